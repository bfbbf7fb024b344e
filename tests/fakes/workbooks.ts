import type { GridChange, TabRange, Workbooks } from '../../src/app/ports';
import { UserError } from '../../src/core/errors';
import { allTables, type CellValue } from '../../src/core/tables';
import { type Books, type FakeBook, type FakeSheet, trimCells } from './books';
import type { Remote } from './remote';

/** Spreadsheets in memory. A write is all or nothing; a missing tab or file is refused. */
export function makeWorkbooks(books: Books, remote: Remote): Workbooks {
  return {
    read: (id, ranges) =>
      remote.run('sheets.read', () => {
        const book = findBook(books, id);
        return ranges.map((range) => readRange(book, range));
      }),
    readShown: (id, most) =>
      remote.run('sheets.readShown', () => {
        const book = findBook(books, id);
        const cells = book.sheets.find(({ hidden }) => !hidden)?.cells ?? [];
        const lines = trimCells(cells.slice(0, most.rows));
        return {
          name: book.title,
          lines: lines.map((line) => line.slice(0, most.columns).map((cell) => String(cell ?? ''))),
        };
      }),
    write: (id, changes, see = []) =>
      remote.run('sheets.write', () => {
        const book = findBook(books, id);
        for (const change of changes) findTab(book, change.sheetId);
        for (const change of changes) applyChange(book, change);
        return see.map((range) => readRange(book, range));
      }),
  };
}

function findBook(books: Books, id: string): FakeBook {
  const book = books.get(id);
  if (!book) throw new UserError('no-access', { id });
  return book;
}

function findTab(book: FakeBook, sheetId: number): FakeSheet {
  const sheet = book.sheets.find((one) => one.sheetId === sheetId);
  if (!sheet) {
    const title = allTables.find((table) => table.sheetId === sheetId)?.title;
    throw new UserError('tab-missing', { tab: title ?? String(sheetId) });
  }
  return sheet;
}

function readRange(book: FakeBook, range: TabRange): CellValue[][] {
  const { cells } = findTab(book, range.sheetId);
  const lines = cells.slice(range.fromRow ?? 0, range.toRow);
  return trimCells(lines.map((line) => line.slice(range.fromColumn ?? 0, range.toColumn)));
}

function applyChange(book: FakeBook, change: GridChange): void {
  const sheet = findTab(book, change.sheetId);
  if (change.kind === 'cells') put(sheet, change.row, change.column, change.cells);
  else if (change.kind === 'resize') resize(sheet, change.rows, change.columns);
  else if (change.kind === 'copy') {
    const line = sheet.cells[change.row] ?? [];
    const copied = Array.from({ length: change.columns }, (_, place) => line[place] ?? null);
    put(findTab(book, change.to.sheetId), change.to.row, change.to.column, [copied]);
  } else {
    if (change.kind === 'replace') sheet.cells = [];
    put(sheet, trimCells(sheet.cells).length, 0, change.cells);
  }
}

function resize(sheet: FakeSheet, rows: number, columns: number): void {
  sheet.cells = sheet.cells.slice(0, rows).map((line) => line.slice(0, columns));
  Object.assign(sheet, { rows, columns });
}

function put(
  sheet: FakeSheet,
  row: number,
  column: number,
  cells: readonly (readonly (CellValue | undefined)[])[],
): void {
  cells.forEach((line, down) => {
    while (sheet.cells.length <= row + down) sheet.cells.push([]);
    const target = sheet.cells[row + down] ?? [];
    line.forEach((cell, along) => {
      if (cell === undefined) return;
      while (target.length < column + along) target.push(null);
      target[column + along] = cell;
    });
  });
  sheet.rows = Math.max(sheet.rows, sheet.cells.length);
}
