import { type Cells, type ReadTable, readTable, type Table } from '../core/tables';
import type { TabRange, Workbooks } from './ports';

type Reader = Pick<Workbooks, 'read'>;

/** A table that is read by its own type, by the name that the caller knows it under. */
export type ReadTables<T extends Readonly<Record<string, Table>>> = {
  readonly [K in keyof T]: ReadTable<T[K]>;
};

/**
 * Tabs by their sheet id, one remote call, none for no tabs. Where the header is enough (to append
 * below it, or because a tab grows for years) only row 1 is read. Throws `tab-missing`.
 */
export function readCells(
  workbooks: Reader,
  workbookId: string,
  tables: readonly Table[],
  isHeaderEnough: (table: Table) => boolean = () => false,
): ReadonlyMap<number, Cells> {
  const ranges = tables.map(
    (table): TabRange => ({
      sheetId: table.sheetId,
      ...(isHeaderEnough(table) ? { fromRow: 0, toRow: 1 } : {}),
    }),
  );
  const cells = ranges.length === 0 ? [] : workbooks.read(workbookId, ranges);
  return new Map(tables.map(({ sheetId }, index) => [sheetId, cells[index] ?? []]));
}

/** The same, as tables. Throws `tab-missing` or `header-missing`: then nothing may be written. */
export function readTables<T extends Readonly<Record<string, Table>>>(
  workbooks: Reader,
  workbookId: string,
  tables: T,
  isHeaderEnough?: (table: Table) => boolean,
): ReadTables<T> {
  const cells = readCells(workbooks, workbookId, Object.values(tables), isHeaderEnough);
  const read = Object.entries(tables).map(([name, table]) => [
    name,
    readTable(table, cells.get(table.sheetId) ?? []),
  ]);
  return Object.fromEntries(read) as unknown as ReadTables<T>;
}
