/** Reading a tab: cells, extents, A1 notation. Rows and columns are counted from 0 here. */
import { badRequest } from './errors';
import type { Cell, CellValue, GridRange, Row, Sheet } from './records';

export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

type Grid = Pick<Sheet, 'rows' | 'rowCount' | 'columnCount' | 'title'>;

export function sheetKey(fileId: string, sheetId: number): string {
  return `${fileId}/${sheetId}`;
}

export function cellAt(sheet: Pick<Sheet, 'rows'>, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || (cell.value ?? '') !== '');
}

type Size = { readonly rows: number; readonly columns: number };

/** Of the rows of tabs that nothing has been written to since: a run reads every tab, and writes to few. */
const sizes = new WeakMap<readonly Row[], Size>();

/** Rows and columns up to the last with content; formats, notes and validation do not count. */
export function contentSize({ rows }: Pick<Sheet, 'rows'>): Size {
  const known = sizes.get(rows);
  if (known) return known;
  const size = measure(rows);
  sizes.set(rows, size);
  return size;
}

/** Must be said before rows are written to in place. */
export function forgetSize(rows: readonly Row[]): void {
  sizes.delete(rows);
}

function measure(lines: readonly Row[]): Size {
  let rows = 0;
  let columns = 0;
  let previous: Row | undefined;
  let end = 0;
  let index = 0;
  for (const row of lines) {
    index += 1;
    // Most rows of a tab are one empty row of one look.
    if (row !== previous) end = contentEnd(row);
    previous = row;
    if (end > 0) rows = index;
    if (end > columns) columns = end;
  }
  return { rows, columns };
}

function contentEnd(row: Row): number {
  let end = row.length;
  while (end > 0 && !hasContent(row[end - 1])) end--;
  return end;
}

/** The box of a GridRange inside the grid; 400 where it lies outside. */
export function boxOf(sheet: Grid, range: GridRange): Box {
  const box = {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? sheet.rowCount,
    right: range.endColumnIndex ?? sheet.columnCount,
  };
  if (box.bottom > sheet.rowCount || box.right > sheet.columnCount) {
    throw badRequest(
      `Range (${rangeName(sheet.title, box)}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  return box;
}

export function overlaps(a: GridRange, b: GridRange): boolean {
  const far = Number.MAX_SAFE_INTEGER;
  return (
    (a.startRowIndex ?? 0) < (b.endRowIndex ?? far) &&
    (b.startRowIndex ?? 0) < (a.endRowIndex ?? far) &&
    (a.startColumnIndex ?? 0) < (b.endColumnIndex ?? far) &&
    (b.startColumnIndex ?? 0) < (a.endColumnIndex ?? far)
  );
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: GridRange, inner: GridRange): boolean {
  const far = Number.MAX_SAFE_INTEGER;
  return (
    (outer.startRowIndex ?? 0) <= (inner.startRowIndex ?? 0) &&
    (outer.endRowIndex ?? far) >= (inner.endRowIndex ?? far) &&
    (outer.startColumnIndex ?? 0) <= (inner.startColumnIndex ?? 0) &&
    (outer.endColumnIndex ?? far) >= (inner.endColumnIndex ?? far)
  );
}

function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

export function rangeName(title: string, box: Box): string {
  const start = `${columnName(box.left)}${box.top + 1}`;
  return `'${title.replace(/'/g, "''")}'!${start}:${columnName(box.right - 1)}${box.bottom}`;
}

/** `B7` as row and column, or a thrown error. */
export function parseCellName(a1: string): { row: number; column: number } {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(a1.trim());
  if (!match?.[1] || !match[2]) throw badRequest(`Unable to parse range: ${a1}`);
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** `Title`, `'A title'!A2:C`, `Title!B3`: the title and the part after it as a GridRange. */
export function parseRangeName(a1: string): { title: string; range: GridRange } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!(.+))?$/.exec(a1);
  if (!match) throw badRequest(`Unable to parse range: ${a1}`);
  const title = (match[1] ?? match[2] ?? '').replace(/''/g, "'");
  return { title, range: match[3] === undefined ? {} : parseBox(match[3], a1) };
}

function parseBox(text: string, whole: string): GridRange {
  const match = /^([A-Za-z]*)(\d*)(?::([A-Za-z]*)(\d*))?$/.exec(text);
  if (!match) throw badRequest(`Unable to parse range: ${whole}`);
  const [, startColumn = '', startRow = '', endColumn, endRow] = match;
  const single = endColumn === undefined && endRow === undefined;
  const column = (name: string): number => parseCellName(`${name}1`).column;
  const lastColumn = single ? startColumn : (endColumn ?? '');
  const lastRow = single ? startRow : (endRow ?? '');
  return {
    ...(startRow && { startRowIndex: Number(startRow) - 1 }),
    ...(lastRow && { endRowIndex: Number(lastRow) }),
    ...(startColumn && { startColumnIndex: column(startColumn) }),
    ...(lastColumn && { endColumnIndex: column(lastColumn) + 1 }),
  };
}

export function valuesIn(
  sheet: Pick<Sheet, 'rows'>,
  box: Box,
  read: (cell: Cell | undefined) => CellValue,
): CellValue[][] {
  const values: CellValue[][] = [];
  for (let row = box.top; row < box.bottom; row++) {
    const line: CellValue[] = [];
    for (let column = box.left; column < box.right; column++) {
      line.push(read(cellAt(sheet, row, column)));
    }
    values.push(line);
  }
  return values;
}
