import { allTables, type Cells, type CellValue, normaliseHeader, type Table } from '../tables';

/** Columns of the tab `Before` in front of the cells of a row. */
export const front = 3;

const kinds = ['read', 'before', 'after', 'added'] as const;

/**
 * One line of the tab `Before`. Of row 0 `read` has the headers the save went by; `added` are rows that it
 * added, wherever they came to stand.
 */
export type Line = {
  readonly sheetId: number;
  readonly row: number;
  readonly kind: (typeof kinds)[number];
  readonly cells: readonly CellValue[];
};

export function readLines(cells: Cells): readonly Line[] {
  return cells.flatMap(([sheetId, row, said, ...rest]) => {
    const kind = kinds.find((one) => one === said);
    if (typeof sheetId !== 'number' || typeof row !== 'number' || !kind) return [];
    return [{ sheetId, row, kind, cells: rest }];
  });
}

/** A row that was written over: what it was taken for, held, and holds. */
export type Spot = {
  readonly sheetId: number;
  readonly row: number;
  readonly read: readonly CellValue[];
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
};

export function spotsOf(lines: readonly Line[]): readonly Spot[] {
  const find = ({ sheetId, row }: Line, kind: Line['kind']) =>
    lines.find((one) => one.kind === kind && one.sheetId === sheetId && one.row === row)?.cells;
  return lines
    .filter(({ kind }) => kind === 'read')
    .map((line) => {
      const before = find(line, 'before') ?? [];
      const { sheetId, row, cells: read } = line;
      return { sheetId, row, read, before, after: find(line, 'after') ?? before };
    });
}

export function tableOf(sheetId: number): Table | undefined {
  return allTables.find((table) => table.sheetId === sheetId);
}

/**
 * Empty cells are given as `null`, `''` or not at all; blanks at the ends of a text, and the last digits of a
 * fraction, are nobody’s change.
 */
export function isSameCell(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < 1e-8;
  return String(one ?? '').trim() === String(other ?? '').trim();
}

export function isSameHeader(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return normaliseHeader(String(one ?? '')) === normaliseHeader(String(other ?? ''));
}

/** Places at which two rows differ, 0-based. */
export function differingPlaces(one: readonly CellValue[], other: readonly CellValue[]): number[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, place) => place).filter(
    (place) => !isSameCell(one[place], other[place]),
  );
}
