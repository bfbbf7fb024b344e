import { buildCalendar, type CalendarEntry } from '../mail/calendar-file';
import type { OwnDate } from './own-dates';
import { schoolKey } from './school-names';

/** The words around our dates in a file for others, in one language. */
export type ExportWords = {
  readonly school: string;
  readonly headers: {
    readonly school: string;
    readonly date: string;
    readonly starts: string;
    readonly ends: string;
    readonly what: string;
    readonly pupils: string;
  };
  /** `INSET day: Progress and assessment`. */
  readonly what: (date: OwnDate) => string;
  readonly pupils: (date: OwnDate) => string;
};

/**
 * Our dates for a spreadsheet: comma-separated, with a byte order mark, without which Excel misreads ŵ
 * and ŷ; dates as `2026-10-23`, which every spreadsheet takes for a date. Nothing in it is a formula.
 */
export function datesAsCsv(dates: readonly OwnDate[], words: ExportWords): string {
  const { school, date, starts, ends, what, pupils } = words.headers;
  const rows = dates.map((one) => {
    const isTimed = one.kind === 'session';
    return [
      words.school,
      one.date,
      isTimed ? one.startsAt.slice(11) : '',
      isTimed ? one.endsAt.slice(11) : '',
      words.what(one),
      words.pupils(one),
    ];
  });
  const lines = [[school, date, starts, ends, what, pupils], ...rows].map((cells) =>
    cells.map(writeCell).join(','),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** Excel and Sheets run a cell that begins like a formula, in quotation marks or not. */
function writeCell(cell: string): string {
  const text = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The same for a calendar: whole days, and twilights by the clock of Wales. */
export function datesAsCalendar(
  dates: readonly OwnDate[],
  words: ExportWords,
  about: { readonly year: string; readonly epochMs: number },
): string {
  const entries = dates.map((one): CalendarEntry => {
    const base = {
      uid: `inset-${about.year}-${one.id}-${schoolKey(words.school)}@professional-learning`,
      summary: `${words.school}: ${words.what(one)}`,
      description: words.pupils(one),
      epochMs: about.epochMs,
    };
    if (one.kind !== 'session') return { ...base, date: one.date };
    return { ...base, startsAt: one.startsAt, endsAt: one.endsAt };
  });
  return buildCalendar(entries, words.school);
}
