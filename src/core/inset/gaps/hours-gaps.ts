import { minutesBetween } from '../../civil-date';
import { isSchoolDay } from '../../mail/school-days';
import { dayLedger } from '../day-ledger';
import { sessionsOf } from '../occasions';
import { isInSchoolHours } from '../school-hours';
import type { Crowd, PlannedDay, PlannedSession } from '../types';
import type { GapContext } from './context';
import { type Gap, makeGap } from './gap';

/** P-63: a day in school is all of its hours, whatever times were typed. */
export function findDayHoursGap(day: PlannedDay): readonly Gap[] {
  const minutes = minutesBetween(day.startsAt, day.endsAt);
  if (day.isTwilights || minutes >= day.minutes) return [];
  return [makeGap('day-too-short', day.id, { minutes, needed: day.minutes })];
}

/** P-65: families read that twilights do not affect the school day. */
export function findSchoolHoursGap(
  { plan, calendar }: GapContext,
  session: PlannedSession,
): readonly Gap[] {
  const { id, date, startsAt } = session;
  const { pupilsLeave } = plan.settings;
  if (!isInSchoolHours(session, plan.settings) || !isSchoolDay(date, calendar)) return [];
  const starts = startsAt.slice(11);
  return [makeGap('session-in-school-hours', id, { date, starts, leave: pupilsLeave })];
}

/**
 * P-63: as many twilights as the rules say make a day, once the hours are there; that hours are missing is
 * said of itself. Half a day takes half of them, where that is a whole number.
 */
export function findTwilightsGap({ plan }: GapContext, day: PlannedDay): readonly Gap[] {
  if (!day.isTwilights || day.date < plan.today) return [];
  const { dayMinutes, twilights } = plan.rules;
  const wanted = (twilights * day.minutes) / dayMinutes;
  const live = sessionsOf(plan, day.id);
  if (live.length === 0) return [];
  const placed = Math.max(countFor('teachers', live), countFor('TAs', live));
  const isMissing = dayLedger(plan, day.id).missingMinutes > 0 && placed < wanted;
  if (placed === wanted || isMissing || !Number.isInteger(wanted)) return [];
  return [makeGap('twilights-number', day.id, { placed, wanted })];
}

/** In the order in which they begin; what overlaps is one. */
function countFor(crowd: Crowd, sessions: readonly PlannedSession[]): number {
  let count = 0;
  let until = '';
  for (const session of sessions) {
    if (session.crowd !== 'all' && session.crowd !== crowd) continue;
    if (session.startsAt >= until) count += 1;
    if (session.endsAt > until) until = session.endsAt;
  }
  return count;
}

/** P-63: three times two hours make a day of six. Of no weight where no day is taken so. */
export function findTwilightRulesGap({ plan }: GapContext): readonly Gap[] {
  const { twilights: count, twilightMinutes, dayMinutes: needed } = plan.rules;
  const minutes = count * twilightMinutes;
  const isTaken = plan.days.some((day) => day.isTwilights && !day.isCalledOff);
  if (!isTaken || minutes === needed) return [];
  return [makeGap('twilight-rules', '', { count, minutes, needed })];
}
