import { groupBy } from '../group-by';
import { dueOn } from './catch-up-due';
import { type CatchUpEvents, foldCatchUp } from './catch-up-events';
import { idKey } from './id-list';
import { personDays } from './person-ledger';
import type { CatchUpItem, CatchUpRow, InsetPlan, InsetStaff, PersonDay } from './types';

/**
 * P-59: one for each person and day with something to catch up, or caught up already; by the days’ dates,
 * and then as the staff are given. `ledger` is `personDays` of the same, where that is known already.
 */
export function catchUpItems(
  plan: InsetPlan,
  staff: readonly InsetStaff[],
  catchUp: readonly CatchUpRow[],
  ledger: readonly PersonDay[] = personDays(plan, staff, catchUp),
): readonly CatchUpItem[] {
  const events = foldCatchUp(catchUp);
  const people = new Map(staff.map((person) => [person.id, person]));
  const order = new Map(plan.days.map((day, index) => [day.id, index]));
  return ledger
    .flatMap((owed) => {
      const person = people.get(owed.staff);
      return person ? toItem(plan, person, owed, events) : [];
    })
    .sort((a, b) => (order.get(a.dayId) ?? 0) - (order.get(b.dayId) ?? 0));
}

function toItem(
  plan: InsetPlan,
  person: InsetStaff,
  { dayId, toCatchUp, caughtUp, done }: PersonDay,
  events: CatchUpEvents,
): readonly CatchUpItem[] {
  if (toCatchUp === 0 && done.length === 0) return [];
  const task = events.task(dayId, person.id);
  const due = dueOn(plan, dayId, person, task);
  const resourceId = task?.resourceId ?? '';
  return [{ staff: person.id, dayId, toCatchUp, caughtUp, resourceId, due, done }];
}

/** Minutes of everybody of one role group, this year. */
export type RoleEntitlement = {
  readonly roleGroup: string;
  readonly people: number;
  readonly owed: number;
  readonly attended: number;
  readonly caughtUp: number;
  readonly short: number;
  readonly toCatchUp: number;
};

/** What is met for every role (P-54, P-58), in the order in which the staff name them. */
export function entitlementByRole(
  plan: InsetPlan,
  staff: readonly InsetStaff[],
  catchUp: readonly CatchUpRow[],
): readonly RoleEntitlement[] {
  const groups = groupBy(staff, ({ roleGroup }) => idKey(roleGroup));
  const days = groupBy(personDays(plan, staff, catchUp), (day) => day.staff);
  return [...groups].map(([roleGroup, people]) => {
    const all = people.flatMap(({ id }) => days.get(id) ?? []);
    const sum = (key: 'owed' | 'attended' | 'caughtUp' | 'short' | 'toCatchUp'): number =>
      all.reduce((total, day) => total + day[key], 0);
    return {
      roleGroup,
      people: people.length,
      owed: sum('owed'),
      attended: sum('attended'),
      caughtUp: sum('caughtUp'),
      short: sum('short'),
      toCatchUp: sum('toCatchUp'),
    };
  });
}
