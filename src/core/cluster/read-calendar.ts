import { addDays, type CivilDate } from '../civil-date';
import { cleanLine } from '../clean-text';
import {
  type CalendarEvent,
  type CalendarLine,
  readCalendarFile,
  unescapeText,
} from './calendar-lines';
import { type EventSpan, lengthOf, readEventSpan, readEventTime } from './event-dates';
import type { Entry } from './finish-entries';
import { firstYearOf, type ReadHint, shorten } from './reading';
import { type Budget, expandRepeat, repeatBudget } from './repeats';
import { findSchool } from './school-names';
import { cleanTitle } from './titles';

export { isCalendar } from './calendar-lines';

/** From this hour on pupils have had their day. */
const afterSchool = '15:00';

/** Every event of an iCalendar file; repeated ones as often as they fall into the year asked for. */
export function readCalendar(text: string, hint: ReadHint): readonly Entry[] {
  const { name, events } = readCalendarFile(text);
  const school = findSchool(cleanLine(name), hint.schools) ?? '';
  const moved = findMoved(events);
  const budget = { left: repeatBudget };
  return events.flatMap((event) => readEvent(event, { hint, school, moved, budget }));
}

type Around = {
  readonly hint: ReadHint;
  readonly school: string;
  readonly budget: Budget;
  /** Days that an event of their own replaces, by the identity of the repeated one. */
  readonly moved: ReadonlyMap<string, ReadonlySet<CivilDate>>;
};

function readEvent(event: CalendarEvent, around: Around): readonly Entry[] {
  const { school, moved } = around;
  const { lines, place } = event;
  const title = cleanTitle(unescapeText(textOf(lines, 'SUMMARY')));
  const words = `${title} ${unescapeText(textOf(lines, 'DESCRIPTION')).slice(0, 500)}`;
  const base = { place, text: shorten(title), school, words };
  const span = readEventSpan(lines);
  if (!span) return [{ ...base, reason: 'no-date' }];
  if (textOf(lines, 'STATUS').trim().toUpperCase() === 'CANCELLED') {
    return [{ ...base, reason: 'cancelled', date: span.start.date }];
  }
  const isLate = lengthOf(span) === 0 && (span.start.time ?? '') >= afterSchool;
  const occurs = (date: CivilDate, isRepeated: boolean): Entry => ({
    ...base,
    from: date,
    to: addDays(date, lengthOf(span)),
    title,
    isRepeated,
    isLate,
  });
  const isMaster = !lines.some((line) => line.name === 'RECURRENCE-ID');
  const repeats = isMaster ? readRepeats(lines, span, around) : { dates: [], isWhole: true };
  const gone = new Set([
    ...datesOf(lines, 'EXDATE'),
    ...(isMaster ? (moved.get(textOf(lines, 'UID')) ?? []) : []),
  ]);
  if (repeats.isWhole && repeats.dates.length === 0) return [occurs(span.start.date, false)];
  const dates = [...new Set([...repeats.dates, ...(repeats.isWhole ? [] : [span.start.date])])];
  const kept = dates.filter((date) => !gone.has(date)).map((date) => occurs(date, true));
  return repeats.isWhole ? kept : [...kept, { ...base, reason: 'repeat-not-read' }];
}

/** No dates and whole: the event does not repeat, or never in this year. */
function readRepeats(
  lines: readonly CalendarLine[],
  span: EventSpan,
  { hint, budget }: Pick<Around, 'hint' | 'budget'>,
) {
  const firstYear = firstYearOf(hint.year);
  const first = span.start.date;
  // One that began before the year may reach into it.
  const from = addDays(`${firstYear}-09-01`, -lengthOf(span));
  const until = `${firstYear + 1}-08-31`;
  const rules = lines.filter(({ name }) => name === 'RRULE');
  const expanded = rules.map(({ value }) => expandRepeat(value, first, { from, until, budget }));
  const further = datesOf(lines, 'RDATE').filter((date) => date >= from && date <= until);
  const dates = [...expanded.flatMap((days) => days ?? []), ...further];
  const isFirstToo = further.length > 0 && first >= from && first <= until;
  return {
    dates: [...new Set(isFirstToo ? [first, ...dates] : dates)].sort(),
    isWhole: !expanded.includes(null),
  };
}

function findMoved(events: readonly CalendarEvent[]): Around['moved'] {
  const moved = new Map<string, Set<CivilDate>>();
  for (const { lines } of events) {
    for (const date of datesOf(lines, 'RECURRENCE-ID')) {
      const uid = textOf(lines, 'UID');
      moved.set(uid, (moved.get(uid) ?? new Set()).add(date));
    }
  }
  return moved;
}

function datesOf(lines: readonly CalendarLine[], name: string): readonly CivilDate[] {
  return lines
    .filter((line) => line.name === name)
    .flatMap(({ value }) => value.split(','))
    .flatMap((value) => readEventTime(value)?.date ?? []);
}

function textOf(lines: readonly CalendarLine[], name: string): string {
  return lines.find((line) => line.name === name)?.value ?? '';
}
