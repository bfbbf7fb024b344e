import * as v from 'valibot';
import { UserError } from '../../../core/errors';
import { cameToOf } from '../../../core/inset/attended';
import { listOccasions, titleOf } from '../../../core/inset/occasions';
import type { Paper, PaperTable } from '../../../core/inset/paper';
import { personDays } from '../../../core/inset/person-ledger';
import { planYear } from '../../../core/inset/plan';
import type { InsetPlan, InsetStaff } from '../../../core/inset/types';
import type { Bilingual } from '../../../core/language';
import type { InsetFacts, MadeDocument } from '../../../core/wire/inset';
import { formatHours } from '../../../text/hours';
import { sayTitle } from '../../../text/inset-title';
import type { OfficeContext } from '../context';
import { underLock } from '../under-lock';
import { idShape, readShape, yearShape } from './claims';
import { openInset } from './inset-session';
import { makeOwnDocument } from './make-own-document';
import { type PaperWords, paperWords } from './paper-words';

const shape = v.object({ year: yearShape, staff: idShape });

/**
 * What one person came to and caught up with in a year, for their own file; it says nothing of what they
 * did not. At most four remote calls.
 */
export function makeCertificate(context: OfficeContext, claimed: unknown): MadeDocument {
  const { year, staff } = readShape(shape, claimed);
  return underLock(context, () => {
    const session = openInset(context);
    const facts = session.facts(year);
    const person = facts.staff.find(({ id }) => id === staff);
    if (!person) throw new UserError('changed-meanwhile');
    const made = makeOwnDocument(
      context,
      'certificate',
      layOutCertificate(facts, person, paperWords(session)),
    );
    session.trail('certificate', year);
    session.write();
    return made;
  });
}

function layOutCertificate(facts: InsetFacts, person: InsetStaff, words: PaperWords): Paper {
  const { say, labelled } = words;
  const plan = planYear(facts);
  const attended = listAttended(plan, person);
  const caughtUp = listCaughtUp(plan, facts, person);
  const total = [...attended, ...caughtUp].reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    title: `${say('certificate')} ${facts.year} – ${person.name}`,
    lines: [
      labelled('name', person.name),
      ...(person.role === '' ? [] : [labelled('role', person.role)]),
      labelled('school', words.both(facts.school)),
      labelled('year', facts.year),
      labelled('asOf', words.date(facts.now)),
    ],
    tables: [layOut('attended', attended, words), layOut('caughtUp', caughtUp, words)].flat(),
    closing: [labelled('total', formatHours(total)), labelled('signed', '')],
  };
}

type Done = {
  readonly date: string;
  readonly title: Bilingual;
  readonly minutes: number;
};

function listAttended(plan: InsetPlan, { id }: InsetStaff): readonly Done[] {
  return cameToOf(plan, listOccasions(plan), id)
    .map(({ about, minutes }) => ({ date: about.date, title: sayTitle(about.title), minutes }))
    .filter(({ minutes }) => minutes > 0);
}

/** What counts of it, with the date on which it was done. */
function listCaughtUp(
  plan: InsetPlan,
  { catchUp }: InsetFacts,
  person: InsetStaff,
): readonly Done[] {
  return personDays(plan, [person], catchUp).flatMap(({ dayId, done }) => {
    const day = plan.dayOf.get(dayId);
    if (!day) return [];
    const counting = done.filter(({ counts }) => counts > 0);
    return counting.map(({ at, counts }) => ({
      date: at ?? day.date,
      title: sayTitle(titleOf(day.row)),
      minutes: counts,
    }));
  });
}

/** No table where there is nothing to show: an empty one would read like a reproach. */
function layOut(
  heading: 'attended' | 'caughtUp',
  done: readonly Done[],
  words: PaperWords,
): readonly PaperTable[] {
  const { say } = words;
  if (done.length === 0) return [];
  const rows = done.map(({ date, title, minutes }) => [
    words.date(date),
    words.both(title),
    formatHours(minutes),
  ]);
  return [{ heading: say(heading), columns: [say('date'), say('what'), say('time')], rows }];
}
