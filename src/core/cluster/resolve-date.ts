import { type CivilDate, isCivilDate, weekdayOf } from '../civil-date';
import type { Written } from './read-atom';

/** Which of the two numbers in `3/9/2026` is the day. */
export type DayOrder = 'day-first' | 'month-first';

type Resolved = {
  readonly date: CivilDate;
  /** It was not said: the academic year’s. */
  readonly isYearAssumed: boolean;
  /** Read the other way round it would be a day too, and nothing in the text decides. */
  readonly other: CivilDate | null;
  readonly isWeekdayWrong: boolean;
};

/**
 * The day that is written, or `null` when there is no such day (31 November). Without a year it is the
 * day of the academic year that begins in September of `firstYear`.
 */
export function resolveDate(
  written: Written,
  firstYear: number,
  order: DayOrder | null,
): Resolved | null {
  const { day, month, isNumeric } = written;
  const dayFirst = toDate(day, month, written.year, firstYear);
  const monthFirst = isNumeric ? toDate(month, day, written.year, firstYear) : null;
  const date = order === 'month-first' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
  if (date === null) return null;
  const other = date === dayFirst ? monthFirst : dayFirst;
  return {
    date,
    isYearAssumed: written.year === null,
    other: order === null && other !== date ? other : null,
    isWeekdayWrong: written.weekday !== null && written.weekday !== weekdayOf(date),
  };
}

/**
 * The order that the text itself shows: a number above 12 is a day. `null` when nothing shows it, or one
 * date shows this and another that.
 */
export function findDayOrder(dates: readonly Written[]): DayOrder | null {
  const numeric = dates.filter(({ isNumeric }) => isNumeric);
  const isDayFirst = numeric.some(({ day, month }) => day > 12 && month <= 12);
  const isMonthFirst = numeric.some(({ day, month }) => month > 12 && day <= 12);
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? 'day-first' : 'month-first';
}

function toDate(
  day: number,
  month: number,
  written: number | null,
  firstYear: number,
): CivilDate | null {
  const year = written ?? (month >= 9 ? firstYear : firstYear + 1);
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return isCivilDate(date) ? date : null;
}
