import { findNextMailAt } from '../../../core/mail/outbox';
import type { OfficeSession } from '../session';

const key = 'next-mail-at';

/** Remembers when something next falls due, so that a run before then need not read the Outbox. */
export function rememberNextMail(session: OfficeSession): void {
  const value = findNextMailAt(session.growing().outbox.rows());
  if (session.state.find(key)?.value !== value) session.state.put({ key, value });
}

/** Without any remote call. Where nothing is remembered, the Outbox has to be looked at. */
export function isMailDue(session: OfficeSession): boolean {
  const next = session.state.find(key)?.value;
  if (next === undefined) return true;
  return next !== '' && next <= session.context.clock.now().local;
}
