import {
  academicYearOf,
  addDays,
  dateOf,
  type LocalMoment,
  spanOfYear,
} from '../../../core/civil-date';
import { compare } from '../../../core/compare';
import type { Occasion } from '../../../core/inset/occasions';
import { findWithoutRegister } from '../../../core/inset/register';
import type { InsetPlan } from '../../../core/inset/types';
import { askAgainSlot } from '../../../core/mail/inset-mail';
import type { SchoolCalendar } from '../../../core/mail/school-days';
import { planFamilyMail, type Slot } from '../../../core/mail/timetable';
import { readPlansWithMarks } from '../inset-plan';
import type { OfficeData } from '../office-data';
import { readTimetableRule } from './school-rules';

/** What was over at the end of a year is still asked about after the summer. */
const lookedBackDays = 92;

export type OpenRegister = Occasion & { readonly plan: InsetPlan };

/** What has been held, or should have been, on a day before today, and has no register; in the order of dates. */
export function findOpenRegisters(data: OfficeData, now: LocalMoment): readonly OpenRegister[] {
  const today = dateOf(now);
  const { first } = spanOfYear(academicYearOf(today));
  const before = addDays(today, -lookedBackDays);
  const since = before < first ? before : first;
  return readPlansWithMarks(data, now)
    .flatMap((plan) => findWithoutRegister(plan).map((one) => ({ ...one, plan })))
    .filter(({ date }) => date >= since && date < today)
    .sort((one, other) => compare(one.startsAt, other.startsAt));
}

/** Only what is not said to be held changes what families are told. */
export function askAgain(
  data: OfficeData,
  { day, state }: Occasion,
  calendar: SchoolCalendar,
): Slot | null {
  if (state !== 'unconfirmed') return null;
  const { reminder } = planFamilyMail(day.date, readTimetableRule(data, day.date), calendar);
  return askAgainSlot(reminder, calendar);
}
