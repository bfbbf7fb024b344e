import type { InsetPlan, PlannedDay, PlannedSession } from '../../core/inset/types';
import type { Bilingual } from '../../core/language';

/** What people come to: a day taken in school, or a session of a day taken as twilights. */
export type Occasion = {
  readonly about: string;
  readonly dayId: string;
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutes: number;
  readonly title: Bilingual;
  readonly isSession: boolean;
  readonly isCalledOff: boolean;
};

/** In the order of their dates; a day taken as twilights is in it by its sessions. */
export function listOccasions(plan: InsetPlan): readonly Occasion[] {
  const days = plan.days.filter((day) => !day.isTwilights).map(ofDay);
  const sessions = plan.sessions.map((session) =>
    ofSession(
      session,
      plan.days.find((day) => day.id === session.dayId),
    ),
  );
  return [...days, ...sessions].sort((one, other) =>
    one.startsAt === other.startsAt
      ? Number(one.about > other.about) - Number(one.about < other.about)
      : Number(one.startsAt > other.startsAt) * 2 - 1,
  );
}

export function titleOfDay(day: PlannedDay['row']): Bilingual {
  return { en: day.titleEnglish, cy: day.titleWelsh };
}

/** A session without a title of its own is called as its day. */
export function titleOfSession(
  session: PlannedSession['row'],
  day: PlannedDay['row'] | undefined,
): Bilingual {
  const own = { en: session.titleEnglish, cy: session.titleWelsh };
  return own.en.trim() || own.cy.trim() || !day ? own : titleOfDay(day);
}

function ofDay(day: PlannedDay): Occasion {
  const { id, date, startsAt, endsAt, minutes, isCalledOff } = day;
  return {
    ...{ about: id, dayId: id, date, startsAt, endsAt, minutes, isCalledOff },
    title: titleOfDay(day.row),
    isSession: false,
  };
}

function ofSession(session: PlannedSession, day: PlannedDay | undefined): Occasion {
  const { id, dayId, date, startsAt, endsAt, minutes } = session;
  return {
    ...{ about: id, dayId, date, startsAt, endsAt, minutes },
    title: titleOfSession(session.row, day?.row),
    isSession: true,
    isCalledOff: session.state === 'called off',
  };
}
