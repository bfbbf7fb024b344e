import { academicYearOf, addDays, type CivilDate, daysBetween, isWeekend } from '../civil-date';
import { compare } from '../compare';
import type { TermSpan } from '../mail/school-days';
import type { ClusterSchool } from './board';
import { findOverlaps } from './burden';

/** What speaks for a date, or against it. */
export type RankReason =
  | { readonly code: 'schools'; readonly names: readonly string[] }
  | { readonly code: 'ours' | 'ours-by-twilights' | 'next-to-holiday' | 'next-to-weekend' }
  | { readonly code: 'within-days' | 'beyond-days'; readonly allowed: number }
  | { readonly code: 'short-notice'; readonly days: number; readonly needed: number };

export type RankedDate = {
  readonly date: CivilDate;
  readonly points: number;
  /** The weightiest first. */
  readonly reasons: readonly RankReason[];
};

type RankInput = {
  readonly schools: readonly ClusterSchool[];
  readonly year: string;
  readonly today: CivilDate;
  readonly spans: readonly TermSpan[];
  /** Our days of which staff have had the training in twilights: closed, and nobody is in. */
  readonly byTwilights: readonly CivilDate[];
  readonly daysPlaced: number;
  readonly daysAllowed: number;
  readonly noticeDays: number;
};

/**
 * How much each reason weighs. One more school outweighs every convenience of the date; a day beyond the
 * year’s number, or one that families hear of too late, needs two schools more to be worth it.
 */
const rankPoints = {
  school: 10,
  ours: 12,
  oursByTwilights: 4,
  nextToHoliday: 3,
  nextToWeekend: 1,
  beyondDays: -15,
  shortNotice: -25,
} as const;

const shownMost = 8;

/**
 * Dates for a day that schools share, the best first, equal ones by date (P-67, P-68). Only days to come
 * on which our pupils would be in school, or our school is closed for INSET anyway; dates that no school
 * has yet only next to a holiday and while the year has room for them.
 */
export function rankSharedDates(input: RankInput): readonly RankedDate[] {
  const closedOn = new Map(findOverlaps(input.schools).map((day) => [day.date, day.closed]));
  return candidates(input)
    .map((date) => rank(date, closedOn.get(date) ?? [], input))
    .filter(isWorthNaming)
    .sort((one, other) => other.points - one.points || compare(one.date, other.date))
    .slice(0, shownMost);
}

/** What other schools or ours have already; else only what is handy and costs nothing. */
function isWorthNaming({ points, reasons }: RankedDate): boolean {
  const codes = reasons.map(({ code }) => code);
  if (codes.includes('schools') || codes.includes('ours')) return true;
  return points > 0 && codes.includes('next-to-holiday') && !codes.includes('ours-by-twilights');
}

function candidates({ year, today, spans }: RankInput): readonly CivilDate[] {
  const first = `${year.slice(0, 4)}-09-01`;
  const all = Array.from({ length: 366 }, (_, day) => addDays(first, day));
  return all.filter(
    (date) =>
      date > today && academicYearOf(date) === year && !isWeekend(date) && isInTerm(date, spans),
  );
}

function rank(date: CivilDate, closed: readonly ClusterSchool[], input: RankInput): RankedDate {
  const others = closed.filter(({ isUs }) => !isUs).map(({ name }) => name);
  const isOurs = closed.some(({ isUs }) => isUs);
  const isByTwilights = isOurs && input.byTwilights.includes(date);
  const days = daysBetween(input.today, date);
  const weighed: (readonly [number, RankReason])[] = [];
  if (others.length > 0) {
    weighed.push([others.length * rankPoints.school, { code: 'schools', names: others }]);
  }
  if (isByTwilights) weighed.push([rankPoints.oursByTwilights, { code: 'ours-by-twilights' }]);
  else if (isOurs) weighed.push([rankPoints.ours, { code: 'ours' }]);
  if (isNextToHoliday(date, input.spans)) {
    weighed.push([rankPoints.nextToHoliday, { code: 'next-to-holiday' }]);
  } else if (isWeekend(addDays(date, 1)) || isWeekend(addDays(date, -1))) {
    weighed.push([rankPoints.nextToWeekend, { code: 'next-to-weekend' }]);
  }
  if (!isOurs) {
    const hasRoom = input.daysPlaced < input.daysAllowed;
    const code = hasRoom ? 'within-days' : 'beyond-days';
    weighed.push([hasRoom ? 0 : rankPoints.beyondDays, { code, allowed: input.daysAllowed }]);
  }
  if (days < input.noticeDays) {
    weighed.push([
      rankPoints.shortNotice,
      { code: 'short-notice', days, needed: input.noticeDays },
    ]);
  }
  return {
    date,
    points: weighed.reduce((sum, [points]) => sum + points, 0),
    reasons: weighed.map(([, reason]) => reason),
  };
}

/** The school day before or after it, weekends passed over, is none. */
function isNextToHoliday(date: CivilDate, spans: readonly TermSpan[]): boolean {
  if (spans.length === 0) return false;
  const step = (by: 1 | -1): CivilDate => {
    let day = addDays(date, by);
    while (isWeekend(day)) day = addDays(day, by);
    return day;
  };
  return !isInTerm(step(1), spans) || !isInTerm(step(-1), spans);
}

/** By our term dates; where none are typed, every day from Monday to Friday that is no holiday. */
function isInTerm(date: CivilDate, spans: readonly TermSpan[]): boolean {
  const around = spans.filter(({ first, last }) => first <= date && date <= last);
  if (around.some(({ kind }) => kind !== 'term')) return false;
  return around.length > 0 || !spans.some(({ kind }) => kind === 'term');
}
