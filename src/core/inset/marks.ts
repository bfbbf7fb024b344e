import type { AttendanceRow, Mark } from './types';

/**
 * What each person is marked as, for each day or session: their last row counts. Only *in their log*
 * stays once it was said, because neither a register nor an undo can take an entry out of a log.
 */
export function foldMarks(rows: readonly AttendanceRow[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const row of rows) {
    if (row.about === '' || row.staff === '') continue;
    const key = JSON.stringify([row.about, row.staff]);
    marks.set(key, toMark(row, marks.get(key)));
  }
  return [...marks.values()];
}

/** By `about`, and then by staff id. */
export function indexMarks(marks: readonly Mark[]): ReadonlyMap<string, ReadonlyMap<string, Mark>> {
  const index = new Map<string, Map<string, Mark>>();
  for (const mark of marks) {
    const people = index.get(mark.about) ?? new Map<string, Mark>();
    people.set(mark.staff, mark);
    index.set(mark.about, people);
  }
  return index;
}

/** Minutes of a mark at something that lasted `whole` minutes: never more, never below none. */
export function minutesMarked(mark: Mark | undefined, whole: number): number {
  if (mark?.state !== 'present') return 0;
  return Math.min(whole, Math.max(0, mark.minutes ?? whole));
}

function toMark(row: AttendanceRow, before: Mark | undefined): Mark {
  return {
    about: row.about,
    staff: row.staff,
    state: row.state === 'present' || row.state === 'not attending' ? row.state : 'open',
    minutes: row.minutes,
    pay: row.pay === 'paid' || row.pay === 'in lieu' ? row.pay : '',
    by: row.by,
    at: row.at,
    logged: row.logged || (before?.logged ?? false),
  };
}
