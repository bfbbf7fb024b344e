import {
  type CivilDate,
  fromSerialDate,
  fromSerialMoment,
  isCivilDate,
  isLocalMoment,
  type LocalMoment,
} from '../civil-date';
import { UserError } from '../errors';
import type { CellValue, Column, Row, Table } from './table';

export type Cells = readonly (readonly CellValue[])[];

/** A cell that could not be read: where, what stood there, what was expected. */
export type CellProblem = {
  readonly table: Table;
  /** Such as `D7`. */
  readonly place: string;
  readonly found: string;
  readonly expected:
    | 'number'
    | 'date'
    | 'moment'
    | 'yesNo'
    | 'choice'
    | 'required'
    | 'shorter'
    | 'unique';
  readonly column: string;
};

export type ReadRow<T extends Table> = {
  readonly row: Row<T>;
  /** 0-based row in the tab. */
  readonly index: number;
};

export type ReadTable<T extends Table> = {
  readonly rows: readonly ReadRow<T>[];
  readonly problems: readonly CellProblem[];
  readonly layout: Layout;
  /** 0-based row after the last one that holds anything. */
  readonly end: number;
};

/** Where each column stands, 0-based, by key. */
export type Layout = ReadonlyMap<string, number>;

/**
 * Finds the columns by their headers in row 0, in any order; other columns are left alone. Throws
 * `header-missing` naming the first header that is not there, so that nothing is read from, or
 * written to, a wrong column.
 */
export function findLayout(table: Table, headerRow: readonly CellValue[]): Layout {
  const places = new Map<string, number>();
  headerRow.forEach((cell, index) => {
    const header = normaliseHeader(String(cell ?? ''));
    if (header && !places.has(header)) places.set(header, index);
  });
  const layout = new Map<string, number>();
  for (const [key, column] of Object.entries(table.columns)) {
    const place = places.get(normaliseHeader(column.header));
    if (place !== undefined) layout.set(key, place);
    else if (!column.optional) {
      throw new UserError('header-missing', { tab: table.title, header: column.header });
    }
  }
  return layout;
}

/** Reads a tab as people leave it: bad cells become problems, the rest of their row still counts. */
export function readTable<T extends Table>(table: T, cells: Cells): ReadTable<T> {
  const layout = findLayout(table, cells[0] ?? []);
  const problems: CellProblem[] = [];
  const rows: ReadRow<T>[] = [];
  let end = 1;
  for (let index = 1; index < cells.length; index++) {
    const line = cells[index] ?? [];
    if (line.some((cell) => cell !== null && cell !== '')) end = index + 1;
    if (isEmptyLine(line, layout)) continue;
    rows.push({ row: readRow(table, line, index, layout, problems), index });
  }
  return { rows, problems, layout, end };
}

/** `A1` place of a 0-based row and column. */
export function placeOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** How headers are compared: without case, and with single spaces. */
export function normaliseHeader(header: string): string {
  return header.replace(/\s+/g, ' ').trim().toLowerCase();
}

function isEmptyLine(line: readonly CellValue[], layout: Layout): boolean {
  for (const place of layout.values()) {
    const cell = line[place];
    if (cell !== undefined && cell !== null && String(cell).trim() !== '' && cell !== false)
      return false;
  }
  return true;
}

function readRow<T extends Table>(
  table: T,
  line: readonly CellValue[],
  index: number,
  layout: Layout,
  problems: CellProblem[],
): Row<T> {
  const row: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(table.columns)) {
    const place = layout.get(key);
    const cell = place === undefined ? null : (line[place] ?? null);
    const { value, problem } = readCell(column, cell);
    row[key] = value;
    if (problem && place !== undefined) {
      problems.push({
        table,
        place: placeOf(index, place),
        found: String(cell ?? '').slice(0, 80),
        expected: problem,
        column: column.header,
      });
    }
  }
  return row as Row<T>;
}

type Value = string | number | boolean | null;
type CellReading = {
  readonly value: Value;
  readonly problem?: CellProblem['expected'] | undefined;
};

function readCell(column: Column, cell: CellValue): CellReading {
  const isEmpty = cell === null || (typeof cell === 'string' && cell.trim() === '');
  if (isEmpty) {
    const value = isTextual(column) ? '' : column.type === 'yesNo' ? false : null;
    return { value, problem: column.required ? 'required' : undefined };
  }
  switch (column.type) {
    case 'number':
      return readNumber(cell);
    case 'date':
      return readDate(cell);
    case 'moment':
      return readMoment(cell);
    case 'yesNo':
      return readYesNo(cell);
    default:
      return readText(column, String(cell));
  }
}

function isTextual(column: Column): boolean {
  return ['text', 'long', 'choice', 'link'].includes(column.type);
}

function readText(column: Column, cell: string): CellReading {
  const value = cell.trim();
  if (column.max !== undefined && value.length > column.max) {
    return { value: value.slice(0, column.max), problem: 'shorter' };
  }
  if (column.type !== 'choice' || !column.choices) return { value };
  const choice = column.choices.find((word) => word.toLowerCase() === value.toLowerCase());
  return choice === undefined ? { value: '', problem: 'choice' } : { value: choice };
}

function readNumber(cell: CellValue): CellReading {
  if (typeof cell === 'number') return { value: cell };
  const text = String(cell).trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text)
    ? { value: Number(text) }
    : { value: null, problem: 'number' };
}

/** Serial numbers of the years 1900 to 2200; a larger number in a date column is a slip. */
function isSerial(cell: CellValue): cell is number {
  return typeof cell === 'number' && cell >= 1 && cell < 110_000;
}

function readDate(cell: CellValue): { value: CivilDate | null; problem?: 'date' } {
  if (isSerial(cell)) return { value: fromSerialDate(cell) };
  const text = String(cell).trim();
  if (isCivilDate(text)) return { value: text };
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (parts) {
    const [, day = '', month = '', year = ''] = parts;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isCivilDate(date)) return { value: date };
  }
  return { value: null, problem: 'date' };
}

function readMoment(cell: CellValue): { value: LocalMoment | null; problem?: 'moment' } {
  if (isSerial(cell)) return { value: fromSerialMoment(cell) };
  const text = String(cell).trim().replace(' ', 'T').slice(0, 16);
  return isLocalMoment(text) ? { value: text } : { value: null, problem: 'moment' };
}

const yesWords = ['true', 'yes', 'y', 'ie', 'oes', 'ydy', '1', 'x'];
const noWords = ['false', 'no', 'n', 'na', 'nac oes', '0'];

function readYesNo(cell: CellValue): CellReading {
  if (typeof cell === 'boolean') return { value: cell };
  const word = String(cell).trim().toLowerCase();
  if (yesWords.includes(word)) return { value: true };
  return noWords.includes(word) ? { value: false } : { value: false, problem: 'yesNo' };
}
