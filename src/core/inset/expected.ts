import { weekdayOf } from '../civil-date';
import { isFor } from './crowd';
import { isAtSchool, owedMinutes } from './person-ledger';
import { readWorkingDays } from './read-cells';
import type { InsetPlan, InsetStaff } from './types';

/** `away`: not employed on that day, or away for a longer time. */
export type Expectation = 'expected' | 'invited' | 'not a working day' | 'away';

/**
 * P-57: what one day in school or one session asks of somebody. Who owes nothing for the day, or is not
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
  const owed = owedMinutes(plan, person);
  const weekdays = readWorkingDays(person.workingDays).weekdays;
  return (occasionId) => {
    const session = plan.sessionOf.get(occasionId);
    const occasion = session ?? plan.dayOf.get(occasionId);
    if (!occasion) return 'invited';
    if (!isAtSchool(person, occasion.date)) return 'away';
    if (weekdays && !weekdays.has(weekdayOf(occasion.date))) return 'not a working day';
    if (session && !isFor(session.crowd, person)) return 'invited';
    return (owed.get(session?.dayId ?? occasionId) ?? 0) > 0 ? 'expected' : 'invited';
  };
}

export type ExpectedCount = {
  readonly expected: number;
  /** Of those expected, said that they are not coming. */
  readonly notComing: number;
  readonly invited: number;
  readonly notWorking: number;
  readonly away: number;
};

/** Numbers for the room. */
export function expectedCount(
  plan: InsetPlan,
  occasionId: string,
  staff: readonly InsetStaff[],
): ExpectedCount {
  const marks = plan.marks.get(occasionId);
  const count = { expected: 0, notComing: 0, invited: 0, notWorking: 0, away: 0 };
  for (const person of staff) {
    const expectation = expectedAt(plan, occasionId, person);
    if (expectation === 'not a working day') count.notWorking++;
    else count[expectation]++;
    const isOut = marks?.get(person.id)?.state === 'not attending';
    if (expectation === 'expected' && isOut) count.notComing++;
  }
  return count;
}
