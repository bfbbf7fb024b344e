import {
  type CellValue,
  defineTable,
  editTab,
  type LedgerChange,
  layOutTable,
  type Row,
  readTable,
} from '../../../src/core/tables';
import { fc } from '../../properties';

const table = defineTable({
  key: 'sample',
  workbook: 'office',
  sheetId: 9,
  title: 'Sample',
  writtenBy: 'people',
  columns: {
    id: { header: 'Id', type: 'text' },
    date: { header: 'Date', type: 'date' },
    extra: { header: 'Extra', type: 'yesNo' },
  },
});
type SampleRow = Row<typeof table>;

/** As a sheet takes changes: a hole leaves the cell, what is appended goes below everything. */
function apply(cells: readonly (readonly CellValue[])[], changes: readonly LedgerChange[]) {
  const after = cells.map((line) => [...line]);
  for (const change of changes) {
    if (change.kind === 'append') after.push(...change.cells.map((line) => [...line]));
    else {
      const target = after[change.row] ?? [];
      change.cells[0]?.forEach((cell, index) => {
        if (cell !== undefined) target[index] = cell;
      });
    }
  }
  return after;
}

const row = (id: string, date: string | null = null, extra = false): SampleRow => ({
  id,
  date,
  extra,
});
const edit = (cells: readonly (readonly CellValue[])[]) => editTab(table, readTable(table, cells));

it('writes of a changed row only the cells that differ', () => {
  const cells = [
    ['Theirs', 'Extra', 'Id', 'Date'],
    ['=1+1', 'perhaps', 'a', 'next Friday'],
  ];
  const tab = edit(cells);
  const [first] = tab.rows();
  if (!first) throw new Error('no row');
  tab.change(first, { id: 'b', date: null, extra: false });
  expect(apply(cells, tab.changes())).toEqual([cells[0], ['=1+1', 'perhaps', 'b', 'next Friday']]);
});

it('tells rows of one id, or of none, apart', () => {
  const tab = edit(layOutTable(table, [row('a'), row('a'), row('', '2026-10-23')]));
  const [, second, third] = tab.rows();
  if (!second || !third) throw new Error('no rows');
  tab.change(second, { extra: true });
  tab.remove(third);
  expect(tab.rows()).toEqual([row('a'), row('a', null, true)]);
  expect(tab.changes()).toEqual([
    {
      ...{ kind: 'cells', sheetId: 9, row: 2, column: 0, cells: [[undefined, undefined, 'yes']] },
      read: ['a', null, false],
    },
    {
      ...{ kind: 'cells', sheetId: 9, row: 3, column: 0, cells: [[null, null, null]] },
      read: [null, 46318, false],
    },
  ]);
});

it('says yes and no in words in people’s tabs alone', () => {
  const machine = { ...table, writtenBy: 'machine' } as const;
  const added = (one: typeof table | typeof machine): unknown => {
    const tab = editTab(one, readTable(one, layOutTable(one, [])));
    tab.add(row('a', null, true));
    return tab.changes();
  };
  expect(added(table)).toMatchObject([{ cells: [['a', null, 'yes']] }]);
  expect(added(machine)).toMatchObject([{ cells: [['a', null, true]] }]);
});

it('has nothing to write where nothing was changed', () => {
  const tab = edit(layOutTable(table, [row('a')]));
  tab.change(row('a'), { id: 'not a row of the tab' });
  tab.remove(row('a'));
  expect(tab.changes()).toEqual([]);
});

it('after any changes the next read finds the rows that it held', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const anyRow = fc.record({
    id,
    date: fc.constantFrom(null, '2026-10-23', '2027-02-28'),
    extra: fc.boolean(),
  });
  const act = fc.record({
    what: fc.constantFrom('add', 'change', 'remove'),
    at: fc.nat(9),
    to: anyRow,
  });
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 6 }),
      fc.array(act, { maxLength: 12 }),
      (rows, acts) => {
        const cells = layOutTable(table, rows);
        const tab = edit(cells);
        for (const { what, at, to } of acts) {
          const target = tab.rows()[at % Math.max(1, tab.rows().length)];
          if (what === 'add' || !target) tab.add(to);
          else if (what === 'change') tab.change(target, to);
          else tab.remove(target);
        }
        const found = readTable(table, apply(cells, tab.changes())).rows;
        expect(found.map((one) => one.row)).toEqual(tab.rows());
      },
    ),
  );
});
