import type { Bilingual } from '../language';
import { type Agendas, groupAgenda } from './agenda';
import { idKey, readIdKeys } from './id-list';
import type { AgendaRow, InsetPlan, OptionRow, PlannedDay } from './types';

type Choice = { readonly id: string; readonly name: Bilingual };

/** Something of a list that the year should touch, and whether any day does. */
export type Touched = Choice & { readonly isTouched: boolean };

/** P-70: `minutes` may be 0 where a day names the priority but gives it no time. */
export type NationalCover = Touched & { readonly minutes: number };

export type YearCoverage = {
  /** In the order of Options. */
  readonly national: readonly NationalCover[];
  readonly factors: readonly Touched[];
  readonly principles: readonly Touched[];
  readonly napl: readonly Touched[];
  /** Of days in school and sessions, called off ones left out. */
  readonly plannedMinutes: number;
  /** P-55: of those, for teachers and TAs together. */
  readonly jointMinutes: number;
  /** 0 to 1; `null` while nothing is planned. */
  readonly jointShare: number | null;
  /** Something is planned, and nothing of it is for TAs. */
  readonly areTAsLeftOut: boolean;
};

/** What the year’s days touch; called off ones touch nothing. */
export function coverYear(
  plan: InsetPlan,
  agenda: readonly AgendaRow[],
  options: readonly OptionRow[],
): YearCoverage {
  const agendas = groupAgenda(agenda);
  const days = plan.days.filter(({ isCalledOff }) => !isCalledOff);
  const minutes = sumNational(plan, days, agendas);
  const named = new Set(days.flatMap((day) => [...nationalNamed(plan, day, agendas)]));
  const touch = (list: string, cells: readonly string[]): readonly Touched[] => {
    const found = new Set(cells.flatMap(readIdKeys));
    return choicesOf(options, list).map((one) => ({ ...one, isTouched: found.has(idKey(one.id)) }));
  };
  return {
    national: choicesOf(options, 'national').map((one) => ({
      ...one,
      minutes: minutes.get(idKey(one.id)) ?? 0,
      isTouched: named.has(idKey(one.id)),
    })),
    factors: touch(
      'factor',
      days.map(({ row }) => row.factors),
    ),
    principles: touch(
      'principle',
      days.map(({ row }) => row.principles),
    ),
    napl: touch(
      'napl',
      days.map(({ row }) => row.napl),
    ),
    ...shareTime(plan),
  };
}

/**
 * Minutes that one day, with its sessions, gives to each national priority, by id in lower case: from the
 * items of its agenda that say both; the rest of the day is for the priorities that it names itself. What is
 * for several is split evenly, so a day never counts more than its time and that of its agenda.
 */
export function nationalMinutes(
  plan: InsetPlan,
  day: PlannedDay,
  agendas: Agendas,
): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  const split = (ids: readonly string[], whole: number): void => {
    for (const id of ids) minutes.set(id, (minutes.get(id) ?? 0) + whole / ids.length);
  };
  let rest = day.minutes;
  for (const item of agendas.ofDay(plan, day)) {
    const [ids, own] = [readIdKeys(item.national), item.minutes ?? 0];
    if (own <= 0 || ids.length === 0) continue;
    split(ids, own);
    rest -= own;
  }
  if (rest > 0) split(readIdKeys(day.row.national), rest);
  return minutes;
}

/** What a day or its agenda names, with or without time. */
export function nationalNamed(
  plan: InsetPlan,
  day: PlannedDay,
  agendas: Agendas,
): ReadonlySet<string> {
  const items = agendas.ofDay(plan, day).flatMap(({ national }) => readIdKeys(national));
  return new Set([...readIdKeys(day.row.national), ...items]);
}

/** P-70: minutes for each national priority by id in lower case, of an academic year. */
export type NationalYear = {
  readonly year: string;
  readonly minutes: Readonly<Record<string, number>>;
};

/** Years side by side; of one in which no day is planned there is nothing to show. */
export function nationalByYear(
  plans: readonly InsetPlan[],
  agenda: readonly AgendaRow[],
): readonly NationalYear[] {
  const agendas = groupAgenda(agenda);
  return plans.flatMap((plan) => {
    const days = plan.days.filter(({ isCalledOff }) => !isCalledOff);
    if (days.length === 0) return [];
    return [{ year: plan.year, minutes: Object.fromEntries(sumNational(plan, days, agendas)) }];
  });
}

function sumNational(
  plan: InsetPlan,
  days: readonly PlannedDay[],
  agendas: Agendas,
): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const day of days) {
    for (const [id, own] of nationalMinutes(plan, day, agendas)) {
      minutes.set(id, (minutes.get(id) ?? 0) + own);
    }
  }
  return minutes;
}

/** The choices of a list that are in use, as the school ordered them; of one id the first. */
export function choicesOf(options: readonly OptionRow[], list: string): readonly Choice[] {
  const choices = new Map<string, Choice>();
  for (const { list: of, id, english, welsh, active } of options) {
    if (of !== list || !active || id === '' || choices.has(idKey(id))) continue;
    choices.set(idKey(id), { id, name: { en: english, cy: welsh } });
  }
  return [...choices.values()];
}

type Shared = 'plannedMinutes' | 'jointMinutes' | 'jointShare' | 'areTAsLeftOut';

function shareTime(plan: InsetPlan): Pick<YearCoverage, Shared> {
  const inSchool = plan.days.filter((day) => !day.isCalledOff && !day.isTwilights);
  const sessions = plan.sessions.filter(({ dayId, state }) => {
    const day = plan.dayOf.get(dayId);
    return state !== 'called off' && day?.isTwilights === true && !day.isCalledOff;
  });
  const occasions = [...inSchool, ...sessions];
  const sum = (list: typeof occasions) => list.reduce((total, { minutes }) => total + minutes, 0);
  const plannedMinutes = sum(occasions);
  const jointMinutes = sum(occasions.filter(({ crowd }) => crowd === 'all'));
  return {
    plannedMinutes,
    jointMinutes,
    jointShare: plannedMinutes > 0 ? jointMinutes / plannedMinutes : null,
    areTAsLeftOut: occasions.length > 0 && occasions.every(({ crowd }) => crowd === 'teachers'),
  };
}
