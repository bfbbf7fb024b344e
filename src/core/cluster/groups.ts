import type { CivilDate } from '../civil-date';
import { compare } from '../compare';
import type { ClosedDate } from './board';
import type { ReadItem, Reading } from './reading';

export type DateItem = Extract<ReadItem, { isRead: true }>;
export type UnreadItem = Extract<ReadItem, { isRead: false }>;

/** What a text says of one school. */
export type SchoolGroup = {
  /** As the text names it; `''` where it names none. */
  readonly school: string;
  readonly dates: readonly DateItem[];
};

/** One for each school the text gives dates of; dates without a school last. */
export function groupBySchool(reading: Reading): readonly SchoolGroup[] {
  const dates = reading.items.flatMap((item) => (item.isRead ? [item] : []));
  return [...reading.schools, '']
    .map((school) => ({
      school,
      dates: dates.filter((item) => item.school === school),
    }))
    .filter((group) => group.dates.length > 0);
}

/** What saving changes for a school. */
export type DateChanges = {
  /** All its dates from then on. */
  readonly dates: readonly ClosedDate[];
  readonly isNew: readonly CivilDate[];
  readonly stays: readonly CivilDate[];
  readonly goes: readonly CivilDate[];
};

/** `all`: the chosen dates are all there are; `more`: those it has stay, with their words. */
export function changeDates(
  before: readonly ClosedDate[],
  chosen: readonly ClosedDate[],
  mode: 'all' | 'more',
): DateChanges {
  const has = (dates: readonly ClosedDate[], date: CivilDate): boolean =>
    dates.some((one) => one.date === date);
  const kept = mode === 'more' ? before.filter(({ date }) => !has(chosen, date)) : [];
  const dates = [...kept, ...chosen].sort((one, other) => compare(one.date, other.date));
  return {
    dates,
    isNew: chosen.flatMap(({ date }) => (has(before, date) ? [] : [date])),
    stays: before.flatMap(({ date }) => (has(dates, date) ? [date] : [])),
    goes: before.flatMap(({ date }) => (has(dates, date) ? [] : [date])),
  };
}
