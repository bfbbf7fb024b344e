import type { LogBook } from '../../src/app/ports';
import { type Books, trimCells } from './books';
import type { Remote } from './remote';

/** The active spreadsheet of PL Log, in memory. Cells come back as they are shown. */
export function makeLogBook(books: Books, bookId: string, remote: Remote): LogBook {
  const find = (sheetId: number) =>
    books.get(bookId)?.sheets.find((sheet) => sheet.sheetId === sheetId);
  return {
    read(sheetId) {
      const sheet = find(sheetId);
      if (!sheet) return null;
      return remote.run('log.read', () =>
        trimCells(sheet.cells).map((line) => line.map((cell) => String(cell ?? ''))),
      );
    },
    appendRow(sheetId, cells) {
      const sheet = find(sheetId);
      if (!sheet) return false;
      remote.run('log.append', () => {
        if (cells.some((cell) => cell.length > 50_000)) throw new Error('cell too long');
        sheet.cells = [...trimCells(sheet.cells), [...cells]];
      });
      return true;
    },
  };
}
