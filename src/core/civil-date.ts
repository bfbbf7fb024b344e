/**
 * Dates and times as a school says them: a civil date `2026-10-23` and a local moment
 * `2026-10-23T16:00`, both plain strings that sort as they read. No time zones: what is local is
 * decided where the clock is read.
 */
export type CivilDate = string;
export type LocalMoment = string;

const dayMs = 86_400_000;

export const dayMinutes = 24 * 60;
/** Day 0 of the serial numbers that Sheets stores for dates. */
const serialEpochMs = Date.UTC(1899, 11, 30);

/** Whether it is a day that there is, as `2026-10-23`: 30 February is none. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && toCivilDate(ms) === text;
}

/** The same for `2026-10-23T16:00`, to the minute. */
export function isLocalMoment(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isCivilDate(dateOf(text));
}

export function dateOf(moment: LocalMoment): CivilDate {
  return moment.slice(0, 10);
}

function timeOf(moment: LocalMoment): string {
  return moment.slice(11, 16);
}

export function at(date: CivilDate, time: string): LocalMoment {
  return `${date}T${time}`;
}

/** A time as typed (`16:00`, `9:30`, `15.45`) as `09:30`, or `fallback`. */
export function readTime<F extends string | null>(typed: string, fallback: F): string | F {
  const parts = /^(\d{1,2})[:.](\d{2})$/.exec(typed.trim());
  if (!parts) return fallback;
  const [, hours = '', minutes = ''] = parts;
  if (Number(hours) > 23 || Number(minutes) > 59) return fallback;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return toCivilDate(toMs(date) + days * dayMs);
}

export function addMinutes(moment: LocalMoment, minutes: number): LocalMoment {
  return new Date(momentMs(moment) + minutes * 60_000).toISOString().slice(0, 16);
}

/** Negative when `to` is earlier. */
export function minutesBetween(from: LocalMoment, to: LocalMoment): number {
  return Math.round((momentMs(to) - momentMs(from)) / 60_000);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((toMs(to) - toMs(from)) / dayMs);
}

/** 0 is Sunday, as in `Date`. */
export function weekdayOf(date: CivilDate): number {
  return new Date(toMs(date)).getUTCDay();
}

export function isWeekend(date: CivilDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6;
}

/** `2026-27` for any day from 1 September 2026 to 31 August 2027. */
export function academicYearOf(date: CivilDate): string {
  const year = Number(date.slice(0, 4)) - (date.slice(5, 7) < '09' ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The academic year after `2026-27`. */
export function nextAcademicYear(year: string): string {
  return academicYearOf(`${Number(year.slice(0, 4)) + 1}-09-01`);
}

/** Of `2026-27` 1 September 2026 and 31 August 2027. */
export function spanOfYear(year: string): { readonly first: CivilDate; readonly last: CivilDate } {
  const begins = Number(year.slice(0, 4));
  return { first: `${begins}-09-01`, last: `${begins + 1}-08-31` };
}

/** As Sheets stores it: days since 30 December 1899, the time as a part of one. */
export function toSerial(value: CivilDate | LocalMoment): number {
  const date = dateOf(value);
  const time = value.length > 10 ? timeOf(value) : '00:00';
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return (toMs(date) - serialEpochMs) / dayMs + minutes / dayMinutes;
}

export function fromSerialDate(serial: number): CivilDate {
  return toCivilDate(serialEpochMs + Math.floor(serial) * dayMs);
}

/** To the nearest minute. */
export function fromSerialMoment(serial: number): LocalMoment {
  const ms = serialEpochMs + Math.round(serial * dayMinutes) * 60_000;
  return new Date(ms).toISOString().slice(0, 16);
}

function momentMs(moment: LocalMoment): number {
  return Date.parse(`${moment.slice(0, 16)}:00Z`);
}

function toMs(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function toCivilDate(ms: number): CivilDate {
  return new Date(ms).toISOString().slice(0, 10);
}
