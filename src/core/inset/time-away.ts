import { addDays, type CivilDate } from '../civil-date';
import { hasLeft, worksOn } from '../run/people';
import { readTypedDate, typedDate } from './typed-date';
import type { InsetStaff } from './types';

/** First and last day away, both included; `null` is not known, or for as long as anybody knows. */
export type TimeAway = { readonly from: CivilDate | null; readonly until: CivilDate | null };

const oneTime = new RegExp(
  String.raw`^(?:(?:from|since|o|ers)\s+)?(${typedDate})(?:\s*(-|–|to|until|till|i|hyd|tan)\s*(${typedDate})?|\s+(?:on|onwards|ymlaen))?$`,
  'iu',
);

/**
 * Times away beside the one that has its own columns: `12/10/2026–06/11/2026; 04/05/2027–`. Without a last
 * day it goes on; what nobody can read counts for nothing.
 */
export function readTimesAway(typed: string): {
  readonly times: readonly TimeAway[];
  readonly unread: readonly string[];
} {
  const times: TimeAway[] = [];
  const unread: string[] = [];
  for (const part of typed.split(/[;,\n]/).map((text) => text.trim())) {
    if (part === '') continue;
    const read = readTime(part);
    if (read) times.push(read);
    else unread.push(part);
  }
  return { times, unread };
}

function readTime(part: string): TimeAway | null {
  const found = oneTime.exec(part);
  if (!found) return null;
  const [, first = '', joined, last] = found;
  const isOpen = (joined !== undefined && last === undefined) || /\p{L}+$/u.test(part);
  const from = readTypedDate(first);
  if (from === null) return null;
  if (last === undefined) return { from, until: isOpen || /^\p{L}/u.test(part) ? null : from };
  const until = readTypedDate(last);
  return until === null || until < from ? null : { from, until };
}

/** People write 31/12/9999 where no return is known. */
const never = '2200-01-01';

type Employment = Pick<InsetStaff, 'starts' | 'leaves' | 'awayFrom' | 'awayUntil' | 'alsoAway'>;

/** Whether somebody is employed on this day and not away for a longer time; first and last days included. */
export function isAtSchool(person: Employment, date: CivilDate): boolean {
  return worksOn(person, date) && awayOn(person, date) === undefined;
}

/** The first day from `date` on that `isAtSchool`; `null` where they have left by then, or no return is known. */
export function firstDayFrom(person: Employment, date: CivilDate): CivilDate | null {
  const from = person.starts !== null && person.starts > date ? person.starts : date;
  if (hasLeft(person, from)) return null;
  const away = awayOn(person, from);
  if (!away) return from;
  return away.until === null || away.until >= never
    ? null
    : firstDayFrom(person, addDays(away.until, 1));
}

function awayOn(
  { awayFrom, awayUntil, alsoAway }: Employment,
  date: CivilDate,
): TimeAway | undefined {
  const own = awayFrom === null && awayUntil === null ? [] : [{ from: awayFrom, until: awayUntil }];
  const also = alsoAway === '' ? [] : readTimesAway(alsoAway).times;
  return [...own, ...also].find(
    ({ from, until }) => (from === null || from <= date) && (until === null || date <= until),
  );
}
