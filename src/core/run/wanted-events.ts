import type { CivilDate } from '../civil-date';
import { fingerprint } from '../fingerprint';
import type { Labels } from './labels';
import { eventKey } from './made-keys';
import type { InsetDay } from './published-tabs';

/** An INSET day as it should stand in the calendar; `facts` changes when anything in it does. */
export type WantedEvent = {
  readonly key: string;
  readonly event: {
    readonly id: string;
    readonly date: CivilDate;
    readonly title: string;
    readonly description: string;
  };
  readonly facts: string;
};

export type EventWords = {
  /** Before the title of the day. */
  readonly insetDay: { readonly en: string; readonly cy: string };
};

/** Days without a date that can be read are left as they are: they are in `unclear`. */
export function wantedEvents(
  days: readonly InsetDay[],
  labels: Labels,
  words: EventWords,
): { readonly events: readonly WantedEvent[]; readonly unclear: ReadonlySet<string> } {
  const events = new Map<string, WantedEvent>();
  const unclear = new Set<string>();
  for (const day of days) {
    const key = eventKey(day.id);
    if (day.id === '' || events.has(key)) continue;
    if (day.date === null) unclear.add(key);
    else events.set(key, describe(key, day, day.date, labels, words));
  }
  return { events: [...events.values()], unclear };
}

function describe(
  key: string,
  day: InsetDay,
  date: CivilDate,
  labels: Labels,
  words: EventWords,
): WantedEvent {
  const title = `${labels.both(words.insetDay)}: ${labels.both({ en: day.titleEnglish, cy: day.titleWelsh })}`;
  const description = labels.both({ en: day.aimEnglish, cy: day.aimWelsh }, '\n\n');
  const event = { id: eventIdOf(day.id), date, title, description };
  return { key, event, facts: fingerprint(JSON.stringify(event)) };
}

/** Google takes the letters a–v and the digits; the same day always gives the same id. */
export function eventIdOf(dayId: string): string {
  const units = Array.from({ length: dayId.length }, (_, index) => dayId.charCodeAt(index));
  return `inset${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}`;
}
