import { keyHeaderOf } from '../../../core/mail/mime';
import type { OutboxRow } from '../../../core/mail/outbox';
import { decideRecovery, isStrayDraft } from '../../../core/mail/recovery';
import type { Delivery } from './delivery';
import { sendDrafts, withdraw } from './send-drafts';

/**
 * Begins with what an earlier run left: rows it had marked are settled or sent now, drafts of ours
 * that no row is marked with are removed. False when Gmail did not answer: then nothing else may
 * be sent either.
 */
export function recoverMail(delivery: Delivery): boolean {
  const { session, outbox, account, mailing } = delivery;
  const rows = outbox.rows().filter(({ state }) => state === 'sending');
  if (!mailing.wasInterrupted && rows.length === 0) return true;
  mailing.begin();
  const listed = delivery.call('list', () => session.context.mail.listDrafts());
  if (!listed.ok) {
    delivery.stoppedBy = 'rate';
    delivery.needsRecovery = true;
    return false;
  }
  const drafts = new Set(listed.value);
  const toSend: OutboxRow[] = [];
  for (const row of rows) {
    const decision = decideRecovery(row, account, drafts, mailing.leftBehind);
    if (decision === 'send') toSend.push(row);
    else delivery.settle(row, decision);
  }
  removeStrayDrafts(delivery, drafts);
  const stillRight = toSend.filter((row) => isStillRight(delivery, row));
  session.write();
  sendDrafts(delivery, stillRight);
  return delivery.stoppedBy === null;
}

/** The draft says what was true when it was made; what has changed since is taken back. */
function isStillRight(delivery: Delivery, row: OutboxRow): boolean {
  const { local } = delivery.session.context.clock.now();
  if (row.notAfter === null || row.notAfter <= local) {
    withdraw(delivery, row, 'missed', 'too-late');
    return false;
  }
  if (delivery.checker.isHeldBack(row)) {
    delivery.needsRecovery = true;
    return false;
  }
  const refused = delivery.checker.findRefusal(row);
  if (refused) withdraw(delivery, row, refused.state, refused.detail);
  return refused === null;
}

function removeStrayDrafts(delivery: Delivery, drafts: ReadonlySet<string>): void {
  const { session, outbox } = delivery;
  const { mail } = session.context;
  const rows = outbox.rows();
  const marked = new Set(rows.map(({ draftId }) => draftId));
  const byHeader = new Map(rows.map((row) => [keyHeaderOf(row.key), row]));
  for (const draftId of drafts) {
    if (marked.has(draftId)) continue;
    const key = delivery.call('get', () => mail.readDraftKey(draftId));
    if (!key.ok) {
      if (key.failure !== 'not-found') delivery.needsRecovery = true;
      continue;
    }
    if (!isStrayDraft(draftId, byHeader.get(key.value))) continue;
    const deleted = delivery.call('delete', () => mail.deleteDraft(draftId));
    if (!deleted.ok && deleted.failure !== 'not-found') delivery.needsRecovery = true;
  }
}
