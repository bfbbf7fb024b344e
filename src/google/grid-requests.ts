import type { GridChange } from '../app/ports';
import { allTables, type Cells, type CellValue, type Column } from '../core/tables';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

const valueField = 'userEnteredValue';

/**
 * A change as requests of `spreadsheets.batchUpdate`. Values are given by kind, so a text that
 * begins with `=` stays a text. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
 */
export function toRequests(change: GridChange): Request[] {
  switch (change.kind) {
    case 'cells':
      return change.cells.flatMap((line, down) =>
        findRuns(line).map(({ from, cells }) => ({
          updateCells: {
            start: {
              sheetId: change.sheetId,
              rowIndex: change.row + down,
              columnIndex: change.column + from,
            },
            rows: [toRow(cells)],
            fields: valueField,
          },
        })),
      );
    case 'append':
      return append(
        change.sheetId,
        change.cells.map((line) => toRow(line)),
        valueField,
      );
    case 'resize':
      return [resize(change)];
    case 'copy':
      return [copyRow(change)];
    default:
      return replace(change.sheetId, change.cells);
  }
}

/**
 * Emptied, then appended to, which makes the grid longer where it must; rows that it adds have no
 * formats, so the dates bring theirs. Assumed: `appendCells` starts in row 0 of an emptied tab.
 */
function replace(sheetId: number, cells: Cells): Request[] {
  const columns = columnsOf(sheetId);
  const rows = cells.map((line, index) => (index === 0 ? toRow(line) : toRow(line, columns)));
  const clear = { updateCells: { range: { sheetId }, fields: valueField } };
  return [clear, ...append(sheetId, rows, `${valueField},userEnteredFormat.numberFormat`)];
}

function append(sheetId: number, rows: RowData[], fields: string): Request[] {
  return rows.length === 0 ? [] : [{ appendCells: { sheetId, rows, fields } }];
}

function resize(change: GridChange & { kind: 'resize' }): Request {
  const { sheetId, rows: rowCount, columns: columnCount } = change;
  return {
    updateSheetProperties: {
      properties: { sheetId, gridProperties: { rowCount, columnCount } },
      fields: 'gridProperties.rowCount,gridProperties.columnCount',
    },
  };
}

function copyRow({ sheetId, row, columns, to }: GridChange & { kind: 'copy' }): Request {
  const range = (sheet: number, top: number, left: number) => ({
    sheetId: sheet,
    startRowIndex: top,
    endRowIndex: top + 1,
    startColumnIndex: left,
    endColumnIndex: left + columns,
  });
  return {
    copyPaste: {
      source: range(sheetId, row, 0),
      destination: range(to.sheetId, to.row, to.column),
      pasteType: 'PASTE_VALUES',
    },
  };
}

/** Cells that stand together; a hole is a cell to be left as it is. */
function findRuns(
  line: readonly (CellValue | undefined)[],
): { from: number; cells: CellValue[] }[] {
  const runs: { from: number; cells: CellValue[] }[] = [];
  line.forEach((cell, index) => {
    if (cell === undefined) return;
    const last = runs[runs.length - 1];
    if (last && last.from + last.cells.length === index) last.cells.push(cell);
    else runs.push({ from: index, cells: [cell] });
  });
  return runs;
}

function toRow(line: readonly CellValue[], columns: readonly Column[] = []): RowData {
  return { values: line.map((cell, index) => toCellData(cell, columns[index])) };
}

function toCellData(cell: CellValue, column: Column | undefined): CellData {
  const value = toExtendedValue(cell);
  const format = formatOf(column);
  return {
    ...(value ? { userEnteredValue: value } : {}),
    ...(format ? { userEnteredFormat: { numberFormat: format } } : {}),
  };
}

function toExtendedValue(cell: CellValue): GoogleAppsScript.Sheets.Schema.ExtendedValue | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { numberValue: cell };
  return typeof cell === 'boolean' ? { boolValue: cell } : { stringValue: cell };
}

function formatOf(column: Column | undefined): { type: string; pattern: string } | null {
  if (column?.type === 'date') return { type: 'DATE', pattern: 'dd/mm/yyyy' };
  if (column?.type === 'moment') return { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' };
  return null;
}

/** A replaced tab is laid out in the order of its definition. */
function columnsOf(sheetId: number): readonly Column[] {
  const table = allTables.find((one) => one.sheetId === sheetId);
  return table ? Object.values(table.columns) : [];
}
