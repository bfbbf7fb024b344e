import { type CivilDate, weekdayOf } from '../civil-date';
import { cameTo } from './attended';
import { concerns } from './crowd';
import { idKey, readIdKeys } from './id-list';
import { readContract } from './read-cells';
import { isAtSchool } from './time-away';
import type { InsetPlan, InsetStaff, PlannedDay } from './types';
import { readWorkingDays, weekdaysOn } from './working-days';

/**
 * P-57: minutes owed by day id as the year is planned, days counted in the order of their dates until the
 * contract is used up. A day taken as twilights counts on the weekday and date of the day it replaces.
 */
export function owedMinutes(
  plan: Pick<InsetPlan, 'days' | 'rules'>,
  person: InsetStaff,
): ReadonlyMap<string, number> {
  const named = new Set(namedDays(plan, person).map(({ id }) => id));
  const worksThen = workingDaysOf(person);
  let left = contractMinutes(plan, person);
  const owed = new Map<string, number>();
  for (const day of plan.days) {
    const isNamed = named.size === 0 || named.has(day.id);
    const isDue = isNamed && worksThen(day.date) && isTheirs(day, person);
    const minutes = isDue ? Math.min(left, day.minutes) : 0;
    left -= minutes;
    owed.set(day.id, minutes);
  }
  return owed;
}

/**
 * The days of this year that were named for somebody with a fixed number of days. Ids of other years are
 * left out, so that a cell can name those of several years: with none of this year, the first ones count.
 */
export function namedDays(
  { days }: Pick<InsetPlan, 'days'>,
  person: InsetStaff,
): readonly PlannedDay[] {
  if (!isFixed(person)) return [];
  const named = new Set(readIdKeys(person.insetDays));
  return days.filter(({ id }) => named.has(idKey(id)));
}

/** Whether a day is for somebody, and lies in their time at the school. */
export function isTheirs(day: PlannedDay, person: InsetStaff): boolean {
  return !day.isCalledOff && isAtSchool(person, day.date) && concerns(day, person);
}

/** By date, whether somebody works on its weekday, as their days were then. */
export function workingDaysOf({
  workingDays,
}: Pick<InsetStaff, 'workingDays'>): (date: CivilDate) => boolean {
  const read = readWorkingDays(workingDays);
  return (date) => weekdaysOn(read, date)?.has(weekdayOf(date)) ?? true;
}

/** One day’s part of somebody’s contract, in minutes. */
export type Share = {
  /** What is asked of them for this day; whoever is asked nothing is invited. */
  readonly asked: number;
  /** That, and what they came to without being asked and is not paid: it counts against their contract. */
  readonly owed: number;
};

/**
 * What of a contract falls on each day, by day id. Of a fixed number of days the hours that somebody came
 * to beyond what they owed, and that are neither paid nor given back as time, are part of that number: as
 * much less is asked of them, of the last day first, that nobody is asked for more than their contract.
 * What they came to, or caught up (`caughtUp`, by day id), is not taken from them.
 */
export function contractShares(
  plan: InsetPlan,
  person: InsetStaff,
  caughtUp: (dayId: string) => number = () => 0,
): ReadonlyMap<string, Share> {
  const owed = owedMinutes(plan, person);
  if (!isFixed(person)) return new Map([...owed].map(([id, minutes]) => [id, share(minutes)]));
  const days = plan.days.map((day) => {
    const planned = owed.get(day.id) ?? 0;
    const unpaid = sum(cameTo(plan, day, person.id).filter(({ pay }) => pay === ''));
    return { id: day.id, planned, unpaid, beyond: Math.max(0, unpaid - planned) };
  });
  const total = (of: (day: (typeof days)[number]) => number): number =>
    days.reduce((all, day) => all + of(day), 0);
  const contract = contractMinutes(plan, person);
  let release = total(({ planned, beyond }) => planned + beyond) - contract;
  const asked = new Map<string, number>();
  for (const { id, planned, unpaid } of [...days].reverse()) {
    const open = Math.max(0, planned - unpaid - caughtUp(id));
    const released = Math.min(open, Math.max(0, release));
    release -= released;
    asked.set(id, planned - released);
  }
  let room = contract - [...asked.values()].reduce((all, minutes) => all + minutes, 0);
  return new Map(
    days.map(({ id, beyond }) => {
      const counts = Math.min(beyond, room);
      room -= counts;
      return [id, share(asked.get(id) ?? 0, counts)];
    }),
  );
}

function share(asked: number, beyond = 0): Share {
  return { asked, owed: asked + beyond };
}

function sum(came: readonly { readonly minutes: number }[]): number {
  return came.reduce((all, { minutes }) => all + minutes, 0);
}

/** Whether the contract holds a number of INSET days, and not all of the year. */
export function isFixed(person: Pick<InsetStaff, 'insetInContract'>): boolean {
  return readContract(person.insetInContract).days !== 'all';
}

export function contractMinutes({ rules }: Pick<InsetPlan, 'rules'>, person: InsetStaff): number {
  const { days } = readContract(person.insetInContract);
  return (days === 'all' ? rules.days : days) * rules.dayMinutes;
}
