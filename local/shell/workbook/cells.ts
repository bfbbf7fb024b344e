/** Places and widths in a grid. Rows and columns are 0-based. */
import type { OutputOf } from '../../server/actions';

export type SheetData = OutputOf<'readSheet'>['sheet'];
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const ROW_PX = 24;
export const GUTTER_PX = 48;
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 2;

export function letterOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function a1Of({ row, column }: Place): string {
  return `${letterOf(column)}${row + 1}`;
}

/** How much of the grid to draw: what is filled and some room to type, within the tab. */
export function sizeOf(sheet: SheetData): { rows: number; columns: number } {
  const filled = sheet.display.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    rows: Math.min(sheet.rowCount, Math.max(40, sheet.display.length + SPARE_ROWS)),
    columns: Math.min(sheet.columnCount, Math.max(8, filled + SPARE_COLUMNS)),
  };
}

/** Pixels, from the longest of the first texts. */
export function widthsOf(sheet: SheetData, columns: number): number[] {
  const sample = sheet.display.slice(0, 60);
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(4, ...sample.map((row) => (row[column] ?? '').length));
    return Math.min(280, Math.max(72, Math.round(longest * 7.2) + 18));
  });
}

export function isLocked(sheet: SheetData, { row, column }: Place): boolean {
  return sheet.protections.some(
    ({ range, editable }) =>
      !editable &&
      row >= (range.startRowIndex ?? 0) &&
      row < (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
      column >= (range.startColumnIndex ?? 0) &&
      column < (range.endColumnIndex ?? Number.POSITIVE_INFINITY),
  );
}

/** What stands in the formula bar: the value itself, but dates as they are shown, so that they can be typed again. */
export function editText(sheet: SheetData, { row, column }: Place): string {
  const value = sheet.values[row]?.[column] ?? '';
  const shown = sheet.display[row]?.[column] ?? '';
  if (typeof value === 'number' && /[/:-]/.test(shown.slice(1))) return shown;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
