import { reconcile } from '../../../../src/app/office/run/reconcile';
import {
  attendanceTable,
  insetDaysTable,
  outboxTable,
  sessionsTable,
  staffTable,
} from '../../../../src/core/tables';
import { findSheet, makeTab } from '../../../fakes/books';
import { makeFullYear } from '../../../fakes/full-year';
import type { FakeOffice } from '../../../fakes/office';
import { addRow, countCalls, makeSchool, rowsOf } from './school';

/** 42 people, 24 sessions that were held, and each mark changed ten times. */
function makeFullSchool(): FakeOffice {
  const office = makeSchool('2027-03-01T06:00');
  const { staff, days, sessions, attendance } = makeFullYear({ staff: 42, times: 10 });
  const people = staff.map((person) => ({ ...person, address: `${person.id}@ysgol.example` }));
  for (const person of people) addRow(office, staffTable, person);
  for (const day of days) addRow(office, insetDaysTable, day);
  for (const session of sessions) addRow(office, sessionsTable, session);
  const sheet = findSheet(office.books, 'office', attendanceTable.sheetId);
  // Every other person missed all of them.
  const marks = attendance.map((row) =>
    Number(row.staff.slice(1)) % 2 === 0 ? row : { ...row, state: 'not attending' },
  );
  sheet.cells = makeTab(attendanceTable, marks).cells;
  reconcile(office.context);
  return office;
}

function runAt(office: FakeOffice, moment: string): readonly string[] {
  office.clock.set(moment);
  office.remote.clear();
  expect(reconcile(office.context).problems).toEqual([]);
  return office.remote.names;
}

test('a school morning in a full year, ten times over: four reads, then two calls as ever', () => {
  const office = makeFullSchool();
  expect(runAt(office, '2027-03-01T06:50')).toEqual(['sheets.read', 'sheets.read']);
  runAt(office, '2027-03-01T07:00');
  expect(countCalls(office, 'sheets.read')).toBe(4);
  const queued = rowsOf(office, outboxTable).filter(({ kind }) => kind === 'catch-up');
  expect(queued.length).toBeGreaterThan(12);
  expect(new Set(queued.map(({ person }) => person)).size).toBe(queued.length);
  for (const moment of ['07:10', '07:20', '15:50']) {
    // Once an hour the run says that it is alive.
    const names = runAt(office, `2027-03-01T${moment}`);
    expect(names.filter((name) => name === 'sheets.read')).toHaveLength(2);
  }
  runAt(office, '2027-03-01T16:00');
  expect(countCalls(office, 'sheets.read')).toBeLessThanOrEqual(
    4 + 2 * Math.ceil(queued.length / 25),
  );
  expect(countCalls(office, 'gmail')).toBe(2 * queued.length);
  expect(runAt(office, '2027-03-01T16:10')).toEqual(['sheets.read', 'sheets.read']);
  // A Saturday, after its first run, which looks at the things themselves.
  runAt(office, '2027-03-06T08:00');
  expect(runAt(office, '2027-03-06T08:10')).toEqual(['sheets.read', 'sheets.read']);
});
