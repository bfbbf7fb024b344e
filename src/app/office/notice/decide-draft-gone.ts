import { UserError } from '../../../core/errors';
import { isFamilyRow, type OutboxRow } from '../../../core/mail/outbox';
import type { OfficeContext } from '../context';
import { rememberNextMail } from '../mail/next-mail';
import { requireOfficePerson } from '../require-person';
import { type OfficeSession, openSession } from '../session';
import { underLock } from '../under-lock';

/**
 * A person says what became of a message whose draft somebody removed. *Not sent* lets it leave, if
 * its approval still holds and its time is not past; anything else about the row changes nothing.
 */
export function decideDraftGone(
  context: OfficeContext,
  decision: { readonly key: string; readonly was: 'sent' | 'not sent' },
): null {
  const { key, was } = readDecision(decision);
  return underLock(context, () => {
    const session = openSession(context);
    const person = requireOfficePerson(session);
    const { outbox } = session.growing();
    const row = outbox.find(key);
    if (row?.state !== 'draft gone') return null;
    outbox.change(row.key, decide(session, row, was));
    rememberNextMail(session);
    const text = context.words.read('trail')[context.language];
    session.trail(person.id, text.decideDraftGone, text.decided[was]);
    session.write();
    return null;
  });
}

/** The page may send anything, and only these two words may let a message leave or keep it. */
function readDecision(claimed: unknown): { key: string; was: 'sent' | 'not sent' } {
  const { key, was } = Object(claimed) as Record<'key' | 'was', unknown>;
  if (was !== 'sent' && was !== 'not sent') throw new UserError('bad-input');
  return { key: String(key), was };
}

function decide(
  session: OfficeSession,
  row: OutboxRow,
  was: 'sent' | 'not sent',
): Partial<OutboxRow> {
  const now = session.context.clock.now().local.slice(0, 16);
  if (was === 'sent') {
    return { state: 'sent', sentAt: row.sentAt ?? row.sendingSince ?? now, detail: 'said-sent' };
  }
  const cleared = { draftId: '', account: '', sendingSince: null, sentAt: null };
  if ((row.notAfter ?? '') <= now) return { ...cleared, state: 'missed', detail: 'too-late' };
  const isApproved = !isFamilyRow(row) || session.notices.find(row.about)?.state === 'approved';
  return isApproved
    ? { ...cleared, state: 'waiting', detail: 'said-not-sent' }
    : { ...cleared, state: 'stopped', detail: 'notice-stopped' };
}
