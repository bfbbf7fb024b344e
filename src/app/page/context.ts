import type { Clock, Identity, Ids, Lock, Seal, Store, Workbooks } from '../ports';

/**
 * Everything a use case of My page may reach. It shares no lock with PL Office: in PL Office and PL Log
 * it only ever appends rows, and never writes into a cell that is there.
 */
export type PageContext = {
  readonly clock: Clock;
  /** Who visits, and as whom the page runs. */
  readonly identity: Identity;
  readonly ids: Ids;
  /** The page’s own, which nobody but its owner can look into. */
  readonly store: Store;
  /** What a visitor chose. */
  readonly visitorStore: Store;
  readonly lock: Lock;
  readonly workbooks: Workbooks;
  readonly seal: Seal;
  /** Where the page is served; `''` until it is deployed. */
  readonly webAddress: () => string;
};
