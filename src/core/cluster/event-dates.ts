import {
  addDays,
  addMinutes,
  at,
  type CivilDate,
  dateOf,
  daysBetween,
  isCivilDate,
  isLocalMoment,
  type LocalMoment,
} from '../civil-date';
import { toUkTime } from '../uk-clock';
import type { CalendarLine } from './calendar-lines';

/** When an event is, by the school’s clock; `time` is `null` for a whole day. */
type EventTime = { readonly date: CivilDate; readonly time: string | null };

export type EventSpan = {
  readonly start: EventTime;
  /** The last day it touches; the end of whole days is the day after in the file. */
  readonly last: CivilDate;
};

/** `20261023`, `20261023T154500`, `…Z`; a time with a zone is the clock’s of that place, which is ours. */
export function readEventTime(value: string): EventTime | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z)?)?$/i.exec(value.trim());
  if (!parts) return null;
  const [, year = '', month = '', day = '', hour, minute, utc] = parts;
  const date = `${year}-${month}-${day}`;
  if (!isCivilDate(date) || year < '1900' || year > '2199') return null;
  if (hour === undefined || minute === undefined) return { date, time: null };
  const moment = at(date, `${hour}:${minute}`);
  if (!isLocalMoment(moment)) return null;
  const local = utc ? toUkTime(moment) : moment;
  return { date: dateOf(local), time: local.slice(11) };
}

/** `null` where it does not say when it begins. */
export function readEventSpan(lines: readonly CalendarLine[]): EventSpan | null {
  const find = (name: string): string | undefined =>
    lines.find((line) => line.name === name)?.value;
  const start = readEventTime(find('DTSTART') ?? '');
  if (!start) return null;
  const end = readEventTime(find('DTEND') ?? '');
  if (end) return { start, last: lastDay(start, end) };
  return { start, last: lastByDuration(start, find('DURATION') ?? '') };
}

/** An end at midnight, as whole days have, is not yet that day. */
function lastDay(start: EventTime, end: EventTime): CivilDate {
  const isMidnight = end.time === null || end.time === '00:00';
  const last = isMidnight ? addDays(end.date, -1) : end.date;
  return last < start.date ? start.date : last;
}

/** `P3D`, `P1W`, `PT2H30M`; anything else is the day alone. */
function lastByDuration(start: EventTime, duration: string): CivilDate {
  const parts =
    /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,5}S)?)?$/i.exec(
      duration.trim(),
    );
  if (!parts) return start.date;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const length = (weeks * 7 + days) * 1440 + hours * 60 + minutes;
  const end: LocalMoment = addMinutes(at(start.date, start.time ?? '00:00'), length);
  return lastDay(start, { date: dateOf(end), time: end.slice(11) });
}

/** Days from the first to the last. */
export function lengthOf({ start, last }: EventSpan): number {
  return daysBetween(start.date, last);
}
