import { loadSetUp } from '../../../../src/app/office/set-up/load-set-up';
import { saveSetUp } from '../../../../src/app/office/set-up/save-set-up';
import { isUserError } from '../../../../src/core/errors';
import { folderLink, spreadsheetLink } from '../../../../src/core/links';
import { madeTable, noticesTable, outboxTable, stateTable } from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import type { FakeOffice } from '../../../fakes/office';
import {
  addWorkbook,
  answers,
  logId,
  makeNewSchool,
  officeId,
  officeTabs,
  rowsOf,
  setUp,
  stored,
  typeRow,
} from './new-school';

const copyId = 'office-workbook-copy';
const newLogId = 'log-workbook-0000009';

/** The original with mail under way, and a copy of it opened: a fresh script with nothing stored. */
function makeCopy(): { original: FakeOffice; copy: FakeOffice; areaId: string } {
  const original = makeNewSchool();
  setUp(original);
  for (const [key, state] of [
    ['a', 'waiting'],
    ['b', 'sending'],
    ['c', 'sent'],
    ['d', 'missed'],
  ] as const) {
    typeRow(original, officeId, outboxTable.sheetId, {
      Key: key,
      State: state,
      Draft: `draft-${key}`,
    });
  }
  typeRow(original, officeId, noticesTable.sheetId, { Id: 'n1', State: 'approved' });
  const copy = makeNewSchool({ id: copyId });
  for (const [id, item] of original.drive.items) copy.drive.items.set(id, { ...item });
  for (const [id, book] of original.books) copy.books.set(id, structuredClone(book));
  // One Google gives out no id twice.
  copy.drive.generateIds(500);
  const book = structuredClone(original.books.get(officeId));
  if (!book) throw new Error('no original');
  book.id = copyId;
  for (const sheet of book.sheets) sheet.protections = [];
  copy.books.set(copyId, book);
  addWorkbook(copy, newLogId, 'PL Log');
  copy.remote.clear();
  return { original, copy, areaId: String(stored(original, stateTable, 'area-id')) };
}

const fresh = { ...answers, logLink: spreadsheetLink(newLogId) };

test('a copy asks for workbooks and an area of its own', () => {
  const { copy } = makeCopy();
  expect(loadSetUp(copy.context)).toMatchObject({
    isCopy: true,
    doneBefore: false,
    runner: '',
    answers: { logLink: '', contactsLink: '', areaLink: '', replyTo: 'swyddfa@ysgol.example' },
  });
});

test('mail that waits in the original is stopped in the copy, and never sent twice', () => {
  const { copy } = makeCopy();
  const done = setUp(copy, fresh);
  const outbox = rowsOf(copy, copyId, outboxTable).map((row) => [row.Key, row.State, row.Draft]);
  expect(outbox).toEqual([
    ['a', 'stopped', null],
    ['b', 'stopped', null],
    ['c', 'sent', 'draft-c'],
    ['d', 'missed', 'draft-d'],
  ]);
  expect(rowsOf(copy, copyId, noticesTable)).toMatchObject([{ State: 'stopped' }]);
  expect(done.changes.join()).toContain('stands on its own now');
  expect(done.changes).toContain(`PL Office: ${officeTabs} tabs protected again.`);
  expect(done.next.join()).toContain('In the original');
});

test('the original’s folders, calendar and kept ids are left to the original', () => {
  const { original, copy, areaId } = makeCopy();
  const before = [...original.drive.items.keys()];
  setUp(copy, fresh);
  const made = rowsOf(copy, copyId, madeTable).map((row) => String(row['Google id']));
  expect(made).toHaveLength(8);
  expect(made.filter((id) => before.includes(id))).toEqual([]);
  const state = Object.fromEntries(
    rowsOf(copy, copyId, stateTable).map((row) => [row.Key, row.Value]),
  );
  expect(state['office-id']).toBe(copyId);
  expect(state['area-id']).not.toBe(areaId);
  expect(state['journal-count'] ?? '').toBe('');
  expect(copy.calendar.calendars.size).toBe(1);
  expect(copy.triggers.existing).toHaveLength(1);
});

test('once set up it is a copy no more', () => {
  const { copy } = makeCopy();
  setUp(copy, fresh);
  expect(loadSetUp(copy.context)).toMatchObject({ isCopy: false, doneBefore: true });
});

test('the original’s log and area are refused while the original is there', () => {
  const { copy, areaId } = makeCopy();
  const given = { ...answers, makeArea: false, areaLink: folderLink(areaId) };
  expect(problemsOf(() => saveSetUp(copy.context, given))).toEqual({
    logLink: 'of-the-original',
    areaLink: 'of-the-original',
  });
});

test('they may be taken over when the original is in the bin', () => {
  const { copy } = makeCopy();
  const original = copy.drive.items.get(officeId);
  if (original) original.trashed = true;
  setUp(copy, { ...answers, logLink: spreadsheetLink(logId) });
  expect(findSheet(copy.books, logId, 2001).title).toBe('Journal');
});

test('killed anywhere, a copy sends nothing of the original’s and ends up whole', () => {
  for (let nth = 1; nth <= 24; nth++) {
    const { copy } = makeCopy();
    copy.remote.killFrom(nth, nth % 2 === 0 ? 'after' : 'before');
    let killed = false;
    try {
      setUp(copy, fresh);
    } catch {
      killed = true;
    }
    copy.remote.clear();
    if (killed) setUp(copy, fresh);
    const states = rowsOf(copy, copyId, outboxTable).map((row) => row.State);
    expect(states).toEqual(['stopped', 'stopped', 'sent', 'missed']);
    const made = rowsOf(copy, copyId, madeTable).map((row) => row.Key);
    expect(made).toEqual([...new Set(made)]);
  }
});

function problemsOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (isUserError(error) && error.code === 'bad-input') return error.details;
    throw error;
  }
  return null;
}
