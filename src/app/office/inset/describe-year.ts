import {
  academicYearOf,
  addDays,
  dateOf,
  type LocalMoment,
  nextAcademicYear,
  spanOfYear,
} from '../../../core/civil-date';
import { compare } from '../../../core/compare';
import { nationalByYear } from '../../../core/inset/coverage';
import { summariseEvaluations } from '../../../core/inset/evaluations';
import { idKey, readIds } from '../../../core/inset/id-list';
import { groupInterests, type LoggedEntry } from '../../../core/inset/interests';
import { foldMarks } from '../../../core/inset/marks';
import type { PlanInput } from '../../../core/inset/plan';
import { planYears } from '../../../core/inset/plan-years';
import { readAcademicYear } from '../../../core/inset/read-cells';
import { readInsetSettings } from '../../../core/inset/settings';
import type { InsetPlan, InsetStaff } from '../../../core/inset/types';
import { openRequests, takenUpOn } from '../../../core/inset/wishes';
import { findTold } from '../../../core/mail/told';
import { readSettings } from '../../../core/state';
import type { Row } from '../../../core/tables';
import type { FlaggedEntry, InsetFacts } from '../../../core/wire/inset';
import type { InsetTab, InsetTables } from './read-inset';

/** The rows of every tab that the pages show. */
export type InsetRows = { readonly [K in InsetTab]: readonly Row<InsetTables[K]>[] };

/** What the INSET pages show of one academic year (`2026-27`). */
export function describeYear(
  rows: InsetRows,
  { now, year, me }: { readonly now: LocalMoment; readonly year: string; readonly me: string },
): InsetFacts {
  const settings = readSettings(rows.settings);
  const { days, sessions, isOfDay, isAbout } = pickYear(rows, year);
  const agenda = rows.agenda.filter(isAbout);
  // Who took part in other years is not looked at.
  const others = planYears(planInput(rows, now)).filter((plan) => plan.year !== year);
  const wanted = stillWanted(rows, others, year);
  const entries = liveEntries(rows.entries).filter(({ date }) => wanted.isInTime(date));
  return {
    now,
    year,
    years: findYears(rows, year, academicYearOf(dateOf(now))),
    school: { en: settings['school-name-en'], cy: settings['school-name-cy'] },
    me,
    settings: readInsetSettings(settings),
    rules: rows.rules,
    days,
    sessions,
    agenda,
    // P-38: listed until closed, whichever year they come from.
    actions: rows.actions.filter((row) => row.closedOn === null || isAbout(row)),
    changes: rows.changes.filter((row) => isAbout(row) || row.about === year),
    terms: rows.terms,
    priorities: rows.priorities,
    options: rows.options.filter(({ list }) => shownLists.has(list)),
    staff: rows.staff.filter((person) => worksIn(person, year)).map(pickStaff),
    marks: foldMarks(rows.attendance.filter(isAbout)),
    catchUp: rows.catchUp.filter(({ day }) => isOfDay(day)),
    resources: rows.resources,
    evaluations: summariseEvaluations(rows.evaluations.filter(isAbout)),
    flagged: findFlagged(entries).filter(({ id }) => !wanted.isTaken(id)),
    requests: openRequests(rows.requests).filter(
      ({ id, at }) => wanted.isInTime(at) && !wanted.isTaken(id),
    ),
    interests: groupInterests(
      entries,
      new Set(rows.agenda.flatMap(({ from }) => readIds(from))),
    ).filter(({ ids }) => !ids.some(wanted.isTaken)),
    told: findTold(rows.notices),
    cluster: rows.cluster,
    otherYears: nationalByYear(others, rows.agenda),
    otherDays: others.flatMap(({ days: placed }) => placed.map(({ id }) => id)),
  };
}

