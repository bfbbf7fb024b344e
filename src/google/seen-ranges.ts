import type { TabRange } from '../app/ports';
import { allTables, type Cells, type CellValue, placeOf } from '../core/tables';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** What tabs were called when they were read last: an answer’s ranges are asked for by name alone. */
const titles = new Map<string, string>();

/** `a1` such as `'INSET days'!A1:AQ1000`. */
export function rememberTitle(workbookId: string, sheetId: number, a1: string | undefined): void {
  const name = a1?.slice(0, a1.lastIndexOf('!'));
  if (name) titles.set(`${workbookId} ${sheetId}`, name);
}

/**
 * What makes a write answer how these rows or tabs stand after it. Without a field mask, which the advanced
 * service has no place for here, so that few rows should be asked for.
 */
export function askToSee(workbookId: string, see: readonly TabRange[]) {
  if (see.length === 0) return {};
  const responseRanges = see.map((range) => {
    const { sheetId, fromRow = 0, toRow, fromColumn, toColumn = 0 } = range;
    const table = allTables.find((one) => one.sheetId === sheetId);
    const name = titles.get(`${workbookId} ${sheetId}`) ?? `'${table?.title ?? ''}'`;
    if (toRow === undefined) return name;
    if (fromColumn === undefined) return `${name}!${fromRow + 1}:${toRow}`;
    return `${name}!${placeOf(fromRow, fromColumn)}:${placeOf(toRow - 1, toColumn - 1)}`;
  });
  return { includeSpreadsheetInResponse: true, responseIncludeGridData: true, responseRanges };
}

/** Each range from its first row on, as far as the answer shows it. */
export function readAnswer(
  book: Spreadsheet | undefined,
  see: readonly TabRange[],
): readonly Cells[] {
  return see.map(({ sheetId, fromRow = 0, toRow, fromColumn = 0 }) => {
    const lines = new Map<number, readonly CellValue[]>();
    const sheet = book?.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
    for (const { startRow = 0, startColumn = 0, rowData = [] } of sheet?.data ?? []) {
      if (startColumn !== fromColumn) continue;
      rowData.forEach(({ values = [] }, index) => {
        lines.set(startRow + index, values.map(readCell));
      });
    }
    const end = toRow ?? Math.max(0, ...lines.keys()) + 1;
    return Array.from({ length: end - fromRow }, (_, index) => lines.get(fromRow + index) ?? []);
  });
}

/** As `UNFORMATTED_VALUE` and `SERIAL_NUMBER` give it: an error is what it shows. */
function readCell({ effectiveValue, formattedValue }: CellData): CellValue {
  const { numberValue, stringValue, boolValue } = effectiveValue ?? {};
  return numberValue ?? stringValue ?? boolValue ?? formattedValue ?? '';
}
