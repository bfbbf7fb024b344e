import type { Protection } from '../../src/app/ports';
import {
  type CellValue,
  layOutTable,
  type Row,
  readTable,
  type Table,
} from '../../src/core/tables';

export type FakeSheet = {
  sheetId: number;
  title: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  hasFilter: boolean;
  protections: Protection[];
  cells: CellValue[][];
};

export type FakeBook = {
  id: string;
  title: string;
  timeZone: string;
  locale: string;
  sheets: FakeSheet[];
};

/** The spreadsheets that the fakes of `Workbooks`, `Structure` and `LogBook` share. */
export type Books = Map<string, FakeBook>;

export function makeBook(books: Books, id: string, sheets: readonly FakeSheet[] = []): FakeBook {
  const book: FakeBook = {
    id,
    title: id,
    timeZone: 'Europe/London',
    locale: 'en_GB',
    sheets: [...sheets],
  };
  books.set(id, book);
  return book;
}

/** Replaces the books of `to` by those of `from`, as they stand; the two share nothing afterwards. */
export function copyBooks(from: Books, to: Books): void {
  to.clear();
  for (const [id, book] of from) {
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      protections: [...sheet.protections],
      cells: sheet.cells.map((line) => [...line]),
    }));
    to.set(id, { ...book, sheets });
  }
}

export function makeSheet(
  sheetId: number,
  title: string,
  cells: readonly (readonly CellValue[])[] = [],
): FakeSheet {
  const width = Math.max(26, ...cells.map((line) => line.length));
  return {
    sheetId,
    title,
    hidden: false,
    rows: Math.max(1000, cells.length),
    columns: width,
    frozenRows: 0,
    hasFilter: false,
    protections: [],
    cells: cells.map((line) => [...line]),
  };
}

/** A tab as set-up makes it, with some rows; what a row does not say is empty. */
export function makeTab<T extends Table>(
  table: T,
  rows: readonly Partial<Row<T>>[] = [],
): FakeSheet {
  const sheet = makeSheet(table.sheetId, table.title, layOutTable(table, rows as Row<T>[]));
  return { ...sheet, hidden: table.hidden ?? false, frozenRows: 1 };
}

/** Rows of some tabs by the names the code knows them under; a tab that is not named is empty. */
export type TabRows<T extends Readonly<Record<string, Table>>> = {
  readonly [K in keyof T]?: readonly Partial<Row<T[K]>>[];
};

export function makeTabs<T extends Readonly<Record<string, Table>>>(
  tables: T,
  rows: TabRows<T> = {},
): FakeSheet[] {
  return Object.entries(tables).map(([name, table]) => makeTab(table, rows[name]));
}

/** Such as of `Settings` and `State`. */
export function keyedRows(values: Readonly<Record<string, string>>) {
  return Object.entries(values).map(([key, value]) => ({ key, value }));
}

/** Rows of a tab as the code reads them. */
export function rowsIn<T extends Table>(
  books: Books,
  table: T,
  bookId: string = table.workbook,
): readonly Row<T>[] {
  const { cells } = findSheet(books, bookId, table.sheetId);
  return readTable(table, cells).rows.map(({ row }) => row);
}

export function findSheet(books: Books, bookId: string, sheetId: number): FakeSheet {
  const sheet = books.get(bookId)?.sheets.find((one) => one.sheetId === sheetId);
  if (!sheet) throw new Error(`no sheet ${sheetId} in ${bookId}`);
  return sheet;
}

/** Cells without empty rows at the end and empty cells at the end of rows, as Google gives them. */
export function trimCells(cells: readonly (readonly CellValue[])[]): CellValue[][] {
  const lines = cells.map((line) =>
    trimEnd(
      line.map((cell) => cell ?? ''),
      (cell) => cell === '',
    ),
  );
  return trimEnd(lines, (line) => line.length === 0);
}

function trimEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): T[] {
  let end = items.length;
  while (end > 0 && isEmpty(items[end - 1] as T)) end--;
  return items.slice(0, end);
}
