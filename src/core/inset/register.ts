import { groupBy } from '../group-by';
import { isAnybodyPresent, isBeforeItsDay } from './marks';
import { listOccasions, type Occasion } from './occasions';
import type { InsetPlan, PlannedDay, PlannedSession } from './types';

/**
 * What is over and whose register nobody has looked at, in the order of dates: nobody is marked present, or
 * people have only signed in themselves. Not what was called off, nor a session of a day in school, which
 * earns nothing.
 */
export function findWithoutRegister(plan: InsetPlan): readonly Occasion[] {
  return listOccasions(plan)
    .filter(({ day, session }) => day.isTwilights || !session)
    .filter(({ endsAt }) => endsAt <= plan.now)
    .filter(({ day, session }) => !isLookedAt(plan, session ?? day));
}

/**
 * The plan as far as registers are in, so that nobody is told by mail of what may only be a register
 * that is not finished: a session without one is not confirmed, a day without one asks nobody to catch up.
 */
export function whereRegistersAreIn(plan: InsetPlan): InsetPlan {
  const sessions = plan.sessions.map((session) =>
    session.state !== 'held' || isRegisterIn(plan, session)
      ? session
      : { ...session, state: 'unconfirmed' as const },
  );
  const open = plan.days.filter((day) => !day.isTwilights && !isRegisterIn(plan, day));
  const marks = new Map(plan.marks);
  for (const { id } of open) marks.delete(id);
  return { ...plan, sessions, sessionsOfDay: groupBy(sessions, ({ dayId }) => dayId), marks };
}

/** Not on the day itself: the lead may be in the middle of it. */
function isRegisterIn(plan: InsetPlan, about: PlannedDay | PlannedSession): boolean {
  return about.date < plan.today && isLookedAt(plan, about);
}

/** Whether somebody was there, and the lead has said that it was held or marked somebody since. */
function isLookedAt(plan: InsetPlan, { id, date, row }: PlannedDay | PlannedSession): boolean {
  if (!isAnybodyPresent(plan, id)) return false;
  if (row.state === 'held') return true;
  const marks = [...(plan.marks.get(id)?.values() ?? [])];
  return marks.some((mark) => mark.by !== mark.staff && !isBeforeItsDay(mark, date));
}
