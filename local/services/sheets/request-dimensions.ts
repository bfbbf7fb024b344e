/** batchUpdate requests that add, take away, move, size or sort rows and columns. */

import { type Draft, guard, ownRows, type SheetDraft, sheetOf } from '../../world/draft';
import { badRequest } from '../../world/errors';
import { boxOf } from '../../world/grid';
import type { Cell, GridRange, Row } from '../../world/records';
import { mergeFields, parseFields } from '../fields';

export interface DimensionRange {
  sheetId?: number;
  dimension?: 'ROWS' | 'COLUMNS';
  startIndex?: number;
  endIndex?: number;
}

interface Span {
  sheet: SheetDraft;
  rows: boolean;
  start: number;
  end: number;
}

function spanOf(draft: Draft, range: DimensionRange = {}): Span {
  const sheet = sheetOf(draft, range.sheetId);
  const rows = range.dimension !== 'COLUMNS';
  const size = rows ? sheet.rowCount : sheet.columnCount;
  return { sheet, rows, start: range.startIndex ?? 0, end: range.endIndex ?? size };
}

function guardSpan(draft: Draft, { sheet, rows, start, end }: Span): void {
  const range = rows
    ? { startRowIndex: start, endRowIndex: end }
    : { startColumnIndex: start, endColumnIndex: end };
  guard(draft, sheet.sheetId, range);
}

function resize(draft: Draft, { sheet, rows, start }: Span, by: number): void {
  if (rows) sheet.rowCount += by;
  else sheet.columnCount += by;
  const shift = (range: GridRange): GridRange => shiftRange(range, rows, start, by);
  draft.workbook = {
    ...draft.workbook,
    protections: draft.workbook.protections.map((protection) =>
      protection.range.sheetId === sheet.sheetId
        ? { ...protection, range: shift(protection.range) }
        : protection,
    ),
  };
  const filter = sheet.basicFilter as { range?: GridRange } | undefined;
  if (filter?.range) sheet.basicFilter = { ...filter, range: shift(filter.range) };
}

function shiftRange(range: GridRange, rows: boolean, at: number, by: number): GridRange {
  const move = (index: number | undefined, edge: number): number | undefined =>
    index === undefined || index < edge ? index : Math.max(at, index + by);
  const [start, end] = rows
    ? [range.startRowIndex, range.endRowIndex]
    : [range.startColumnIndex, range.endColumnIndex];
  const from = move(start, at);
  const to = move(end, at + 1);
  const [startKey, endKey] = rows
    ? (['startRowIndex', 'endRowIndex'] as const)
    : (['startColumnIndex', 'endColumnIndex'] as const);
  return {
    ...range,
    ...(from !== undefined && { [startKey]: from }),
    ...(to !== undefined && { [endKey]: to }),
  };
}

function spliceColumns(sheet: SheetDraft, start: number, remove: number, add: number): void {
  sheet.rows = sheet.rows.map((row) => {
    if (row.length <= start) return row;
    const gap = new Array<Cell | undefined>(add).fill(undefined);
    return [...row.slice(0, start), ...gap, ...row.slice(start + remove)];
  });
}

export function insertDimension(draft: Draft, request: { range?: DimensionRange }): void {
  const span = spanOf(draft, request.range);
  const { sheet, rows, start, end } = span;
  guardSpan(draft, { ...span, end: start + 1 });
  const gap = Array.from({ length: end - start }, (): Row => []);
  if (!rows) spliceColumns(sheet, start, 0, end - start);
  else if (sheet.rows.length > start) ownRows(sheet).splice(start, 0, ...gap);
  resize(draft, span, end - start);
}

export function deleteDimension(draft: Draft, request: { range?: DimensionRange }): void {
  const span = spanOf(draft, request.range);
  const { sheet, rows, start, end } = span;
  guardSpan(draft, span);
  const size = rows ? sheet.rowCount : sheet.columnCount;
  if (end > size)
    throw badRequest(
      `Cannot delete a ${rows ? 'row' : 'column'} that doesn't exist. Tried to delete index ${end - 1} but there are only ${size}.`,
    );
  if (end - start >= size) {
    throw badRequest(`You can't delete all the ${rows ? 'rows' : 'columns'} on the sheet.`);
  }
  if (rows) ownRows(sheet).splice(start, end - start);
  else spliceColumns(sheet, start, end - start, 0);
  resize(draft, span, start - end);
}

export function appendDimension(
  draft: Draft,
  request: { sheetId?: number; dimension?: 'ROWS' | 'COLUMNS'; length?: number },
): void {
  const sheet = sheetOf(draft, request.sheetId);
  if (request.dimension === 'COLUMNS') sheet.columnCount += request.length ?? 0;
  else sheet.rowCount += request.length ?? 0;
}

export function moveDimension(
  draft: Draft,
  request: { source?: DimensionRange; destinationIndex?: number },
): void {
  const span = spanOf(draft, request.source);
  const { sheet, rows, start, end } = span;
  guardSpan(draft, span);
  const to = request.destinationIndex ?? 0;
  const move = <T>(list: readonly T[], filler: T): T[] => {
    const padded = [...list];
    while (padded.length < Math.max(end, to)) padded.push(filler);
    const moved = padded.splice(start, end - start);
    padded.splice(to > start ? to - moved.length : to, 0, ...moved);
    return padded;
  };
  sheet.rows = rows
    ? move<Row>(sheet.rows, [])
    : sheet.rows.map((row) => move<Cell | undefined>(row, undefined));
}

export function updateDimensionProperties(
  draft: Draft,
  request: { range?: DimensionRange; properties?: Record<string, unknown>; fields?: string },
): void {
  const { sheet, rows, start, end } = spanOf(draft, request.range);
  const sizes: Record<string, object> = { ...sheet.columnSizes };
  const paths = parseFields(request.fields ?? '');
  for (let index = start; index < end; index++) {
    const key = `${rows ? 'ROWS' : 'COLUMNS'}:${index}`;
    sizes[key] = mergeFields({ ...sizes[key] }, request.properties ?? {}, paths);
  }
  sheet.columnSizes = sizes;
}

/** Text after numbers, empty cells last, as Sheets sorts. */
export function sortRange(
  draft: Draft,
  request: { range?: GridRange; sortSpecs?: { dimensionIndex?: number; sortOrder?: string }[] },
): void {
  const sheet = sheetOf(draft, request.range?.sheetId);
  const box = boxOf(sheet, request.range ?? {});
  guard(draft, sheet.sheetId, request.range ?? {});
  const specs = request.sortSpecs ?? [];
  const rows = ownRows(sheet);
  const bottom = Math.min(box.bottom, rows.length);
  const sorted = rows.slice(box.top, bottom).sort((a, b) => {
    for (const { dimensionIndex = 0, sortOrder } of specs) {
      const order = compareCells(a[dimensionIndex], b[dimensionIndex], sortOrder === 'DESCENDING');
      if (order !== 0) return order;
    }
    return 0;
  });
  rows.splice(box.top, sorted.length, ...sorted);
}

function compareCells(a: Cell | undefined, b: Cell | undefined, descending: boolean): number {
  const [left, right] = [a?.value, b?.value];
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined);
  }
  const kinds = ['number', 'string', 'boolean'];
  const kind = kinds.indexOf(typeof left) - kinds.indexOf(typeof right);
  const order =
    kind ||
    (typeof left === 'number' && typeof right === 'number'
      ? left - right
      : String(left).localeCompare(String(right), 'en'));
  return descending ? -order : order;
}