/** Days of the year and of no date yet, with their sessions; and sessions in it that are of no day at all. */
function pickYear(rows: InsetRows, year: string) {
  const days = rows.days.filter(({ date }) => date === null || academicYearOf(date) === year);
  const isOfDay = idsOf(days);
  const isOfAnyDay = idsOf(rows.days);
  const sessions = rows.sessions.filter(
    ({ day, date }) =>
      isOfDay(day) || (date !== null && academicYearOf(date) === year && !isOfAnyDay(day)),
  );
  const isOfYear = idsOf([...days, ...sessions]);
  const isAbout = (row: { readonly about: string }): boolean => isOfYear(row.about);
  return { days, sessions, isOfDay, isAbout };
}

function idsOf(rows: readonly { readonly id: string }[]): (id: string) => boolean {
  const ids = new Set(rows.map(({ id }) => idKey(id)));
  return (id) => ids.has(idKey(id));
}

const shownLists: ReadonlySet<string> = new Set([
  'phase',
  'role-group',
  'national',
  'factor',
  'principle',
  'napl',
]);

/** In order: those that have dates, rules or days, the one asked for, the current one, and the next. */
function findYears(
  { terms, rules, days }: InsetRows,
  asked: string,
  current: string,
): readonly string[] {
  const found = [
    current,
    nextAcademicYear(current),
    asked,
    ...terms.flatMap(({ first }) => (first === null ? [] : [academicYearOf(first)])),
    ...rules.map(({ year }) => readAcademicYear(year)).filter(Boolean),
    ...days.flatMap(({ date }) => (date === null ? [] : [academicYearOf(date)])),
  ];
  return [...new Set(found)].sort(compare);
}

/** Whether the person works at the school at any time of the academic year. */
function worksIn({ id, starts, leaves }: Row<InsetTables['staff']>, year: string): boolean {
  const { first, last } = spanOfYear(year);
  return id !== '' && (starts ?? first) <= last && (leaves ?? last) >= first;
}

/** Neither addresses nor notes or contract group: the pages need none. */
function pickStaff(person: Row<InsetTables['staff']>): InsetStaff {
  const { id, name, role, roleGroup, phase, fte, workingDays, insetInContract } = person;
  const { insetDays, starts, leaves, awayFrom, awayUntil, alsoAway } = person;
  return {
    ...{ id, name, role, roleGroup, phase, fte, workingDays, insetInContract },
    ...{ insetDays, starts, leaves, awayFrom, awayUntil, alsoAway },
  };
}

/** A withdrawn one has no words left. */
function liveEntries(entries: InsetRows['entries']): readonly LoggedEntry[] {
  return entries.flatMap((entry) => {
    const { date, state } = entry;
    return date !== null && state !== 'withdrawn' ? [{ ...entry, date }] : [];
  });
}

/** What plans of any year are made from, with nobody marked. */
export function planInput(
  { settings, rules, days, sessions }: InsetRows,
  now: LocalMoment,
): Omit<PlanInput, 'year'> {
  const inset = readInsetSettings(readSettings(settings));
  return { now, settings: inset, rules, days, sessions, marks: [] };
}

/**
 * P-22, P-61: what was asked for since the year before began, as the first day of a year is planned in the
 * summer; and what an agenda of another year has taken up. Those of this year are in its plan.
 */
function stillWanted(
  { agenda }: InsetRows,
  others: readonly InsetPlan[],
  year: string,
): { isInTime(date: string | null): boolean; isTaken(id: string): boolean } {
  const taken = others.map((plan) => takenUpOn(plan, agenda));
  const { first, last } = spanOfYear(year);
  const since = spanOfYear(academicYearOf(addDays(first, -1))).first;
  return {
    isInTime(date) {
      const on = date === null ? first : dateOf(date);
      return since <= on && on <= last;
    },
    isTaken: (id) => taken.some((one) => one.has(id)),
  };
}

/** P-22 */
function findFlagged(entries: readonly LoggedEntry[]): readonly FlaggedEntry[] {
  return entries
    .filter(({ bringToInset }) => bringToInset)
    .map(({ id, staff, date, what, priority }) => ({ id, staff, date, what, priority }))
    .sort((one, other) => compare(other.date, one.date) || compare(one.id, other.id));
}
