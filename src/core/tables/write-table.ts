import { toSerial } from '../civil-date';
import type { Layout } from './read-table';
import type { CellValue, Column, Row, Table } from './table';

/** One cell as the Sheets API takes it raw: dates become serial numbers, `null` empties it. */
export function toCell(column: Column, value: unknown): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (column.type === 'date' || column.type === 'moment') return toSerial(String(value));
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

/** A whole row in the order in which the columns stand; columns people added stay empty. */
export function layOutRow<T extends Table>(table: T, layout: Layout, row: Row<T>): CellValue[] {
  const width = Math.max(0, ...layout.values()) + 1;
  const cells: CellValue[] = new Array<CellValue>(width).fill(null);
  for (const [key, place] of layout) {
    const column = table.columns[key];
    if (column) cells[place] = toCell(column, (row as Record<string, unknown>)[key]);
  }
  return cells;
}

/** Like `layOutRow`, for some columns only: `undefined` leaves a cell as it is. */
export function layOutChange<T extends Table>(
  table: T,
  layout: Layout,
  change: Partial<Row<T>>,
): (CellValue | undefined)[] {
  const width = Math.max(0, ...layout.values()) + 1;
  const cells: (CellValue | undefined)[] = new Array<CellValue | undefined>(width).fill(undefined);
  for (const [key, value] of Object.entries(change)) {
    const place = layout.get(key);
    const column = table.columns[key];
    if (place !== undefined && column) cells[place] = toCell(column, value);
  }
  return cells;
}

/** Header and rows of a tab in the order of its definition. */
export function layOutTable<T extends Table>(table: T, rows: readonly Row<T>[]): CellValue[][] {
  const columns = Object.entries(table.columns);
  return [
    columns.map(([, column]) => column.header),
    ...rows.map((row) =>
      columns.map(([key, column]) => toCell(column, (row as Record<string, unknown>)[key])),
    ),
  ];
}

/** In people’s tabs yes and no are words, as in the list to pick from. */
export function asTyped(cell: CellValue): CellValue {
  if (typeof cell !== 'boolean') return cell;
  return cell ? 'yes' : 'no';
}
