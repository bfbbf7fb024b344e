/** SpreadsheetApp, for the bound file only, as whoever runs the script. A web app has none. */
import type { Run } from '../runtime/run';
import { service } from '../runtime/strict';
import { linkTo } from '../world/access';
import { setCell } from '../world/draft';
import { ScriptException } from '../world/errors';
import { cellAt, contentSize } from '../world/grid';
import type { Sheet, Workbook } from '../world/records';
import { cellFrom, openBound, rangeObject, writeTab } from './range';
import { sheetsOf } from './sheets/read';
import { uiService } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type AppApi = Pick<App, 'getActiveSpreadsheet' | 'getActive' | 'getUi' | 'flush'>;
type BookApi = Pick<
  Book,
  | 'getId'
  | 'getName'
  | 'getUrl'
  | 'getSheets'
  | 'getSheetByName'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'toast'
>;
type TabApi = Pick<
  Tab,
  | 'getSheetId'
  | 'getName'
  | 'getDataRange'
  | 'getRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'appendRow'
>;

function append(run: Run, workbook: Workbook, sheetId: number, values: unknown[]): void {
  writeTab(run, sheetId, (sheet, check) => {
    const top = contentSize(sheet).rows;
    check({ top, left: 0, bottom: top + 1, right: Math.max(values.length, 1) });
    sheet.rowCount = Math.max(sheet.rowCount, top + 1);
    sheet.columnCount = Math.max(sheet.columnCount, values.length);
    values.forEach((value, column) => {
      setCell(sheet, top, column, cellFrom(value, cellAt(sheet, top, column), workbook));
    });
  });
}

function tabObject(run: Run, workbook: Workbook, sheetId: number): Tab {
  const current = (): Sheet => {
    const sheet = sheetsOf(run.world, openBound(run)).find((one) => one.sheetId === sheetId);
    if (!sheet) throw new ScriptException('Sheet not found.');
    return sheet;
  };
  const range = (row: number, column: number, rows = 1, columns = 1): Range => {
    const { rowCount, columnCount } = current();
    const outside = row + rows - 1 > rowCount || column + columns - 1 > columnCount;
    if (outside || row < 1 || column < 1 || rows < 1 || columns < 1) {
      throw new ScriptException(
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
    }
    const [top, left] = [row - 1, column - 1];
    return rangeObject(run, sheetId, { top, left, bottom: top + rows, right: left + columns });
  };
  const api: TabApi = {
    getSheetId: () => sheetId,
    getName: () => current().title,
    getLastRow: () => contentSize(current()).rows,
    getLastColumn: () => contentSize(current()).columns,
    getMaxRows: () => current().rowCount,
    getDataRange() {
      const { rows, columns } = contentSize(current());
      return range(1, 1, Math.max(rows, 1), Math.max(columns, 1));
    },
    getRange: range as Tab['getRange'],
    appendRow(values) {
      append(run, workbook, sheetId, values);
      return object as unknown as Tab;
    },
  };
  const object = service(run, 'Sheet', api);
  return object as unknown as Tab;
}

function bookObject(run: Run): Book {
  const workbook = openBound(run);
  const item = () => run.world.store.need('items', workbook.id);
  const tabs = () => sheetsOf(run.world, openBound(run));
  const api: BookApi = {
    getId: () => workbook.id,
    getName: () => item().name,
    getUrl: () => linkTo(item()),
    getSpreadsheetTimeZone: () => openBound(run).timeZone,
    getSpreadsheetLocale: () => workbook.locale,
    getSheets: () => tabs().map((sheet) => tabObject(run, workbook, sheet.sheetId)),
    getSheetByName(name) {
      const found = tabs().find((sheet) => sheet.title === name);
      // Google's own type leaves out that there may be none.
      return found ? tabObject(run, workbook, found.sheetId) : (null as unknown as Tab);
    },
    toast(message: string) {
      run.record.shown.toasts.push(message);
    },
  };
  return service(run, 'Spreadsheet', api) as unknown as Book;
}

export function spreadsheetApp(run: Run): object {
  // sourced: null where there is none; Google's own type leaves that out.
  const active = () => (run.script.webApp ? (null as unknown as Book) : bookObject(run));
  const api: AppApi = {
    getActiveSpreadsheet: active,
    getActive: active,
    getUi: () => uiService(run),
    flush: () => undefined,
  };
  return service(run, 'SpreadsheetApp', api);
}
