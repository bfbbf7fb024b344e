import { reconcile } from '../../../../src/app/office/run/reconcile';
import {
  attendanceTable,
  entriesTable,
  insetDaysTable,
  listsTable,
  publishedInsetTable,
  publishedLogTable,
  sessionsTable,
  trailTable,
} from '../../../../src/core/tables';
import { findSheet, makeTab } from '../../../fakes/books';
import { makeFullYear } from '../../../fakes/full-year';
import { entryLine, projectLine } from './journal-lines';
import { addRow, countCalls, makeSchool, rowsOf, save, stateOf } from './school';

describe('a run with nothing to do', () => {
  test('is two remote calls', () => {
    const office = makeSchool();
    reconcile(office.context);
    office.remote.clear();
    office.clock.set('2026-11-09T08:40');
    const report = reconcile(office.context);
    expect(office.remote.names).toEqual(['sheets.read', 'sheets.read']);
    expect(report).toMatchObject({ finished: true, done: [], problems: [] });
  });

  test('is two remote calls when the log holds 6,000 entries', () => {
    const office = makeSchool();
    save(
      office,
      ...Array.from({ length: 6000 }, (_, index) =>
        entryLine(`many${index}x`, { what: `No ${index}` }),
      ),
    );
    reconcile(office.context);
    expect(rowsOf(office, entriesTable)).toHaveLength(6000);
    office.remote.clear();
    office.clock.set('2026-11-09T08:40');
    reconcile(office.context);
    expect(office.remote.names).toEqual(['sheets.read', 'sheets.read']);
  });

  test('is two remote calls in a year as full as can be, with ten times its attendances', () => {
    const office = makeSchool();
    const { days, sessions, attendance } = makeFullYear({ staff: 42, times: 10 });
    findSheet(office.books, 'office', attendanceTable.sheetId).cells = makeTab(
      attendanceTable,
      attendance,
    ).cells;
    for (const day of days) addRow(office, insetDaysTable, day);
    for (const session of sessions) addRow(office, sessionsTable, { ...session, state: 'planned' });
    reconcile(office.context);
    expect(rowsOf(office, publishedInsetTable)).toHaveLength(30);
    office.remote.clear();
    office.clock.set('2026-11-09T08:40');
    expect(reconcile(office.context)).toMatchObject({ finished: true, done: [], problems: [] });
    expect(office.remote.names).toEqual(['sheets.read', 'sheets.read']);
  });

  test('says in both workbooks once an hour that it is alive', () => {
    const office = makeSchool();
    reconcile(office.context);
    office.remote.clear();
    office.clock.set('2026-11-09T09:30');
    reconcile(office.context);
    expect(office.remote.names).toEqual([
      'sheets.read',
      'sheets.read',
      'sheets.write',
      'sheets.write',
    ]);
    expect(stateOf(office, 'last-good-run')).toBe('2026-11-09T09:30');
    expect(rowsOf(office, listsTable).find(({ id }) => id === 'last-good-run')?.english).toBe(
      '2026-11-09T09:30',
    );
  });
});

describe('a run with new entries', () => {
  test('takes them in and publishes them under names, in three reads and one write a workbook', () => {
    const office = makeSchool();
    reconcile(office.context);
    save(office, entryLine('one'), entryLine('two', { what: 'A visit', date: '2026-11-07' }));
    office.remote.clear();
    const report = reconcile(office.context);
    expect(report.done).toContain('New entries taken in: 2.');
    expect(countCalls(office, 'sheets.read')).toBe(3);
    expect(countCalls(office, 'sheets.write')).toBe(2);
    expect(rowsOf(office, publishedLogTable)).toEqual([
      expect.objectContaining({ date: '2026-11-07', what: 'A visit', who: 'Mair Ffug' }),
      {
        date: '2026-11-06',
        who: 'Mair Ffug',
        what: 'Read about phonics',
        form: 'Darllen / Reading',
        hours: 1.5,
        priority: 'Mathemateg / Maths',
        change: 'Shorter lessons',
        bringToInset: true,
      },
    ]);
  });

  test('never takes an entry in twice', () => {
    const office = makeSchool();
    save(office, entryLine('one'), entryLine('one'));
    reconcile(office.context);
    reconcile(office.context);
    expect(rowsOf(office, entriesTable)).toHaveLength(1);
  });

  test('an edit takes the place of what it edits', () => {
    const office = makeSchool();
    save(office, entryLine('one'));
    reconcile(office.context);
    save(office, entryLine('one', { what: 'Read twice' }, { version: 2 }));
    const report = reconcile(office.context);
    expect(report.done).toContain('Entries changed by their authors: 1.');
    expect(rowsOf(office, entriesTable)).toEqual([
      expect.objectContaining({ version: 2, what: 'Read twice', staff: 'S03' }),
    ]);
    expect(rowsOf(office, publishedLogTable)[0]?.what).toBe('Read twice');
  });

  test('keeps in the trail what it did, without names or texts', () => {
    const office = makeSchool();
    save(office, entryLine('one'), projectLine('one'));
    reconcile(office.context);
    const [row] = rowsOf(office, trailTable);
    expect(row).toMatchObject({ who: 'schedule', what: 'Scheduled run' });
    expect(row?.result).toContain('New entries taken in: 1.');
    expect(row?.result).not.toMatch(/phonics|Talk for maths|Mair|@/);
  });
});
