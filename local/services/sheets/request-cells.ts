/** batchUpdate requests that write cells. */

import { type Draft, fillRows, guard, type SheetDraft, setCell, sheetOf } from '../../world/draft';
import { badRequest } from '../../world/errors';
import { boxOf, cellAt, contentSize } from '../../world/grid';
import type { Cell, CellStyle, CellValue, GridRange } from '../../world/records';
import { mergeFields, type Path, parseFields } from '../fields';

export interface CellData {
  userEnteredValue?: {
    stringValue?: string;
    numberValue?: number;
    boolValue?: boolean;
    formulaValue?: string;
  };
  userEnteredFormat?: object;
  dataValidation?: object;
  note?: string;
}

export interface RowData {
  values?: CellData[];
}

const CELL_FIELDS = ['*', 'userEnteredValue', 'userEnteredFormat', 'dataValidation', 'note'];

function cellFields(mask: string | undefined): Path[] {
  const paths = parseFields(mask ?? '');
  if (paths.length === 0) {
    throw badRequest(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  for (const [first = ''] of paths) {
    if (!CELL_FIELDS.includes(first))
      throw new Error(`not in the local workspace: cell field ${first}`);
  }
  return paths;
}

/** sourced: values given by kind are taken as they are; a string is never read as a number or a formula. */
function contentOf(value: CellData['userEnteredValue']): Pick<Cell, 'value' | 'formula'> {
  if (value?.formulaValue !== undefined) return { formula: value.formulaValue, value: '#ERROR!' };
  const given: CellValue | undefined = value?.stringValue ?? value?.numberValue ?? value?.boolValue;
  return given === undefined || given === '' ? {} : { value: given };
}

function touchesValue(paths: readonly Path[]): boolean {
  return paths.some(([first]) => first === '*' || first === 'userEnteredValue');
}

function write(before: Cell | undefined, data: CellData, paths: readonly Path[]): Cell {
  const { value, formula } = before ?? {};
  const content = touchesValue(paths)
    ? contentOf(data.userEnteredValue)
    : { ...(value !== undefined && { value }), ...(formula !== undefined && { formula }) };
  const style = styleOf(before?.style, data, paths);
  return style === undefined ? content : { ...content, style };
}

function styleOf(
  before: CellStyle | undefined,
  data: CellData,
  paths: readonly Path[],
): CellStyle | undefined {
  const stylePaths = paths.filter(([first]) => first !== 'userEnteredValue');
  if (stylePaths.length === 0) return before;
  const { userEnteredValue: _value, ...style } = data;
  const merged = mergeFields({ ...before }, style as Record<string, unknown>, stylePaths);
  return Object.keys(merged).length > 0 ? (merged as CellStyle) : undefined;
}

export interface UpdateCells {
  rows?: RowData[];
  fields?: string;
  start?: { sheetId?: number; rowIndex?: number; columnIndex?: number };
  range?: GridRange;
}

export function updateCells(draft: Draft, request: UpdateCells): void {
  const { rows = [], start, range } = request;
  const paths = cellFields(request.fields);
  const sheet = sheetOf(draft, start?.sheetId ?? range?.sheetId);
  const top = range?.startRowIndex ?? start?.rowIndex ?? 0;
  const left = range?.startColumnIndex ?? start?.columnIndex ?? 0;
  const width = Math.max(0, ...rows.map(({ values = [] }) => values.length));
  const bottom = range ? boxOf(sheet, range).bottom : top + rows.length;
  const right = range ? boxOf(sheet, range).right : left + width;
  // assumed A-outside-grid: the wording for a write below the last row.
  if (bottom > sheet.rowCount) {
    throw badRequest(
      `Attempting to write row: ${bottom - 1}, beyond the last requested row of: ${sheet.rowCount - 1}`,
    );
  }
  if (right > sheet.columnCount) {
    throw badRequest(
      `Attempting to write column: ${right - 1}, beyond the last requested column of: ${sheet.columnCount - 1}`,
    );
  }
  guard(draft, sheet.sheetId, boxRange(top, left, bottom, right));
  const given = Math.min(bottom, top + rows.length);
  for (let row = top; row < given; row++) {
    const values = rows[row - top]?.values ?? [];
    const end = range ? right : left + values.length;
    for (let column = left; column < end; column++) {
      setCell(
        sheet,
        row,
        column,
        write(cellAt(sheet, row, column), values[column - left] ?? {}, paths),
      );
    }
  }
  // Below the rows given, all of a range is emptied at once, and rows of one look stay one.
  if (given < bottom) fill(draft, sheet, boxRange(given, left, bottom, right), {}, paths);
}

function boxRange(top: number, left: number, bottom: number, right: number): GridRange {
  return {
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: left,
    endColumnIndex: right,
  };
}

/** sourced: goes below the last row with content and makes the grid longer where it must. */
export function appendCells(
  draft: Draft,
  request: { sheetId?: number; rows?: RowData[]; fields?: string },
): void {
  const sheet = sheetOf(draft, request.sheetId);
  const paths = cellFields(request.fields);
  appendRows(draft, sheet, request.rows ?? [], (before, data) => write(before, data, paths));
}

function appendRows(
  draft: Draft,
  sheet: SheetDraft,
  rows: RowData[],
  make: (before: Cell | undefined, data: CellData) => Cell,
): void {
  const top = contentSize(sheet).rows;
  const width = Math.max(0, ...rows.map(({ values = [] }) => values.length));
  guard(draft, sheet.sheetId, boxRange(top, 0, top + rows.length, Math.max(width, 1)));
  sheet.rowCount = Math.max(sheet.rowCount, top + rows.length);
  sheet.columnCount = Math.max(sheet.columnCount, width);
  rows.forEach(({ values = [] }, index) => {
    values.forEach((data, column) => {
      setCell(sheet, top + index, column, make(cellAt(sheet, top + index, column), data));
    });
  });
}

export function repeatCell(
  draft: Draft,
  request: { range?: GridRange; cell?: CellData; fields?: string },
): void {
  const sheet = sheetOf(draft, request.range?.sheetId);
  fill(draft, sheet, request.range ?? {}, request.cell ?? {}, cellFields(request.fields));
}

export function setDataValidation(
  draft: Draft,
  request: { range?: GridRange; rule?: object },
): void {
  const sheet = sheetOf(draft, request.range?.sheetId);
  const data: CellData = request.rule ? { dataValidation: request.rule } : {};
  fill(draft, sheet, request.range ?? {}, data, [['dataValidation']]);
}

function fill(
  draft: Draft,
  sheet: SheetDraft,
  range: GridRange,
  data: CellData,
  paths: readonly Path[],
): void {
  const box = boxOf(sheet, range);
  guard(draft, sheet.sheetId, range);
  const keepsValue = !touchesValue(paths);
  // Made once for each style there was: cells that shared one still do, which keeps a long column small.
  const made = new Map<CellStyle | undefined, Cell>();
  const makeCell = (before: Cell | undefined): Cell | undefined => {
    const { style, ...content } = before ?? {};
    const cell = made.get(style) ?? write(style && { style }, data, paths);
    made.set(style, cell);
    const isEmpty = content.value === undefined && content.formula === undefined;
    const filled = isEmpty || !keepsValue ? cell : { ...content, ...cell };
    return Object.keys(filled).length === 0 ? undefined : filled;
  };
  fillRows(sheet, box, makeCell);
}
