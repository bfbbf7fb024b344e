import { UserError } from '../errors';
import { type CellExpectation, readCell } from './read-cell';
import type { CellValue, Row, Table } from './table';

export type Cells = readonly (readonly CellValue[])[];

/** A cell that could not be read: where, what stood there, what was expected. */
export type CellProblem = {
  readonly table: Table;
  /** Such as `D7`. */
  readonly place: string;
  readonly found: string;
  readonly expected: CellExpectation;
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
  /** As it was read, the header in row 0. */
  readonly cells: Cells;
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
    else if (!column.optional && !column.late) {
      throw new UserError('header-missing', { tab: table.title, header: column.header });
    }
  }
  return layout;
}

/** For what would be lost without a column that came late. Throws `header-missing`. */
export function requireColumn<T extends Table>(
  table: T,
  layout: Layout,
  key: keyof T['columns'] & string,
): void {
  if (layout.has(key)) return;
  const { header = '' } = table.columns[key] ?? {};
  throw new UserError('header-missing', { tab: table.title, header });
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
  return { rows, problems, layout, end, cells };
}

/** Without their places; none where the tab is not there. */
export function rowsOf<R>(
  table: { readonly rows: readonly { readonly row: R }[] } | null | undefined,
): readonly R[] {
  return table?.rows.map(({ row }) => row) ?? [];
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
