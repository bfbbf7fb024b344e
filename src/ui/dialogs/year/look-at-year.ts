import type { CivilDate } from '../../../core/civil-date';
import { groupBy } from '../../../core/group-by';
import { catchUpItems } from '../../../core/inset/catch-up';
import { coverYear, type YearCoverage } from '../../../core/inset/coverage';
import { type YearFigures, yearFigures } from '../../../core/inset/day-ledger';
import { notInOn } from '../../../core/inset/expected';
import { findGaps } from '../../../core/inset/gaps';
import type { Gap, GapCode } from '../../../core/inset/gaps/gap';
import { idKey } from '../../../core/inset/id-list';
import { personDays } from '../../../core/inset/person-ledger';
import { planYear } from '../../../core/inset/plan';
import type {
  CatchUpItem,
  InsetDayRow,
  InsetPlan,
  PlannedSession,
  SessionRow,
} from '../../../core/inset/types';
import { tellApart } from '../../../core/names';
import type { InsetFacts } from '../../../core/wire/inset';
import { type CalendarMonth, datesOf } from './calendar-dates';
import { interestWishes, type Wish, wishesWaiting } from './wishes';

/** Who owes a day, who of them took part, and who of those in part of it only. */
export type TookPart = {
  readonly expected: number;
  readonly present: number;
  readonly inPart: number;
};

/** The year as the page shows it, worked out once from what the server read. */
export type YearLook = {
  readonly plan: InsetPlan;
  readonly months: readonly CalendarMonth[];
  readonly figures: YearFigures;
  readonly coverage: YearCoverage;
  readonly wishes: readonly Wish[];
  readonly interests: readonly Wish[];
  /** How people are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Of a day or session, and of the sessions of a day; `''` is about the year. */
  readonly gapsOf: (about: string) => readonly Gap[];
  readonly sessionsOf: (dayId: string) => readonly PlannedSession[];
  /** Sessions of the day that have no date yet. */
  readonly undatedOf: (dayId: string) => readonly SessionRow[];
  readonly peopleOf: (dayId: string) => TookPart;
  /** How many have said so, of a day or session to come; 0 once it is over. */
  readonly cannotCome: (about: string) => number;
  readonly catchUpOf: (dayId: string) => readonly CatchUpItem[];
  /** A date of each weekday on which the person missed a session and does not work. */
  readonly notInOn: (staff: string, dayId: string) => readonly CivilDate[];
  /** Of a day or session; `null` where there is no such one. */
  readonly dateOf: (about: string) => CivilDate | null;
  readonly minutesOf: (about: string) => number;
};

export function lookAtYear(facts: InsetFacts): YearLook {
  const plan = planYear(facts);
  const people = personDays(plan, facts.staff, facts.catchUp);
  const items = catchUpItems(plan, facts.staff, facts.catchUp, people);
  const names = tellApart(facts.staff);
  const sessionsOf = (dayId: string) => plan.sessionsOfDay.get(dayId) ?? [];
  const find = (about: string) => plan.dayOf.get(about) ?? plan.sessionOf.get(about);
  return {
    plan,
    months: datesOf(plan, facts),
    figures: yearFigures(plan, facts.told),
    coverage: coverYear(plan, facts.agenda, facts.options),
    wishes: wishesWaiting(plan, facts),
    interests: interestWishes(plan, facts),
    names,
    gapsOf: groupGaps(facts),
    sessionsOf,
    undatedOf: (dayId) =>
      facts.sessions.filter(
        (session) => session.date === null && idKey(session.day) === idKey(dayId),
      ),
    peopleOf: (dayId) => {
      const expected = people.filter((one) => one.dayId === dayId && !one.isInvited);
      const present = expected.filter((one) => one.attended > 0);
      const inPart = present.filter((one) => one.attended < one.owed);
      return { expected: expected.length, present: present.length, inPart: inPart.length };
    },
    cannotCome: (about) => {
      const planned = find(about);
      if (!planned || planned.endsAt <= plan.now) return 0;
      const marks = [...(plan.marks.get(about)?.values() ?? [])];
      return marks.filter(({ state }) => state === 'not attending').length;
    },
    catchUpOf: (dayId) => items.filter((item) => item.dayId === dayId),
    notInOn: (staff, dayId) => {
      const person = facts.staff.find(({ id }) => id === staff);
      return person ? notInOn(plan, dayId, person) : [];
    },
    dateOf: (about) => find(about)?.date ?? null,
    minutesOf: (about) => find(about)?.minutes ?? 0,
  };
}

/** By day, those of its sessions among them; what is about a session of no day is about the year. */
function groupGaps(facts: InsetFacts): (about: string) => readonly Gap[] {
  const days = new Map(facts.days.map((day) => [idKey(day.id), day.id]));
  const dayOf = new Map(facts.sessions.map((session) => [session.id, session.day]));
  const groups = groupBy(
    findGaps({ ...facts, bothSides: true }),
    ({ about }) => days.get(idKey(dayOf.get(about) ?? about)) ?? '',
  );
  return (about) => groups.get(about) ?? [];
}

/** What a date alone decides; the rest of a day that is only begun is not missing yet. */
const aboutDates: ReadonlySet<GapCode> = new Set<GapCode>([
  'dates-unknown',
  'on-weekend',
  'on-bank-holiday',
  'on-holiday',
  'not-in-term',
  'same-date',
  'session-on-date',
  'ends-first',
  'notice-late',
  'notice-short',
  'session-on-inset-day',
  'session-after-day',
  'session-overlaps',
  'session-in-school-hours',
  'day-too-short',
]);

/** What would not fit, were this the day's row; the same rules as for a row that stands. */
export function clashesOfDay(facts: InsetFacts, row: InsetDayRow): readonly Gap[] {
  const id = row.id || beingTyped;
  const days = [...facts.days.filter((day) => day.id !== id), { ...row, id }];
  return clashesOf(findGaps({ ...facts, days, bothSides: true }), id);
}

export function clashesOfSession(facts: InsetFacts, row: SessionRow): readonly Gap[] {
  const id = row.id || beingTyped;
  const sessions = [...facts.sessions.filter((one) => one.id !== id), { ...row, id }];
  return clashesOf(findGaps({ ...facts, sessions, bothSides: true }), id);
}

/** An id that no row has. */
const beingTyped = '(new)';

function clashesOf(gaps: readonly Gap[], id: string): readonly Gap[] {
  return gaps.filter((gap) => gap.about === id && aboutDates.has(gap.code));
}
