import {
  addDays,
  addMinutes,
  at,
  type CivilDate,
  dateOf,
  dayMinutes,
  daysBetween,
  type LocalMoment,
} from '../civil-date';
import { moveBackToSchoolDay, type SchoolCalendar } from './school-days';

/** Local moments between which a message may leave: from the first, before the second. */
export type Slot = { readonly notBefore: LocalMoment; readonly notAfter: LocalMoment };

/** For so many days from a moment on. */
export function slotOfDays(notBefore: LocalMoment, days: number): Slot {
  return { notBefore, notAfter: addMinutes(notBefore, days * dayMinutes) };
}

export type TimetableRule = {
  /** P-62: days before the INSET day. */
  readonly noticeDays: number;
  readonly reminderDays: number;
  /** P-75: each a number of days before. */
  readonly staffReminderDays: readonly number[];
  /** `16:00`. */
  readonly sendTime: string;
  readonly undoMinutes: number;
};

/** After this, on the day itself, a message to families or staff no longer helps. */
const lastCall = { families: '07:00', staff: '08:00' } as const;

export type FamilyTimetable = { readonly notice: Slot; readonly reminder: Slot | null };

/** When families are told if nobody is late: each moved back to a school day. */
export function planFamilyMail(
  day: CivilDate,
  rule: TimetableRule,
  calendar: SchoolCalendar,
): FamilyTimetable {
  const notAfter = at(day, lastCall.families);
  const noticeAt = momentBefore(day, rule.noticeDays, rule, calendar);
  const reminderAt = momentBefore(day, rule.reminderDays, rule, calendar);
  return {
    notice: { notBefore: noticeAt, notAfter },
    reminder: keepReminder(noticeAt, reminderAt) ? { notBefore: reminderAt, notAfter } : null,
  };
}

/**
 * The same for an approval given at `approvedAt`: nothing leaves before the undo window ends, and a
 * reminder that would come less than 24 hours after the notice is dropped.
 */
export function planApprovedMail(
  day: CivilDate,
  approvedAt: LocalMoment,
  rule: TimetableRule,
  calendar: SchoolCalendar,
): FamilyTimetable {
  const planned = planFamilyMail(day, rule, calendar);
  const earliest = addMinutes(approvedAt, rule.undoMinutes);
  const notice = { ...planned.notice, notBefore: later(planned.notice.notBefore, earliest) };
  const reminder =
    planned.reminder && keepReminder(notice.notBefore, planned.reminder.notBefore)
      ? planned.reminder
      : null;
  return { notice, reminder };
}

export type StaffStage = Slot & {
  /** Days before, as the school set it: names the stage for ever. */
  readonly stage: string;
};

/**
 * Staff reminders in the order in which they leave. A stage ends when the next begins, so stages that
 * move back onto one moment leave once, as the one nearest to the day.
 */
export function planStaffMail(
  day: CivilDate,
  rule: TimetableRule,
  calendar: SchoolCalendar,
): readonly StaffStage[] {
  const days = [...new Set(rule.staffReminderDays)].sort((a, b) => b - a);
  const stages = days.map((before) => ({
    stage: String(before),
    notBefore: momentBefore(day, before, rule, calendar),
  }));
  return stages
    .map((stage, index) => ({
      ...stage,
      notAfter: stages[index + 1]?.notBefore ?? at(day, lastCall.staff),
    }))
    .filter(({ notBefore, notAfter }) => notBefore < notAfter);
}

/** From this moment on, telling families of the day is no longer planned or approved. */
export function familiesTooLateAt(day: CivilDate): LocalMoment {
  return at(day, lastCall.families);
}

/** Full days between the day on which a message leaves and the INSET day. */
export function daysOfNotice(leavesAt: LocalMoment, day: CivilDate): number {
  return Math.max(0, daysBetween(dateOf(leavesAt), day));
}

/** `7, 1` as typed; anything that is not a whole number of days is passed over. */
export function readDaysList(typed: string): readonly number[] {
  return typed
    .split(/[,;\s]+/)
    .filter((part) => /^\d{1,3}$/.test(part))
    .map(Number);
}

function momentBefore(
  day: CivilDate,
  daysBefore: number,
  rule: TimetableRule,
  calendar: SchoolCalendar,
): LocalMoment {
  // At least a day before: on the day itself nobody can plan any more.
  const wanted = addDays(day, -Math.max(1, daysBefore));
  return at(moveBackToSchoolDay(wanted, calendar), rule.sendTime);
}

function keepReminder(noticeAt: LocalMoment, reminderAt: LocalMoment): boolean {
  return reminderAt >= addMinutes(noticeAt, dayMinutes);
}

function later(a: LocalMoment, b: LocalMoment): LocalMoment {
  return a > b ? a : b;
}
