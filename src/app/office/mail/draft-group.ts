import { buildMime } from '../../../core/mail/mime';
import type { OutboxRow } from '../../../core/mail/outbox';
import { composeMessage } from './compose-message';
import type { Delivery } from './delivery';
import { pauseForADay, withdraw } from './send-drafts';

/**
 * Makes the drafts of some rows and marks the rows, which are not yet written. Rows that may not
 * leave any more are settled instead. Answers the rows as marked.
 */
export function draftGroup(delivery: Delivery, due: readonly OutboxRow[]): readonly OutboxRow[] {
  const { session, outbox, mailing } = delivery;
  const marked: OutboxRow[] = [];
  for (const row of due) {
    if (row.sentAt !== null) {
      // Sent before, and typed back to waiting: whether to send it again is for a person.
      delivery.settle(row, 'draft gone', 'row-changed');
      continue;
    }
    const refused = delivery.checker.findRefusal(row);
    const message = refused ? null : composeMessage(session, row);
    if (refused || !message) {
      delivery.settle(row, refused?.state ?? 'stopped', refused?.detail ?? 'nothing-left');
      continue;
    }
    mailing.begin();
    const mime = buildMime(message);
    const made = delivery.call('create', () => session.context.mail.createDraft(mime));
    if (made.ok) {
      outbox.change(row.key, markOf(delivery, made.value));
      marked.push(outbox.find(row.key) ?? row);
    } else if (!carriesOn(delivery, row, made.failure)) break;
  }
  if (delivery.stoppedBy !== 'daily-limit') return marked;
  for (const row of marked) withdraw(delivery, row, 'waiting');
  return [];
}

function markOf(delivery: Delivery, draftId: string): Partial<OutboxRow> {
  const sendingSince = delivery.session.context.clock.now().local.slice(0, 16);
  return { state: 'sending', draftId, account: delivery.account, sendingSince, detail: '' };
}

function carriesOn(
  delivery: Delivery,
  row: OutboxRow,
  failure: 'rate' | 'daily-limit' | 'not-found' | 'refused' | 'unavailable',
): boolean {
  delivery.skipped.add(row.key);
  if (failure === 'refused' || failure === 'not-found') {
    delivery.settle(row, 'failed', 'refused');
    return true;
  }
  if (failure === 'daily-limit') pauseForADay(delivery);
  else delivery.stoppedBy = 'rate';
  // Without an answer, the draft may be there all the same.
  if (failure === 'unavailable') delivery.needsRecovery = true;
  return false;
}
