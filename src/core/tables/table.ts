import type { CivilDate, LocalMoment } from '../civil-date';

export type WorkbookKey = 'log' | 'office' | 'contacts';

/**
 * What a column holds. `choice` takes the ids of an option list or fixed words; `long` is text that
 * wraps; `moment` is a local date and time.
 */
export type ColumnType =
  | 'text'
  | 'long'
  | 'number'
  | 'date'
  | 'moment'
  | 'yesNo'
  | 'choice'
  | 'link';

export type Column = {
  readonly header: string;
  readonly type: ColumnType;
  /** Pixels. */
  readonly width?: number;
  /** A row without it is a problem to be shown; the rest of the row still counts. */
  readonly required?: true;
  /** The column may be absent from the tab altogether. */
  readonly optional?: true;
  /**
   * Schools that were set up before it have not got it: all goes on without it, and *Set up* adds it. Whoever
   * would write what must not be lost looks whether it is there.
   */
  readonly late?: true;
  /** The words allowed in a `choice` column; data validation in the tab, a problem in the reader. */
  readonly choices?: readonly string[];
  /** Characters. */
  readonly max?: number;
};

export type Table<Columns extends Readonly<Record<string, Column>> = Record<string, Column>> = {
  readonly key: string;
  readonly workbook: WorkbookKey;
  /** Given to the sheet when it is made: tabs are found by it, whatever people call them. */
  readonly sheetId: number;
  readonly title: string;
  /**
   * Who writes here. `people` type into it and the scheduled run never does; `machine` is written
   * by the runner alone; `published` is a copy that can be made again at any time; `journal` is
   * only ever appended to.
   */
  readonly writtenBy: 'people' | 'machine' | 'published' | 'journal';
  readonly hidden?: true;
  readonly columns: Columns;
};

type CellOf<C extends Column> = C['type'] extends 'number'
  ? number | null
  : C['type'] extends 'date'
    ? CivilDate | null
    : C['type'] extends 'moment'
      ? LocalMoment | null
      : C['type'] extends 'yesNo'
        ? boolean
        : string;

/** A row as the rest of the code sees it: text is never missing (`''`), the others may be `null`. */
export type Row<T extends Table> = { readonly [K in keyof T['columns']]: CellOf<T['columns'][K]> };

/** What a cell can hold once read through the Sheets API with serial dates. */
export type CellValue = string | number | boolean | null;

// @__NO_SIDE_EFFECTS__ lets the bundler leave out the tables that a script does not use.
export function defineTable<const C extends Readonly<Record<string, Column>>>(
  table: Table<C>,
): Table<C> {
  return table;
}
