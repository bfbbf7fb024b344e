import { addDays, type CivilDate, type LocalMoment } from '../civil-date';
import { toUtc } from '../uk-clock';
import { utf8Length } from './bytes';
import { toOneLine } from './header';

type EntryBase = {
  /** Stable: the same day is the same event in every calendar it is added to. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly epochMs: number;
};

export type AllDayEvent = EntryBase & { readonly date: CivilDate };

/** By the clock of Wales, whichever time it keeps that day. */
type TimedEvent = EntryBase & { readonly startsAt: LocalMoment; readonly endsAt: LocalMoment };

export type CalendarEntry = AllDayEvent | TimedEvent;

/** An iCalendar file (RFC 5545) with one all-day event that does not make anybody busy. */
export function buildCalendarFile(event: AllDayEvent): string {
  return buildCalendar([event]);
}

/** The same with any number of events, all day or timed; `name` is what calendars call it. */
export function buildCalendar(entries: readonly CalendarEntry[], name = ''): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Professional learning//INSET day//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(name === '' ? [] : [`X-WR-CALNAME:${escapeText(toOneLine(name))}`]),
    ...entries.flatMap(buildEvent),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function buildEvent(entry: CalendarEntry): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid.replace(/[^\x21-\x7e]/g, '-')}`,
    `DTSTAMP:${utcStamp(entry.epochMs)}`,
    ...buildTimes(entry),
    `SUMMARY:${escapeText(toOneLine(entry.summary))}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    'SEQUENCE:0',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function buildTimes(entry: CalendarEntry): readonly string[] {
  if ('date' in entry) {
    return [
      `DTSTART;VALUE=DATE:${compact(entry.date)}`,
      `DTEND;VALUE=DATE:${compact(addDays(entry.date, 1))}`,
    ];
  }
  // In UTC, which every calendar reads; a zone would have to be described in the file.
  return [`DTSTART:${compact(toUtc(entry.startsAt))}`, `DTEND:${compact(toUtc(entry.endsAt))}`];
}

/** `20261023`, or `20261023T144500Z` of a moment. */
function compact(when: CivilDate | LocalMoment): string {
  const digits = when.replace(/[-:]/g, '');
  return digits.length > 8 ? `${digits}00Z` : digits;
}

function utcStamp(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Lines of at most 75 octets, broken between characters. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = utf8Length(character);
    if (octets + length > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
