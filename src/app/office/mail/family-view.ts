import { addDays, type LocalMoment } from '../../../core/civil-date';
import { dayLedger } from '../../../core/inset/day-ledger';
import { idKey, readIds } from '../../../core/inset/id-list';
import { sessionsOf, titleOf } from '../../../core/inset/occasions';
import { isInSchoolHours } from '../../../core/inset/school-hours';
import type { InsetPlan, PlannedDay, PlannedSession } from '../../../core/inset/types';
import { inLanguage, type Language } from '../../../core/language';
import {
  isLastOfTerm,
  isSchoolDay,
  moveBackToSchoolDay,
  type SchoolCalendar,
} from '../../../core/mail/school-days';
import type { View } from '../../../core/mail/template';
import {
  capitalise,
  formatDateLong,
  formatDateOn,
  formatNumber,
  formatTimes,
} from '../../../text/dates';
import { readInsetPlan, readPlanOfDay } from '../inset-plan';
import type { OfficeData } from '../office-data';
import { type InsetDay, readCalendar } from './school-rules';

/** What every message to families about a day may say. */
export function familyView(data: OfficeData, day: InsetDay, language: Language): View {
  const back = day.pupilsReturn;
  return {
    date: formatDateLong(day.date, language),
    dateOn: formatDateOn(day.date, language),
    title: inLanguage(titleOf(day), language),
    clubs: inLanguage({ en: day.clubsEnglish, cy: day.clubsWelsh }, language),
    transport: inLanguage({ en: day.transportEnglish, cy: day.transportWelsh }, language),
    pupilsReturn: back === null ? '' : formatDateLong(back, language),
    pupilsReturnOn: back === null ? '' : formatDateOn(back, language),
    shared: readIds(day.partners).join(', '),
    phase: phaseName(data, day.phase, language),
    times: day.part === 'half' ? timesOfDay(data, day) : '',
  };
}

/** Beside that, of a day that staff take as twilight sessions (P-64, P-65). */
export function twilightsView(
  data: OfficeData,
  day: InsetDay,
  now: LocalMoment,
  language: Language,
): View {
  const plan = readPlanOfDay(data, day, now);
  const sessions = sessionsTold(plan, day.id);
  const calendar = readCalendar(data);
  const lastDay = isLastOfTerm(day.date, calendar)
    ? formatDateLong(moveBackToSchoolDay(addDays(day.date, -1), calendar), language)
    : '';
  return {
    sessions: sessions.map((session) => sayWhen(session, language)).join('\n'),
    allHeld: isAllHeld(plan, day.id) ? 'yes' : '',
    afterSchool: sessions.some((one) => affectsSchool(one, plan, calendar)) ? '' : 'yes',
    hours: formatNumber((plan.dayOf.get(day.id)?.minutes ?? 0) / 60),
    lastDay,
  };
}

/** One that is still to come after the day makes up nothing of it. */
function sessionsTold(plan: InsetPlan, dayId: string): readonly PlannedSession[] {
  const last = plan.dayOf.get(dayId)?.date ?? '';
  return sessionsOf(plan, dayId).filter(({ date, state }) => date <= last || state === 'held');
}

export function affectsSchool(
  session: PlannedSession,
  { settings }: InsetPlan,
  calendar: SchoolCalendar,
): boolean {
  return isInSchoolHours(session, settings) && isSchoolDay(session.date, calendar);
}

/**
 * Whether families are told of the sessions in the past: they were held, and make up the day. That they are
 * over by the clock is not enough to tell families so.
 */
function isAllHeld(plan: InsetPlan, dayId: string): boolean {
  if (!plan.dayOf.has(dayId) || dayLedger(plan, dayId).missingMinutes > 0) return false;
  return sessionsTold(plan, dayId).every(({ state }) => state === 'held');
}

/** `Thursday 12 November 2026, 15:45–17:45`, at the head of a line. */
export function sayWhen(
  { date, startsAt, endsAt }: Pick<PlannedDay, 'date' | 'startsAt' | 'endsAt'>,
  language: Language,
): string {
  return `${capitalise(formatDateLong(date, language))}, ${formatTimes({ startsAt, endsAt })}`;
}

function timesOfDay(data: OfficeData, day: InsetDay): string {
  const planned = readInsetPlan(data, day.date, day.date).dayOf.get(day.id);
  return planned ? formatTimes(planned) : '';
}

/** `''` for the whole school. */
export function phaseName(data: OfficeData, phase: string, language: Language): string {
  if (idKey(phase) === '' || idKey(phase) === 'both') return '';
  const option = data.options.rows.find(
    ({ row }) => row.list === 'phase' && idKey(row.id) === idKey(phase),
  )?.row;
  return option ? inLanguage({ en: option.english, cy: option.welsh }, language) : phase;
}
