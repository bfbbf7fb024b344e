import { type LocalMoment, minutesBetween } from '../civil-date';
import { compare } from '../compare';
import { daysOfNotice } from '../mail/timetable';
import { phasesOf, phasesTaken } from './crowd';
import type { Crowd, DayLedger, EarnedState, InsetPlan, PlannedDay, PlannedSession } from './types';

/**
 * P-63. A day taken as twilights counts the minutes of its sessions, as many as those it is for were
 * offered most of (`mostOffered`); one taken in school is `planned in full` until it is over, and `earned`
 * from then on. Throws on an id that the plan does not have.
 */
export function dayLedger(plan: InsetPlan, dayId: string): DayLedger {
  const day = plan.dayOf.get(dayId);
  if (!day) throw new Error(`expected the id of a day of ${plan.year}, received ${dayId}`);
  if (!day.isTwilights) return schoolDayLedger(day);
  return twilightLedger(day, plan.sessionsOfDay.get(dayId) ?? []);
}

function twilightLedger(day: PlannedDay, sessions: readonly PlannedSession[]): DayLedger {
  const held = sessions.filter(({ state }) => state === 'held');
  const open = sessions.filter((session) => isOpen(session) && session.date <= day.date);
  const late = sessions.filter((session) => isOpen(session) && session.date > day.date);
  const offered = (own: readonly PlannedSession[]): number => mostOffered(day, own);
  const heldMinutes = offered(held);
  const covered = offered([...held, ...open]);
  const withLate = offered([...held, ...open, ...late]);
  const minutes = {
    neededMinutes: day.minutes,
    heldMinutes,
    toComeMinutes: covered - heldMinutes,
    lateMinutes: withLate - covered,
    calledOffMinutes: offered(sessions) - withLate,
  };
  const missingMinutes = Math.max(0, day.minutes - covered);
  return { dayId: day.id, state: stateOf(minutes), ...minutes, missingMinutes };
}

/** Over or not, of which nobody has said that it was held, or called off. */
function isOpen({ state }: PlannedSession): boolean {
  return state === 'planned' || state === 'unconfirmed';
}

/** What makes up the day beforehand: held, or to come no later than the day itself. */
export function isCovering(session: PlannedSession, { date }: PlannedDay): boolean {
  return session.state === 'held' || (isOpen(session) && session.date <= date);
}

/**
 * P-55: the most minutes that teachers, or TAs, were offered, of those the day is for. Halves for
 * different people, on dates of their own, make up the day for nobody; what is for one of the two alone
 * makes it up for these.
 */
export function mostOffered(
  { crowd }: Pick<PlannedDay, 'crowd'>,
  sessions: readonly PlannedSession[],
): number {
  const crowds: readonly Crowd[] = crowd === 'all' ? ['teachers', 'TAs'] : [crowd];
  return Math.max(...crowds.map((one) => minutesOffered(one, sessions)));
}

/** To teachers, to TAs, or to those who are neither (`all`). */
export function minutesOffered(to: Crowd, sessions: readonly PlannedSession[]): number {
  return minutesOf(sessions.filter(({ crowd }) => crowd === 'all' || crowd === to));
}

/** What happens at the same time counts once. */
export function minutesOf(sessions: readonly PlannedSession[]): number {
  const inOrder = [...sessions].sort((a, b) => compare(a.startsAt, b.startsAt));
  let minutes = 0;
  let until = '';
  for (const { startsAt, endsAt } of inOrder) {
    const from = startsAt > until ? startsAt : until;
    if (endsAt <= from) continue;
    minutes += minutesBetween(from, endsAt);
    until = endsAt;
  }
  return minutes;
}

type Minutes = Omit<DayLedger, 'dayId' | 'state' | 'missingMinutes'>;

function stateOf(minutes: Minutes): EarnedState {
  const { neededMinutes, heldMinutes, toComeMinutes, lateMinutes, calledOffMinutes } = minutes;
  if (heldMinutes >= neededMinutes) return 'earned';
  const covered = heldMinutes + toComeMinutes;
  if (covered >= neededMinutes) return 'planned in full';
  return covered + lateMinutes + calledOffMinutes >= neededMinutes ? 're-opened' : 'short';
}

function schoolDayLedger({ id, minutes, isOver, isCalledOff }: PlannedDay): DayLedger {
  const isToCome = !isOver && !isCalledOff;
  return {
    dayId: id,
    state: isOver ? 'earned' : isToCome ? 'planned in full' : 're-opened',
    neededMinutes: minutes,
    heldMinutes: isOver ? minutes : 0,
    toComeMinutes: isToCome ? minutes : 0,
    lateMinutes: 0,
    calledOffMinutes: isCalledOff ? minutes : 0,
    missingMinutes: isCalledOff ? minutes : 0,
  };
}

/** Notices to families by day: when they are told. */
export type Told = readonly { readonly day: string; readonly at: LocalMoment }[];

export type YearFigures = {
  /** Halves count half; of a school with several sites, the site with the fewest. */
  readonly daysPlaced: number;
  readonly days: number;
  readonly twilightDays: number;
  readonly twilightDaysEarned: number;
  /** Days; `null` while families have been told of none. */
  readonly shortestNotice: number | null;
};

/** The figures above the year. National priorities met are in `coverYear`. */
export function yearFigures(plan: InsetPlan, told: Told): YearFigures {
  const twilights = plan.days.filter((day) => day.isTwilights && !day.isCalledOff);
  const earned = twilights.filter(({ id }) => dayLedger(plan, id).state === 'earned');
  const notices = told.flatMap(({ day, at }) => {
    const planned = plan.dayOf.get(day);
    return planned && !planned.isCalledOff ? [daysOfNotice(at, planned.date)] : [];
  });
  return {
    daysPlaced: daysPlaced(plan).fewest,
    days: plan.rules.days,
    twilightDays: twilights.length,
    twilightDaysEarned: earned.length,
    shortestNotice: notices.length > 0 ? Math.min(...notices) : null,
  };
}

/** Days that are not called off, at the site or phase that has the fewest and at the one with the most. */
export function daysPlaced(plan: Pick<InsetPlan, 'days'>): {
  readonly fewest: number;
  readonly most: number;
} {
  const phases = phasesOf(plan);
  const placed = new Map(phases.map((phase) => [phase, 0]));
  for (const day of plan.days) {
    if (day.isCalledOff) continue;
    const worth = day.row.part === 'half' ? 0.5 : 1;
    for (const phase of phasesTaken(day, phases))
      placed.set(phase, (placed.get(phase) ?? 0) + worth);
  }
  // Two sites named are all there are; beside one, the days of the whole school are the other’s.
  const sites = phases.length > 2 ? phases.slice(1) : phases;
  const counts = sites.map((phase) => placed.get(phase) ?? 0);
  return { fewest: Math.min(...counts), most: Math.max(...counts) };
}
