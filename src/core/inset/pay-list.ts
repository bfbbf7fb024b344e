import { compareNames } from '../names';
import { countOnce } from './count-once';
import { minutesMarked } from './marks';
import { listOccasions, type Occasion, type Planned } from './occasions';
import type { InsetStaff } from './types';

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

/** By name, only people with something on their line. */
export function listPay<Person extends Pick<InsetStaff, 'id' | 'name'>>(
  plan: Planned,
  staff: readonly Person[],
): readonly PayLine<Person>[] {
  const occasions = listOccasions(plan);
  return staff
    .flatMap((person) => {
      const came = paidAt(plan, occasions, person.id);
      const sum = (pay: PaidAttendance['pay']) =>
        came.filter((one) => one.pay === pay).reduce((total, one) => total + one.minutes, 0);
      return came.length > 0 ? [{ person, paid: sum('paid'), inLieu: sum('in lieu'), came }] : [];
    })
    .sort((one, other) => compareNames(one.person, other.person));
}

function paidAt(
  plan: Planned,
  occasions: readonly Occasion[],
  staff: string,
): readonly PaidAttendance[] {
  const came = occasions.flatMap((occasion) => {
    const mark = plan.marks.get(occasion.id)?.get(staff);
    if (mark?.state !== 'present') return [];
    return [{ occasion, pay: mark.pay, minutes: minutesMarked(mark, occasion.minutes) }];
  });
  const counts = countOnce(came.map(({ occasion, minutes }) => ({ ...occasion, minutes })));
  return came.flatMap(({ occasion, pay }, index) =>
    pay === '' ? [] : [{ occasion, pay, minutes: counts[index] ?? 0 }],
  );
}
