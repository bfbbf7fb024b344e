import { academicYearOf } from '../civil-date';
import { catchUpItems } from './catch-up';
import type { CatchUpItem, CatchUpRow, InsetPlan, InsetStaff, PlannedDay } from './types';

export type ItemOfDay = { readonly item: CatchUpItem; readonly day: PlannedDay };

/**
 * What people have to catch up with, or have caught up with, as far as it is shown and told in an academic
 * year: that of its days, and what is due in it of another, as that of a day in July may be.
 */
export function itemsOfYear(
  plans: readonly InsetPlan[],
  staff: readonly InsetStaff[],
  catchUp: readonly CatchUpRow[],
  year: string,
): readonly ItemOfDay[] {
  return plans.flatMap((plan) =>
    catchUpItems(plan, staff, catchUp).flatMap((item): ItemOfDay[] => {
      const day = plan.dayOf.get(item.dayId);
      const isOurs = plan.year === year || academicYearOf(item.due) === year;
      return day && isOurs ? [{ item, day }] : [];
    }),
  );
}
