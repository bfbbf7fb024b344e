import type { GridRange, Protection, SheetStructure, Structure } from '../app/ports';
import { translateErrors } from './google-error';
import { services } from './services';
import { seen } from './workbooks';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

/** How spreadsheets are built, through the Sheets API. */
export const structure: Structure = translateErrors<Structure>({
  readStructure(workbookId) {
    const book = seen(workbookId, () =>
      services.sheets().Spreadsheets.get(workbookId, {
        fields:
          'spreadsheetUrl,properties(title,timeZone,locale),sheets(properties,protectedRanges,basicFilter)',
      }),
    );
    return {
      title: book.properties?.title ?? '',
      timeZone: book.properties?.timeZone ?? '',
      locale: book.properties?.locale ?? '',
      link: book.spreadsheetUrl ?? linkTo(workbookId),
      sheets: (book.sheets ?? []).map(toSheetStructure),
    };
  },

  reshape(workbookId, requests) {
    if (requests.length === 0) return;
    // The request types of the port are the API’s, read-only.
    const given = [...requests] as GoogleAppsScript.Sheets.Schema.Request[];
    seen(workbookId, () =>
      services.sheets().Spreadsheets.batchUpdate({ requests: given }, workbookId),
    );
  },

  createWorkbook(properties) {
    const book = services.sheets().Spreadsheets.create({ properties });
    const id = book.spreadsheetId ?? '';
    return { id, link: book.spreadsheetUrl ?? linkTo(id) };
  },
});

function linkTo(workbookId: string): string {
  return `https://docs.google.com/spreadsheets/d/${workbookId}/edit`;
}

function toSheetStructure(sheet: Sheet): SheetStructure {
  const { properties = {} } = sheet;
  const sheetId = properties.sheetId ?? 0;
  return {
    sheetId,
    title: properties.title ?? '',
    hidden: properties.hidden ?? false,
    rows: properties.gridProperties?.rowCount ?? 0,
    columns: properties.gridProperties?.columnCount ?? 0,
    frozenRows: properties.gridProperties?.frozenRowCount ?? 0,
    hasFilter: sheet.basicFilter !== undefined,
    protections: (sheet.protectedRanges ?? []).map((range) => toProtection(range, sheetId)),
  };
}

function toProtection(found: ProtectedRange, sheetId: number): Protection {
  return {
    id: found.protectedRangeId ?? 0,
    description: found.description ?? '',
    editors: (found.editors?.users ?? []).map((address) => address.toLowerCase()),
    warningOnly: found.warningOnly ?? false,
    range: { ...(found.range as GridRange | undefined), sheetId },
  };
}
