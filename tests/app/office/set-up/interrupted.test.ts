import { continueSetUp } from '../../../../src/app/office/set-up/continue-set-up';
import { loadSetUp } from '../../../../src/app/office/set-up/load-set-up';
import { saveSetUp } from '../../../../src/app/office/set-up/save-set-up';
import {
  madeTable,
  optionsTable,
  settingsTable,
  stateTable,
  templatesTable,
} from '../../../../src/core/tables';
import type { FakeOffice } from '../../../fakes/office';
import {
  addStaff,
  answers,
  carryOn,
  makeNewSchool,
  officeId,
  rowsOf,
  setUp,
  stored,
} from './new-school';

/** How many remote calls a set-up from empty takes in all. */
function countCalls(): number {
  const office = makeNewSchool();
  setUp(office);
  return office.remote.names.length;
}

/** Names that must each be there once, however often it was begun. */
function assertNothingDoubled(office: FakeOffice): void {
  const items = [...office.drive.items.values()];
  const places = items.map(({ parent, name }) => `${parent}/${name}`);
  expect(places).toEqual([...new Set(places)]);
  expect(items.filter(({ name }) => name === 'PL Contacts')).toHaveLength(1);
  expect(items.filter(({ isFolder }) => isFolder)).toHaveLength(9);
  for (const table of [madeTable, optionsTable, templatesTable, settingsTable, stateTable]) {
    const rows = rowsOf(office, officeId, table).map((row) => JSON.stringify(row));
    expect(rows).toEqual([...new Set(rows)]);
  }
  const keys = rowsOf(office, officeId, settingsTable).map((row) => row.Setting);
  expect(keys).toEqual([...new Set(keys)]);
  expect(office.triggers.existing).toHaveLength(1);
  for (const book of office.books.values()) {
    for (const sheet of book.sheets.filter(({ sheetId }) => sheetId > 0)) {
      expect(sheet.cells[0]).toEqual([...new Set(sheet.cells[0])]);
      expect(sheet.protections).toHaveLength(1);
    }
  }
}

describe.each(['before', 'after'] as const)('killed %s a remote call', (when) => {
  test.each(Array.from({ length: countCalls() }, (_, index) => index + 1))(
    'number %i: the next time completes it, and nothing is there twice',
    (nth) => {
      const office = makeNewSchool();
      office.remote.killFrom(nth, when);
      expect(() => setUp(office)).toThrow();
      const called = office.remote.names[nth - 1];
      office.remote.clear();
      // The page asks again with what is kept, as a person would.
      const { answers: kept } = loadSetUp(office.context);
      const done = setUp(office, kept.logLink ? kept : answers);
      assertNothingDoubled(office);
      expect(stored(office, stateTable, 'set-up-step')).toBe('done');
      const lostCalendar = called === 'calendar.makeCalendar' && when === 'after';
      expect(office.calendar.calendars.size).toBe(lostCalendar ? 2 : 1);
      expect(done.warnings.some((text) => text.includes('delete the empty one'))).toBe(
        called === 'calendar.makeCalendar',
      );
    },
  );

  test.each(Array.from({ length: countCalls() }, (_, index) => index + 1))(
    'number %i: carrying on from there completes it too',
    (nth) => {
      const office = makeNewSchool();
      office.remote.killFrom(nth, when);
      expect(() => setUp(office)).toThrow();
      office.remote.clear();
      const begun = office.store.get('set-up') !== null;
      if (begun) carryOn(office);
      else setUp(office);
      assertNothingDoubled(office);
    },
  );
});

test('killed while giving access: everyone has it once afterwards, and the record agrees', () => {
  const people = Array.from({ length: 14 }, (_, index) => ({ address: `s${index}@ysgol.example` }));
  for (let nth = 1; nth <= 16; nth++) {
    const office = makeNewSchool();
    setUp(office);
    addStaff(office, people);
    saveSetUp(office.context, loadSetUp(office.context).answers);
    continueSetUp(office.context);
    office.remote.killFrom(nth, 'after');
    expect(() => carryOn(office)).toThrow();
    office.remote.clear();
    carryOn(office);
    const areaId = String(stored(office, stateTable, 'area-id'));
    expect(office.drive.items.get(areaId)?.grants).toHaveLength(14);
    const readers = rowsOf(office, officeId, madeTable).filter((row) =>
      String(row.Key).startsWith('area-reader:'),
    );
    expect(readers.map((row) => row.State)).toEqual(people.map(() => 'made'));
    expect(readers.map((row) => row['Google id'])).toEqual(
      people.map(({ address }) => `grant-${address}`),
    );
  }
});

test('an unfinished set-up opens with the answers that were given', () => {
  const office = makeNewSchool();
  saveSetUp(office.context, answers);
  const start = loadSetUp(office.context);
  expect(start).toMatchObject({ answers, doneBefore: false, isCopy: false });
});

test('while a run is at work, set-up waits its turn and changes nothing', () => {
  const office = makeNewSchool();
  office.lock.heldByOther = true;
  expect(() => saveSetUp(office.context, answers)).toThrow('busy');
  expect(office.remote.names).toEqual([]);
});

test('nothing is carried on that was not begun', () => {
  expect(() => continueSetUp(makeNewSchool().context)).toThrow('not-set-up');
});

test('another account does not carry on with its own authority', () => {
  const office = makeNewSchool();
  saveSetUp(office.context, answers);
  office.identity.effective = 'head@ysgol.example';
  expect(() => continueSetUp(office.context)).toThrow('not-runner');
});
