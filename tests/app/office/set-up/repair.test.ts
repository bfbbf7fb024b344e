import { continueSetUp } from '../../../../src/app/office/set-up/continue-set-up';
import { loadSetUp } from '../../../../src/app/office/set-up/load-set-up';
import { saveSetUp } from '../../../../src/app/office/set-up/save-set-up';
import {
  entriesTable,
  insetDaysTable,
  journalTable,
  listsTable,
  madeTable,
  publishedLogTable,
  settingsTable,
  staffTable,
  stateTable,
} from '../../../../src/core/tables';
import { findSheet, makeSheet } from '../../../fakes/books';
import { makeItem } from '../../../fakes/drive';
import type { FakeOffice } from '../../../fakes/office';
import {
  addStaff,
  addWorkbook,
  answers,
  lead,
  logId,
  makeNewSchool,
  officeId,
  rowsOf,
  setUp,
  stored,
  typeRow,
} from './new-school';

function ready(): FakeOffice {
  const office = makeNewSchool();
  setUp(office);
  addStaff(office, [{ address: lead, officeRole: 'PL lead', name: 'Nia Enghraifft' }]);
  return office;
}

const again = (office: FakeOffice) => setUp(office, loadSetUp(office.context).answers);
const sheetOf = (office: FakeOffice, bookId: string, id: number) =>
  findSheet(office.books, bookId, id);
const drop = (office: FakeOffice, bookId: string, id: number) => {
  const book = office.books.get(bookId);
  if (book) book.sheets = book.sheets.filter(({ sheetId }) => sheetId !== id);
};
const setState = (office: FakeOffice, key: string, value: string) => {
  const { cells } = sheetOf(office, officeId, stateTable.sheetId);
  const row = cells.find((line) => line[0] === key);
  if (row) row[1] = value;
  else cells.push([key, value]);
};

describe('rows and columns of people', () => {
  test('stay as they are, wherever they moved their columns', () => {
    const office = ready();
    const staff = sheetOf(office, officeId, staffTable.sheetId);
    staff.cells = staff.cells.map((line) => ['', ...[...line].reverse(), 'Tea rota'].slice(1));
    staff.cells[0] = (staff.cells[0] ?? []).map((cell) => (cell === 'Tea rota' ? 'Tea' : cell));
    const before = JSON.stringify(staff.cells);
    expect(again(office).changes).toEqual([]);
    expect(JSON.stringify(sheetOf(office, officeId, staffTable.sheetId).cells)).toBe(before);
  });

  test('a header that was deleted is put back at the right of all that is used', () => {
    const office = ready();
    const staff = sheetOf(office, officeId, staffTable.sheetId);
    staff.cells = staff.cells.map((line) => line.filter((_, column) => column !== 9));
    const width = staff.cells[0]?.length ?? 0;
    const line = staff.cells[1] ?? [];
    while (line.length < width + 2) line.push(null);
    line[width + 1] = 'scribbled without a heading';
    const done = again(office);
    const after = sheetOf(office, officeId, staffTable.sheetId);
    expect(after.cells[0]?.[width + 2]).toBe('Working days');
    expect(after.cells[1]?.[width + 1]).toBe('scribbled without a heading');
    expect(done.changes).toEqual([
      'PL Office, Staff: the column “Working days” added at the right.',
    ]);
  });

  test('the grid grows when the tab is full to its edge', () => {
    const office = ready();
    const staff = sheetOf(office, officeId, staffTable.sheetId);
    staff.cells = staff.cells.map((line) => line.filter((_, column) => column !== 9));
    staff.columns = staff.cells[0]?.length ?? 0;
    again(office);
    expect(sheetOf(office, officeId, staffTable.sheetId).cells[0]).toContain('Working days');
  });

  test('a renamed header is named with what was found, and nothing is guessed or hidden', () => {
    const office = ready();
    const staff = sheetOf(office, officeId, staffTable.sheetId);
    staff.cells[0] = (staff.cells[0] ?? []).map((cell) => (cell === 'Leaves' ? 'Last day' : cell));
    const before = JSON.stringify(staff.cells);
    const done = again(office);
    expect(done.warnings.join()).toContain('“Leaves”');
    expect(done.warnings.join()).toContain('“Last day”');
    expect(JSON.stringify(sheetOf(office, officeId, staffTable.sheetId).cells)).toBe(before);
  });

  test('settings in a tab whose header was renamed are left alone, and it says so', () => {
    const office = ready();
    const settings = sheetOf(office, officeId, settingsTable.sheetId);
    if (settings.cells[0]) settings.cells[0][1] = 'Our choice';
    const before = JSON.stringify(settings.cells);
    const { answers: inForce } = loadSetUp(office.context);
    const done = setUp(office, {
      ...inForce,
      senderName: 'School',
      signatory: 'Head',
      schoolNameEnglish: 'X',
      replyTo: 'a@b.example',
    });
    expect(done.warnings).toContain('Settings: could not be read, so nothing was added to it.');
    expect(JSON.stringify(sheetOf(office, officeId, settingsTable.sheetId).cells)).toBe(before);
  });

  test('a renamed tab is still found, and keeps its name', () => {
    const office = ready();
    sheetOf(office, officeId, insetDaysTable.sheetId).title = 'HMS 2026-27';
    expect(again(office).changes).toEqual([]);
    expect(sheetOf(office, officeId, insetDaysTable.sheetId).title).toBe('HMS 2026-27');
  });

  test('a machine tab without its header stops set-up before anything could be made twice', () => {
    const office = ready();
    const made = sheetOf(office, officeId, madeTable.sheetId);
    if (made.cells[0]) made.cells[0][0] = 'Schlüssel';
    saveSetUp(office.context, loadSetUp(office.context).answers);
    office.remote.clear();
    expect(() => continueSetUp(office.context)).toThrow('header-missing');
    expect(office.remote.names.filter((name) => !name.includes('read'))).toEqual([]);
  });
});

