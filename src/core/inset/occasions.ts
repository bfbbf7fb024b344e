import type { CivilDate, LocalMoment } from '../civil-date';
import { daysBetween } from '../civil-date';
import { compare } from '../compare';
import type { Bilingual } from '../language';
import type { InsetPlan, PlannedDay, PlannedSession } from './types';

/**
 * What people come to: an INSET day in school, or one session of a day taken as twilights. `unconfirmed`
 * is a session that is over and of which nobody has said that it was held.
 */
export type Occasion = {
  readonly id: string;
  readonly day: PlannedDay;
  /** `null` for a day in school. */
  readonly session: PlannedSession | null;
  readonly title: Bilingual;
  readonly date: CivilDate;
  readonly startsAt: LocalMoment;
  readonly endsAt: LocalMoment;
  readonly minutes: number;
  readonly state: 'to come' | 'today' | 'unconfirmed' | 'over';
};

/** What of a year’s plan says who comes to what. */
export type Planned = Pick<InsetPlan, 'today' | 'now' | 'days' | 'sessions' | 'marks'>;

/** Everything that was not called off, in the order of dates. */
export function listOccasions(plan: Planned): readonly Occasion[] {
  const days = plan.days.filter((day) => !day.isCalledOff);
  const inSchool = days.filter((day) => !day.isTwilights).map((day) => occasionOfDay(plan, day));
  const sessions = plan.sessions.flatMap((session) => {
    const day = days.find((one) => one.id === session.dayId);
    return day && session.state !== 'called off' ? [occasionOfSession(plan, day, session)] : [];
  });
  return [...inSchool, ...sessions].sort((one, other) => compare(one.startsAt, other.startsAt));
}

/** The one that a register is opened for: today’s, else the nearest, before or after. */
export function nearestOccasion(
  occasions: readonly Occasion[],
  today: CivilDate,
): Occasion | undefined {
  const distance = (occasion: Occasion) => Math.abs(daysBetween(today, occasion.date));
  return [...occasions].sort(
    (one, other) => distance(one) - distance(other) || compare(other.startsAt, one.startsAt),
  )[0];
}

/** What counts towards a day: not what was called off. */
export function sessionsOf(
  { sessionsOfDay }: Pick<InsetPlan, 'sessionsOfDay'>,
  dayId: string,
): readonly PlannedSession[] {
  return (sessionsOfDay.get(dayId) ?? []).filter(({ state }) => state !== 'called off');
}

type Titled = { readonly titleEnglish: string; readonly titleWelsh: string };

/** Of a day, session or resource. A session without a title of its own is about what its day is about. */
export function titleOf(row: Titled, session?: Titled): Bilingual {
  const own = session && (session.titleEnglish.trim() || session.titleWelsh.trim());
  const named = own ? session : row;
  return { en: named.titleEnglish, cy: named.titleWelsh };
}

function occasionOfDay(plan: Planned, day: PlannedDay): Occasion {
  const { id, date, startsAt, endsAt, minutes } = day;
  const state = day.isOver ? 'over' : date === plan.today ? 'today' : 'to come';
  return {
    id,
    day,
    session: null,
    title: titleOf(day.row),
    date,
    startsAt,
    endsAt,
    minutes,
    state,
  };
}

function occasionOfSession(plan: Planned, day: PlannedDay, session: PlannedSession): Occasion {
  const { id, date, startsAt, endsAt, minutes } = session;
  const isOver = endsAt <= plan.now;
  const ahead = date === plan.today ? 'today' : 'to come';
  const state = session.state === 'unconfirmed' ? 'unconfirmed' : isOver ? 'over' : ahead;
  const title = titleOf(day.row, session.row);
  return { id, day, session, title, date, startsAt, endsAt, minutes, state };
}
