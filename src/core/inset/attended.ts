import type { CivilDate } from '../civil-date';
import { type Came, countOnce } from './count-once';
import { crowdOfPerson } from './crowd';
import { isCovering, minutesOffered, mostOffered } from './day-ledger';
import { isAnybodyPresent, minutesMarked } from './marks';
import type { InsetPlan, InsetStaff, Mark, PlannedDay, PlannedSession } from './types';

/** One thing that somebody came to, with the minutes that it counts. */
export type CameTo = { readonly minutes: number; readonly pay: Mark['pay'] };

/** What somebody came to of a day, by `on`: the day itself, or the sessions that count towards it. */
export function cameTo(
  plan: InsetPlan,
  day: PlannedDay,
  staff: string,
  on: CivilDate = plan.today,
): readonly CameTo[] {
  const inSchool = isOverBy(day, on) ? [day] : [];
  const held: readonly (PlannedDay | PlannedSession)[] = day.isTwilights
    ? heldSessions(plan, day, on)
    : inSchool;
  return cameToOf(plan, held, staff);
}

/** What somebody is marked present at, of days and sessions in the order in which they begin; each counts once. */
export function cameToOf<About extends Came & { readonly id: string }>(
  { marks }: Pick<InsetPlan, 'marks'>,
  held: readonly About[],
  staff: string,
): readonly (CameTo & { readonly about: About })[] {
  const came = held.flatMap((about) => {
    const mark = marks.get(about.id)?.get(staff);
    return mark?.state === 'present' ? [{ about, mark }] : [];
  });
  const counts = countOnce(
    came.map(({ about, mark }) => ({ ...about, minutes: minutesMarked(mark, about.minutes) })),
  );
  return came.map(({ about, mark }, index) => ({
    about,
    pay: mark.pay,
    minutes: counts[index] ?? 0,
  }));
}

/**
 * Minutes of a day at which somebody was, or that they can have missed (P-59); with `on`, of what was held
 * up to that date. Where nobody has begun the register, nobody knows who missed it: a session that the lead
 * says was held counts for its day, and is to be caught up once it has a mark. Who does not work here yet
 * has missed nothing so far.
 */
export function heldFor(
  plan: InsetPlan,
  day: PlannedDay,
  person: InsetStaff,
  on: CivilDate = plan.today,
): number {
  if (person.starts !== null && person.starts > plan.today) return 0;
  if (!day.isTwilights)
    return isOverBy(day, on) && isAnybodyPresent(plan, day.id) ? day.minutes : 0;
  const held = heldSessions(plan, day, on).filter(({ id }) => isAnybodyPresent(plan, id));
  return heldSessionsFor(plan, day, person, held);
}

/** Minutes of a day that somebody has missed of what was held up to `on`, whether they owe all of it or not. */
export function missedMinutes(
  plan: InsetPlan,
  day: PlannedDay,
  person: InsetStaff,
  on?: CivilDate,
): number {
  if (day.isCalledOff) return 0;
  const came = cameTo(plan, day, person.id, on).reduce((sum, { minutes }) => sum + minutes, 0);
  return Math.max(0, heldFor(plan, day, person, on) - came);
}

function isOverBy({ isOver, date }: PlannedDay, on: CivilDate): boolean {
  return isOver && date <= on;
}

function heldSessions(plan: InsetPlan, day: PlannedDay, on: CivilDate): readonly PlannedSession[] {
  const sessions = plan.sessionsOfDay.get(day.id) ?? [];
  return sessions.filter(({ state, date }) => state === 'held' && date <= on);
}

/**
 * What was held for them; and of what was held for others alone as much as the day, as it is planned,
 * will not offer them.
 */
function heldSessionsFor(
  plan: InsetPlan,
  day: PlannedDay,
  person: InsetStaff,
  held: readonly PlannedSession[],
): number {
  const crowd = crowdOfPerson(person);
  const own = minutesOffered(crowd, held);
  const planned = (plan.sessionsOfDay.get(day.id) ?? []).filter((one) => isCovering(one, day));
  const notOffered = Math.max(0, day.minutes - minutesOffered(crowd, planned));
  return Math.max(own, Math.min(mostOffered(day, held), own + notOffered));
}
