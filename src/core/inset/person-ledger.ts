import { cameTo, heldFor, missedMinutes } from './attended';
import { type CatchUpEvents, foldCatchUp } from './catch-up-events';
import { countCaughtUp } from './caught-up';
import { contractShares, owedMinutes } from './contract';
import type { CatchUpRow, InsetPlan, InsetStaff, PersonDay, PlannedDay } from './types';

/**
 * What each person owes for each day of the year, and has done for it. One row for every person and day,
 * days in the order of their dates.
 */
export function personDays(
  plan: InsetPlan,
  staff: readonly InsetStaff[],
  catchUp: readonly CatchUpRow[],
): readonly PersonDay[] {
  const done = foldCatchUp(catchUp).done;
  return staff.flatMap((person) => {
    const planned = owedMinutes(plan, person);
    const shares = contractShares(plan, person, (dayId) => {
      const day = plan.dayOf.get(dayId);
      return day ? personDay(plan, day, person, planned.get(dayId) ?? 0, done).caughtUp : 0;
    });
    return plan.days.map((day) =>
      personDay(plan, day, person, shares.get(day.id)?.owed ?? 0, done),
    );
  });
}

function personDay(
  plan: InsetPlan,
  day: PlannedDay,
  person: InsetStaff,
  owed: number,
  doneOf: CatchUpEvents['done'],
): PersonDay {
  const attended = cameTo(plan, day, person.id).reduce((sum, { minutes }) => sum + minutes, 0);
  const done = countCaughtUp(doneOf(day.id, person.id), (on) =>
    missedMinutes(plan, day, person, on),
  );
  const missed = Math.max(0, Math.min(owed, heldFor(plan, day, person)) - attended);
  const counts = done.reduce((sum, one) => sum + one.counts, 0);
  const caughtUp = Math.min(counts, missed);
  const credited = attended + caughtUp;
  return {
    staff: person.id,
    dayId: day.id,
    owed,
    attended,
    caughtUp,
    done,
    credited,
    short: Math.max(0, owed - credited),
    toCatchUp: missed - caughtUp,
    isInvited: owed === 0,
  };
}
