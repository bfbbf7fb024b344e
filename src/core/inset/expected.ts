import { type CivilDate, weekdayOf } from '../civil-date';
import { contractShares, workingDaysOf } from './contract';
import { isFor } from './crowd';
import { isAnybodyPresent } from './marks';
import { isAtSchool } from './time-away';
import type { InsetPlan, InsetStaff } from './types';

/** `away`: not employed on that day, or away for a longer time. */
export type Expectation = 'expected' | 'invited' | 'not a working day' | 'away';

/**
 * P-57: what one day in school or one session asks of somebody. Who is asked nothing for the day, or is not
 * whom the session is for, is invited; who owes it but does not work on the date of a session catches up.
 * An unknown id invites.
 */
export function expectedAt(plan: InsetPlan, occasionId: string, person: InsetStaff): Expectation {
  return expectationsOf(plan, person)(occasionId);
}

/** The same for many days and sessions of one person: what they owe is worked out once. */
export function expectationsOf(
  plan: InsetPlan,
  person: InsetStaff,
): (occasionId: string) => Expectation {
  const shares = contractShares(plan, person);
  const worksThen = workingDaysOf(person);
  return (occasionId) => {
    const session = plan.sessionOf.get(occasionId);
    const occasion = session ?? plan.dayOf.get(occasionId);
    if (!occasion) return 'invited';
    if (!isAtSchool(person, occasion.date)) return 'away';
    if (!worksThen(occasion.date)) return 'not a working day';
    if (session && !isFor(session.crowd, person)) return 'invited';
    const asked = shares.get(session?.dayId ?? occasionId)?.asked ?? 0;
    return asked > 0 ? 'expected' : 'invited';
  };
}

/**
 * Why somebody missed sessions of a day, as far as their working days tell: of each weekday on which they
 * do not work, the date of the first one held without them.
 */
export function notInOn(plan: InsetPlan, dayId: string, person: InsetStaff): readonly CivilDate[] {
  const expectation = expectationsOf(plan, person);
  const dates = new Map<number, CivilDate>();
  for (const { id, date, state } of plan.sessionsOfDay.get(dayId) ?? []) {
    if (state !== 'held' || !isAnybodyPresent(plan, id)) continue;
    if (expectation(id) !== 'not a working day') continue;
    if (plan.marks.get(id)?.get(person.id)?.state === 'present') continue;
    const weekday = weekdayOf(date);
    if (!dates.has(weekday)) dates.set(weekday, date);
  }
  return [...dates.values()];
}
