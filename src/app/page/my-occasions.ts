import { type Agendas, groupAgenda } from '../../core/inset/agenda';
import { concerns, isFor } from '../../core/inset/crowd';
import { type Expectation, expectationsOf } from '../../core/inset/expected';
import { inTime } from '../../core/inset/in-time';
import { isBeforeItsDay, minutesMarked } from '../../core/inset/marks';
import { listOccasions, type Occasion as Planned } from '../../core/inset/occasions';
import { isEvaluationOpen, signInWindow } from '../../core/inset/sign-in';
import type { AttendanceRow, InsetPlan, Mark } from '../../core/inset/types';
import type { Bilingual } from '../../core/language';
import type { StaffMember } from '../../core/run/people';
import type { Occasion } from '../../core/wire/my-page';
import { findMyAnswers } from './my-answers';
import type { Visit } from './visit';

/** A day in school or a session, as it is planned, and what this person is marked as. */
export type MyOccasion = { readonly planned: Planned; readonly mark: Mark | undefined };

/** What is for this person, or what they are marked at all the same. */
export function listMyOccasions(plan: InsetPlan, me: StaffMember): readonly MyOccasion[] {
  return listOccasions(plan)
    .map((planned) => ({ planned, mark: plan.marks.get(planned.id)?.get(me.id) }))
    .filter(({ planned, mark }) => {
      const isForMe = planned.session === null || isFor(planned.session.crowd, me);
      return mark !== undefined || (isForMe && concerns(planned.day, me));
    });
}

/** Each as the page shows it. */
export function describeOccasions(visit: Visit, plan: InsetPlan): readonly Occasion[] {
  const expectation = expectationsOf(plan, visit.me);
  const agendas = groupAgenda(visit.read.rows.agenda);
  return listMyOccasions(plan, visit.me).map(({ planned, mark }) => {
    const { id, date, startsAt, endsAt, minutes, session, day } = planned;
    const mayEvaluate = mark?.state === 'present' && isEvaluationOpen(planned, plan.now);
    return {
      ...{ id, date, startsAt, endsAt, minutes, mayEvaluate },
      ...wordsOf(visit, planned, agendas),
      kind: session ? 'session' : 'day',
      replaces: session ? day.date : null,
      when: endsAt <= plan.now ? 'over' : startsAt <= plan.now ? 'on' : 'to come',
      expected: sayExpected(expectation(id), mark?.pay ?? ''),
      mark: mark?.state ?? 'open',
      signedInAt: mark?.state === 'present' ? findSignIn(visit, planned) : null,
      attended: minutesMarked(mark, minutes),
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
    title: planned.title,
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

/** P-57, P-58: who owes nothing for it may be paid, or get time in lieu. */
function sayExpected(expectation: Expectation, pay: Mark['pay']): Occasion['expected'] {
  if (expectation === 'expected' || pay === '') return expectation;
  return pay === 'paid' ? 'invited and paid' : 'invited, time in lieu';
}

/** Own sign-in, as far as nobody has marked the person otherwise since. */
function findSignIn({ read, me }: Visit, { id, date }: Planned): string | null {
  let signedIn: Pick<AttendanceRow, 'at' | 'by'> | null = null;
  for (const row of inTime(read.rows.attendance)) {
    if (row.about !== id || row.staff !== me.id || row.state === '') continue;
    if (row.state !== 'present' || isBeforeItsDay(row, date)) signedIn = null;
    else signedIn ??= row;
  }
  return signedIn?.by === me.id ? signedIn.at : null;
}
