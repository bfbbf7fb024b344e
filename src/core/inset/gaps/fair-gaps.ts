import { groupBy } from '../../group-by';
import { isFixed, isTheirs, owedMinutes } from '../contract';
import type { InsetPlan, InsetStaff } from '../types';
import type { GapContext } from './context';
import { type Gap, makeGap } from './gap';

/** What falls on the working days of somebody part-time, beside their share of the year; in minutes. */
type Fairness = { readonly owed: number; readonly share: number };

/**
 * P-57: who works part-time owes what falls on their days; the lead sees where the dates of the year give
 * them another number of days than their hours would. One for all with the same figures.
 */
export function findFairGaps({ plan, input }: GapContext): readonly Gap[] {
  const unfair = input.staff.flatMap((person) => {
    const found = fairnessOf(plan, person);
    return found && isUnfair(plan, found) ? [{ person, ...found }] : [];
  });
  return [...groupBy(unfair, ({ owed, share }) => `${owed} of ${share}`).values()].map((alike) => {
    const staff = alike.map(({ person }) => `${person.name || person.id} (${person.id})`);
    const [{ owed: minutes, share: most } = { owed: 0, share: 0 }] = alike;
    return makeGap('dates-unfair', '', { staff: staff.join(', '), minutes, most });
  });
}

/** `null` for whoever works full-time, has a number of days in their contract, or no days this year. */
function fairnessOf(plan: InsetPlan, person: InsetStaff): Fairness | null {
  const { fte } = person;
  if (fte === null || fte <= 0 || fte >= 1 || isFixed(person)) return null;
  const all = plan.days.filter((day) => isTheirs(day, person));
  const most = plan.rules.days * plan.rules.dayMinutes;
  const minutes = Math.min(
    most,
    all.reduce((sum, day) => sum + day.minutes, 0),
  );
  const owed = [...owedMinutes(plan, person).values()].reduce((sum, one) => sum + one, 0);
  return { owed, share: Math.round(minutes * fte) };
}

/** More than half a day: another number of days would be nearer. */
function isUnfair({ rules }: InsetPlan, { owed, share }: Fairness): boolean {
  return Math.abs(owed - share) > rules.dayMinutes / 2;
}
