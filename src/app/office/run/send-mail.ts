import { deliverMail } from '../mail/deliver-mail';
import type { MailOutcome } from '../mail/outcome';
import type { Run } from './run';

/** Kept back from sending, for the last write. */
const lastWriteMs = 10_000;

/**
 * Sends what is due in the time that is left; everything before it has been done and published.
 * Answers what to do once the run’s last write, which holds the last marks, is done.
 */
export function sendMail(run: Run): () => void {
  let afterWrite = (): void => {};
  const tryMail = (work: () => void): boolean =>
    run.attempt('sending mail', work, (reason) => run.report({ kind: 'mail-failed', reason }));
  tryMail(() => {
    const delivered = deliverMail(run.session, run.deadlineEpochMs - lastWriteMs);
    tell(run, delivered.outcome);
    afterWrite = delivered.afterWrite;
  });
  return () => {
    tryMail(afterWrite);
  };
}

function tell(run: Run, outcome: MailOutcome): void {
  run.count('mails-sent', outcome.sent);
  run.count('mails-missed', outcome.missed);
  run.count('mails-left-out', outcome.leftOut);
  if (outcome.failed > 0) run.report({ kind: 'mails-failed', count: outcome.failed });
  if (outcome.draftGone > 0) run.report({ kind: 'drafts-gone', count: outcome.draftGone });
  if (outcome.lacksContacts) run.report({ kind: 'contacts-empty' });
  if (outcome.stoppedBy === 'time') run.stop();
  if (outcome.stoppedBy === 'daily-limit' || outcome.stoppedBy === 'rate') {
    run.report({ kind: 'mail-paused', why: outcome.stoppedBy });
  }
}
