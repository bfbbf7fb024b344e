import type { OfficeSession } from '../session';
import { type MailOutcome, nothingDelivered } from './outcome';

export type { MailOutcome } from './outcome';

/** Sends what is due until `deadlineEpochMs`; the caller holds the script lock. */
export function deliverMail(_session: OfficeSession, _deadlineEpochMs: number): MailOutcome {
  return nothingDelivered;
}
