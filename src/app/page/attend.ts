import { UserError } from '../../core/errors';
import { signInWindow } from '../../core/inset/sign-in';
import type { AttendanceRow } from '../../core/inset/types';
import type { MyPage } from '../../core/wire/my-page';
import type { PageContext } from './context';
import { describePage, leadOf } from './describe-page';
import { listMyOccasions, type MyOccasion } from './my-occasions';
import { addRow, openVisit, type Visit } from './visit';

/**
 * Present, by oneself, while signing in is open by the school’s clock; twice is once. At most two remote
 * calls. Throws `occasion-changed`, `sign-in-not-yet` and `sign-in-over`.
 */
export function signIn(context: PageContext, openedFor: string, about: unknown): MyPage {
  const visit = openVisit(context, openedFor);
  const occasion = requireOccasion(visit, about);
  if (occasion.mark?.state === 'present') return describePage(visit);
  const { from, until } = signInWindow(occasion.planned, occasion.plan.settings);
  if (visit.now < from) throw new UserError('sign-in-not-yet', { time: from.slice(11) });
  if (visit.now > until) throw new UserError('sign-in-over', { lead: leadOf(visit) });
  return describePage(mark(visit, occasion, { state: 'present' }));
}

/**
 * P-59: that one cannot come, or can after all, until it is over; no reason. At most two remote calls.
 * Throws `occasion-changed` and `occasion-over`.
 */
export function sayComing(
  context: PageContext,
  openedFor: string,
  answer: { readonly about: string; readonly coming: boolean },
): MyPage {
  const visit = openVisit(context, openedFor);
  const { about, coming } = Object(answer) as Readonly<Record<string, unknown>>;
  if (typeof coming !== 'boolean') throw new UserError('bad-input');
  const occasion = requireOccasion(visit, about);
  if (occasion.planned.endsAt <= visit.now) throw new UserError('occasion-over');
  const isOut = occasion.mark?.state === 'not attending';
  if (coming !== isOut) return describePage(visit);
  const state = coming ? 'open' : 'not attending';
  return describePage(mark(visit, occasion, { state }));
}

/** Throws `occasion-changed` for what is not, or no longer, planned for this person. */
export function requireOccasion(visit: Visit, about: unknown): MyOccasion {
  const found = listMyOccasions(visit).find(({ planned }) => planned.id === about);
  if (!found) throw new UserError('occasion-changed');
  return found;
}

/** One event about oneself, which says nothing of the rest: a register may change it now. One remote call. */
export function mark(
  visit: Visit,
  { planned }: MyOccasion,
  change: Partial<Pick<AttendanceRow, 'state' | 'logged' | 'draft'>>,
): Visit {
  const { me, now } = visit;
  return addRow(visit, 'attendance', {
    at: now,
    by: me.id,
    about: planned.id,
    staff: me.id,
    minutes: null,
    pay: '',
    state: change.state ?? '',
    logged: change.logged ?? false,
    date: change.state ? planned.date : null,
    draft: change.draft ?? '',
  });
}
