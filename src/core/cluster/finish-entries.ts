import { academicYearOf, addDays, type CivilDate, daysBetween, isWeekend } from '../civil-date';
import { judgeTitle } from './judge-title';
import type { Written } from './read-atom';
import {
  firstYearOf,
  isDoubt,
  type ReadHint,
  type ReadItem,
  type Reading,
  type ReadNote,
  rangeDaysMost,
  readMost,
  type UnreadReason,
  unreadMost,
} from './reading';
import { type DayOrder, findDayOrder, resolveDate } from './resolve-date';
import { joinSpellings } from './school-names';

/** One date, range or line, as the text has it. */
export type Entry = {
  readonly place: number;
  readonly text: string;
  readonly school: string;
  /** All that is said beside the date, to judge whether pupils are at home. */
  readonly words: string;
  /** The last line above without a date. */
  readonly heading?: string;
} & (
  | { readonly span: { readonly from: Written; readonly to: Written }; readonly title: string }
  | {
      /** Of a calendar, which leaves nothing open; both ends the same for a single day. */
      readonly from: CivilDate;
      readonly to: CivilDate;
      readonly title: string;
      readonly isRepeated: boolean;
      /** Begins when pupils have had their day. */
      readonly isLate: boolean;
    }
  | { readonly reason: UnreadReason; readonly date?: CivilDate }
);

/** Decides about every entry: the day it means, whether it counts, and why not. */
export function finishEntries(
  entries: readonly Entry[],
  hint: ReadHint,
  kind: Reading['kind'],
): Reading {
  const called = joinSpellings(entries.map(({ school }) => school));
  const spans = entries.flatMap((entry) => ('span' in entry ? [entry.span] : []));
  const shown = findDayOrder(spans.flatMap(({ from, to }) => [from, to]));
  const order = hint.order ?? shown;
  const read = entries.flatMap((entry) =>
    readEntry({ ...entry, school: called.get(entry.school) ?? entry.school }, hint, order),
  );
  const all = judge(dropRepeats(read));
  const items = keepShown(all);
  const schools = new Set(items.map(({ school }) => school).filter((school) => school !== ''));
  return {
    kind,
    items,
    leftOut: all.length - items.length,
    schools: [...schools],
    isOrderOpen: hint.order === undefined && read.some(({ couldBe }) => couldBe !== null),
  };
}

type Draft = ReadItem & {
  readonly kind: ReturnType<typeof judgeTitle>;
  readonly couldBe: CivilDate | null;
};

function readEntry(entry: Entry, hint: ReadHint, order: DayOrder | null): readonly Draft[] {
  const { place, text, school } = entry;
  const kind = judgeTitle(entry.words, entry.heading);
  const base = { place, text, school, kind, couldBe: null };
  const refuse = (reason: UnreadReason, date: CivilDate | null = null): Draft[] => [
    { ...base, isRead: false, reason, date },
  ];
  if ('reason' in entry) return refuse(entry.reason, entry.date);
  const ends =
    'span' in entry ? resolveSpan(entry.span, hint, order) : { ...entry, notes: [], couldBe: null };
  if (ends === null || ends.from > ends.to) return refuse('no-such-day');
  const { from, to } = ends;
  if (daysBetween(from, to) > rangeDaysMost) return refuse('too-long-range', from);
  const dates = daysOf(from, to);
  const inYear = dates.filter((date) => academicYearOf(date) === hint.year);
  const open =
    ends.couldBe !== null && academicYearOf(ends.couldBe) === hint.year ? ends.couldBe : null;
  if (inYear.length === 0)
    return [{ ...base, couldBe: open, isRead: false, reason: 'other-year', date: from }];
  const notes: ReadNote[] = [...ends.notes];
  if (open !== null) notes.push('day-first');
  if ('isRepeated' in entry && entry.isRepeated) notes.push('repeated');
  if ('isLate' in entry && entry.isLate) notes.push('pupils-in');
  return inYear.map((date) => ({
    ...base,
    couldBe: open,
    isRead: true,
    date,
    title: entry.title,
    notes: isWeekend(date) ? [...notes, 'weekend'] : notes,
    isLikely: true,
  }));
}

function resolveSpan(
  span: { readonly from: Written; readonly to: Written },
  hint: ReadHint,
  order: DayOrder | null,
) {
  const from = resolveDate(span.from, firstYearOf(hint.year), order);
  const to = resolveDate(span.to, firstYearOf(hint.year), order);
  if (from === null || to === null) return null;
  const notes: ReadNote[] = [];
  if (from.isYearAssumed || to.isYearAssumed) notes.push('year-assumed');
  if (order === 'month-first' && span.from.isNumeric) notes.push('month-first');
  if (from.isWeekdayWrong || to.isWeekdayWrong) notes.push('weekday-wrong');
  return { from: from.date, to: to.date, notes, couldBe: from.other };
}

/** The day itself, or of a range its days from Monday to Friday; all of it when it has none. */
function daysOf(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  if (from === to) return [from];
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => addDays(from, day));
  const working = days.filter((date) => !isWeekend(date));
  return working.length > 0 ? working : days;
}

/** The same day of the same school once, with the words it had first. */
function dropRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.map((draft) => {
    if (!draft.isRead) return draft;
    const key = `${draft.school} ${draft.date}`;
    const { place, text, school, kind, couldBe, date } = draft;
    if (seen.has(key))
      return { place, text, school, kind, couldBe, isRead: false, reason: 'twice', date };
    seen.add(key);
    return draft;
  });
}

function judge(drafts: readonly Draft[]): readonly ReadItem[] {
  const isSaid = drafts.some(({ isRead, kind }) => isRead && kind === 'closed');
  return drafts.map(({ kind, couldBe, ...item }) => {
    if (!item.isRead) return item;
    const notes: ReadNote[] = [...item.notes];
    if ((kind === 'holiday' || kind === 'pupils-in') && !notes.includes(kind)) notes.push(kind);
    if (kind === 'unknown' && isSaid && item.title !== '') notes.push('not-said');
    return { ...item, notes, isLikely: !notes.some(isDoubt) };
  });
}

/** What was read comes first; of the rest a page shows only so much. */
function keepShown(items: readonly ReadItem[]): readonly ReadItem[] {
  let read = 0;
  let unread = 0;
  return items.filter(({ isRead }) => (isRead ? ++read <= readMost : ++unread <= unreadMost));
}
