import { addDays, type CivilDate } from '../civil-date';
import type { CatchUpTask } from './catch-up-events';
import { isAnybodyPresent, minutesMarked } from './marks';
import { firstDayFrom, isAtSchool } from './time-away';
import type { InsetPlan, InsetStaff } from './types';

/**
 * By when somebody catches up with a day: what was set, else some weeks after it was missed. Who misses a
 * later session than the one it was set for has as long from there; and who did not work here yet, or was
 * away, from their first day back. Only a date set for this person alone once they were there is earlier.
 */
export function dueOn(
  plan: InsetPlan,
  dayId: string,
  person: InsetStaff,
  task: CatchUpTask | null,
): CivilDate {
  const missed = missedLast(plan, dayId, person);
  const there = firstDayFrom(person, missed) ?? missed;
  const usual = addDays(there, plan.settings.catchUpDays);
  const due = task?.due && isKept(plan, dayId, task, { missed, there, usual }) ? task.due : usual;
  const back = isAtSchool(person, due) ? null : firstDayFrom(person, due);
  return back === null ? due : addDays(back, plan.settings.catchUpDays);
}

type Dates = {
  readonly missed: CivilDate;
  /** The same, or their first day at school after it. */
  readonly there: CivilDate;
  readonly usual: CivilDate;
};

/** Whether the date that was set holds although it may leave less time than usual. */
function isKept(
  plan: InsetPlan,
  dayId: string,
  { due, setOn, isOwn }: CatchUpTask,
  { missed, there, usual }: Dates,
): boolean {
  if (due === null || due >= usual) return true;
  if (there > missed) return isOwn && setOn !== null && setOn >= there;
  const isForEarlier = setOn !== null && setOn < missed;
  return !isForEarlier || plan.dayOf.get(dayId)?.isTwilights !== true;
}

/** The last session held of which this person missed some or all; else the day itself. */
function missedLast(plan: InsetPlan, dayId: string, person: InsetStaff): CivilDate {
  const day = plan.dayOf.get(dayId);
  let date = day?.date ?? plan.today;
  for (const session of day?.isTwilights ? (plan.sessionsOfDay.get(dayId) ?? []) : []) {
    if (session.state !== 'held' || !isAnybodyPresent(plan, session.id)) continue;
    const attended = minutesMarked(plan.marks.get(session.id)?.get(person.id), session.minutes);
    if (attended < session.minutes) date = session.date;
  }
  return date;
}
