import { cleanText } from '../../core/clean-text';
import { checkText, dropUndefined } from '../../core/entry';
import { UserError } from '../../core/errors';
import { requestMost } from '../../core/my-page-limits';
import type { MyPage } from '../../core/wire/my-page';
import type { PageContext } from './context';
import { describePage, listPriorities } from './describe-page';
import { foldMyRequests } from './my-requests';
import { ownId } from './own-id';
import { addRow, openVisit } from './visit';

/**
 * P-61: what somebody asks INSET for. The same key again is the same request. At most two remote calls.
 * Throws `bad-input` with what is wrong.
 */
export function saveRequest(
  context: PageContext,
  openedFor: string,
  request: { readonly key: string; readonly text: string; readonly priority: string },
): MyPage {
  const visit = openVisit(context, openedFor);
  const { key, text, priority } = Object(request) as Partial<Record<string, unknown>>;
  if (typeof text !== 'string' || typeof priority !== 'string') throw new UserError('bad-input');
  const id = ownId('r', [visit.me.id], key);
  if (foldMyRequests(visit).has(id)) return describePage(visit);
  const words = cleanText(text);
  const isKnown = priority === '' || listPriorities(visit).some((one) => one.id === priority);
  const problems = dropUndefined({
    text: checkText(words, requestMost, true),
    priority: isKnown ? undefined : 'choose',
  });
  if (Object.keys(problems).length > 0) throw new UserError('bad-input', problems);
  const row = { id, at: visit.now, staff: visit.me.id, text: words, priority };
  return describePage(addRow(visit, 'requests', { ...row, state: 'open' }));
}

/** Taken back; twice is once. At most two remote calls. Throws `not-yours`. */
export function withdrawRequest(context: PageContext, openedFor: string, id: unknown): MyPage {
  const visit = openVisit(context, openedFor);
  const own = typeof id === 'string' ? foldMyRequests(visit).get(id) : undefined;
  if (!own) throw new UserError('not-yours');
  if (own.state === 'withdrawn') return describePage(visit);
  const row = { id: own.id, at: visit.now, staff: visit.me.id, text: '', priority: '' };
  return describePage(addRow(visit, 'requests', { ...row, state: 'withdrawn' }));
}
