import {
  type CivilDate,
  fromSerialDate,
  fromSerialMoment,
  isCivilDate,
  isLocalMoment,
  type LocalMoment,
} from '../civil-date';
import type { CellValue, Column } from './table';

/** What a cell that could not be read should have been. */
export type CellExpectation =
  | 'number'
  | 'date'
  | 'moment'
  | 'yesNo'
  | 'choice'
  | 'required'
  | 'shorter';

type Value = string | number | boolean | null;
type CellReading = {
  readonly value: Value;
  readonly problem?: CellExpectation | undefined;
};

/** One cell as people leave it; what cannot be read is empty, with what was expected. */
export function readCell(column: Column, cell: CellValue): CellReading {
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
