import type { LogBook } from '../app/ports';

/** The spreadsheet the script is used in; `spreadsheets.currentonly` reaches no other. */
export const logBook: LogBook = {
  read: (sheetId) => findSheet(sheetId)?.getDataRange().getDisplayValues() ?? null,

  appendRow(sheetId, cells) {
    const sheet = findSheet(sheetId);
    if (!sheet) return false;
    // The apostrophe keeps a text a text: Google neither reads nor evaluates it, and shows none.
    sheet.appendRow(cells.map((cell) => `'${cell}`));
    return true;
  },
};

function findSheet(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return book.getSheets().find((sheet) => sheet.getSheetId() === sheetId);
}
