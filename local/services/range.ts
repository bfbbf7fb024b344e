/** Ranges of the bound file: reading and writing cells as whoever runs the script. */
import type { Run } from '../runtime/run';
import { service } from '../runtime/strict';
import { displayText, isDate } from '../world/display';
import { guard, type SheetDraft, setCell, sheetOf } from '../world/draft';
import { GoogleError, ScriptException } from '../world/errors';
import { type Box, cellAt, valuesIn } from '../world/grid';
import type { Cell, CellValue, Sheet, Workbook } from '../world/records';
import { epochOf, localOf, localOfSerial, serialOf } from '../world/time';
import { typed } from '../world/typing';
import { editWorkbook } from './sheets/create';
import { readableWorkbook, sheetsOf } from './sheets/read';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeApi = Pick<Range, 'getValues' | 'getDisplayValues' | 'setValues'>;

/** The file as the person may see it; SpreadsheetApp says the same whatever the reason it cannot. */
export function openBound(run: Run): Workbook {
  try {
    return readableWorkbook(run.world, run.who, run.script.fileId);
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    throw new ScriptException('You do not have permission to access the requested document.');
  }
}

/** Changes a tab as the person, with SpreadsheetApp's errors; `check` refuses what is protected. */
export function writeTab(
  run: Run,
  sheetId: number,
  change: (sheet: SheetDraft, check: Check) => void,
): void {
  try {
    editWorkbook(run.world, run.who, run.script.fileId, (draft) => {
      change(sheetOf(draft, sheetId), (box) => guard(draft, sheetId, rangeOf(box)));
    });
  } catch (error) {
    if (error instanceof GoogleError) throw new ScriptException(error.message);
    throw error;
  }
}

export type Check = (box: Box) => void;

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
export function cellFrom(value: unknown, before: Cell | undefined, workbook: Workbook): Cell {
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

export function rangeObject(run: Run, sheetId: number, box: Box): Range {
  const current = (): { workbook: Workbook; sheet: Sheet } => {
    const workbook = openBound(run);
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
      writeTab(run, sheetId, (sheet, check) => {
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
