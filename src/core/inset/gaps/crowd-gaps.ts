import { owedMinutes } from '../contract';
import { concerns, crowdOfPerson } from '../crowd';
import { isCovering, minutesOffered, mostOffered } from '../day-ledger';
import { isAtSchool } from '../time-away';
import type { Crowd, PlannedDay } from '../types';
import type { GapContext } from './context';
import { type Gap, makeGap } from './gap';

const crowds: readonly Crowd[] = ['teachers', 'TAs', 'all'];

/**
 * P-55, P-63: who is left short by the sessions of a day, while others are not; while there is time to
 * mend it.
 */
export function findCrowdGaps(context: GapContext, day: PlannedDay): readonly Gap[] {
  const { plan } = context;
  const sessions = (plan.sessionsOfDay.get(day.id) ?? []).filter((one) => isCovering(one, day));
  if (!day.isTwilights || day.date < plan.today) return [];
  const most = Math.min(day.minutes, mostOffered(day, sessions));
  return crowds.flatMap((crowd) => {
    const offered = minutesOffered(crowd, sessions);
    if (offered >= most || !isAnybodyIn(context, day, crowd)) return [];
    return [makeGap('crowd-short', day.id, { crowd, minutes: day.minutes - offered })];
  });
}

/** Teachers and TAs belong there (P-58); others only if they owe the day. */
function isAnybodyIn({ plan, input }: GapContext, day: PlannedDay, crowd: Crowd): boolean {
  return input.staff.some((person) => {
    if (crowdOfPerson(person) !== crowd || !concerns(day, person)) return false;
    if (!isAtSchool(person, day.date)) return false;
    return crowd !== 'all' || (owedMinutes(plan, person).get(day.id) ?? 0) > 0;
  });
}
