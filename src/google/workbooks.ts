import type { TabRange, Workbooks } from '../app/ports';
import { UserError } from '../core/errors';
import { allTables, type Cells, placeOf } from '../core/tables';
import { codeOf, isRateLimit, translateErrors } from './google-error';
import { toRequests } from './grid-requests';
import { askToSee, readAnswer, rememberTitle } from './seen-ranges';
import { services } from './services';

/** Spreadsheets through the Sheets API. */
export const workbooks: Workbooks = translateErrors<Workbooks>({
  read(workbookId, ranges) {
    return seen(workbookId, () => {
      try {
        return readRanges(workbookId, ranges);
      } catch (error) {
        if (codeOf(error) !== 400) throw error;
        return readWithin(workbookId, ranges, error);
      }
    });
  },

  readShown(workbookId, most) {
    return seen(workbookId, () => {
      try {
        return readFirstTab(workbookId, most);
      } catch (error) {
        // Not a Google Sheet: a workbook of Excel that lies in Drive, a document, a picture.
        if (codeOf(error) !== 400) throw error;
        throw new UserError('not-a-sheet', {}, { cause: error });
      }
    });
  },

  write(workbookId, changes, see = []) {
    const requests = changes.flatMap(toRequests);
    if (requests.length === 0) return see.map(() => []);
    return seen(workbookId, () => {
      try {
        const answer = services
          .sheets()
          .Spreadsheets.batchUpdate({ requests, ...askToSee(workbookId, see) }, workbookId);
        return readAnswer(answer.updatedSpreadsheet, see);
      } catch (error) {
        if (codeOf(error) === 400) {
          requireTabs(
            sizesOf(workbookId),
            changes.map(({ sheetId }) => sheetId),
          );
        }
        throw error;
      }
    });
  },
});

/** A file that is gone or not shared is told as such, whichever call finds out. */
export function seen<T>(workbookId: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    if (code === 404 || (code === 403 && !isRateLimit(error))) {
      throw new UserError('no-access', { id: workbookId }, { cause: error });
    }
    throw error;
  }
}

function readRanges(workbookId: string, ranges: readonly TabRange[]): Cells[] {
  if (ranges.length === 0) return [];
  const answer = services.sheets().Spreadsheets.Values.batchGetByDataFilter(
    {
      dataFilters: ranges.map(({ sheetId, fromRow, toRow, fromColumn, toColumn }) => ({
        gridRange: {
          sheetId,
          ...(fromRow === undefined ? {} : { startRowIndex: fromRow }),
          ...(toRow === undefined ? {} : { endRowIndex: toRow }),
          ...(fromColumn === undefined ? {} : { startColumnIndex: fromColumn }),
          ...(toColumn === undefined ? {} : { endColumnIndex: toColumn }),
        },
      })),
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
    workbookId,
  );
  const found = answer.valueRanges ?? [];
  return ranges.map((range, index) => {
    const match = found.find(({ dataFilters }) => isFilterOf(dataFilters?.[0]?.gridRange, range));
    const answered = (match ?? found[index])?.valueRange;
    rememberTitle(workbookId, range.sheetId, answered?.range);
    return answered?.values ?? [];
  });
}

/** A range without a tab’s name is in the first visible one; what lies outside the grid is left out. */
function readFirstTab(
  workbookId: string,
  most: { readonly rows: number; readonly columns: number },
): ReturnType<Workbooks['readShown']> {
  const lastColumn = placeOf(0, most.columns - 1).replace(/\d+$/, '');
  const book = services.sheets().Spreadsheets.get(workbookId, {
    ranges: `A1:${lastColumn}${most.rows}`,
    fields: 'properties.title,sheets.data.rowData.values.formattedValue',
  });
  const [first] = (book.sheets ?? []).flatMap(({ data = [] }) => data);
  const lines = (first?.rowData ?? []).map(({ values = [] }) =>
    values.map(({ formattedValue }) => formattedValue ?? ''),
  );
  return { name: book.properties?.title ?? '', lines };
}

function isFilterOf(
  grid: GoogleAppsScript.Sheets.Schema.GridRange | undefined,
  range: TabRange,
): boolean {
  return (
    grid?.sheetId === range.sheetId &&
    (grid.startRowIndex ?? 0) === (range.fromRow ?? 0) &&
    (grid.endRowIndex ?? -1) === (range.toRow ?? -1) &&
    (grid.startColumnIndex ?? 0) === (range.fromColumn ?? 0) &&
    (grid.endColumnIndex ?? -1) === (range.toColumn ?? -1)
  );
}

/**
 * Google refuses the whole read when one tab is gone or one range begins below a tab’s last row, and
 * says which only in words; so the tabs are looked up, and what lies outside comes back empty.
 */
function readWithin(workbookId: string, ranges: readonly TabRange[], refusal: unknown): Cells[] {
  const sizes = sizesOf(workbookId);
  requireTabs(
    sizes,
    ranges.map(({ sheetId }) => sheetId),
  );
  const isInside = ({ sheetId, fromRow = 0 }: TabRange): boolean =>
    fromRow < (sizes.get(sheetId) ?? 0);
  const inside = ranges.filter(isInside);
  if (inside.length === ranges.length) throw refusal;
  const cells = readRanges(workbookId, inside);
  return ranges.map((range) => (isInside(range) ? (cells[inside.indexOf(range)] ?? []) : []));
}

/** Rows by sheet id. */
function sizesOf(workbookId: string): ReadonlyMap<number, number> {
  const book = services.sheets().Spreadsheets.get(workbookId, {
    fields: 'sheets.properties(sheetId,gridProperties.rowCount)',
  });
  return new Map(
    (book.sheets ?? []).map(({ properties }) => [
      properties?.sheetId ?? 0,
      properties?.gridProperties?.rowCount ?? 0,
    ]),
  );
}

function requireTabs(sizes: ReadonlyMap<number, number>, sheetIds: readonly number[]): void {
  const missing = sheetIds.find((sheetId) => !sizes.has(sheetId));
  if (missing === undefined) return;
  const title = allTables.find(({ sheetId }) => sheetId === missing)?.title ?? String(missing);
  throw new UserError('tab-missing', { tab: title });
}
