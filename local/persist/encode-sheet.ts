/** A tab as compact JSON: plain values as they are, and each style written once. */
import type { Cell, CellStyle, CellValue, Row, Sheet } from '../world/records';

type StoredCell = CellValue | null | { v?: CellValue; f?: string; s?: number };

export interface StoredSheet extends Omit<Sheet, 'rows'> {
  rows: StoredCell[][];
  styles: CellStyle[];
}

export function encodeSheet(sheet: Sheet): StoredSheet {
  const styles: CellStyle[] = [];
  const byObject = new Map<CellStyle, number>();
  const byText = new Map<string, number>();
  const indexOf = (style: CellStyle): number => {
    const known = byObject.get(style);
    if (known !== undefined) return known;
    const text = JSON.stringify(style);
    const index = byText.get(text) ?? styles.push(style) - 1;
    byText.set(text, index);
    byObject.set(style, index);
    return index;
  };
  const encode = (cell: Cell | undefined): StoredCell => {
    if (!cell) return null;
    const { value, formula, style } = cell;
    if (!formula && !style) return value ?? null;
    return {
      ...(value !== undefined && { v: value }),
      ...(formula !== undefined && { f: formula }),
      ...(style && { s: indexOf(style) }),
    };
  };
  const rows = trimmed(
    sheet.rows.map((row) => trimmed(row.map(encode), (cell) => cell === null)),
    (row) => row.length === 0,
  );
  return { ...sheet, rows, styles };
}

function trimmed<T>(list: T[], isEmpty: (entry: T) => boolean): T[] {
  let end = list.length;
  while (end > 0 && isEmpty(list[end - 1] as T)) end--;
  return list.slice(0, end);
}

export function decodeSheet({ styles, ...stored }: StoredSheet): Sheet {
  const decode = (cell: StoredCell): Cell | undefined => {
    if (cell === null) return undefined;
    if (typeof cell !== 'object') return { value: cell };
    const style = cell.s === undefined ? undefined : styles[cell.s];
    return {
      ...(cell.v !== undefined && { value: cell.v }),
      ...(cell.f !== undefined && { formula: cell.f }),
      ...(style && { style }),
    };
  };
  const rows: Row[] = stored.rows.map((row) => row.map(decode));
  return { ...stored, rows };
}
