import type { CivilDate } from '../civil-date';
import { weekdayOf } from '../civil-date';
import { worksOn } from '../run/people';
import { type CatchUpEvents, foldCatchUp } from './catch-up-events';
import { countCaughtUp } from './caught-up';
import { countOnce } from './count-once';
import { concerns, crowdOfPerson } from './crowd';
import { isCovering, minutesOffered, mostOffered } from './day-ledger';
import { idKey, readIdKeys } from './id-list';
import { isAnybodyPresent, minutesMarked } from './marks';
import { readContract, readWorkingDays } from './read-cells';
import type {
  CatchUpRow,
  InsetPlan,
  InsetStaff,
  PersonDay,
  PlannedDay,
  PlannedSession,
} from './types';

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
    const owed = owedMinutes(plan, person);
    return plan.days.map((day) => personDay(plan, day, person, owed.get(day.id) ?? 0, done));
  });
}

function personDay(
  plan: InsetPlan,
  day: PlannedDay,
  person: InsetStaff,
  owed: number,
  doneOf: CatchUpEvents['done'],
): PersonDay {
  const { attended, held } = countAttended(plan, day, person);
  const done = countCaughtUp(doneOf(day.id, person.id), (on) => {
    if (day.isCalledOff) return 0;
    const then = countAttended(plan, day, person, on);
    return Math.max(0, then.held - then.attended);
  });
  const missed = Math.max(0, Math.min(owed, held) - attended);
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

/**
 * Minutes the person took part in, and minutes held until now that they can have missed (P-59); with
 * `on`, of what was held up to that date. Where nobody has begun the register, nobody knows who missed it:
 * a session that the lead says was held counts for its day, and is to be caught up once it has a mark.
 */
function countAttended(
  plan: InsetPlan,
  day: PlannedDay,
  person: InsetStaff,
  on: CivilDate = plan.today,
): { readonly attended: number; readonly held: number } {
  const markOf = (about: string) => plan.marks.get(about)?.get(person.id);
  if (!day.isTwilights) {
    if (!day.isOver || day.date > on) return { attended: 0, held: 0 };
    const attended = minutesMarked(markOf(day.id), day.minutes);
    return { attended, held: isAnybodyPresent(plan, day.id) ? day.minutes : 0 };
  }
  const sessions = (plan.sessionsOfDay.get(day.id) ?? []).filter(
    ({ id, state, date }) => state === 'held' && date <= on && isAnybodyPresent(plan, id),
  );
  const came = sessions.map(({ id, startsAt, endsAt, minutes }) => {
    return { startsAt, endsAt, minutes: minutesMarked(markOf(id), minutes) };
  });
  return {
    attended: countOnce(came).reduce((sum, minutes) => sum + minutes, 0),
    held: heldFor(plan, day, person, sessions),
  };
}

/**
 * What was held for them; and of what was held for others alone as much as the day, as it is planned,
 * will not offer them.
 */
function heldFor(
  plan: InsetPlan,
  day: PlannedDay,
  person: InsetStaff,
  held: readonly PlannedSession[],
): number {
  const crowd = crowdOfPerson(person);
  const own = minutesOffered(crowd, held);
  const planned = (plan.sessionsOfDay.get(day.id) ?? []).filter((one) => isCovering(one, day));
  const notOffered = Math.max(0, day.minutes - minutesOffered(crowd, planned));
  return Math.max(own, Math.min(mostOffered(day, held), own + notOffered));
}

/**
 * P-57: minutes owed by day id, days counted in the order of their dates until the contract is used up.
 * A day taken as twilights counts on the weekday and date of the day it replaces.
 */
export function owedMinutes(plan: InsetPlan, person: InsetStaff): ReadonlyMap<string, number> {
  const contract = readContract(person.insetInContract).days;
  const isFixed = contract !== 'all';
  const named = isFixed ? readIdKeys(person.insetDays) : [];
  const weekdays = readWorkingDays(person.workingDays).weekdays;
  let left = (isFixed ? contract : plan.rules.days) * plan.rules.dayMinutes;
  const owed = new Map<string, number>();
  for (const day of plan.days) {
    const isDue =
      !day.isCalledOff &&
      (named.length === 0 || named.includes(idKey(day.id))) &&
      (weekdays?.has(weekdayOf(day.date)) ?? true) &&
      isAtSchool(person, day.date) &&
      concerns(day, person);
    const minutes = isDue ? Math.min(left, day.minutes) : 0;
    left -= minutes;
    owed.set(day.id, minutes);
  }
  return owed;
}

type Employment = Pick<InsetStaff, 'starts' | 'leaves' | 'awayFrom' | 'awayUntil'>;

/** Whether somebody is employed on this day and not away for a longer time; first and last days included. */
export function isAtSchool(person: Employment, date: CivilDate): boolean {
  if (!worksOn(person, date)) return false;
  const { awayFrom, awayUntil } = person;
  if (awayFrom === null && awayUntil === null) return true;
  const isBefore = awayFrom !== null && date < awayFrom;
  const isAfter = awayUntil !== null && date > awayUntil;
  return isBefore || isAfter;
}
