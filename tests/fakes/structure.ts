import type {
  GridRange,
  Protection,
  Structure,
  StructureRequest,
  WorkbookStructure,
} from '../../src/app/ports';
import { UserError } from '../../src/core/errors';
import type { CellValue } from '../../src/core/tables';
import { type Books, type FakeBook, type FakeSheet, makeBook, makeSheet } from './books';
import { type Remote, serviceError } from './remote';

/**
 * Spreadsheets’ structure in memory. Requests are applied to a copy, so that one that fails leaves
 * nothing behind; a request this fake does not know is refused.
 */
export function makeStructure(
  books: Books,
  remote: Remote,
  /** Told of each workbook that is made, so that it can lie in a drive. */
  onCreate: (book: FakeBook) => void = () => {},
): Structure & { readonly requests: StructureRequest[] } {
  const requests: StructureRequest[] = [];
  return {
    requests,
    readStructure: (id) => remote.run('sheets.structure', () => viewOf(find(books, id))),
    reshape: (id, asked) =>
      remote.run('sheets.reshape', () => {
        const book = structuredClone(find(books, id));
        for (const request of asked) apply(book, request);
        books.set(id, book);
        requests.push(...asked);
      }),
    createWorkbook: ({ title, timeZone, locale }) =>
      remote.run('sheets.create', () => {
        const id = `book-made-${String(books.size + 1).padStart(8, '0')}`;
        const book = makeBook(books, id, [makeSheet(0, 'Sheet1')]);
        Object.assign(book, { title, timeZone, locale });
        onCreate(book);
        return { id, link: linkOf(id) };
      }),
  };
}

function find(books: Books, id: string): FakeBook {
  const book = books.get(id);
  if (!book) throw new UserError('no-access', { id });
  return book;
}

function linkOf(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

function viewOf(book: FakeBook): WorkbookStructure {
  const { title, timeZone, locale } = book;
  const sheets = book.sheets.map(({ cells, ...sheet }) => structuredClone(sheet));
  return { title, timeZone, locale, link: linkOf(book.id), sheets };
}

function bad(message: string): unknown {
  return serviceError(400, 'badRequest', message);
}

function sheetOf(book: FakeBook, sheetId: number): FakeSheet {
  const sheet = book.sheets.find((one) => one.sheetId === sheetId);
  if (!sheet) throw bad(`No grid with id: ${sheetId}`);
  return sheet;
}

function apply(book: FakeBook, request: StructureRequest): void {
  if ('updateSpreadsheetProperties' in request) {
    Object.assign(book, request.updateSpreadsheetProperties.properties);
  } else if ('addSheet' in request) {
    addSheet(book, request.addSheet.properties);
  } else if ('updateSheetProperties' in request) {
    const { properties } = request.updateSheetProperties;
    setProperties(sheetOf(book, properties.sheetId), properties);
  } else if ('appendDimension' in request) {
    const { sheetId, dimension, length } = request.appendDimension;
    sheetOf(book, sheetId)[dimension === 'ROWS' ? 'rows' : 'columns'] += length;
  } else if ('updateCells' in request) {
    updateCells(book, request.updateCells);
  } else if ('setBasicFilter' in request) {
    sheetOf(book, request.setBasicFilter.filter.range.sheetId).hasFilter = true;
  } else {
    applyQuiet(book, request);
  }
}

type Properties = Extract<StructureRequest, { addSheet: unknown }>['addSheet']['properties'];

function addSheet(book: FakeBook, properties: Properties): void {
  const { sheetId, title = `Sheet${book.sheets.length + 1}` } = properties;
  if (book.sheets.some((sheet) => sheet.sheetId === sheetId)) throw bad('sheet id in use');
  if (book.sheets.some((sheet) => sheet.title.toLowerCase() === title.toLowerCase()))
    throw bad('title in use');
  const sheet = makeSheet(sheetId, title);
  setProperties(sheet, properties);
  book.sheets.push(sheet);
}

function setProperties(sheet: FakeSheet, { title, hidden, gridProperties }: Properties): void {
  if (title !== undefined) sheet.title = title;
  if (hidden !== undefined) sheet.hidden = hidden;
  sheet.rows = gridProperties?.rowCount ?? sheet.rows;
  sheet.columns = gridProperties?.columnCount ?? sheet.columns;
  sheet.frozenRows = gridProperties?.frozenRowCount ?? sheet.frozenRows;
}

type UpdateCells = Extract<StructureRequest, { updateCells: unknown }>['updateCells'];

function updateCells(book: FakeBook, { start, rows, fields }: UpdateCells): void {
  const sheet = sheetOf(book, start.sheetId);
  if (!fields.includes('userEnteredValue') && fields !== '*') return;
  rows.forEach(({ values }, down) => {
    if (start.rowIndex + down >= sheet.rows) throw bad('outside the grid');
    while (sheet.cells.length <= start.rowIndex + down) sheet.cells.push([]);
    const line = sheet.cells[start.rowIndex + down] ?? [];
    values.forEach((cell, along) => {
      if (start.columnIndex + along >= sheet.columns) throw bad('outside the grid');
      while (line.length < start.columnIndex + along) line.push(null);
      line[start.columnIndex + along] = plainValue(cell.userEnteredValue);
    });
  });
}

function plainValue(value: Readonly<Record<string, CellValue | undefined>> | undefined): CellValue {
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
}

/** Protections, and requests that change only how cells look. */
function applyQuiet(book: FakeBook, request: StructureRequest): void {
  if ('addProtectedRange' in request) {
    const {
      range,
      description = '',
      warningOnly = false,
      editors,
    } = request.addProtectedRange.protectedRange;
    const sheet = sheetOf(book, range?.sheetId ?? -1);
    const ids = book.sheets.flatMap(({ protections }) => protections.map(({ id }) => id));
    sheet.protections.push({
      id: Math.max(0, ...ids) + 1,
      description,
      warningOnly,
      editors: (editors?.users ?? []).map((user) => user.toLowerCase()),
      range: range as GridRange,
    });
  } else if ('updateProtectedRange' in request) {
    const { protectedRangeId, editors, description, warningOnly } =
      request.updateProtectedRange.protectedRange;
    const { sheet, index, found } = protectionOf(book, protectedRangeId);
    sheet.protections[index] = {
      ...found,
      description: description ?? found.description,
      warningOnly: warningOnly ?? found.warningOnly,
      editors: editors?.users.map((user) => user.toLowerCase()) ?? found.editors,
    };
  } else if ('deleteProtectedRange' in request) {
    const { sheet, index } = protectionOf(book, request.deleteProtectedRange.protectedRangeId);
    sheet.protections.splice(index, 1);
  } else if ('setDataValidation' in request) {
    sheetOf(book, request.setDataValidation.range.sheetId);
  } else if ('repeatCell' in request) {
    sheetOf(book, request.repeatCell.range.sheetId);
  } else if ('updateDimensionProperties' in request) {
    sheetOf(book, request.updateDimensionProperties.range.sheetId);
  } else {
    throw bad(`not known here: ${Object.keys(request).join()}`);
  }
}

function protectionOf(
  book: FakeBook,
  id: number | undefined,
): { sheet: FakeSheet; index: number; found: Protection } {
  for (const sheet of book.sheets) {
    const index = sheet.protections.findIndex((protection) => protection.id === id);
    const found = sheet.protections[index];
    if (found) return { sheet, index, found };
  }
  throw bad(`No protected range with id: ${id}`);
}
