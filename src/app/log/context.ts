import type { Clock, Identity, LogBook, Store } from '../ports';

/** Everything a use case of PL Log may reach. */
export type LogContext = {
  readonly clock: Clock;
  readonly identity: Identity;
  readonly book: LogBook;
  /** The person’s own. */
  readonly userStore: Store;
};
