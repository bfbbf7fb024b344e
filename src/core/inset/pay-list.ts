import { compareNames } from '../names';
import { cameToOf } from './attended';
import { contractShares } from './contract';
import { listOccasions, type Occasion } from './occasions';
import type { InsetPlan, InsetStaff } from './types';

/** What one person came to without owing it, to be paid or given back as time (P-58); in minutes. */
export type PayLine<Person> = {
  readonly person: Person;
  readonly paid: number;
  readonly inLieu: number;
  /** In the order of dates. */
  readonly came: readonly PaidAttendance[];
};

export type PaidAttendance = {
  readonly occasion: Occasion;
  readonly pay: 'paid' | 'in lieu';
  readonly minutes: number;
};

/** By name, only people with something on their line. What somebody owes of a day is done before any of it is paid. */
export function listPay<Person extends InsetStaff>(
  plan: InsetPlan,
  staff: readonly Person[],
): readonly PayLine<Person>[] {
  const occasions = listOccasions(plan);
  return staff
    .flatMap((person) => {
      const came = paidAt(plan, occasions, person);
      const sum = (pay: PaidAttendance['pay']) =>
        came.filter((one) => one.pay === pay).reduce((total, one) => total + one.minutes, 0);
      return came.length > 0 ? [{ person, paid: sum('paid'), inLieu: sum('in lieu'), came }] : [];
    })
    .sort((one, other) => compareNames(one.person, other.person));
}

function paidAt(
  plan: InsetPlan,
  occasions: readonly Occasion[],
  person: InsetStaff,
): readonly PaidAttendance[] {
  const came = cameToOf(plan, occasions, person.id);
  if (came.every(({ pay }) => pay === '')) return [];
  const shares = contractShares(plan, person);
  /** Minutes by day that are more than was asked. */
  const beyond = new Map<string, number>();
  for (const { about, minutes } of came) {
    const { id } = about.day;
    beyond.set(id, (beyond.get(id) ?? -(shares.get(id)?.asked ?? 0)) + minutes);
  }
  // From the last back: what they owe, they have done by then.
  const paid = [...came].reverse().flatMap(({ about: occasion, pay, minutes }) => {
    const left = beyond.get(occasion.day.id) ?? 0;
    if (pay === '' || left <= 0) return [];
    beyond.set(occasion.day.id, left - minutes);
    return minutes > 0 ? [{ occasion, pay, minutes: Math.min(minutes, left) }] : [];
  });
  return paid.reverse();
}
