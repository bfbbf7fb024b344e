import {
  findDue,
  findMissed,
  findRoomAt,
  forecastRoom,
  type OutboxRow,
} from '../../../core/mail/outbox';
import { numberSetting } from '../../../core/state';
import type { OfficeSession } from '../session';
import { type Delivery, openDelivery } from './delivery';
import { draftGroup } from './draft-group';
import { isMailing } from './mailing';
import { isMailDue, rememberNextMail } from './next-mail';
import { type MailOutcome, nothingDelivered } from './outcome';
import { queueLeadReport } from './queue-lead-report';
import { recoverMail } from './recover-mail';
import { sendDrafts } from './send-drafts';
import { applyStopAsked, findStopAsked, isSendingStopped } from './stop-asked';

export type { MailOutcome } from './outcome';

/** Messages drafted, marked and sent together; a group that is begun is finished. */
const groupSize = 25;

/** The last marks ride with the caller’s own last write: it writes, then calls `afterWrite`. */
export type Delivered = { readonly outcome: MailOutcome; afterWrite(): void };

/**
 * Sends what is due until `deadlineEpochMs`, each message exactly once: drafts, marks, sends,
 * marks. The caller holds the script lock. Throws when PL Office cannot be written: then the caller
 * must not write either, and the next run finishes.
 */
export function deliverMail(session: OfficeSession, deadlineEpochMs: number): Delivered {
  makeStopLasting(session);
  const stoppedBy = findStop(session);
  const isNothingDue = !isMailing(session.context.store) && !isMailDue(session);
  if (stoppedBy || isNothingDue) {
    return { outcome: { ...nothingDelivered, stoppedBy }, afterWrite: () => {} };
  }
  const delivery = openDelivery(session);
  if (recoverMail(delivery)) sendInGroups(delivery, deadlineEpochMs);
  return finish(delivery);
}

function makeStopLasting(session: OfficeSession): void {
  const clear = applyStopAsked(session);
  if (findStopAsked(session.context.store) !== null) session.write();
  clear();
}

function findStop(session: OfficeSession): MailOutcome['stoppedBy'] {
  const { identity, clock } = session.context;
  const runner = session.getState('runner').toLowerCase();
  if (runner === '' || runner !== identity.effectiveAddress()) return 'not-runner';
  if (isSendingStopped(session)) return 'switch';
  return clock.now().local < session.getState('paused-until') ? 'daily-limit' : null;
}

function sendInGroups(delivery: Delivery, deadlineEpochMs: number): void {
  const { session, outbox } = delivery;
  while (delivery.stoppedBy === null) {
    settleMissed(delivery);
    const due = findLeaving(delivery);
    if (due.length === 0) return;
    if (findStopAsked(session.context.store) !== null) {
      makeStopLasting(session);
      if (isSendingStopped(session)) delivery.stoppedBy = 'switch';
      continue;
    }
    const room = findRoom(delivery);
    if (room === 0) {
      const until = findRoomAt(outbox.rows(), session.context.clock.now().local);
      session.setState('paused-until', until);
      delivery.stoppedBy = 'daily-limit';
      return;
    }
    const fits = delivery.countThatFit(Math.min(groupSize, room, due.length), deadlineEpochMs);
    if (fits === 0) {
      delivery.stoppedBy = 'time';
      return;
    }
    const marked = draftGroup(delivery, due.slice(0, fits));
    if (marked.length > 0) {
      session.relocate();
      session.write();
      sendDrafts(delivery, marked);
    }
  }
}

function findLeaving(delivery: Delivery): readonly OutboxRow[] {
  const { local } = delivery.session.context.clock.now();
  return findDue(delivery.outbox.rows(), local).filter(
    (row) => !delivery.skipped.has(row.key) && !delivery.checker.isHeldBack(row),
  );
}

function settleMissed(delivery: Delivery): void {
  const { local } = delivery.session.context.clock.now();
  for (const row of findMissed(delivery.outbox.rows(), local)) {
    const isReadable = row.notBefore !== null && row.notAfter !== null;
    delivery.settle(row, 'missed', isReadable ? 'too-late' : 'row-changed');
  }
}

function findRoom({ session, outbox }: Delivery): number {
  const settings = session.data.settingValues;
  const limit = numberSetting(settings, 'daily-limit');
  const reserve = numberSetting(settings, 'daily-reserve');
  return forecastRoom(outbox.rows(), session.context.clock.now().local, limit, reserve).roomLeft;
}

/** The sign of being at work goes only once the last marks are written. */
function finish(delivery: Delivery): Delivered {
  const { session, outbox, counts, mailing } = delivery;
  settleMissed(delivery);
  const lacksContacts = delivery.checker.lacksContacts();
  if (lacksContacts || counts.missed + counts.draftGone + counts.failed > 0) {
    queueLeadReport(session, lacksContacts);
  }
  const clearStopAsked = applyStopAsked(session);
  rememberNextMail(session);
  session.relocate();
  const { local } = session.context.clock.now();
  const sending = outbox.rows().filter(({ state }) => state === 'sending').length;
  return {
    outcome: {
      ...counts,
      waiting: findDue(outbox.rows(), local).length + sending,
      stoppedBy: delivery.stoppedBy,
      lacksContacts,
    },
    afterWrite() {
      if (!delivery.needsRecovery) mailing.end();
      clearStopAsked();
    },
  };
}
