import { addDays, weekdayOf } from '../../src/core/civil-date';
import type {
  AttendanceRow,
  InsetDayRow,
  InsetStaff,
  SessionRow,
} from '../../src/core/inset/types';
import { insetDaysTable, layOutTable, readTable } from '../../src/core/tables';

/**
 * A year as full as a school’s can be, made by counting, so that it is the same every time: six days
 * taken as twilights, four sessions for each, and everybody marked at every one. `times` says how often
 * each mark was changed: Attendance only grows.
 */
export function makeFullYear(size: { readonly staff: number; readonly times: number }): {
  readonly staff: readonly InsetStaff[];
  readonly days: readonly InsetDayRow[];
  readonly sessions: readonly SessionRow[];
  readonly attendance: readonly AttendanceRow[];
} {
  const staff = Array.from({ length: size.staff }, (_, index) => makePerson(index));
  const sessions = Array.from({ length: 24 }, (_, index) => makeSession(index));
  const attendance = Array.from({ length: size.times }, (_, time) =>
    sessions.flatMap((session) =>
      staff.map((person, index) => makeMark(session, person.id, index + time)),
    ),
  ).flat();
  return { staff, days: makeDays(), sessions, attendance };
}

const contracts = ['yes', 'yes', 'pro rata', '2', 'none'];
const workingDays = ['', 'Mon Tue Wed', 'Wed Thu Fri', ''];

function makePerson(index: number): InsetStaff {
  const isTeacher = index % 3 > 0;
  return {
    id: `S${String(index + 1).padStart(3, '0')}`,
    name: `Person ${index + 1} Ffug`,
    role: isTeacher ? 'Teacher' : 'Teaching assistant',
    roleGroup: isTeacher ? 'teacher' : 'ta',
    phase: ['infants', 'juniors', 'both'][index % 3] ?? 'both',
    fte: null,
    workingDays: workingDays[index % workingDays.length] ?? '',
    insetInContract: contracts[index % contracts.length] ?? 'yes',
    insetDays: '',
    starts: null,
    leaves: null,
    awayFrom: null,
    awayUntil: null,
    alsoAway: '',
  };
}

function makeDays(): readonly InsetDayRow[] {
  const days = Array.from({ length: 6 }, (_, index) => ({
    id: `D${index + 1}`,
    date: addDays('2027-07-12', index),
    titleEnglish: `Day ${index + 1}`,
    takenAs: 'twilights',
  }));
  const cells = layOutTable(insetDaysTable, days as unknown as readonly InsetDayRow[]);
  return readTable(insetDaysTable, cells).rows.map(({ row }) => row);
}

/** A Thursday each week from September, four to a day. */
function makeSession(index: number): SessionRow {
  const date = addDays('2026-09-03', index * 7);
  if (weekdayOf(date) !== 4) throw new Error('not a Thursday');
  return {
    id: `T${index + 1}`,
    day: `D${Math.floor(index / 4) + 1}`,
    date,
    starts: '15:45',
    ends: '17:15',
    state: 'held',
    titleEnglish: `Session ${index + 1}`,
    titleWelsh: `Sesiwn ${index + 1}`,
    audience: '',
    lead: '',
    venue: '',
    reason: '',
  };
}

function makeMark(session: SessionRow, staff: string, turn: number): AttendanceRow {
  const isThere = turn % 7 !== 0;
  return {
    at: `${session.date}T15:${String(40 + (turn % 20)).padStart(2, '0')}`,
    by: turn % 2 === 0 ? staff : 'S002',
    about: session.id,
    staff,
    state: isThere ? 'present' : 'not attending',
    minutes: turn % 11 === 0 ? 45 : null,
    pay: isThere && turn % 5 === 4 ? 'paid' : '',
    logged: turn % 3 === 0,
    date: session.date,
    draft: '',
  };
}
