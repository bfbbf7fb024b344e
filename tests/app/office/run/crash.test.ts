import { reconcile } from '../../../../src/app/office/run/reconcile';
import {
  entriesTable,
  insetDaysTable,
  journalTable,
  madeTable,
  outboxTable,
  projectsTable,
  publishedLogTable,
  publishedProjectsTable,
  type Table,
} from '../../../../src/core/tables';
import type { FakeOffice } from '../../../fakes/office';
import { entryLine, projectLine, withdrawalLine } from './journal-lines';
import { addRow, mair, makeSchool, nia, rowsOf, save, sion } from './school';

/** A day on which everything happens at once. */
function makeBusySchool(isFirstRun: boolean): FakeOffice {
  const office = makeSchool();
  save(office, entryLine('old', { what: 'Secret' }), entryLine('kept', {}, { by: sion }));
  if (!isFirstRun) {
    reconcile(office.context);
    office.clock.set('2026-11-09T08:40');
  }
  save(office, entryLine('new'), withdrawalLine('old', 2));
  save(office, entryLine('kept', { what: 'Edited' }, { by: sion, version: 2 }));
  save(office, projectLine('one'), projectLine('two', { title: 'Second', team: ['S02'] }, sion));
  addRow(office, insetDaysTable, { id: 'D3', date: '2027-01-04', titleEnglish: 'ALN' });
  office.remote.clear();
  return office;
}

/** Without moments, ids that Google chose and row order, which may differ. */
function picture(office: FakeOffice): unknown {
  const rows = (table: Table, leave: readonly string[]) =>
    rowsOf(office, table)
      .map((row) =>
        JSON.stringify({ ...row, ...Object.fromEntries(leave.map((key) => [key, ''])) }),
      )
      .sort();
  const items = [...office.drive.items.values()];
  return {
    entries: rows(entriesTable, []),
    projects: rows(projectsTable, ['folderLink', 'documentLink']),
    published: rows(publishedLogTable, []),
    publishedProjects: rows(publishedProjectsTable, ['folderLink', 'documentLink']),
    journal: rows(journalTable, []),
    made: rows(madeTable, ['id', 'link', 'at', 'facts']),
    outbox: rows(outboxTable, [
      'draftId',
      'sendingSince',
      'sentAt',
      'notBefore',
      'notAfter',
      'detail',
    ]),
    items: items
      .map(
        ({ name, key, grants }) =>
          `${name} ${key} ${grants.map((one) => `${one.address} ${one.role}`).sort()}`,
      )
      .sort(),
    events: [...(office.calendar.calendars.get('calendar-1')?.events.keys() ?? [])],
    sent: office.mail.sent.map((mime) => /^To: .*$/im.exec(mime)?.[0]).sort(),
  };
}

function runQuietly(office: FakeOffice): void {
  try {
    reconcile(office.context);
  } catch {
    // The execution is dead or gave up; the next run finishes it.
  }
}

const faults = [
  ['killed before', (office: FakeOffice, nth: number) => office.remote.killFrom(nth, 'before')],
  ['killed after', (office: FakeOffice, nth: number) => office.remote.killFrom(nth, 'after')],
  ['failed before', (office: FakeOffice, nth: number) => office.remote.failCall(nth)],
  [
    'failed after',
    (office: FakeOffice, nth: number) => office.remote.failCall(nth, undefined, 'after'),
  ],
] as const;

describe.each([
  ['the first run of all', true],
  ['a run of every day', false],
])('%s', (_name, isFirstRun) => {
  const whole = makeBusySchool(isFirstRun);
  reconcile(whole.context);
  const calls = whole.remote.names.length;
  reconcile(whole.context);
  const expected = picture(whole);

  test('does all there is to do', () => {
    expect(calls).toBeGreaterThan(14);
    expect(rowsOf(whole, projectsTable).map(({ state }) => state)).toEqual(['ready', 'ready']);
    expect(JSON.stringify([...whole.books.values()])).not.toContain('ecret');
    const told = whole.mail.sent.map((mime) => /^To: .*?([\w.]+@[\w.]+)/im.exec(mime)?.[1]);
    expect(told.sort()).toEqual([mair, nia, sion, sion]);
  });

  test.each(faults)(
    '%s at any call, the next runs finish it: nothing lost, nothing twice',
    (_fault, strike) => {
      for (let nth = 1; nth <= calls; nth++) {
        const office = makeBusySchool(isFirstRun);
        strike(office, nth);
        runQuietly(office);
        office.remote.clear();
        office.clock.sleep(600_000);
        runQuietly(office);
        office.clock.sleep(600_000);
        runQuietly(office);
        expect({ nth, ...(picture(office) as object) }).toEqual({ nth, ...(expected as object) });
      }
    },
  );

  test('struck twice, at any call of the run and of the run after', () => {
    for (let nth = 1; nth <= calls; nth += 4) {
      for (let later = 1; later <= calls; later += 7) {
        const office = makeBusySchool(isFirstRun);
        office.remote.killFrom(nth, 'after');
        runQuietly(office);
        office.remote.clear();
        office.remote.killFrom(later, 'before');
        runQuietly(office);
        office.remote.clear();
        runQuietly(office);
        runQuietly(office);
        expect({ nth, later, ...(picture(office) as object) }).toEqual({
          nth,
          later,
          ...(expected as object),
        });
      }
    }
  });
});
