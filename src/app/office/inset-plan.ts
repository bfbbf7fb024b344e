import {
  academicYearOf,
  type CivilDate,
  dateOf,
  type LocalMoment,
  nextAcademicYear,
} from '../../core/civil-date';
import { findGaps } from '../../core/inset/gaps';
import type { Gap } from '../../core/inset/gaps/gap';
import { type PlanInput, planYear } from '../../core/inset/plan';
import { planYears } from '../../core/inset/plan-years';
import { readInsetSettings } from '../../core/inset/settings';
import type { InsetPlan } from '../../core/inset/types';
import { findTold } from '../../core/mail/told';
import { rowsOf } from '../../core/tables';
import type { OfficeData } from './office-data';

/** Every academic year, in order. Without marks, like `readInsetPlan`. */
export function readInsetPlans(data: OfficeData, now: LocalMoment): readonly InsetPlan[] {
  return planYears(readInput(data, now));
}

/** The same with who took part: one remote call, once. */
export function readPlansWithMarks(data: OfficeData, now: LocalMoment): readonly InsetPlan[] {
  return planYears({ ...readInput(data, now), marks: data.readEvents().marks });
}

/**
 * The academic year of a date. Who took part is not read for it, so that no command has to read all
 * that Attendance ever grew to: a session that is over and not said to be held is `unconfirmed`.
 */
export function readInsetPlan(data: OfficeData, date: CivilDate, now: LocalMoment): InsetPlan {
  return planYear({ ...readInput(data, now), year: academicYearOf(date) });
}

/**
 * The same for what is said of one day taken as twilights: who took part is read where one of its sessions
 * is over and nobody has said that it was held.
 */
export function readPlanOfDay(
  data: OfficeData,
  day: { readonly id: string; readonly date: CivilDate },
  now: LocalMoment,
): InsetPlan {
  const plan = readInsetPlan(data, day.date, now);
  const sessions = plan.sessionsOfDay.get(day.id) ?? [];
  if (!sessions.some(({ state }) => state === 'unconfirmed')) return plan;
  return planYear({ ...readInput(data, now), year: plan.year, marks: data.readEvents().marks });
}

/**
 * What the plan of this year and the next was typed with that does not fit. What people have not said yet is
 * for the pages; and a day is not called unearned here, as who took part is not read.
 */
export function findPlanClashes(data: OfficeData, now: LocalMoment): readonly Gap[] {
  const current = academicYearOf(dateOf(now));
  const input = {
    ...readInput(data, now),
    terms: rowsOf(data.terms),
    priorities: rowsOf(data.priorities),
    options: rowsOf(data.options),
    staff: rowsOf(data.staff),
    told: findTold(rowsOf(data.notices)),
    ...{ agenda: [], actions: [], flagged: [], requests: [], interests: [], changes: [] },
    otherDays: [],
  };
  return [current, nextAcademicYear(current)]
    .flatMap((year) => findGaps({ ...input, year }))
    .filter(({ kind, code }) => kind === 'clash' && code !== 'not-earned');
}

function readInput(data: OfficeData, now: LocalMoment): Omit<PlanInput, 'year'> {
  return {
    now: now.slice(0, 16),
    settings: readInsetSettings(data.settingValues),
    rules: rowsOf(data.rules),
    days: rowsOf(data.days),
    sessions: rowsOf(data.sessions),
    marks: [],
  };
}
