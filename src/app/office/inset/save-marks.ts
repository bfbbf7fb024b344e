import * as v from 'valibot';
import { UserError } from '../../../core/errors';
import { checkMinutes } from '../../../core/inset/find-problems';
import { refuseProblems } from '../../../core/inset/read-claim';
import { signInWindow } from '../../../core/inset/sign-in';
import type {
  AttendanceRow,
  InsetPlan,
  PlannedDay,
  PlannedSession,
} from '../../../core/inset/types';
import type { InsetFacts, Marking, MarksSave } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';
import { idShape, readShape, yearShape } from './claims';
import { changeInset, type InsetSession } from './inset-session';
import { findById } from './put-row';

const marking = {
  state: v.picklist(['present', 'not attending', 'open']),
  minutes: v.nullable(v.number()),
  pay: v.picklist(['', 'paid', 'in lieu']),
} as const;
const shape = v.object({
  year: yearShape,
  about: v.pipe(idShape, v.nonEmpty()),
  marks: v.pipe(
    v.array(v.object({ staff: idShape, ...marking, before: v.object(marking) })),
    v.maxLength(500),
  ),
});

type NewMark = MarksSave['marks'][number];

/**
 * The lead’s register of a day or session: one event for each person whose mark really changes, which says
 * what of it does. Nobody is present before people sign in. Why somebody does not attend is never asked,
 * and stands nowhere. Throws `changed-meanwhile` where somebody has been marked otherwise since the page
 * was shown the marks.
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
    const plan = session.plan(year);
    const known = plan.marks.get(about);
    const changed = marks.flatMap((mark) => {
      const said = sayChange(mark, known?.get(mark.staff));
      return said ? [{ staff: mark.staff, ...said }] : [];
    });
    if (changed.length === 0) return;
    const isPresence = changed.some(({ state }) => state === 'present');
    const planned = requirePlanned(session, plan, about);
    const hasBegun = plan.now >= signInWindow(planned, plan.settings).from;
    if (isPresence && !hasBegun) throw new UserError('not-begun');
    for (const said of changed) {
      const date = said.state === '' ? null : planned.date;
      tabs.attendance.add({ at, by, about, ...said, logged: false, date, draft: '' });
    }
    session.trail('register', `${about}: ${changed.length}`);
  });
}

/** Throws `changed-meanwhile` where there is no such day or session, and `not-begun` where it has no date. */
function requirePlanned(
  { tabs }: InsetSession,
  { dayOf, sessionOf }: InsetPlan,
  about: string,
): PlannedDay | PlannedSession {
  const planned = sessionOf.get(about) ?? dayOf.get(about);
  if (planned) return planned;
  const isThere = findById(tabs.days, about) ?? findById(tabs.sessions, about);
  throw new UserError(isThere ? 'not-begun' : 'changed-meanwhile');
}

type Said = Pick<AttendanceRow, 'state' | 'minutes' | 'pay'>;

/** What of a mark has to be said; `null` where all of it stands already. */
function sayChange({ before, ...wanted }: NewMark, known: Marking = nothingYet): Said | null {
  const isState = mustSay(said(before), said(wanted), said(known));
  const isPay = mustSay(before.pay, wanted.pay, known.pay);
  if (!isState && !isPay) return null;
  return {
    ...(isState ? tidy(wanted) : { state: '', minutes: null }),
    pay: isPay ? wanted.pay || 'none' : '',
  };
}

const nothingYet: Marking = { state: 'open', minutes: null, pay: '' };

/** Whether the page has changed it, and it does not stand there by now. */
function mustSay(before: string, wanted: string, known: string): boolean {
  if (wanted === before || wanted === known) return false;
  if (known !== before) throw new UserError('changed-meanwhile');
  return true;
}

function said(mark: Marking): string {
  return JSON.stringify(tidy(mark));
}

/** Minutes are of somebody who is there. */
function tidy({ state, minutes }: Marking): Pick<Marking, 'state' | 'minutes'> {
  return { state, minutes: state === 'present' ? minutes : null };
}
