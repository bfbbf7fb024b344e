import { insetDaysTable, publishedInsetTable } from '../../src/core/tables';
import { toRequests } from '../../src/google/grid-requests';

const { sheetId } = insetDaysTable;

describe('changes as requests of the Sheets API', () => {
  test('texts stay texts, numbers numbers, and nothing empties a cell', () => {
    const cells = [['=1+1', '2026', 46330, true, null, '']];
    expect(toRequests({ kind: 'append', sheetId, cells })).toEqual([
      {
        appendCells: {
          sheetId,
          rows: [
            {
              values: [
                { userEnteredValue: { stringValue: '=1+1' } },
                { userEnteredValue: { stringValue: '2026' } },
                { userEnteredValue: { numberValue: 46330 } },
                { userEnteredValue: { boolValue: true } },
                {},
                {},
              ],
            },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
  });

  test('cells that a change leaves out are not touched', () => {
    const cells = [[undefined, 'b', null, undefined, 'e']];
    const [first, second, ...rest] = toRequests({
      kind: 'cells',
      sheetId,
      row: 4,
      column: 2,
      cells,
    });
    expect(first?.updateCells).toMatchObject({
      start: { sheetId, rowIndex: 4, columnIndex: 3 },
      rows: [{ values: [{ userEnteredValue: { stringValue: 'b' } }, {}] }],
    });
    expect(second?.updateCells?.start).toEqual({ sheetId, rowIndex: 4, columnIndex: 6 });
    expect(rest).toEqual([]);
  });

  test('a replaced tab is emptied first, and its dates look like dates', () => {
    const change = {
      kind: 'replace',
      sheetId: publishedInsetTable.sheetId,
      cells: [['Date / Dyddiad'], [46330]],
    } as const;
    expect(toRequests(change)).toEqual([
      { updateCells: { range: { sheetId: change.sheetId }, fields: 'userEnteredValue' } },
      {
        appendCells: {
          sheetId: change.sheetId,
          rows: [
            { values: [{ userEnteredValue: { stringValue: 'Date / Dyddiad' } }] },
            {
              values: [
                {
                  userEnteredValue: { numberValue: 46330 },
                  userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
                },
              ],
            },
          ],
          fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        },
      },
    ]);
  });

  test('nothing to append is no request', () => {
    expect(toRequests({ kind: 'append', sheetId, cells: [] })).toEqual([]);
    expect(toRequests({ kind: 'cells', sheetId, row: 1, column: 0, cells: [[undefined]] })).toEqual(
      [],
    );
  });
});
