import { addDays } from '../civil-date';
import { groupBy } from '../group-by';
import { isAnybodyPresent, isBeforeItsDay } from './marks';
import { listOccasions, type Occasion } from './occasions';
import type { InsetPlan, PlannedDay, PlannedSession } from './types';

/** After so many days without a word from the lead, those who signed in are taken to be all who came. */
const settledDays = 7;

/**
 * What is over and has nobody marked present, in the order of dates; not what was called off, nor a session
 * of a day in school, which earns nothing.
 */
export function findWithoutRegister(plan: InsetPlan): readonly Occasion[] {
  return listOccasions(plan)
    .filter(({ day, session }) => day.isTwilights || !session)
    .filter(({ id, endsAt }) => endsAt <= plan.now && !isAnybodyPresent(plan, id));
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

/**
 * Not on the day itself. Then it is in once the lead has said who was there, or that the session was held
 * and somebody was; where people have only signed in themselves, some days later.
 */
function isRegisterIn(plan: InsetPlan, about: PlannedDay | PlannedSession): boolean {
  const { id, date, row } = about;
  if (date >= plan.today || !isAnybodyPresent(plan, id)) return false;
  if (row.state === 'held' || date <= addDays(plan.today, -settledDays)) return true;
  const marks = [...(plan.marks.get(id)?.values() ?? [])];
  return marks.some((mark) => mark.by !== mark.staff && !isBeforeItsDay(mark, date));
}
