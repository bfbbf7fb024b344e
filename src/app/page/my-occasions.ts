import { academicYearOf } from '../../core/civil-date';
import { compare } from '../../core/compare';
import { groupBy } from '../../core/group-by';
import { type Agendas, groupAgenda } from '../../core/inset/agenda';
import { owedMinutes } from '../../core/inset/contract';
import { countOnce } from '../../core/inset/count-once';
import { concerns, isFor } from '../../core/inset/crowd';
import { expectationsOf } from '../../core/inset/expected';
import { idKey } from '../../core/inset/id-list';
import { inTime } from '../../core/inset/in-time';
import { isBeforeItsDay, minutesMarked } from '../../core/inset/marks';
import { listOccasions, type Occasion as Planned } from '../../core/inset/occasions';
import { isEvaluationOpen, signInWindow } from '../../core/inset/sign-in';
import type { AttendanceRow, InsetPlan, Mark } from '../../core/inset/types';
import type { Bilingual } from '../../core/language';
import type { StaffMember } from '../../core/run/people';
import type { Occasion } from '../../core/wire/my-page';
import { sayTitle } from '../../text/inset-title';
import { findMyAnswers } from './my-answers';
import { type Visit, yearOf } from './visit';

/** A day in school or a session, as it is planned, and what this person is marked as. */
export type MyOccasion = {
  /** Of the year that it counts in. */
  readonly plan: InsetPlan;
  readonly planned: Planned;
  readonly mark: Mark | undefined;
  /** Minutes that count as attended; 0 unless present. */
  readonly attended: number;
};

/**
 * What is for this person, or what they are marked at all the same: all that counts in this academic year,
 * and what is held in it for another, as a twilight in July for a day in September is.
 */
export function listMyOccasions(visit: Visit): readonly MyOccasion[] {
  const year = yearOf(visit);
  const occasions = visit
    .plans()
    .flatMap((plan) => listOfPlan(plan, visit.me))
    .filter(({ plan, planned }) => plan.year === year || academicYearOf(planned.date) === year)
    .sort((one, other) => compare(one.planned.startsAt, other.planned.startsAt));
  const counts = countOnce(
    occasions.map(({ planned, mark }) => {
      return { ...planned, minutes: minutesMarked(mark, planned.minutes) };
    }),
  );
  return occasions.map((one, index) => ({ ...one, attended: counts[index] ?? 0 }));
}

function listOfPlan(plan: InsetPlan, me: StaffMember): readonly Omit<MyOccasion, 'attended'>[] {
  return listOccasions(plan)
    .map((planned) => ({ plan, planned, mark: plan.marks.get(planned.id)?.get(me.id) }))
    .filter(({ planned, mark }) => {
      const isForMe = planned.session === null || isFor(planned.session.crowd, me);
      return mark !== undefined || (isForMe && concerns(planned.day, me));
    });
}

/** Each as the page shows it. */
export function describeOccasions(visit: Visit): readonly Occasion[] {
  const asked = new Map<string, Asked>();
  const askedIn = (plan: InsetPlan): Asked => {
    const { me } = visit;
    const known = asked.get(plan.year) ?? {
      expectationOf: expectationsOf(plan, me),
      owed: owedMinutes(plan, me),
    };
    asked.set(plan.year, known);
    return known;
  };
  const agendas = groupAgenda(visit.read.rows.agenda);
  const own = visit.read.rows.attendance.filter(({ staff }) => staff === visit.me.id);
  const marked = groupBy(inTime(own), ({ about }) => idKey(about));
  return listMyOccasions(visit).map(({ plan, planned, mark, attended }) => {
    const { id, date, startsAt, endsAt, minutes, session, day } = planned;
    const mayEvaluate = mark?.state === 'present' && isEvaluationOpen(planned, plan.now);
    return {
      ...{ id, date, startsAt, endsAt, minutes, attended, mayEvaluate },
      ...wordsOf(visit, planned, agendas),
      kind: session ? 'session' : 'day',
      replaces: session ? day.date : null,
      when: endsAt <= plan.now ? 'over' : startsAt <= plan.now ? 'on' : 'to come',
      expected: sayExpected(planned, askedIn(plan), mark?.pay ?? ''),
      mark: mark?.state ?? 'open',
      signedInAt:
        mark?.state === 'present' ? findSignIn(marked.get(idKey(id)), date, visit.me) : null,
      signIn: signInWindow(planned, plan.settings),
      answers: mayEvaluate ? findMyAnswers(visit, id) : null,
    };
  });
}

type Words = 'title' | 'aim' | 'purpose' | 'outcome' | 'priority' | 'venue' | 'agenda';

function wordsOf({ read }: Visit, planned: Planned, agendas: Agendas): Pick<Occasion, Words> {
  const { row } = planned.day;
  const priority = read.rows.priorities.find(({ id }) => id !== '' && id === row.priority);
  return {
    title: sayTitle(planned.title),
    aim: { en: row.aimEnglish, cy: row.aimWelsh },
    purpose: { en: row.purposeEnglish, cy: row.purposeWelsh },
    outcome: { en: row.outcomeEnglish, cy: row.outcomeWelsh },
    priority: priority ? { en: priority.english, cy: priority.welsh } : nothing,
    venue: planned.session?.row.venue.trim() || row.venue,
    agenda: agendas.of(planned.id).map(({ itemEnglish, itemWelsh, minutes }) => ({
      item: { en: itemEnglish, cy: itemWelsh },
      minutes,
    })),
  };
}

const nothing: Bilingual = { en: '', cy: '' };

/** What a year asks of this person. */
type Asked = {
  readonly expectationOf: ReturnType<typeof expectationsOf>;
  readonly owed: ReturnType<typeof owedMinutes>;
};

/**
 * P-57, P-58: who owes nothing for it may be paid, or get time in lieu. P-59: who owes its day, but does
 * not work on the date of the session, catches up.
 */
function sayExpected(
  { id, day }: Planned,
  { expectationOf, owed }: Asked,
  pay: Mark['pay'],
): Occasion['expected'] {
  const expectation = expectationOf(id);
  const isDayOwed = (owed.get(day.id) ?? 0) > 0;
  if (expectation === 'not a working day' && isDayOwed) return 'caught up later';
  if (expectation === 'expected' || pay === '') return expectation;
  return pay === 'paid' ? 'invited and paid' : 'invited, time in lieu';
}

/** Own sign-in, as far as nobody has marked the person otherwise since. */
function findSignIn(
  marked: readonly AttendanceRow[] = [],
  date: string,
  me: StaffMember,
): string | null {
  let signedIn: AttendanceRow | null = null;
  for (const row of marked) {
    if (row.state === '') continue;
    if (row.state !== 'present' || isBeforeItsDay(row, date)) signedIn = null;
    else signedIn ??= row;
  }
  return signedIn?.by === me.id ? signedIn.at : null;
}
