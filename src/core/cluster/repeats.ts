import { addDays, type CivilDate, daysBetween, isCivilDate, weekdayOf } from '../civil-date';
import { readEventTime } from './event-dates';

/** How many times round may still be looked at, for all rules of a file together. */
export type Budget = { left: number };

export const repeatBudget = 50_000;

const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

type Rule = {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number;
  readonly until: CivilDate;
  /** 0 is Sunday; empty is the day of the first. */
  readonly weekdays: readonly number[];
};

/**
 * Days from `from` to `until` on which an event begins by a daily, weekly or yearly rule; `null` when the
 * rule says more than that (monthly rules, positions, several a year) or is too long to follow, so that
 * nothing is guessed.
 */
export function expandRepeat(
  text: string,
  first: CivilDate,
  { from, until, budget }: { from: CivilDate; until: CivilDate; budget: Budget },
): readonly CivilDate[] | null {
  const rule = readRule(text);
  if (!rule) return null;
  const last = rule.until < until ? rule.until : until;
  const days: CivilDate[] = [];
  let count = 0;
  for (let step = firstStep(rule, first, from); count < rule.count; step += 1) {
    if (budget.left-- <= 0) return null;
    const round = daysOfStep(rule, first, step);
    if (round.at > last) break;
    for (const day of round.days) {
      if (day < first || day > last || count >= rule.count) continue;
      count += 1;
      if (day >= from) days.push(day);
    }
  }
  return days;
}

/** Rounds before the year asked for need not be gone through, unless they are counted. */
function firstStep(
  { frequency, interval, count }: Rule,
  first: CivilDate,
  from: CivilDate,
): number {
  if (Number.isFinite(count)) return 0;
  const days = { DAILY: 1, WEEKLY: 7, YEARLY: 366 }[frequency];
  return Math.max(0, Math.floor(daysBetween(first, from) / (days * interval)) - 1);
}

function readRule(text: string): Rule | null {
  const parts = new Map(
    text
      .trim()
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part) => part.split('=', 2) as [string, string | undefined]),
  );
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST'];
  if ([...parts.keys()].some((name) => !known.includes(name))) return null;
  const frequency = parts.get('FREQ');
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY' && frequency !== 'YEARLY') return null;
  const weekdays = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  const numbers = weekdays.map((name) => weekdayNames.indexOf(name));
  const isPlain = !numbers.includes(-1) && (frequency === 'WEEKLY' || numbers.length === 0);
  const until = readUntil(parts.get('UNTIL'));
  const interval = readCount(parts.get('INTERVAL'), 1);
  const count = readCount(parts.get('COUNT'), Number.POSITIVE_INFINITY);
  const isWeekStartPlain = (parts.get('WKST') ?? 'MO') === 'MO' || interval === 1;
  if (!isPlain || !isWeekStartPlain || interval === null || count === null) return null;
  if (until === null) return null;
  return { frequency, interval, count, until, weekdays: numbers };
}

function readUntil(text: string | undefined): CivilDate | null {
  if (text === undefined || /^[2-9][2-9]\d{6}/.test(text)) return '9999-12-31';
  return readEventTime(text)?.date ?? null;
}

/** The days of the n-th time round, and where that round begins. */
function daysOfStep(rule: Rule, first: CivilDate, step: number) {
  const ahead = step * rule.interval;
  if (rule.frequency === 'DAILY') {
    const day = addDays(first, ahead);
    return { at: day, days: [day] };
  }
  if (rule.frequency === 'YEARLY') {
    const year = Number(first.slice(0, 4)) + ahead;
    const day = `${String(year).padStart(4, '0')}${first.slice(4)}`;
    // 29 February comes round in leap years only.
    return { at: day, days: isCivilDate(day) ? [day] : [] };
  }
  const fromMonday = (weekday: number): number => (weekday + 6) % 7;
  const monday = addDays(first, ahead * 7 - fromMonday(weekdayOf(first)));
  const wanted = rule.weekdays.length > 0 ? rule.weekdays : [weekdayOf(first)];
  const days = [...new Set(wanted.map(fromMonday))]
    .sort((one, other) => one - other)
    .map((ahead) => addDays(monday, ahead));
  return { at: monday, days };
}

function readCount(text: string | undefined, otherwise: number): number | null {
  if (text === undefined) return otherwise;
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
}
