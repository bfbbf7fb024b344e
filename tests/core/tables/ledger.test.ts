import type { LedgerChange } from '../../../src/core/tables';
import {
  type CellValue,
  layOutChange,
  layOutRow,
  openLedger,
  readTable,
  stateTable,
  toCell,
} from '../../../src/core/tables';
import { fc } from '../../properties';

const cells: CellValue[][] = [['note', 'value', 'key'], ['mine', '1', 'a'], [], ['', '2', 'b']];

const open = (from: CellValue[][] = cells) =>
  openLedger(stateTable, readTable(stateTable, from), 'key');

/** What a workbook does with the changes. */
function apply(
  to: readonly (readonly CellValue[])[],
  changes: readonly LedgerChange[],
): CellValue[][] {
  const sheet = to.map((line) => [...line]);
  for (const change of changes) {
    if (change.kind === 'append') sheet.push(...change.cells.map((line) => [...line]));
    else {
      const line = sheet[change.row] ?? [];
      change.cells[0]?.forEach((cell, column) => {
        if (cell !== undefined) line[change.column + column] = cell;
      });
      sheet[change.row] = line;
    }
  }
  return sheet;
}

describe('writing cells', () => {
  test('dates become serial numbers, text stays text, nothing is an empty cell', () => {
    const date = { header: '', type: 'date' } as const;
    const text = { header: '', type: 'text' } as const;
    expect(toCell(date, '2026-11-09')).toBe(46335);
    expect(toCell({ ...date, type: 'moment' }, '2026-11-09T12:00')).toBe(46335.5);
    expect(toCell(text, '=1+1')).toBe('=1+1');
    expect(toCell(text, '')).toBeNull();
    expect(toCell({ ...text, type: 'yesNo' }, false)).toBe(false);
    expect(toCell({ ...text, type: 'number' }, 0)).toBe(0);
  });

  test('a row is laid out as the columns stand, and a change touches only its own cells', () => {
    const layout = new Map([
      ['value', 1],
      ['key', 3],
    ]);
    expect(layOutRow(stateTable, layout, { key: 'k', value: 'v' })).toEqual([null, 'v', null, 'k']);
    expect(layOutChange(stateTable, layout, { value: '' })).toEqual([
      undefined,
      null,
      undefined,
      undefined,
    ]);
  });
});

describe('a ledger', () => {
  test('finds by key, changes one row in its place, and appends below the last', () => {
    const ledger = open();
    ledger.change('b', { value: 'two' });
    ledger.put({ key: 'c', value: '3' });
    ledger.change('nobody', { value: 'x' });
    expect(ledger.find('b')).toEqual({ key: 'b', value: 'two' });
    expect(ledger.takeChanges()).toEqual([
      { kind: 'cells', sheetId: 1207, row: 3, column: 0, cells: [[undefined, 'two', undefined]] },
      { kind: 'append', sheetId: 1207, cells: [[null, '3', 'c']] },
    ]);
    expect(ledger.takeChanges()).toEqual([]);
  });

  test('a row that was appended and written is changed in its place from then on', () => {
    const ledger = open();
    ledger.put({ key: 'c', value: '3' });
    ledger.put({ key: 'd', value: '4' });
    const sheet = apply(cells, ledger.takeChanges());
    ledger.change('d', { value: 'four' });
    expect(ledger.takeChanges()).toEqual([
      { kind: 'cells', sheetId: 1207, row: 5, column: 0, cells: [[undefined, 'four', undefined]] },
    ]);
    expect(sheet[5]).toEqual([null, '4', 'd']);
  });

  test('of two rows with one key the first counts, and the second is left alone', () => {
    const ledger = open([...cells, ['', 'other', 'a']]);
    ledger.change('a', { value: 'new' });
    expect(ledger.takeChanges()).toEqual([expect.objectContaining({ row: 1 })]);
  });

  test('rows that were sorted or removed meanwhile are found again, or put back', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    const order = fc.shuffledSubarray([1, 2, 3, 4]);
    fc.assert(
      fc.property(order, fc.array(key), (kept, changed) => {
        const full = [...cells.slice(0, 1), ...['a', 'b', 'c', 'd'].map((one) => ['', '1', one])];
        const ledger = open(full);
        for (const one of changed) ledger.change(one, { value: 'new' });
        const sorted = [full[0] ?? [], ...kept.map((row) => full[row] ?? [])];
        ledger.relocate(
          sorted[0] ?? [],
          sorted.map((line) => line[ledger.keyPlace] ?? null),
        );
        const { rows } = readTable(stateTable, apply(sorted, ledger.takeChanges()));
        const byKey = rows
          .map(({ row }) => row)
          .sort((one, other) => (one.key < other.key ? -1 : 1));
        expect(byKey).toEqual(ledger.rows());
      }),
    );
  });

  test('columns that were moved meanwhile are refused, so that nothing is written to a wrong one', () => {
    const ledger = open();
    expect(() => ledger.relocate(['', ...(cells[0] ?? [])], [null])).toThrow(/header-missing/);
  });

  test('whatever is put and changed, the tab ends as the ledger says, other columns untouched', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const value = fc.stringMatching(/^[a-z0-9=<]{0,5}$/);
    const act = fc.record({ key, value, isPut: fc.boolean(), isTaken: fc.boolean() });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const ledger = open();
        let sheet = cells;
        for (const one of acts) {
          if (one.isPut) ledger.put({ key: one.key, value: one.value });
          else ledger.change(one.key, { value: one.value });
          if (one.isTaken) sheet = apply(sheet, ledger.takeChanges());
        }
        sheet = apply(sheet, ledger.takeChanges());
        expect(readTable(stateTable, sheet).rows.map(({ row }) => row)).toEqual(ledger.rows());
        expect(sheet[1]?.[0]).toBe('mine');
      }),
    );
  });
});
