import { addDays, type CivilDate } from '../civil-date';
import { utf8Length } from './bytes';
import { toOneLine } from './header';

export type AllDayEvent = {
  /** Stable: the same day is the same event in every calendar it is added to. */
  readonly uid: string;
  readonly date: CivilDate;
  readonly summary: string;
  readonly description: string;
  readonly epochMs: number;
};

/** An iCalendar file (RFC 5545) with one all-day event that does not make anybody busy. */
export function buildCalendarFile(event: AllDayEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Professional learning//INSET day//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${event.uid.replace(/[^\x21-\x7e]/g, '-')}`,
    `DTSTAMP:${utcStamp(event.epochMs)}`,
    `DTSTART;VALUE=DATE:${compact(event.date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(event.date, 1))}`,
    `SUMMARY:${escapeText(toOneLine(event.summary))}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    'SEQUENCE:0',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function compact(date: CivilDate): string {
  return date.replace(/-/g, '');
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
