import { saveAction } from '../../../../src/app/office/inset/save-action';
import { saveAgenda } from '../../../../src/app/office/inset/save-agenda';
import { saveCluster } from '../../../../src/app/office/inset/save-cluster';
import { saveInsetDay, saveSession } from '../../../../src/app/office/inset/save-plan';
import { saveInsetRules } from '../../../../src/app/office/inset/save-rules';
import {
  actionsTable,
  agendaTable,
  allTables,
  beforeTable,
  type CellValue,
  clusterTable,
  insetDaysTable,
  insetRulesTable,
  sessionsTable,
  type Table,
} from '../../../../src/core/tables';
import { type FakeSheet, findSheet, trimCells } from '../../../fakes/books';
import { type InsetSchool, makeInsetSchool, year } from './school';

const why = { year, key: 'abcdefghijkmnpqrstuv', reason: 'Because', evaluation: '' };

/** A school in which every tab that the pages write into has neighbours to be hit by mistake. */
export function makeCrowdedSchool(): InsetSchool {
  const action = { about: 'D1', owner: 'S06', due: '2026-12-01' };
  return makeInsetSchool({
    actions: [
      { ...action, id: 'N1', action: 'Buy profiles' },
      { ...action, id: 'N2', action: 'Write to governors', found: 'Not yet' },
      { ...action, id: 'N3', action: 'Ask' },
    ],
    rules: [
      { year: '2024-25', days: 4 },
      { year: '2025-26', days: 5, confirmed: true },
      { year: '2026-27', days: 5, hoursPerDay: 6 },
    ],
  });
}

type Save = { readonly table: Table; readonly save: (school: InsetSchool) => () => unknown };

/** Saves that write over rows of a tab; each is made ready from what a page was shown. */
export const saves: Readonly<Record<string, Save>> = {
  'a day': {
    table: insetDaysTable,
    save: (school) => {
      const before = school.day('D5');
      const day = { ...before, date: '2027-07-16', venue: 'Hall' };
      return () => saveInsetDay(school.context, { ...why, day, before });
    },
  },
  'a session': {
    table: sessionsTable,
    save: (school) => {
      const before = school.session('A2');
      const session = { ...before, starts: '16:00', ends: '' };
      return () => saveSession(school.context, { ...why, session, before });
    },
  },
  'an agenda': {
    table: agendaTable,
    save: (school) => {
      const before = school.load().agenda.filter(({ about }) => about === 'D1');
      const [first, second] = before;
      if (!first || !second) throw new Error('no agenda');
      const items = [
        { ...second, minutes: 30 },
        { ...first, id: 'new-1', itemEnglish: 'Oracy' },
      ];
      return () => saveAgenda(school.context, { year, about: 'D1', items, before });
    },
  },
  'an action': {
    table: actionsTable,
    save: (school) => {
      const before = school.load().actions.find(({ id }) => id === 'N2');
      const action = { ...before, closedOn: '2026-11-30', found: 'They know' };
      return () => saveAction(school.context, { year, key: why.key, action, before });
    },
  },
  'the rules of a year': {
    table: insetRulesTable,
    save: (school) => {
      const before = school.load().rules.find((row) => row.year === year);
      const rules = { ...before, days: 6, confirmed: true };
      return () => saveInsetRules(school.context, { ...why, rules, before });
    },
  },
  'the dates of a school': {
    table: clusterTable,
    save: (school) => () =>
      saveCluster(school.context, {
        ...{ year, school: 'Bryn Prawf', contact: 'b@bryn.example.com', from: 'pasted' },
        dates: [
          { date: '2026-10-23', title: 'Together' },
          { date: '2027-02-15', title: '' },
        ],
      }),
  },
};

type Act = (sheet: FakeSheet) => void;

const header = 1;
const change =
  (work: (rows: CellValue[][]) => CellValue[][]): Act =>
  (sheet) => {
    const rows = sheet.cells.slice(header);
    sheet.cells = [...sheet.cells.slice(0, header), ...work(rows)];
  };

/** What a person does with a tab in the moment between. */
export const acts: Readonly<Record<string, Act>> = {
  'sorts it upside down': change((rows) => rows.reverse()),
  'takes its first row to the end': change(([first, ...rest]) => (first ? [...rest, first] : [])),
  'takes its first row out': change((rows) => rows.slice(1)),
  'takes its second row out': change((rows) => rows.filter((_, index) => index !== 1)),
  'takes its last row out': change((rows) => rows.slice(0, -1)),
  'puts an empty row above': change((rows) => [[], ...rows]),
  'puts an empty row below the first': change(([first = [], ...rest]) => [first, [], ...rest]),
  'pastes a row above': change((rows) => [['X9', 'pasted', 'row'], ...rows]),
  'puts a column in front': (sheet) => {
    sheet.cells = sheet.cells.map((line, row) => [row === 0 ? 'Ours' : `mine ${row}`, ...line]);
  },
  'puts a column after the first': (sheet) => {
    sheet.cells = sheet.cells.map(([first = null, ...rest], row) => [
      first,
      row === 0 ? 'Ours' : null,
      ...rest,
    ]);
  },
  'writes into a cell of every row': (sheet) => {
    const last = sheet.cells[0]?.length ?? 1;
    sheet.cells = sheet.cells.map((line, row) => {
      const filled = Array.from({ length: last }, (_, place) => line[place] ?? null);
      return row === 0 ? line : [...filled.slice(0, -1), `typed ${row}`];
    });
  },
  'empties it': change(() => []),
};

/** Every tab but `Before`, without what holds nothing at its ends, by title. */
export function everything(school: InsetSchool): Readonly<Record<string, CellValue[][]>> {
  const tables = allTables.filter(({ key }) => key !== beforeTable.key);
  const sheets = school.books.get('office')?.sheets ?? [];
  return Object.fromEntries(
    tables
      .filter(({ sheetId }) => sheets.some((sheet) => sheet.sheetId === sheetId))
      .map((table) => [table.title, trimCells(sheetOf(school, table).cells)]),
  );
}

export function sheetOf(school: InsetSchool, { sheetId }: Table): FakeSheet {
  return findSheet(school.books, 'office', sheetId);
}
