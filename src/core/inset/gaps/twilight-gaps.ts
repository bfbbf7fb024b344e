import { dayLedger } from '../day-ledger';
import { idKey } from '../id-list';
import { isAnybodyPresent } from '../marks';
import type { PlannedDay, PlannedSession } from '../types';
import { type GapContext, nameOf, nameOfSession } from './context';
import { findFreeDateGap, findTimeGaps } from './date-gaps';
import { type Gap, makeGap } from './gap';
import { findSchoolHoursGap } from './hours-gaps';

/** P-63: what the day’s sessions still owe it. */
export function findLedgerGaps({ plan }: GapContext, day: PlannedDay): readonly Gap[] {
  if (!day.isTwilights) return [];
  const { id } = day;
  const ledger = dayLedger(plan, id);
  const { state, heldMinutes, neededMinutes, missingMinutes } = ledger;
  if (state === 'earned') return [];
  if (day.date < plan.today) {
    return [makeGap('not-earned', id, { held: heldMinutes, needed: neededMinutes })];
  }
  if (!plan.sessionsOfDay.has(id)) return [makeGap('no-sessions', id, { minutes: neededMinutes })];
  if (state === 'planned in full') return [];
  const code = state === 'short' ? 'twilights-short' : 'twilights-re-opened';
  return [makeGap(code, id, { minutes: missingMinutes })];
}

/** A session that was called off has no gaps; what its row says of held ones is looked at all the same. */
export function findSessionGaps(context: GapContext, session: PlannedSession): readonly Gap[] {
  const { plan } = context;
  const { id, date, state, row } = session;
  if (state === 'called off') return [];
  const day = plan.dayOf.get(session.dayId);
  const isToCome = state === 'planned';
  return [
    ...findBelonging(session, day),
    ...(row.state === 'held' && isToCome ? [makeGap('held-in-future', id, { date })] : []),
    ...(state === 'held' ? findTypedOver(context, session) : []),
    ...(state === 'unconfirmed' && !day?.isCalledOff
      ? [makeGap('session-unconfirmed', id, { date })]
      : []),
    ...(state === 'held' && day?.isTwilights && !day.isCalledOff && !isAnybodyPresent(plan, id)
      ? [makeGap('register-empty', id, { date })]
      : []),
    ...(isToCome && day?.isTwilights && !day.isCalledOff
      ? findWhenGaps(context, session, day)
      : []),
    ...findTimeGaps(id, row),
    ...(day?.isTwilights && !day.isCalledOff ? findSchoolHoursGap(context, session) : []),
    ...(isToCome && day && !day.isCalledOff ? findReadinessGaps(session, day) : []),
  ];
}

/** P-53: what was held is corrected with a reason; the tab asks for none. */
function findTypedOver({ kept }: GapContext, { id, date }: PlannedSession): readonly Gap[] {
  const was = kept.get(idKey(id));
  return was === undefined || was === date ? [] : [makeGap('held-date-typed', id, { date, was })];
}

function findBelonging({ id, row }: PlannedSession, day: PlannedDay | undefined): readonly Gap[] {
  if (!day) return [makeGap('session-of-no-day', id, { found: row.day })];
  if (day.isCalledOff) return [makeGap('session-of-called-off-day', id, { name: nameOf(day) })];
  return day.isTwilights ? [] : [makeGap('session-of-school-day', id, { name: nameOf(day) })];
}

/** Only of what can still be moved. That there are no term dates is said at the days. */
function findWhenGaps(
  context: GapContext,
  session: PlannedSession,
  day: PlannedDay,
): readonly Gap[] {
  const { id, date } = session;
  const inset = context.otherDayOn(date, { ...day, crowd: session.crowd });
  const overlap = context.overlaps.get(id);
  return [
    ...findFreeDateGap(context, id, date).filter(({ code }) => code !== 'dates-unknown'),
    ...(date > day.date ? [makeGap('session-after-day', id, { date, dayDate: day.date })] : []),
    ...(inset ? [makeGap('session-on-inset-day', id, { date, name: nameOf(inset) })] : []),
    ...(overlap
      ? [makeGap('session-overlaps', id, { date, name: nameOfSession(context.plan, overlap) })]
      : []),
  ];
}

function findReadinessGaps({ id, row }: PlannedSession, day: PlannedDay): readonly Gap[] {
  const isSaid = (own: string, ofDay: string): boolean => `${own}${ofDay}`.trim() !== '';
  return [
    ...(isSaid(row.lead, day.row.lead) ? [] : [makeGap('no-lead', id, {})]),
    ...(isSaid(row.venue, day.row.venue) ? [] : [makeGap('no-venue', id, {})]),
  ];
}
