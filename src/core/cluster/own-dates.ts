import { type CivilDate, dateOf, type LocalMoment } from '../civil-date';
import { compare } from '../compare';
import { idKey, readIds } from '../inset/id-list';
import { titleOf } from '../inset/occasions';
import type { InsetPlan, PlannedDay } from '../inset/types';
import { type Bilingual, inLanguage, type Language } from '../language';
import type { ClosedDate } from './board';

/** What other schools may know of one of our dates; no aims, no names of staff. */
export type OwnDate = {
  readonly id: string;
  readonly date: CivilDate;
  /** `twilights`: closed, because staff have had the training in sessions. Pupils are in on a `session`. */
  readonly kind: 'day' | 'half day' | 'twilights' | 'session';
  readonly title: Bilingual;
  /** Id of the site or phase that alone is closed; `''` is the whole school. */
  readonly phase: string;
  readonly startsAt: LocalMoment;
  readonly endsAt: LocalMoment;
  readonly sharedWith: readonly string[];
};

/** Days and sessions of the year that are not called off, in the order of their dates. */
export function findOwnDates(plan: InsetPlan): readonly OwnDate[] {
  const days = plan.days.filter(({ isCalledOff }) => !isCalledOff).map(readDay);
  const standing = new Set(days.map(({ id }) => id));
  const sessions = plan.sessions
    .filter(({ state, dayId }) => state !== 'called off' && standing.has(dayId))
    .map((session): OwnDate => {
      const day = plan.dayOf.get(session.dayId);
      return {
        id: session.id,
        date: session.date,
        kind: 'session',
        title: titleOf(day?.row ?? session.row, session.row),
        phase: siteOf(day),
        startsAt: session.startsAt,
        endsAt: session.endsAt,
        sharedWith: [],
      };
    });
  return [...days, ...sessions].sort((one, other) => compare(one.startsAt, other.startsAt));
}

/** Dates that were planned once and on which the school is open after all; they may have been sent. */
export function findGivenUp(plan: InsetPlan): readonly CivilDate[] {
  const closed = plan.days.filter(({ isCalledOff }) => !isCalledOff).map(({ date }) => date);
  const off = plan.days.filter(({ isCalledOff }) => isCalledOff).map(({ date }) => date);
  return [...new Set(off)].filter((date) => date >= dateOf(plan.now) && !closed.includes(date));
}

/** The schools a day is shared with, as its cell names them (P-68). */
export function sharedWith(day: { readonly partners: string }): readonly string[] {
  return readIds(day.partners);
}

export function closedDates(dates: readonly OwnDate[], language: Language): readonly ClosedDate[] {
  return dates
    .filter(({ kind }) => kind !== 'session')
    .map(({ date, title }) => ({ date, title: inLanguage(title, language) }));
}

/** `both` is how the list of phases calls the whole school. */
function siteOf(day: PlannedDay | undefined): string {
  const phase = idKey(day?.row.phase ?? '');
  return phase === 'both' ? '' : phase;
}

function readDay(day: PlannedDay): OwnDate {
  const { row, id, date, startsAt, endsAt } = day;
  const kind = day.isTwilights ? 'twilights' : row.part === 'half' ? 'half day' : 'day';
  return {
    id,
    date,
    kind,
    title: titleOf(row),
    phase: siteOf(day),
    startsAt,
    endsAt,
    sharedWith: sharedWith(row),
  };
}
