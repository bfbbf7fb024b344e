/** The reading half of the Sheets API. */
import { atLeast, linkTo, roleOf } from '../../world/access';
import { displayText, isDate } from '../../world/display';
import { badRequest, forbidden, notFound } from '../../world/errors';
import {
  type Box,
  cellAt,
  contentSize,
  parseRangeName,
  rangeName,
  sheetKey,
  valuesIn,
} from '../../world/grid';
import type { Cell, CellValue, GridRange, Sheet, Workbook } from '../../world/records';
import type { World } from '../../world/world';
import { propertiesOf } from './request-sheets';

export interface ReadOptions {
  valueRenderOption?: string;
  dateTimeRenderOption?: string;
  majorDimension?: string;
}

export interface ValueRange {
  range: string;
  majorDimension: string;
  values?: CellValue[][];
}

export function readableWorkbook(world: World, as: string, fileId: string): Workbook {
  const workbook = world.store.get('workbooks', fileId);
  if (!workbook) throw notFound('Requested entity was not found.');
  // sourced: unlike Drive, Sheets tells a stranger that the file exists.
  if (!atLeast(roleOf(world, fileId, as), 'reader')) {
    throw forbidden('The caller does not have permission');
  }
  return workbook;
}

export function sheetsOf(world: World, workbook: Workbook): Sheet[] {
  return workbook.sheetIds.map((id) => world.store.need('sheets', sheetKey(workbook.id, id)));
}

/** A Spreadsheet without its cells. */
export function describe(world: World, workbook: Workbook): Record<string, unknown> {
  const item = world.store.need('items', workbook.id);
  const { locale, timeZone } = workbook;
  return {
    spreadsheetId: workbook.id,
    properties: { title: item.name, locale, timeZone, autoRecalc: 'ON_CHANGE' },
    sheets: sheetsOf(world, workbook).map((sheet, index) => {
      const protectedRanges = workbook.protections.filter(
        ({ range }) => range.sheetId === sheet.sheetId,
      );
      return {
        properties: propertiesOf(sheet, index),
        ...(protectedRanges.length > 0 && { protectedRanges }),
        ...(sheet.basicFilter && { basicFilter: sheet.basicFilter }),
      };
    }),
    spreadsheetUrl: linkTo(item),
  };
}

/** sourced: a range without a tab's name is in the first visible tab. */
function findRange(
  world: World,
  workbook: Workbook,
  a1: string,
): { sheet: Sheet; range: GridRange } {
  const sheets = sheetsOf(world, workbook);
  const whole = parseRangeName(a1);
  const isNamed = a1.includes('!') || sheets.some(({ title }) => title === whole.title);
  const { title, range } = isNamed ? whole : parseRangeName(`first!${a1}`);
  const sheet = sheets.find((one) =>
    isNamed ? one.title === title : propertiesOf(one, 0).hidden !== true,
  );
  if (!sheet) throw badRequest(`Unable to parse range: ${a1}`);
  return { sheet, range };
}

/** What each cell holds and shows, as GridData; its looks are not here. */
function gridData(sheet: Sheet, range: GridRange): object {
  const options = { valueRenderOption: 'UNFORMATTED_VALUE' };
  const { values = [] } = readRange(sheet, range, options);
  const top = range.startRowIndex ?? 0;
  const left = range.startColumnIndex ?? 0;
  const rowData = values.map((line, down) => ({
    values: line.map((value, along) =>
      value === '' ? {} : cellData(value, cellAt(sheet, top + down, left + along)),
    ),
  }));
  return { ...(top > 0 && { startRow: top }), ...(left > 0 && { startColumn: left }), rowData };
}

function cellData(value: CellValue, cell: Cell | undefined): object {
  const kinds = { string: 'stringValue', number: 'numberValue', boolean: 'boolValue' } as const;
  const isError = cell?.formula !== undefined;
  return {
    effectiveValue: isError
      ? { errorValue: { type: 'ERROR' } }
      : { [kinds[typeof value as keyof typeof kinds]]: value },
    formattedValue: displayText(cell),
  };
}

