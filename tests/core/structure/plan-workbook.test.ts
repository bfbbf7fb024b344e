import {
  inTabOrder,
  planWorkbook,
  schoolTimeZone,
} from '../../../src/core/structure/plan-workbook';
import type { WorkbookWish } from '../../../src/core/structure/structure-plan';
import type {
  StructureRequest,
  WorkbookStructure,
} from '../../../src/core/structure/workbook-structure';
import {
  allTables,
  journalTable,
  optionsTable,
  outboxTable,
  settingsTable,
  staffTable,
  type Table,
} from '../../../src/core/tables';
import { columnNotes, noteOfColumn } from '../../../src/text/column-notes';
import { workbookWords } from '../../../src/text/workbook-words';

const blank: WorkbookStructure = {
  title: 'PL Office',
  timeZone: schoolTimeZone,
  locale: 'en_GB',
  link: '',
  sheets: [],
};

function plan(tables: readonly Table[], wish: Partial<WorkbookWish> = {}) {
  return planWorkbook({
    tables,
    structure: blank,
    cells: new Map(),
    writers: { runner: 'lead@ysgol.example', trusted: [] },
    words: { ...workbookWords, note: (table, column) => noteOfColumn(columnNotes, table, column) },
    renew: false,
    ...wish,
  });
}

type Named<K extends string> = Extract<StructureRequest, Readonly<Record<K, unknown>>>;

function only<K extends string>(requests: readonly StructureRequest[], name: K): Named<K>[] {
  return requests.filter((request): request is Named<K> => name in request);
}

/** The tab as it is after the plan for a new one. */
const made = (table: Table) => ({
  sheetId: table.sheetId,
  title: table.title,
  hidden: table.hidden ?? false,
  rows: 1000,
  columns: 30,
  frozenRows: 1,
  hasFilter: true,
  protections: [
    {
      id: 1,
      description: '',
      editors: [],
      warningOnly: true,
      range: { sheetId: table.sheetId, startRowIndex: 0, endRowIndex: 1 },
    },
  ],
});

const columnOf = (table: Table, key: string) => Object.keys(table.columns).indexOf(key);

test('words are plain text, so that Sheets makes nothing else of 7, 1 or 16:00', () => {
  const place = columnOf(settingsTable, 'value');
  const formats = only(plan([settingsTable]).requests, 'repeatCell');
  const found = formats.find(({ repeatCell }) => repeatCell.range.startColumnIndex === place);
  expect(found?.repeatCell.cell.userEnteredFormat?.numberFormat?.pattern).toBe('@');
});

test('the Journal is hidden, has no filter, and nothing in the way of the sidebar’s apostrophes', () => {
  const { requests } = plan([journalTable]);
  const formats = only(requests, 'repeatCell').map(
    ({ repeatCell }) => repeatCell.cell.userEnteredFormat?.numberFormat,
  );
  expect(formats).toEqual(Array.from({ length: 6 }, () => undefined));
  expect(only(requests, 'addSheet')[0]?.addSheet.properties).toMatchObject({
    hidden: true,
    gridProperties: { columnCount: 6, frozenRowCount: 1 },
  });
  expect(only(requests, 'setBasicFilter')).toEqual([]);
});

test('a header that people type under says in both languages what it means; others need no words', () => {
  const notes = (table: Table) =>
    only(plan([table]).requests, 'updateCells')[0]?.updateCells.rows[0]?.values.map(
      ({ note }) => note,
    );
  expect(notes(staffTable)?.[0]).toBe('Short id, never re-used\nCod byr, byth i’w ailddefnyddio');
  expect(notes(staffTable)).toHaveLength(Object.keys(staffTable.columns).length);
  expect(notes(staffTable)).not.toContain(undefined);
  expect(new Set(notes(outboxTable))).toEqual(new Set([undefined]));
});

test('a choice is a list to pick from that refuses other words; a date only marks them', () => {
  const rules = only(plan([staffTable]).requests, 'setDataValidation');
  const ruleAt = (key: string) =>
    rules.find(
      ({ setDataValidation }) =>
        setDataValidation.range.startColumnIndex === columnOf(staffTable, key),
    )?.setDataValidation.rule;
  expect(ruleAt('officeRole')).toMatchObject({
    condition: {
      type: 'ONE_OF_LIST',
      values: [
        { userEnteredValue: 'PL lead' },
        { userEnteredValue: 'Deputy' },
        { userEnteredValue: 'Headteacher' },
      ],
    },
    strict: true,
  });
  expect(ruleAt('leaves')).toMatchObject({ condition: { type: 'DATE_IS_VALID' }, strict: false });
  expect(ruleAt('name')).toBeUndefined();
});

test('tabs that the run writes by row get no filter, because a filter sorts', () => {
  expect(only(plan([outboxTable]).requests, 'setBasicFilter')).toEqual([]);
  expect(only(plan([optionsTable]).requests, 'setBasicFilter')).toHaveLength(1);
});

test('a tab that is right asks for nothing', () => {
  const cells = new Map([
    [staffTable.sheetId, [Object.values(staffTable.columns).map(({ header }) => header)]],
  ]);
  const structure = { ...blank, sheets: [made(staffTable)] };
  expect(plan([staffTable], { structure, cells })).toEqual({
    requests: [],
    changes: [],
    warnings: [],
  });
});

test('when the definitions changed, formats and rules are given again, widths are not', () => {
  const cells = new Map([
    [staffTable.sheetId, [Object.values(staffTable.columns).map(({ header }) => header)]],
  ]);
  const structure = { ...blank, sheets: [made(staffTable)] };
  const { requests, changes } = plan([staffTable], { structure, cells, renew: true });
  expect(changes).toEqual([{ kind: 'renewed', tab: 'Staff' }]);
  expect(only(requests, 'repeatCell')).toHaveLength(Object.keys(staffTable.columns).length);
  expect(only(requests, 'updateDimensionProperties')).toEqual([]);
  expect(only(requests, 'updateCells')).toEqual([]);
});

test('visible tabs stand before hidden ones, those of people first', () => {
  const titles = inTabOrder(allTables.filter(({ workbook }) => workbook === 'office')).map(
    ({ title }) => title,
  );
  expect(titles[0]).toBe('Staff');
  expect(titles.slice(-4)).toEqual(['Made', 'State', 'Evaluations', 'Before']);
});
