import type { DetailCode } from '../../../core/mail/details';
import type { OutboxRow } from '../../../core/mail/outbox';
import { mailUnits, timeToSend, type UnitsSpent, waitForUnits } from '../../../core/mail/pace';
import type { Ledger, outboxTable } from '../../../core/tables';
import { type Clock, isMailError, type MailFailure } from '../../ports';
import type { OfficeSession } from '../session';
import { makeRowChecker, type RowChecker } from './check-row';
import { type Mailing, openMailing } from './mailing';
import type { MailOutcome } from './outcome';

type Stop = MailOutcome['stoppedBy'];

/** One run's sending at work: what it may still do, and what it has done. */
export type Delivery = {
  readonly session: OfficeSession;
  readonly outbox: Ledger<typeof outboxTable>;
  readonly account: string;
  readonly checker: RowChecker;
  readonly mailing: Mailing;
  readonly counts: {
    sent: number;
    missed: number;
    leftOut: number;
    draftGone: number;
    failed: number;
  };
  /** Keys that this run lets be: their next try belongs to the next run. */
  readonly skipped: Set<string>;
  stoppedBy: Stop;
  /** Something may be in the mailbox that no row speaks of: the next run has to look. */
  needsRecovery: boolean;
  /** One call to Gmail at its pace; waits and tries again while it asks to, then `rate`. */
  call<T>(what: keyof typeof mailUnits, work: () => T): Called<T>;
  /** How many messages, `most` at most, will have left before the deadline. */
  countThatFit(most: number, deadlineEpochMs: number): number;
  settle(row: OutboxRow, state: Settled, detail?: DetailCode): void;
};

export type Called<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: MailFailure };

type Settled = 'sent' | 'missed' | 'left out' | 'draft gone' | 'failed' | 'stopped' | 'waiting';

/** Milliseconds to wait when Gmail says it is too fast; after the last one the run stops. */
const rateWaitsMs = [5_000, 15_000, 30_000];

/** Two calls to Gmail and what stands around them: assumed, 400 ms a call. */
const messageMs = 900;

export function openDelivery(session: OfficeSession): Delivery {
  const { identity, store } = session.context;
  const { outbox } = session.growing();
  const account = identity.effectiveAddress();
  const counts = { sent: 0, missed: 0, leftOut: 0, draftGone: 0, failed: 0 };
  return {
    session,
    outbox,
    account,
    checker: makeRowChecker(session),
    mailing: openMailing(store, account),
    counts,
    skipped: new Set(),
    stoppedBy: null,
    needsRecovery: false,
    ...makePacedCalls(session.context.clock),
    settle(row, state, detail) {
      const local = session.context.clock.now().local.slice(0, 16);
      outbox.change(row.key, {
        state,
        detail: detail ?? '',
        ...(withoutDraft.includes(state) ? { draftId: '', account: '', sendingSince: null } : {}),
        ...(state === 'sent' ? { sentAt: row.sendingSince ?? local } : {}),
      });
      const count = countOf[state];
      if (count) counts[count]++;
    },
  };
}

/** States in which no draft is left that anybody might look for. */
const withoutDraft: readonly Settled[] = ['waiting', 'stopped', 'left out', 'missed'];

function makePacedCalls(clock: Clock): Pick<Delivery, 'call' | 'countThatFit'> {
  const spent: UnitsSpent[] = [];
  return {
    call(what, work) {
      for (const waitMs of [...rateWaitsMs, null]) {
        const pause = waitForUnits(spent, mailUnits[what], clock.now().epochMs);
        if (pause > 0) clock.sleep(pause);
        spent.push({ atMs: clock.now().epochMs, units: mailUnits[what] });
        const called = tryMail(work);
        if (called.ok || called.failure !== 'rate' || waitMs === null) return called;
        clock.sleep(waitMs);
      }
      return { ok: false, failure: 'rate' };
    },
    countThatFit(most, deadlineEpochMs) {
      const nowMs = clock.now().epochMs;
      let count = most;
      while (count > 0 && nowMs + timeToSend(spent, count, nowMs, messageMs) > deadlineEpochMs) {
        count--;
      }
      return count;
    },
  };
}

const countOf: Readonly<Partial<Record<Settled, keyof Delivery['counts']>>> = {
  sent: 'sent',
  missed: 'missed',
  'left out': 'leftOut',
  'draft gone': 'draftGone',
  failed: 'failed',
};

function tryMail<T>(work: () => T): Called<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (isMailError(error)) return { ok: false, failure: error.failure };
    throw error;
  }
}
