import { type CellValue, normaliseHeader, type Table } from '../tables';

export type HeaderComparison = {
  /** Keys of the columns whose header is not in row 1; columns that may be absent are not counted. */
  readonly missing: readonly string[];
  /** Headers that no column of the table has, 0-based column. */
  readonly unknown: readonly PlacedHeader[];
  /** A header of the table that stands there again; only the first is read. */
  readonly repeated: readonly PlacedHeader[];
  /** 0-based column after the last one that holds anything in row 1. */
  readonly end: number;
};

export type PlacedHeader = { readonly header: string; readonly column: number };

/** What row 1 of a tab has, against what its table asks for. Order does not matter. */
export function compareHeaders(table: Table, headerRow: readonly CellValue[]): HeaderComparison {
  const wanted = new Map(
    Object.entries(table.columns).map(([key, column]) => [normaliseHeader(column.header), key]),
  );
  const found = new Set<string>();
  const unknown: PlacedHeader[] = [];
  const repeated: PlacedHeader[] = [];
  let end = 0;
  headerRow.forEach((cell, column) => {
    const header = String(cell ?? '').trim();
    if (header === '') return;
    end = column + 1;
    const key = wanted.get(normaliseHeader(header));
    if (key === undefined) unknown.push({ header, column });
    else if (found.has(key)) repeated.push({ header, column });
    else found.add(key);
  });
  const missing = Object.entries(table.columns)
    .filter(([key, column]) => !column.optional && !found.has(key))
    .map(([key]) => key);
  return { missing, unknown, repeated, end };
}
