import { type CivilDate, dateOf } from '../civil-date';
import { idKey } from './id-list';
import { inTime } from './in-time';
import type { AttendanceRow, InsetPlan, Mark } from './types';

/**
 * What each person is marked as, for each day or session. An event says only what it changes, so that
 * people who sign in and a register that is saved at the same time take nothing from each other; of what
 * is said twice the last counts. Only *in their log* stays once it was said, because neither a register
 * nor an undo can take an entry out of a log.
 */
export function foldMarks(rows: readonly AttendanceRow[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const row of inTime(rows)) {
    if (row.about === '' || row.staff === '') continue;
    const key = JSON.stringify([idKey(row.about), row.staff]);
    marks.set(key, toMark(row, marks.get(key)));
  }
  return [...marks.values()];
}

/** Nobody has been at what had not come yet: it was moved since, or another year has taken its id. */
export function isBeforeItsDay({ at }: Pick<AttendanceRow, 'at'>, date: CivilDate): boolean {
  return at !== null && dateOf(at) < date;
}

/**
 * A mark as it counts for what is on `date` by now: who was there before was at something else, and who
 * cannot come on another date is asked again (P-59).
 */
export function asOfDate(mark: Mark, date: CivilDate): Mark {
  const { state } = mark;
  const isMoved = state === 'not attending' && mark.date !== null && mark.date !== date;
  const isEarly = state === 'present' && isBeforeItsDay(mark, date);
  return isMoved || isEarly ? { ...mark, state: 'open', minutes: null } : mark;
}

/** By `about` in lower case, because people retype ids, and then by staff id. */
export function indexMarks(marks: readonly Mark[]): ReadonlyMap<string, ReadonlyMap<string, Mark>> {
  const index = new Map<string, Map<string, Mark>>();
  for (const mark of marks) {
    const about = idKey(mark.about);
    const people = index.get(about) ?? new Map<string, Mark>();
    people.set(mark.staff, mark);
    index.set(about, people);
  }
  return index;
}

/** Minutes of a mark at something that lasted `whole` minutes: never more, never below none. */
export function minutesMarked(mark: Mark | undefined, whole: number): number {
  if (mark?.state !== 'present') return 0;
  return Math.min(whole, Math.max(0, mark.minutes ?? whole));
}

/** Minutes, who said it, when, and of which date belong to the state that was said with them. */
function toMark(row: AttendanceRow, before: Mark = unmarked(row)): Mark {
  const { about, staff, minutes, by, at, date } = row;
  const state = readState(row.state);
  return {
    ...before,
    ...(state ? { about, staff, state, minutes, by, at, date } : {}),
    pay: readPay(row.pay) ?? before.pay,
    logged: row.logged || before.logged,
  };
}

function unmarked({ about, staff, by, at, date }: AttendanceRow): Mark {
  return { about, staff, state: 'open', minutes: null, pay: '', by, at, date, logged: false };
}

function readState(cell: string): Mark['state'] | null {
  return cell === 'present' || cell === 'not attending' || cell === 'open' ? cell : null;
}

function readPay(cell: string): Mark['pay'] | null {
  if (cell === 'none') return '';
  return cell === 'paid' || cell === 'in lieu' ? cell : null;
}

/** Whether the register of a day or session was begun: somebody is marked present. */
export function isAnybodyPresent({ marks }: Pick<InsetPlan, 'marks'>, about: string): boolean {
  for (const { state } of marks.get(about)?.values() ?? []) if (state === 'present') return true;
  return false;
}
