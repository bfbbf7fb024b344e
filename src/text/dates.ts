import { cy } from 'date-fns/locale/cy';
import { enGB } from 'date-fns/locale/en-GB';
import type { CivilDate, LocalMoment } from '../core/civil-date';
import type { Language } from '../core/language';

/**
 * Dates as a school writes them: whole, never abbreviated (in Welsh *Mawrth* is both Tuesday and
 * March), the day without an ordinal, times by the 24-hour clock. Only the words come from date-fns;
 * no `Date` in a local time zone is made, so no zone can move a day.
 */
const locales = { en: enGB, cy } as const;

/** `Friday 23 October 2026`, `dydd Gwener 23 Hydref 2026`. */
export function formatDateLong(date: CivilDate, language: Language): string {
  return `${formatWeekday(date, language)} ${formatDate(date, language)}`;
}

/** When something happens, inside a sentence: `on Friday …`, `ddydd Gwener …` (soft mutation). */
export function formatDateOn(date: CivilDate, language: Language): string {
  const long = formatDateLong(date, language);
  return language === 'en' ? `on ${long}` : mutateDay(long);
}

/** `23 October 2026`, `23 Hydref 2026`. */
export function formatDate(date: CivilDate, language: Language): string {
  return `${formatDayAndMonth(date, language)} ${date.slice(0, 4)}`;
}

/** Where the year is plain from the place: `Friday 23 October`, `dydd Gwener 23 Hydref`. */
export function formatDateInYear(date: CivilDate, language: Language): string {
  return `${formatWeekday(date, language)} ${formatDayAndMonth(date, language)}`;
}

/** `23 October`, `23 Hydref`. */
export function formatDayAndMonth(date: CivilDate, language: Language): string {
  return `${Number(date.slice(8, 10))} ${monthOf(date, language)}`;
}

/** `Friday`, `dydd Gwener`. */
export function formatWeekday(date: CivilDate, language: Language): string {
  const weekday = new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return locales[language].localize.day(weekday as 0 | 1 | 2 | 3 | 4 | 5 | 6, { width: 'wide' });
}

/** `2026–27`, of an academic year as it stands in the tabs. */
export function formatSchoolYear(year: string): string {
  return year.replace('-', '–');
}

/** Both ends whole but for what they share: `23 October – 2 November 2026`. */
export function formatRange(from: CivilDate, to: CivilDate, language: Language): string {
  if (from === to) return formatDate(from, language);
  if (from.slice(0, 4) !== to.slice(0, 4)) {
    return `${formatDate(from, language)} – ${formatDate(to, language)}`;
  }
  const start =
    from.slice(0, 7) === to.slice(0, 7)
      ? String(Number(from.slice(8, 10)))
      : formatDayAndMonth(from, language);
  return `${start} – ${formatDate(to, language)}`;
}

/** `15:45`, from a moment or a bare time; the same in both languages. */
export function formatTime(moment: LocalMoment): string {
  return moment.includes('T') ? moment.slice(11, 16) : moment.slice(0, 5);
}

/** `15:45–17:45`. */
export function formatTimes(span: {
  readonly startsAt: LocalMoment;
  readonly endsAt: LocalMoment;
}): string {
  return `${formatTime(span.startsAt)}–${formatTime(span.endsAt)}`;
}

/** `Friday 23 October 2026, 15:45`. */
export function formatMoment(moment: LocalMoment, language: Language): string {
  return `${formatDateLong(moment, language)}, ${formatTime(moment)}`;
}

/** Inside a sentence: `on Friday 23 October 2026 at 15:45`, `ddydd Gwener 23 Hydref 2026 am 15:45`. */
export function formatMomentOn(moment: LocalMoment, language: Language): string {
  const time = formatTime(moment);
  const on = formatDateOn(moment, language);
  return language === 'en' ? `${on} at ${time}` : `${on} am ${time}`;
}

/** `1.5`, `2`: both languages use a point; rounded to two places. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `October`, `Hydref`. */
export function monthOf(date: CivilDate, language: Language): string {
  const month = Number(date.slice(5, 7)) - 1;
  return locales[language].localize.month(month as MonthIndex, { width: 'wide' });
}

type MonthIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** At the head of a line a Welsh date, which begins with a small letter, takes a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function mutateDay(words: string): string {
  return words.replace(/^dydd/, 'ddydd');
}
