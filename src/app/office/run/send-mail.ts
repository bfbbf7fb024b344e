import { deliverMail } from '../mail/deliver-mail';
import type { MailOutcome } from '../mail/outcome';
import type { Run } from './run';

/** Kept back from sending, for the last write. */
const lastWriteMs = 10_000;

/** Sends what is due in the time that is left; everything before it has been done and published. */
export function sendMail(run: Run): void {
  run.attempt(
    'sending mail',
    () => tell(run, deliverMail(run.session, run.deadlineEpochMs - lastWriteMs)),
    (reason) => run.report({ kind: 'mail-failed', reason }),
  );
}

function tell(run: Run, outcome: MailOutcome): void {
  run.count('mails-sent', outcome.sent);
  run.count('mails-missed', outcome.missed);
  run.count('mails-left-out', outcome.leftOut);
  if (outcome.failed > 0) run.report({ kind: 'mails-failed', count: outcome.failed });
  if (outcome.draftGone > 0) run.report({ kind: 'drafts-gone', count: outcome.draftGone });
  if (outcome.stoppedBy === 'time') run.stop();
  if (outcome.stoppedBy === 'daily-limit' || outcome.stoppedBy === 'rate') {
    run.report({ kind: 'mail-paused', why: outcome.stoppedBy });
  }
}
