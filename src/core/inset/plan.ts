import {
  academicYearOf,
  addMinutes,
  at,
  type CivilDate,
  dateOf,
  type LocalMoment,
  minutesBetween,
  readTime,
} from '../civil-date';
import { compare } from '../compare';
import { firstOfEach, groupBy } from '../group-by';
import { idKey } from './id-list';
import { asOfDate, indexMarks, isBeforeItsDay } from './marks';
import { readInsetRules } from './rules';
import type {
  Crowd,
  InsetDayRow,
  InsetPlan,
  InsetRulesRow,
  InsetSettings,
  Mark,
  PlannedDay,
  PlannedSession,
  SessionRow,
  SessionState,
} from './types';

export type PlanInput = {
  readonly now: LocalMoment;
  readonly year: string;
  readonly settings: InsetSettings;
  readonly rules: readonly InsetRulesRow[];
  readonly days: readonly InsetDayRow[];
  readonly sessions: readonly SessionRow[];
  readonly marks: readonly Mark[];
};

type Frame = Pick<InsetPlan, 'now' | 'rules' | 'settings'>;

/**
 * The academic year out of its rows: days and sessions of other years are left out, as are rows without
 * an id or a date (gaps say so), and of two rows with one id the second.
 */
export function planYear(input: PlanInput): InsetPlan {
  const { now, year, settings } = input;
  const rules = readInsetRules(input.rules, year, settings);
  const frame = { now, rules, settings };
  const days = inOrder(input.days.flatMap((row) => planDay(row, year, frame)));
  const dayOf = firstOfEach(days, byId);
  const said = indexMarks(input.marks);
  const sessions = planSessions(input, dayOf, frame, said);
  return {
    ...frame,
    year,
    today: dateOf(now),
    days: [...dayOf.values()],
    sessions,
    dayOf,
    sessionOf: firstOfEach(sessions, byId),
    sessionsOfDay: groupBy(sessions, ({ dayId }) => dayId),
    marks: readMarks(said, [...dayOf.values(), ...sessions]),
  };
}

function planDay(row: InsetDayRow, year: string, frame: Frame): readonly PlannedDay[] {
  const { id, date } = row;
  if (id === '' || date === null || academicYearOf(date) !== year) return [];
  const { rules, settings } = frame;
  const isHalf = row.part === 'half';
  const minutes = isHalf ? rules.dayMinutes / 2 : rules.dayMinutes;
  const startsAt = at(date, readTime(row.starts, settings.dayStarts));
  const ends = readTime(row.ends, isHalf ? null : settings.dayEnds);
  const isTwilights = row.takenAs === 'twilights';
  const isCalledOff = row.state === 'called off';
  const endsAt = endAfter(startsAt, ends) ?? addMinutes(startsAt, minutes);
  const isOver = !isTwilights && !isCalledOff && endsAt <= frame.now;
  const crowd = crowdOf(row.audience) ?? 'all';
  return [{ row, id, date, minutes, isTwilights, isCalledOff, startsAt, endsAt, isOver, crowd }];
}

/** A session of no day of this year is kept where its own date lies in it, so that it is not overlooked. */
function planSessions(
  input: PlanInput,
  dayOf: ReadonlyMap<string, PlannedDay>,
  frame: Frame,
  marks: InsetPlan['marks'],
): readonly PlannedSession[] {
  const idOf = new Map([...dayOf.keys()].map((id) => [idKey(id), id]));
  const elsewhere = new Set(
    input.days.filter(({ date }) => date !== null).map(({ id }) => idKey(id)),
  );
  const sessions = input.sessions.flatMap((row): readonly PlannedSession[] => {
    const { date } = row;
    if (row.id === '' || date === null) return [];
    const dayId = idOf.get(idKey(row.day));
    const isOurs = academicYearOf(date) === input.year && !elsewhere.has(idKey(row.day));
    if (dayId === undefined && !isOurs) return [];
    const day = dayOf.get(dayId ?? '');
    const crowd = crowdOf(row.audience) ?? day?.crowd ?? 'all';
    const isMarked = [...(marks.get(idKey(row.id))?.values() ?? [])].some(
      (mark) => mark.state === 'present' && !isBeforeItsDay(mark, date),
    );
    const planned = planSession(row, date, frame, isMarked);
    return [{ ...planned, dayId: dayId ?? row.day, crowd }];
  });
  return [...firstOfEach(inOrder(sessions), byId).values()];
}

function planSession(
  row: SessionRow,
  date: CivilDate,
  { now, rules, settings }: Frame,
  isMarked: boolean,
): Omit<PlannedSession, 'dayId' | 'crowd'> {
  const typed = readTime(row.starts, null);
  const startsAt = at(date, typed ?? settings.twilightStarts);
  const endsAt = typed === null ? null : endAfter(startsAt, readTime(row.ends, null));
  const minutes = endsAt ? minutesBetween(startsAt, endsAt) : rules.twilightMinutes;
  const end = endsAt ?? addMinutes(startsAt, minutes);
  const state = stateOf(row, { startsAt, endsAt: end }, now, isMarked);
  return { row, id: row.id, date, minutes, startsAt, endsAt: end, state };
}

/** What has not begun cannot have been held, whatever its row says; a gap says so too. */
function stateOf(
  row: SessionRow,
  span: { readonly startsAt: LocalMoment; readonly endsAt: LocalMoment },
  now: LocalMoment,
  isMarked: boolean,
): SessionState {
  if (row.state === 'called off') return 'called off';
  if (row.state === 'held' && span.startsAt <= now) return 'held';
  if (span.endsAt > now) return 'planned';
  return isMarked ? 'held' : 'unconfirmed';
}

/** Marks as they count on the dates that things are on by now. */
function readMarks(
  said: InsetPlan['marks'],
  occasions: readonly { readonly id: string; readonly date: CivilDate }[],
): InsetPlan['marks'] {
  const marks = new Map(said);
  for (const { id, date } of occasions) {
    const people = said.get(idKey(id));
    if (people)
      marks.set(id, new Map([...people].map(([key, mark]) => [key, asOfDate(mark, date)])));
  }
  return marks;
}

/** `null` where no end was typed, or one that does not come after the start. */
function endAfter(startsAt: LocalMoment, ends: string | null): LocalMoment | null {
  if (ends === null) return null;
  const endsAt = at(dateOf(startsAt), ends);
  return endsAt > startsAt ? endsAt : null;
}

function crowdOf(audience: string): Crowd | null {
  return audience === 'all' || audience === 'teachers' || audience === 'TAs' ? audience : null;
}

/** By when they begin; what begins together by id, so that every machine shows one order. */
function inOrder<T extends { readonly startsAt: LocalMoment; readonly id: string }>(
  list: readonly T[],
): readonly T[] {
  return [...list].sort((a, b) => compare(a.startsAt, b.startsAt) || compare(a.id, b.id));
}

function byId({ id }: { readonly id: string }): string {
  return id;
}
