import { dateOf } from '../../core/civil-date';
import { type EntryInput, findEntryProblems } from '../../core/entry';
import { isUserError, UserError } from '../../core/errors';
import { fingerprint } from '../../core/fingerprint';
import { idKey } from '../../core/inset/id-list';
import { composeId, layOutEvent, readEntryInput } from '../../core/journal';
import { addressOf } from '../../core/run/people';
import { attendanceTable, journalTable, requireColumn } from '../../core/tables';
import type { Saved } from '../../core/wire/log-server';
import type { MyPage } from '../../core/wire/my-page';
import { mark, requireOccasion } from './attend';
import type { PageContext } from './context';
import { describePage } from './describe-page';
import { findDraftsAway, isAttended } from './my-drafts';
import type { MyOccasion } from './my-occasions';
import { patiently } from './patiently';
import { openVisit, type Visit } from './visit';

/**
 * P-76: the draft, perhaps changed, as an entry of the person’s own log, exactly as the sidebar saves it.
 * First the entry, then the mark that it is logged: where only the first has happened, the same again is
 * the same entry. At most three remote calls, to two workbooks. Throws `draft-gone`, and `bad-input`
 * with the problem of each field.
 */
export function acceptDraft(
  context: PageContext,
  openedFor: string,
  accepted: { readonly about: string; readonly entry: EntryInput },
): { readonly saved: Saved; readonly page: MyPage } {
  const visit = openVisit(context, openedFor);
  const { about, entry: claimed } = Object(accepted) as Partial<Record<string, unknown>>;
  const occasion = requireAttended(visit, about);
  const entry = readEntryInput(claimed);
  if (!entry) throw new UserError('bad-input');
  const problems = findEntryProblems(entry, dateOf(visit.now));
  if (Object.keys(problems).length > 0) throw new UserError('bad-input', problems);
  const saved = appendEntry(visit, occasion, entry);
  const isLogged = occasion.mark?.logged ?? false;
  const after = isLogged ? visit : mark(visit, occasion, { logged: true });
  return { saved, page: describePage(after) };
}

/** The draft is not wanted now. At most two remote calls. Throws `draft-gone`. */
export function putDraftAway(context: PageContext, openedFor: string, about: unknown): MyPage {
  return keepDraft(context, openedFor, about, 'put away');
}

/** It is wanted after all. At most two remote calls. Throws `draft-gone`. */
export function bringDraftBack(context: PageContext, openedFor: string, about: unknown): MyPage {
  return keepDraft(context, openedFor, about, 'brought back');
}

function keepDraft(
  context: PageContext,
  openedFor: string,
  about: unknown,
  draft: 'put away' | 'brought back',
): MyPage {
  const visit = openVisit(context, openedFor);
  const occasion = requireAttended(visit, about);
  requireColumn(attendanceTable, visit.read.layouts.attendance, 'draft');
  const isAway = findDraftsAway(visit).has(idKey(occasion.planned.id));
  const isSo = isAway === (draft === 'put away');
  if (occasion.mark?.logged || isSo) return describePage(visit);
  return describePage(mark(visit, occasion, { draft }));
}

function requireAttended(visit: Visit, about: unknown): MyOccasion {
  const occasion = requireOccasion(visit, about);
  if (!isAttended(occasion)) throw new UserError('draft-gone');
  return occasion;
}

/** One remote call. The key is of the day or session, so that it is logged once. */
function appendEntry(visit: Visit, { planned }: MyOccasion, entry: EntryInput): Saved {
  const { context, read, me, now } = visit;
  const by = addressOf(me);
  const id = composeId('e', by, fingerprint('inset', planned.id));
  const logId = read.state['log-id'];
  if (!id || !logId) throw new UserError('log-not-ready');
  const cells = layOutEvent({ by, kind: 'entry', id, version: 1, data: entry }, now);
  const change = { kind: 'append', sheetId: journalTable.sheetId, cells: [cells] } as const;
  orNotReady(() => patiently(context.clock, () => context.workbooks.write(logId, [change])));
  return { id, version: 1, savedAt: now };
}

/** A tab or file that is not there is for whoever keeps PL Log; the person can only tell them. */
function orNotReady(write: () => void): void {
  try {
    write();
  } catch (error) {
    throw isUserError(error) ? new UserError('log-not-ready', {}, { cause: error }) : error;
  }
}
