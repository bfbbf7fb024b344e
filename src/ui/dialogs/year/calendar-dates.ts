import type { CivilDate } from '../../../core/civil-date';
import { titleOf } from '../../../core/inset/occasions';
import type { InsetPlan, PlannedDay, PlannedSession } from '../../../core/inset/types';
import { type CalendarDay, type DayKind, yearCalendar } from '../../../core/inset/year-calendar';
import type { Bilingual } from '../../../core/language';
import type { InsetFacts } from '../../../core/wire/inset';
import { sayTitle } from '../../../text/inset-title';

/** A day or session that stands on a date, or stood there until it was called off. */
export type DateEvent = {
  readonly about: string;
  readonly dayId: string;
  readonly kind: 'inset' | 'twilights' | 'session';
  readonly title: Bilingual;
  readonly isCalledOff: boolean;
};

export type CalendarDate = {
  readonly date: CivilDate;
  readonly ground: DayKind;
  /** Of the holiday. */
  readonly name: Bilingual;
  readonly events: readonly DateEvent[];
  readonly isShared: boolean;
};

export type CalendarMonth = {
  /** `2026-09`. */
  readonly month: string;
  /** Monday to Sunday; `null` belongs to another month. */
  readonly weeks: readonly (readonly (CalendarDate | null)[])[];
};

/** In the order in which the key explains them. */
export const shownKinds = [
  'inset',
  'twilights',
  'session',
  'shared',
  'off',
  'holiday',
  'bank holiday',
  'weekend',
] as const;

export type ShownKind = (typeof shownKinds)[number];

/** How a date looks: by what stands on it, of several the most weighty; else by what the date is. */
export function kindsOf(date: CalendarDate): readonly ShownKind[] {
  const standing = date.events.filter((event) => !event.isCalledOff);
  const kind = (['inset', 'twilights', 'session'] as const).find((one) =>
    standing.some((event) => event.kind === one),
  );
  if (kind) return date.isShared ? [kind, 'shared'] : [kind];
  if (date.events.length > 0) return ['off'];
  return date.ground === 'term' || date.ground === 'unknown' ? [] : [date.ground];
}

/** The calendar of the year, with what was called off still to be found where it stood. */
export function datesOf(
  plan: InsetPlan,
  facts: Pick<InsetFacts, 'terms' | 'cluster'>,
): readonly CalendarMonth[] {
  const off = [
    ...plan.days.filter((day) => day.isCalledOff).map(eventOfDay),
    ...plan.sessions
      .filter((session) => session.state === 'called off')
      .map((session) => eventOfSession(plan, session)),
  ];
  return yearCalendar(plan, facts.terms, facts.cluster).map(({ month, weeks }) => ({
    month,
    weeks: weeks.map((week) => week.map((day) => day && toDate(plan, day, off))),
  }));
}

type Placed = DateEvent & { readonly date: CivilDate };

function toDate(plan: InsetPlan, day: CalendarDay, off: readonly Placed[]): CalendarDate {
  return {
    date: day.date,
    ground: day.kind,
    name: day.name,
    isShared: day.isShared,
    events: [
      ...[...day.days, ...day.replaced].map(eventOfDay),
      ...day.sessions.map((session) => eventOfSession(plan, session)),
      ...off.filter((event) => event.date === day.date),
    ],
  };
}

function eventOfDay({ id, date, row, isTwilights, isCalledOff }: PlannedDay): Placed {
  const kind = isTwilights ? 'twilights' : 'inset';
  return { about: id, dayId: id, date, kind, title: sayTitle(titleOf(row)), isCalledOff };
}

function eventOfSession(plan: InsetPlan, session: PlannedSession): Placed {
  const { id, dayId, date, row, state } = session;
  const day = plan.dayOf.get(dayId);
  const title = sayTitle(titleOf(day?.row ?? row, row));
  return { about: id, dayId, date, kind: 'session', title, isCalledOff: state === 'called off' };
}
