import { academicYearOf, type CivilDate, dateOf, type LocalMoment } from '../../../core/civil-date';
import { groupBy } from '../../../core/group-by';
import { missedMinutes } from '../../../core/inset/attended';
import { type ItemOfDay, itemsOfYear } from '../../../core/inset/items-of-year';
import { whereRegistersAreIn } from '../../../core/inset/register';
import { isAtSchool } from '../../../core/inset/time-away';
import type { InsetPlan } from '../../../core/inset/types';
import { addressOf, byStaffId, type StaffMember } from '../../../core/run/people';
import { rowsOf } from '../../../core/tables';
import { readPlansWithMarks } from '../inset-plan';
import type { OfficeData } from '../office-data';

export type OpenItem = ItemOfDay & {
  /** Minutes of the day missed until now, caught up or not. */
  readonly missed: number;
  /** Of those, what was held up to a date. */
  readonly missedBy: (on: CivilDate) => number;
};
export type OpenOfPerson = { readonly person: StaffMember; readonly items: readonly OpenItem[] };

/**
 * What each person still has to catch up with, as far as registers are in; with `only`, one of them.
 * Nobody who has left or is away for longer, and nobody whom no mail can reach.
 */
export function findOpenCatchUp(
  data: OfficeData,
  now: LocalMoment,
  only?: string,
): readonly OpenOfPerson[] {
  const today = dateOf(now);
  const staff = [...byStaffId(rowsOf(data.staff)).values()]
    .map((person) => ({ ...person, address: addressOf(person) }))
    .filter((person) => person.address !== '' && isAtSchool(person, today))
    .filter(({ id }) => only === undefined || id === only);
  const items = groupBy(findItems(data, staff, now), ({ item }) => item.staff);
  return staff.flatMap((person) => {
    const own = items.get(person.id) ?? [];
    return own.length > 0 ? [{ person, items: own }] : [];
  });
}

function findItems(
  data: OfficeData,
  staff: readonly StaffMember[],
  now: LocalMoment,
): readonly OpenItem[] {
  const plans = readPlansWithMarks(data, now).map(whereRegistersAreIn);
  return itemsOfYear(plans, staff, data.readEvents().catchUp, academicYearOf(dateOf(now)))
    .filter(({ item }) => item.toCatchUp > 0)
    .map((one) => ({
      ...one,
      missed: one.item.toCatchUp + one.item.caughtUp,
      missedBy: (on) => findMissed(plans, staff, one, on),
    }));
}

function findMissed(
  plans: readonly InsetPlan[],
  staff: readonly StaffMember[],
  { item, day }: ItemOfDay,
  on: CivilDate,
): number {
  const plan = plans.find(({ dayOf }) => dayOf.get(day.id) === day);
  const person = staff.find(({ id }) => id === item.staff);
  return plan && person ? missedMinutes(plan, day, person, on) : 0;
}