/** sourced: only sheets that meet the range are answered, and of it only what lies inside the grid. */
export function describeRange(
  world: World,
  workbook: Workbook,
  a1: string,
): Record<string, unknown> {
  const { sheet, range } = findRange(world, workbook, a1);
  return { ...describe(world, workbook), sheets: [{ data: [gridData(sheet, range)] }] };
}

/** sourced: of each sheet one GridData for each range on it. Throws where there is no such tab. */
export function describeRanges(
  world: World,
  workbook: Workbook,
  ranges: readonly string[],
): Record<string, unknown> {
  const found = ranges.map((a1) => findRange(world, workbook, a1));
  const sheets = sheetsOf(world, workbook).flatMap((sheet, index) => {
    const data = found
      .filter((one) => one.sheet.sheetId === sheet.sheetId)
      .map(({ range }) => gridData(sheet, range));
    return data.length > 0 ? [{ properties: propertiesOf(sheet, index), data }] : [];
  });
  return { ...describe(world, workbook), sheets };
}

function reader(options: ReadOptions): (cell: Cell | undefined) => CellValue {
  const render = options.valueRenderOption ?? 'FORMATTED_VALUE';
  const serial = (options.dateTimeRenderOption ?? 'SERIAL_NUMBER') === 'SERIAL_NUMBER';
  if (render === 'FORMATTED_VALUE') return displayText;
  return (cell) => {
    if (render === 'FORMULA' && cell?.formula !== undefined) return cell.formula;
    if (!serial && isDate(cell)) return displayText(cell);
    return cell?.value ?? '';
  };
}

/** sourced: empty rows at the end, and empty cells at the end of a row, are left out. */
function trim(values: CellValue[][]): CellValue[][] {
  const trimmed = values.map((row) => {
    let end = row.length;
    while (end > 0 && row[end - 1] === '') end--;
    return row.slice(0, end);
  });
  while (trimmed.length > 0 && trimmed[trimmed.length - 1]?.length === 0) trimmed.pop();
  return trimmed;
}

function readRange(sheet: Sheet, range: GridRange, options: ReadOptions): ValueRange {
  if (options.majorDimension === 'COLUMNS') {
    throw new Error('not in the local workspace: majorDimension COLUMNS');
  }
  const box: Box = {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: Math.min(range.endRowIndex ?? sheet.rowCount, sheet.rowCount),
    right: Math.min(range.endColumnIndex ?? sheet.columnCount, sheet.columnCount),
  };
  const name = rangeName(sheet.title, box);
  if (box.top >= sheet.rowCount || box.left >= sheet.columnCount) {
    throw badRequest(
      `Range (${name}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  const size = contentSize(sheet);
  const filled = {
    ...box,
    bottom: Math.min(box.bottom, size.rows),
    right: Math.min(box.right, size.columns),
  };
  const values = trim(valuesIn(sheet, filled, reader(options)));
  return { range: name, majorDimension: 'ROWS', ...(values.length > 0 && { values }) };
}

export function readNamed(
  world: World,
  workbook: Workbook,
  name: string,
  options: ReadOptions,
): ValueRange {
  const { title, range } = parseRangeName(name);
  const sheet = sheetsOf(world, workbook).find((one) => one.title === title);
  if (!sheet) throw badRequest(`Unable to parse range: ${name}`);
  return readRange(sheet, range, options);
}

export function readGrid(
  world: World,
  workbook: Workbook,
  range: GridRange,
  options: ReadOptions,
): ValueRange {
  const sheet = world.store.get('sheets', sheetKey(workbook.id, range.sheetId ?? 0));
  if (!sheet) throw badRequest(`No grid with id: ${range.sheetId ?? 0}`);
  return readRange(sheet, range, options);
}