describe('what is missing', () => {
  test('a deleted tab comes back empty, and others are not touched', () => {
    const office = ready();
    drop(office, officeId, insetDaysTable.sheetId);
    const done = again(office);
    expect(done.changes).toEqual(['PL Office: the tab “INSET days” made.']);
    expect(sheetOf(office, officeId, insetDaysTable.sheetId).cells).toHaveLength(1);
    expect(rowsOf(office, officeId, staffTable)).toHaveLength(1);
  });

  test('a tab of one’s own with the same title keeps it', () => {
    const office = makeNewSchool();
    office.books.get(officeId)?.sheets.push(makeSheet(77, 'staff', [['mine']]));
    const done = setUp(office);
    expect(sheetOf(office, officeId, 77).cells).toEqual([['mine']]);
    expect(sheetOf(office, officeId, staffTable.sheetId).title).toBe('Staff 2');
    expect(done.warnings.join()).toContain('“Staff 2”');
  });

  test('when Entries were deleted, the Journal is read from its first row again', () => {
    const office = ready();
    setState(office, 'journal-count', '12');
    setState(office, 'journal-last-id', 'e-x');
    drop(office, officeId, entriesTable.sheetId);
    office.remote.killFrom(7);
    expect(() => again(office)).toThrow();
    office.remote.clear();
    again(office);
    expect(stored(office, stateTable, 'journal-count')).toBeNull();
    expect(stored(office, stateTable, 'journal-last-id')).toBeNull();
  });

  test('published tabs that were deleted or lost their headers are published again', () => {
    for (const spoil of [
      (office: FakeOffice) => drop(office, logId, publishedLogTable.sheetId),
      (office: FakeOffice) => {
        sheetOf(office, logId, listsTable.sheetId).cells = [['scribble']];
      },
    ]) {
      const office = ready();
      setState(office, 'published-hashes', 'log:abc lists:def');
      spoil(office);
      expect(again(office).changes).toHaveLength(1);
      expect(stored(office, stateTable, 'published-hashes')).toBeNull();
    }
  });

  test('protections, the fixed row, the filter and hidden tabs come back', () => {
    const office = ready();
    const log = sheetOf(office, logId, publishedLogTable.sheetId);
    Object.assign(log, { protections: [], frozenRows: 0, hasFilter: false });
    sheetOf(office, logId, journalTable.sheetId).hidden = false;
    const done = again(office);
    expect(done.changes).toEqual([
      'PL Log, Log: the row of headings fixed at the top again.',
      'PL Log, Log: the filter put back.',
      'PL Log, Log: protected again.',
      'PL Log, Journal: hidden again.',
    ]);
    expect(again(office).changes).toEqual([]);
  });

  test('a lock on the Journal is taken off, or nobody could save', () => {
    const office = ready();
    const journal = sheetOf(office, logId, journalTable.sheetId);
    journal.protections.push({
      id: 99,
      description: 'keep out',
      editors: [lead],
      warningOnly: false,
      range: { sheetId: journal.sheetId },
    });
    expect(again(office).changes.join()).toContain('nobody could save');
    expect(sheetOf(office, logId, journalTable.sheetId).protections).toHaveLength(1);
  });

  test('somebody who got into a published tab’s editors is taken out; the file’s owner stays', () => {
    const office = ready();
    const log = sheetOf(office, logId, publishedLogTable.sheetId);
    const [lock] = log.protections;
    if (lock)
      log.protections[0] = { ...lock, editors: [lead, 'it@ysgol.example', 's9@ysgol.example'] };
    office.drive.items.set(
      logId,
      makeItem({
        id: logId,
        name: 'PL Log',
        isFolder: false,
        grants: [
          { id: 'g', address: 'it@ysgol.example', role: 'owner', inherited: false, kind: 'user' },
        ],
      }),
    );
    again(office);
    const editors = sheetOf(office, logId, publishedLogTable.sheetId).protections[0]?.editors;
    expect(editors).toEqual([lead, 'it@ysgol.example']);
    expect(again(office).changes).toEqual([]);
  });

  test('a time zone or an American way of dates is put right', () => {
    const office = ready();
    const book = office.books.get(logId);
    Object.assign(book ?? {}, { timeZone: 'America/Los_Angeles', locale: 'en_US' });
    expect(again(office).changes).toHaveLength(2);
    expect(office.books.get(logId)).toMatchObject({ timeZone: 'Europe/London', locale: 'en_GB' });
  });

  test('a folder that the run found gone is made anew, under a new id', () => {
    const office = ready();
    const made = sheetOf(office, officeId, madeTable.sheetId).cells;
    const row = made.find((line) => line[0] === 'area:resources');
    const old = String(row?.[1]);
    office.drive.items.delete(old);
    if (row) row[3] = 'gone';
    expect(again(office).changes).toEqual(['Folders made in the team’s area: 1.']);
    const now = rowsOf(office, officeId, madeTable).find(({ Key }) => Key === 'area:resources');
    expect(now).toMatchObject({ State: 'made' });
    expect(now?.['Google id']).not.toBe(old);
  });
});

