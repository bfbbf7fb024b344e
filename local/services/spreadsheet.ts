/** SpreadsheetApp, for the bound file only, as whoever runs the script. */
import type { Run } from '../runtime/run';
import { service } from '../runtime/strict';
import { linkTo } from '../world/access';
import { displayText, isDate } from '../world/display';
import { guard, type SheetDraft, setCell, sheetOf } from '../world/draft';
import { GoogleError, ScriptException } from '../world/errors';
import { type Box, cellAt, contentSize, valuesIn } from '../world/grid';
import type { Cell, CellValue, Sheet, Workbook } from '../world/records';
import { epochOf, localOf, localOfSerial, serialOf } from '../world/time';
import { typed } from '../world/typing';
import { editWorkbook } from './sheets/create';
import { readableWorkbook, sheetsOf } from './sheets/read';
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
type RangeApi = Pick<Range, 'getValues' | 'getDisplayValues' | 'setValues'>;

/** The file as the person may see it; SpreadsheetApp says the same whatever the reason it cannot. */
function open(run: Run): Workbook {
  try {
    return readableWorkbook(run.world, run.who, run.script.fileId);
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    throw new ScriptException('You do not have permission to access the requested document.');
  }
}

function write(run: Run, sheetId: number, change: (sheet: SheetDraft, check: Check) => void): void {
  try {
    editWorkbook(run.world, run.who, run.script.fileId, (draft) => {
      change(sheetOf(draft, sheetId), (box) => guard(draft, sheetId, rangeOf(box)));
    });
  } catch (error) {
    if (error instanceof GoogleError) throw new ScriptException(error.message);
    throw error;
  }
}

type Check = (box: Box) => void;

const rangeOf = ({ top, left, bottom, right }: Box): object => ({
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

/** sourced: a value in a cell formatted as a date or time is read as a Date. */
function readValue(workbook: Workbook): (cell: Cell | undefined) => CellValue {
  return (cell) => {
    if (typeof cell?.value !== 'number' || !isDate(cell)) return cell?.value ?? '';
    const moment = new Date(epochOf(localOfSerial(cell.value), workbook.timeZone));
    return moment as unknown as CellValue;
  };
}

/** sourced: text written by a script is read as if it were typed. */
function cellFrom(value: unknown, before: Cell | undefined, workbook: Workbook): Cell {
  if (typeof value === 'string') return typed(value, before);
  const style = before?.style && { style: before.style };
  if (value instanceof Date) {
    const serial = serialOf(localOf(value.getTime(), workbook.timeZone));
    const { style: dated = {} } = typed(serial % 1 ? '1/1/2000 00:00' : '1/1/2000', before);
    return { value: serial, style: dated };
  }
  if (typeof value === 'number' || typeof value === 'boolean') return { value, ...style };
  if (value === null || value === undefined) return { ...style };
  return { value: String(value), ...style };
}

function rangeObject(run: Run, sheetId: number, box: Box): Range {
  const current = (): { workbook: Workbook; sheet: Sheet } => {
    const workbook = open(run);
    const sheet = sheetsOf(run.world, workbook).find((one) => one.sheetId === sheetId);
    if (!sheet) throw new ScriptException('Sheet not found.');
    return { workbook, sheet };
  };
  const api: RangeApi = {
    getValues() {
      const { workbook, sheet } = current();
      return valuesIn(sheet, box, readValue(workbook));
    },
    getDisplayValues: () => valuesIn(current().sheet, box, displayText) as string[][],
    setValues(values) {
      refuseSize(values, box);
      const { workbook } = current();
      write(run, sheetId, (sheet, check) => {
        check(box);
        values.forEach((line, row) => {
          line.forEach((value, column) => {
            const at = [box.top + row, box.left + column] as const;
            setCell(sheet, ...at, cellFrom(value, cellAt(sheet, ...at), workbook));
          });
        });
      });
      return object as unknown as Range;
    },
  };
  const object = service(run, 'Range', api);
  return object as unknown as Range;
}

function refuseSize(values: readonly (readonly unknown[])[], box: Box): void {
  const [height, width] = [box.bottom - box.top, box.right - box.left];
  const size = (kind: string, given: number, wanted: number): never => {
    throw new ScriptException(
      `The number of ${kind} in the data does not match the number of ${kind} in the range. The data has ${given} but the range has ${wanted}.`,
    );
  };
  if (values.length !== height) size('rows', values.length, height);
  for (const row of values) if (row.length !== width) size('columns', row.length, width);
}

function tabObject(run: Run, workbook: Workbook, sheetId: number): Tab {
  const current = (): Sheet => {
    const sheet = sheetsOf(run.world, open(run)).find((one) => one.sheetId === sheetId);
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
      write(run, sheetId, (sheet, check) => {
        const top = contentSize(sheet).rows;
        check({ top, left: 0, bottom: top + 1, right: Math.max(values.length, 1) });
        sheet.rowCount = Math.max(sheet.rowCount, top + 1);
        sheet.columnCount = Math.max(sheet.columnCount, values.length);
        values.forEach((value, column) => {
          setCell(sheet, top, column, cellFrom(value, cellAt(sheet, top, column), workbook));
        });
      });
      return object as unknown as Tab;
    },
  };
  const object = service(run, 'Sheet', api);
  return object as unknown as Tab;
}

function bookObject(run: Run): Book {
  const workbook = open(run);
  const item = () => run.world.store.need('items', workbook.id);
  const tabs = () => sheetsOf(run.world, open(run));
  const api: BookApi = {
    getId: () => workbook.id,
    getName: () => item().name,
    getUrl: () => linkTo(item()),
    getSpreadsheetTimeZone: () => open(run).timeZone,
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
  const api: AppApi = {
    getActiveSpreadsheet: () => bookObject(run),
    getActive: () => bookObject(run),
    getUi: () => uiService(run),
    flush: () => undefined,
  };
  return service(run, 'SpreadsheetApp', api);
}
