import type { CivilDate } from '../civil-date';
import { fingerprint } from '../fingerprint';
import { titleOf } from '../inset/occasions';
import type {
  InsetDayRow,
  InsetPlan,
  PlannedDay,
  PlannedSession,
  SessionRow,
} from '../inset/types';
import type { Labels } from './labels';
import { eventKey } from './made-keys';
import { type InsetWords, kindOfDay, titleOfSession, towards } from './published-inset';

/** What stands in a calendar: a whole day, or with `times` a part of it. */
type CalendarEntry = {
  readonly id: string;
  readonly date: CivilDate;
  readonly title: string;
  readonly description: string;
  /** `15:45`; they end on the day they begin. */
  readonly times?: { readonly starts: string; readonly ends: string };
  readonly venue?: string;
};

/** A day or session as it should stand in the calendar; `facts` changes when anything in it does. */
export type WantedEvent = {
  readonly key: string;
  readonly event: CalendarEntry;
  readonly facts: string;
};

/**
 * Days, and twilight sessions with their times; not what was called off. Rows without a date that can
 * be read are left as they are: they are in `unclear`.
 */
export function wantedEvents(
  rows: { readonly days: readonly InsetDayRow[]; readonly sessions: readonly SessionRow[] },
  plans: readonly InsetPlan[],
  labels: Labels,
  words: InsetWords,
): { readonly events: readonly WantedEvent[]; readonly unclear: ReadonlySet<string> } {
  const events = new Map<string, WantedEvent>();
  const add = (id: string, event: CalendarEntry): void => {
    const key = eventKey(id);
    if (!events.has(key))
      events.set(key, { key, event, facts: fingerprint(JSON.stringify(event)) });
  };
  for (const { days } of plans) {
    for (const day of days) if (!day.isCalledOff) add(day.id, describeDay(day, labels, words));
  }
  for (const { sessions, dayOf } of plans) {
    for (const session of sessions) {
      if (session.state === 'called off') continue;
      add(session.id, describeSession(session, dayOf.get(session.dayId), labels, words));
    }
  }
  const unclear = [...rows.days, ...rows.sessions].filter(
    ({ id, date }) => id !== '' && date === null,
  );
  return {
    events: [...events.values()],
    unclear: new Set(unclear.map(({ id }) => eventKey(id))),
  };
}

function describeDay(day: PlannedDay, labels: Labels, words: InsetWords): CalendarEntry {
  const { row } = day;
  return {
    id: eventIdOf(day.id),
    date: day.date,
    title: `${labels.both(words[kindOfDay(day)])}: ${labels.both(titleOf(row)) || labels.both(words.noTitle)}`,
    description: labels.both({ en: row.aimEnglish, cy: row.aimWelsh }, '\n\n'),
  };
}

function describeSession(
  session: PlannedSession,
  day: PlannedDay | undefined,
  labels: Labels,
  words: InsetWords,
): CalendarEntry {
  const { row, startsAt, endsAt } = session;
  return {
    id: eventIdOf(session.id),
    date: session.date,
    title: `${labels.both(words.twilight)}: ${titleOfSession(row, day, labels, words)}`,
    description: day ? towards(day, labels, words) : '',
    times: { starts: startsAt.slice(11, 16), ends: endsAt.slice(11, 16) },
    ...(row.venue !== '' && { venue: row.venue }),
  };
}

/** Google takes the letters a–v and the digits; the same day or session always gives the same id. */
export function eventIdOf(dayId: string): string {
  const units = Array.from({ length: dayId.length }, (_, index) => dayId.charCodeAt(index));
  return `inset${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}`;
}
