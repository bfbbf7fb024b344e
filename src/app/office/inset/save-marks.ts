import * as v from 'valibot';
import { UserError } from '../../../core/errors';
import { checkMinutes } from '../../../core/inset/find-problems';
import { planYear } from '../../../core/inset/plan';
import { refuseProblems } from '../../../core/inset/read-claim';
import { signInWindow } from '../../../core/inset/sign-in';
import type { AttendanceRow, Mark } from '../../../core/inset/types';
import type { InsetFacts, MarksSave } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';
import { idShape, readShape, yearShape } from './claims';
import { changeInset, type InsetSession } from './inset-session';
import { findById } from './put-row';

const shape = v.object({
  year: yearShape,
  about: v.pipe(idShape, v.nonEmpty()),
  marks: v.pipe(
    v.array(
      v.object({
        staff: idShape,
        state: v.picklist(['present', 'not attending', 'open']),
        minutes: v.nullable(v.number()),
        pay: v.picklist(['', 'paid', 'in lieu']),
      }),
    ),
    v.maxLength(500),
  ),
});

type NewMark = MarksSave['marks'][number];

/**
 * The lead’s register of a day or session: one event for each person whose mark really changes. Nobody
 * is present before people sign in. Why somebody does not attend is never asked, and stands nowhere.
 */
export function saveMarks(context: OfficeContext, claimed: unknown): InsetFacts {
  const { year, about, marks } = readShape(shape, claimed);
  for (const { minutes } of marks) {
    const problem = checkMinutes(minutes);
    if (problem) refuseProblems({ minutes: problem });
  }
  return changeInset(context, year, (session) => {
    const { tabs, now: at, me: by } = session;
    if (marks.some(({ staff }) => !findById(tabs.staff, staff))) throw new UserError('bad-input');
    const facts = session.facts(year);
    const known = new Map(
      facts.marks.filter((mark) => mark.about === about).map((mark) => [mark.staff, mark]),
    );
    const changed = marks.map(tidy).filter((mark) => isChange(known.get(mark.staff), mark));
    if (changed.length === 0) return;
    const isPresence = changed.some(({ state }) => state === 'present');
    if (facts.now < beginOf(session, facts, about) && isPresence) throw new UserError('not-begun');
    for (const mark of changed) {
      const logged = known.get(mark.staff)?.logged ?? false;
      const event: AttendanceRow = { at, by, about, ...mark, logged };
      tabs.attendance.add(event);
    }
    session.trail('register', `${about}: ${changed.length}`);
  });
}

/**
 * When people begin to sign in. Throws `changed-meanwhile` where there is no such day or session, and
 * `not-begun` where it has no date.
 */
function beginOf({ tabs }: InsetSession, facts: InsetFacts, about: string): string {
  const { days, sessions } = planYear(facts);
  const planned = [...sessions, ...days].find(({ id }) => id === about);
  if (planned) return signInWindow(planned, facts.settings).from;
  const isThere = findById(tabs.days, about) ?? findById(tabs.sessions, about);
  throw new UserError(isThere ? 'not-begun' : 'changed-meanwhile');
}

function tidy(mark: NewMark): NewMark {
  return { ...mark, minutes: mark.state === 'present' ? mark.minutes : null };
}

function isChange(known: Mark | undefined, mark: NewMark): boolean {
  if (!known) return mark.state !== 'open' || mark.pay !== '';
  return known.state !== mark.state || known.minutes !== mark.minutes || known.pay !== mark.pay;
}
