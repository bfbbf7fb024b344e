import { groupBy } from '../../group-by';
import { type Bilingual, inEither } from '../../language';
import type { SchoolCalendar } from '../../mail/school-days';
import { type Agendas, groupAgenda } from '../agenda';
import { findClosedDates } from '../closed-dates';
import { phasesOf, phasesTaken } from '../crowd';
import { datesKept } from '../dates-kept';
import type { GapInput } from '../gaps';
import { idKey } from '../id-list';
import { titleOf } from '../occasions';
import { planYear } from '../plan';
import type { InsetPlan, PlannedDay, PlannedSession } from '../types';
import { type NamedSpan, readSpans } from '../year-calendar';
import type { OptionList } from './gap';

/** What every search for gaps looks things up in; made once, so that none goes through all rows again. */
export type GapContext = {
  readonly input: GapInput;
  readonly plan: InsetPlan;
  readonly agendas: Agendas;
  readonly spans: readonly NamedSpan[];
  /** When pupils are in school. */
  readonly calendar: SchoolCalendar;
  /** Ids in lower case; a list that the school does not keep is not there. */
  readonly known: ReadonlyMap<OptionList, ReadonlySet<string>>;
  /** By day id: when families are told. */
  readonly told: ReadonlyMap<string, string>;
  /** By id in lower case: the date that Changes tells of last. */
  readonly kept: ReadonlyMap<string, string>;
  /** Another day on the same date for some of the same people. */
  otherDayOn(date: string, of: PlannedDay | undefined): PlannedDay | undefined;
  /** A session to come, of another day, on the same date for some of the same people. */
  sessionOn(day: PlannedDay): PlannedSession | undefined;
  /** Another session, by the id of the later one (or of both), that somebody would have to be at too. */
  readonly overlaps: ReadonlyMap<string, PlannedSession>;
};

export function gapContext(input: GapInput): GapContext {
  const plan = planYear(input);
  const phases = phasesOf(plan);
  const spans = readSpans(input.terms);
  return {
    input,
    plan,
    agendas: groupAgenda(input.agenda),
    spans,
    calendar: { spans, insetDays: findClosedDates(input.days, sitesOf(input)) },
    known: knownIds(input),
    told: new Map(input.told.map(({ day, at }) => [day, at])),
    kept: datesKept(input.changes),
    otherDayOn: findOtherDay(plan, phases),
    sessionOn: findSessionOn(plan, phases),
    overlaps: findOverlaps(plan, phases, input.bothSides === true),
  };
}

/** What a day or session is called where another is told apart from it. */
export function nameOf(day: PlannedDay, session?: PlannedSession): Bilingual {
  return inEither(titleOf(day.row, session?.row), session?.id ?? day.id);
}

export function nameOfSession(plan: InsetPlan, session: PlannedSession): Bilingual {
  const day = plan.dayOf.get(session.dayId);
  return day ? nameOf(day, session) : { en: session.id, cy: session.id };
}

function sitesOf({ options }: GapInput): readonly string[] {
  return options.flatMap(({ list, id, active }) => (list === 'phase' && active ? [id] : []));
}

const lists: readonly OptionList[] = ['national', 'factor', 'principle', 'napl', 'phase'];

function knownIds({ options, priorities }: GapInput): GapContext['known'] {
  const known = new Map<OptionList, Set<string>>();
  for (const list of lists) {
    const ids = options.filter((option) => option.list === list).map(({ id }) => idKey(id));
    if (ids.length > 0) known.set(list, new Set(ids));
  }
  return known.set('priority', new Set(priorities.map(({ id }) => idKey(id))));
}

/** The people of one audience and one phase or site: who are in two places at once. */
function seatsOf(
  crowd: PlannedDay['crowd'],
  day: PlannedDay | undefined,
  phases: readonly string[],
): readonly string[] {
  const crowds = crowd === 'all' ? ['teachers', 'TAs'] : [crowd];
  return crowds.flatMap((one) => phasesTaken(day, phases).map((phase) => `${one} ${phase}`));
}

function findOtherDay(plan: InsetPlan, phases: readonly string[]): GapContext['otherDayOn'] {
  const taken = new Map<string, PlannedDay[]>();
  const place = (date: string, seat: string): string => `${date} ${seat}`;
  for (const day of plan.days) {
    if (day.isCalledOff) continue;
    for (const seat of seatsOf(day.crowd, day, phases)) {
      const key = place(day.date, seat);
      const there = taken.get(key);
      // Two are enough: one of them is another one.
      if (!there) taken.set(key, [day]);
      else if (there.length < 2) there.push(day);
    }
  }
  return (date, of) => {
    for (const seat of seatsOf(of?.crowd ?? 'all', of, phases)) {
      const other = taken.get(place(date, seat))?.find((day) => day !== of);
      if (other) return other;
    }
    return undefined;
  };
}

function findSessionOn(plan: InsetPlan, phases: readonly string[]): GapContext['sessionOn'] {
  const byDate = groupBy(
    plan.sessions.filter(({ state }) => state === 'planned'),
    ({ date }) => date,
  );
  return (day) => {
    const seats = new Set(seatsOf(day.crowd, day, phases));
    return byDate.get(day.date)?.find(({ dayId, crowd }) => {
      const other = plan.dayOf.get(dayId);
      if (!other?.isTwilights || other.isCalledOff || other.id === day.id) return false;
      return seatsOf(crowd, other, phases).some((seat) => seats.has(seat));
    });
  };
}

/** Sessions come in the order in which they begin: each is held against the last to end before it. */
function findOverlaps(
  plan: InsetPlan,
  phases: readonly string[],
  bothSides: boolean,
): GapContext['overlaps'] {
  const overlaps = new Map<string, PlannedSession>();
  const note = (session: PlannedSession, other: PlannedSession): void => {
    if (!overlaps.has(session.id)) overlaps.set(session.id, other);
  };
  const last = new Map<string, PlannedSession>();
  for (const session of plan.sessions) {
    const day = plan.dayOf.get(session.dayId);
    if (session.state === 'called off' || day?.isCalledOff) continue;
    for (const seat of seatsOf(session.crowd, day, phases)) {
      const before = last.get(seat);
      if (before && before.endsAt > session.startsAt) {
        note(session, before);
        if (bothSides) note(before, session);
      }
      if (!before || session.endsAt > before.endsAt) last.set(seat, session);
    }
  }
  return overlaps;
}
