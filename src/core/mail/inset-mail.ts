import { addDays, at, type CivilDate, dateOf, type LocalMoment } from '../civil-date';
import type { Said } from './points';
import { moveBackToSchoolDay, type SchoolCalendar } from './school-days';
import type { Slot } from './timetable';

/** From so many days before families are reminded of a day, its sessions are asked for once more. */
const nearDays = 2;
/** A reminder that would come sooner after the first message is none. */
const apartDays = 3;

/** When the lead may be asked again of a session: on school mornings before families are reminded. */
export function askAgainSlot(reminder: Slot | null, calendar: SchoolCalendar): Slot | null {
  if (!reminder) return null;
  const { notBefore: notAfter } = reminder;
  const near = moveBackToSchoolDay(addDays(dateOf(notAfter), -nearDays), calendar);
  return { notBefore: at(near, '00:00'), notAfter };
}

/** Once; and once more in the slot, unless the first time was as near. */
export function mustAsk(asked: readonly Said[], again: Slot | null, now: LocalMoment): boolean {
  const [first, ...more] = asked;
  if (!first) return true;
  if (!again || more.length > 0 || at(first.on, '00:00') >= again.notBefore) return false;
  return again.notBefore <= now && now < again.notAfter;
}

/**
 * `missed`: minutes of the day until now. Who was told of as many, or of more, hears nothing new, unless some
 * were missed since: what they were told of may have been put right. `missedBy` gives those up to a date.
 */
export function isNews(
  told: readonly Said[],
  missed: number,
  missedBy: (on: CivilDate) => number,
): boolean {
  if (missed > Math.max(0, ...told.map(({ value }) => Number(value)))) return true;
  const last = told.reduce<CivilDate>((on, one) => (one.on > on ? one.on : on), '');
  // What was held on the day of the message was not in it.
  return last !== '' && missed > missedBy(addDays(last, -1));
}

/**
 * P-86: one reminder of what is due, `days` before, on a school day; 0 is never. Where a later date is set,
 * one for that. None after the date.
 */
export function mustRemind(
  { told, reminded }: { readonly told: readonly Said[]; readonly reminded: readonly Said[] },
  {
    due,
    today,
    days,
  }: { readonly due: CivilDate; readonly today: CivilDate; readonly days: number },
  calendar: SchoolCalendar,
): boolean {
  if (days === 0 || today > due || reminded.some(({ value }) => value === due)) return false;
  const on = moveBackToSchoolDay(addDays(due, -days), calendar);
  return on <= today && told.every((one) => one.on <= addDays(on, -apartDays));
}