describe('an area that the school has already', () => {
  const areaId = 'area-folder-000001';
  const withArea = (office: FakeOffice) =>
    setUp(office, {
      ...answers,
      makeArea: false,
      areaLink: `https://drive.google.com/drive/folders/${areaId}`,
    });

  test('is used with the folders of the right name in it', () => {
    const office = makeNewSchool();
    const { items } = office.drive;
    items.set(areaId, makeItem({ id: areaId, name: 'PL Team', isFolder: true }));
    items.set('old', makeItem({ id: 'old', name: 'Resources', isFolder: true, parent: areaId }));
    items.set('file', makeItem({ id: 'file', name: 'INSET', isFolder: false, parent: areaId }));
    const done = withArea(office);
    expect(done.changes).toContain('The folder “Resources” was there already and is used.');
    expect([...items.values()].filter(({ name }) => name === 'Resources')).toHaveLength(1);
    expect(
      [...items.values()].filter(({ name, isFolder }) => isFolder && name === 'INSET'),
    ).toHaveLength(1);
    expect(stored(office, stateTable, 'area-id')).toBe(areaId);
  });

  test('is filled afresh when it replaces another one', () => {
    const office = makeNewSchool();
    setUp(office);
    office.drive.items.set(areaId, makeItem({ id: areaId, name: 'Shared drive', isFolder: true }));
    const done = setUp(office, {
      ...loadSetUp(office.context).answers,
      areaLink: `https://drive.google.com/drive/folders/${areaId}`,
    });
    expect(done.warnings.join()).toContain('another one than before');
    const children = [...office.drive.items.values()].filter(({ parent }) => parent === areaId);
    expect(children.map(({ name }) => name).sort()).toEqual([
      'INSET',
      'Professional Research Projects',
      'Reports',
      'Resources',
    ]);
  });
});

test('another PL Log is taken in from its first row', () => {
  const office = ready();
  setState(office, 'journal-count', '12');
  const other = 'log-workbook-0000002';
  addWorkbook(office, other, 'PL Log 2027');
  const done = setUp(office, {
    ...loadSetUp(office.context).answers,
    logLink: `https://docs.google.com/spreadsheets/d/${other}/edit`,
  });
  expect(done.warnings.join()).toContain('another workbook than before');
  expect(stored(office, stateTable, 'journal-count')).toBeNull();
  expect(stored(office, stateTable, 'log-id')).toBe(other);
});

test('rows that people typed below the defaults are kept when defaults are added', () => {
  const office = ready();
  const settings = sheetOf(office, officeId, settingsTable.sheetId);
  settings.cells = settings.cells.filter((line) => line[0] !== 'undo-minutes');
  typeRow(office, officeId, settingsTable.sheetId, { Setting: 'our-own', Value: 'tea at 3' });
  again(office);
  expect(stored(office, settingsTable, 'our-own')).toBe('tea at 3');
  expect(stored(office, settingsTable, 'undo-minutes')).toBe('10');
});
