import { isDayWord, isJoiner, isLabelWord, isRangeWord, weekdayOfWord } from '../date-words';
import { type Reader, readAtom, readDay, readMonth, readYear, type Written } from './read-atom';
import { tokenise } from './tokens';

/** A date or a range of dates, and where in the line it stands. */
export type Found = {
  readonly start: number;
  readonly end: number;
  readonly from: Written;
  /** The same as `from` for a single day. */
  readonly to: Written;
};

/**
 * Every date a line has, as it is written: which year it is, and whether there is such a day, is decided
 * by `resolveDate`. `firstYear` is the calendar year in which the academic year begins; it tells a year
 * of two digits from another number.
 */
export function findDates(line: string, firstYear: number): readonly Found[] {
  const reader: Reader = { tokens: tokenise(line), firstYear };
  const found: Found[] = [];
  let index = 0;
  while (index < reader.tokens.length) {
    const several = readDayList(reader, index) ?? readSpan(reader, index);
    if (several) found.push(...several.found);
    index = several?.next ?? index + 1;
  }
  return found;
}

type Several = { readonly found: readonly Found[]; readonly next: number };

/** One date, or two with a dash or `to` between them. */
function readSpan(reader: Reader, index: number): Several | null {
  const first = readAtom(reader, index);
  if (!first) return null;
  const start = reader.tokens[index]?.start ?? 0;
  const second = readRangeEnd(reader, first.next);
  if (second) {
    const { written: to, next } = second;
    return { found: [place(reader, start, next, shareYear(first.written, to), to)], next };
  }
  const { written, next } = first;
  return { found: [place(reader, start, next, written, written)], next };
}

function readRangeEnd(reader: Reader, index: number): ReturnType<typeof readAtom> {
  const after = skipRangeSign(reader, index);
  return after === null ? null : readAtom(reader, after);
}

/** `26–30 October`, `Monday 26 to Friday 30 October`, `26, 27 and 28 October`. */
function readDayList(reader: Reader, index: number): Several | null {
  const before = reader.tokens[index - 1];
  if (before && isLabelWord(before.text)) return null;
  const first = readDay(reader, index);
  const list = first && readMoreDays(reader, first.next);
  if (!first || !list || list.days.length === 0) return null;
  const month = readMonth(reader, list.next);
  if (!month) return null;
  const year = readYear(reader, month.next);
  const next = year?.next ?? month.next;
  const start = reader.tokens[index]?.start ?? 0;
  const write = (day: { readonly day: number; readonly weekday: number | null }): Written => ({
    day: day.day,
    month: month.month,
    year: year?.year ?? null,
    weekday: day.weekday,
    isNumeric: false,
  });
  const days = [first, ...list.days];
  if (!list.isRange) {
    const found = days.map((day) => place(reader, start, next, write(day), write(day)));
    return { found, next };
  }
  const last = list.days[0];
  // `INSET day 2 – Friday 23 October`: whoever names the last day of a range names the first too.
  if (!last || (last.weekday !== null && first.weekday === null)) return null;
  return { found: [place(reader, start, next, write(first), write(last))], next };
}

type DayList = {
  readonly days: readonly { readonly day: number; readonly weekday: number | null }[];
  readonly isRange: boolean;
  readonly next: number;
};

function readMoreDays(reader: Reader, index: number): DayList | null {
  const afterSign = skipRangeSign(reader, index);
  const last = afterSign === null ? null : readDay(reader, afterSign);
  if (last) return { days: [last], isRange: true, next: last.next };
  const days: NonNullable<ReturnType<typeof readDay>>[] = [];
  let next = index;
  // A comma alone could stand between anything: only `and` makes it a list.
  for (let mayGoOn = true; mayGoOn; ) {
    const sign = reader.tokens[next];
    const isLast = sign !== undefined && isJoiner(sign.text);
    const day = isLast || sign?.text === ',' ? readDay(reader, next + 1) : null;
    if (!day) return null;
    days.push(day);
    next = day.next;
    mayGoOn = !isLast;
  }
  return { days, isRange: false, next };
}

/** The place after a dash or `to`, and after what may stand before the next date. */
function skipRangeSign({ tokens }: Reader, index: number): number | null {
  const sign = tokens[index];
  if (!sign) return null;
  if (/^[-–—−]$/.test(sign.text)) return index + 1;
  if (!isRangeWord(sign.text)) return null;
  const isLonger = sign.text === 'hyd' && tokens[index + 1]?.text === 'at';
  return index + (isLonger ? 2 : 1);
}

/** `26 October – 2 November 2026`: the year said once holds for both. */
function shareYear(from: Written, to: Written): Written {
  if (from.year !== null || to.year === null) return from;
  return { ...from, year: to.year - (from.month > to.month ? 1 : 0) };
}

/** With the name of the day that stands before it, so that a title is left without it. */
function place(reader: Reader, start: number, next: number, from: Written, to: Written): Found {
  const end = reader.tokens[next - 1]?.end ?? start;
  return { start, end, from, to };
}

/** Whether nothing but names of days is left of a text, which makes no title. */
export function isOnlyDays(text: string): boolean {
  return tokenise(text).every(
    ({ kind, text: word }) => kind !== 'word' || isDayWord(word) || weekdayOfWord(word) !== null,
  );
}
