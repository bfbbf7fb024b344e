import { addDays, type CivilDate, type LocalMoment } from '../civil-date';
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
  const isTimed = entries.some((entry) => 'startsAt' in entry);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Professional learning//INSET day//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(name === '' ? [] : [`X-WR-CALNAME:${escapeText(toOneLine(name))}`]),
    ...(isTimed ? ukTimeZone : []),
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
  return [
    `DTSTART;TZID=Europe/London:${compact(entry.startsAt)}`,
    `DTEND;TZID=Europe/London:${compact(entry.endsAt)}`,
  ];
}

/** A zone that is named must be described; a time in UTC would be wrong if the rules of the clock change. */
const ukTimeZone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'TZNAME:BST',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'DTSTART:19810329T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:GMT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** `20261023`, or `20261023T154500` of a moment. */
function compact(when: CivilDate | LocalMoment): string {
  const digits = when.replace(/[-:]/g, '');
  return digits.length > 8 ? `${digits}00` : digits;
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
