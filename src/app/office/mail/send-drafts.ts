import { addMinutes, dayMinutes } from '../../../core/civil-date';
import type { OutboxRow } from '../../../core/mail/outbox';
import type { Delivery } from './delivery';
import { findStopAsked } from './stop-asked';

/** Answers that do not come, one after the other, after which the run leaves the rest. */
const silenceMost = 2;

/** Sends drafts whose rows are marked and written. */
export function sendDrafts(delivery: Delivery, marked: readonly OutboxRow[]): void {
  let silent = 0;
  for (const [index, row] of marked.entries()) {
    const stop = findStop(delivery, row);
    if (stop === 'everything') {
      delivery.stoppedBy = 'switch';
      for (const rest of marked.slice(index)) withdraw(delivery, rest, 'waiting');
      return;
    }
    if (stop === 'day') {
      withdraw(delivery, row, 'stopped', 'notice-stopped');
      continue;
    }
    const failure = sendOne(delivery, row);
    silent = failure === 'unavailable' ? silent + 1 : 0;
    if (failure === 'daily-limit') {
      pauseForADay(delivery);
      for (const rest of marked.slice(index)) withdraw(delivery, rest, 'waiting');
      return;
    }
    if (failure === 'rate' || silent === silenceMost) {
      delivery.stoppedBy = 'rate';
      delivery.needsRecovery = true;
      return;
    }
  }
}

/** The next 24 hours belong to the account's own mail. */
export function pauseForADay(delivery: Delivery): void {
  const { session } = delivery;
  const until = addMinutes(session.context.clock.now().local, dayMinutes);
  session.setState('paused-until', until);
  delivery.stoppedBy = 'daily-limit';
}

type Failure = 'daily-limit' | 'rate' | 'unavailable';

function sendOne(delivery: Delivery, row: OutboxRow): Failure | null {
  const { mailing, session } = delivery;
  mailing.attempt(row.draftId);
  const sent = delivery.call('send', () => session.context.mail.sendDraft(row.draftId));
  if (sent.ok) {
    delivery.settle({ ...row, sendingSince: null }, 'sent');
    return null;
  }
  switch (sent.failure) {
    case 'not-found':
      delivery.settle(row, 'draft gone');
      return null;
    case 'refused':
      delivery.call('delete', () => session.context.mail.deleteDraft(row.draftId));
      delivery.settle(row, 'failed', 'refused');
      return null;
    case 'unavailable':
      // It may have left all the same: the next run sees whether its draft is still there.
      delivery.needsRecovery = true;
      return 'unavailable';
    default:
      mailing.takeBack(row.draftId);
      return sent.failure;
  }
}

/** Takes back a draft that has certainly not been sent. */
export function withdraw(
  delivery: Delivery,
  row: OutboxRow,
  state: 'stopped' | 'waiting' | 'missed' | 'left out',
  detail?: Parameters<Delivery['settle']>[2],
): void {
  const { mail } = delivery.session.context;
  delivery.mailing.withdraw(row.draftId);
  const deleted = delivery.call('delete', () => mail.deleteDraft(row.draftId));
  if (deleted.ok) {
    delivery.settle(row, state, detail);
    delivery.skipped.add(row.key);
  } else if (deleted.failure === 'not-found') delivery.settle(row, 'draft gone');
  else delivery.needsRecovery = true;
}

function findStop({ session }: Delivery, row: OutboxRow): 'everything' | 'day' | null {
  const asked = findStopAsked(session.context.store);
  if (asked === null) return null;
  if (asked === 'everything') return 'everything';
  return asked.includes(session.notices.find(row.about)?.day ?? '') ? 'day' : null;
}
