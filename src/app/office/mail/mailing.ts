import type { LeftBehind } from '../../../core/mail/recovery';
import type { Store } from '../../ports';

/**
 * What a run that dies leaves beside the script: that it was sending, and which drafts it had begun
 * to send. Its presence makes the next run look into the mailbox.
 */
const storeKey = 'mailing';
/** Ids kept, newest last: more than can be between two marks, and well below a property's 9 KB. */
const idsKept = 100;

export type Mailing = {
  /** Whether an earlier run died while sending. */
  readonly wasInterrupted: boolean;
  readonly leftBehind: LeftBehind;
  /** Before the first draft is made. */
  begin(): void;
  /** Before each draft is sent. */
  attempt(draftId: string): void;
  /** Before each draft that has certainly not been sent is deleted. */
  withdraw(draftId: string): void;
  /** Gmail said no: it has certainly not been sent. */
  takeBack(draftId: string): void;
  /** After the last mark is written. */
  end(): void;
};

export function isMailing(store: Store): boolean {
  return store.get(storeKey) !== null;
}

export function openMailing(store: Store, account: string): Mailing {
  const before = store.get(storeKey);
  const known = before === null ? null : readLeft(before, account);
  let ids: readonly string[] = known?.ids ?? [];
  let back: readonly string[] = known?.back ?? [];
  let isWritten = before !== null;
  const write = (): void => {
    store.set(storeKey, JSON.stringify({ account, ids, back }));
    isWritten = true;
  };
  return {
    wasInterrupted: before !== null,
    leftBehind: known && { attempted: new Set(known.ids), withdrawn: new Set(known.back) },
    begin() {
      if (!isWritten) write();
    },
    attempt(draftId) {
      ids = [...ids, draftId].slice(-idsKept);
      write();
    },
    withdraw(draftId) {
      back = [...back, draftId].slice(-idsKept);
      write();
    },
    takeBack(draftId) {
      ids = ids.filter((id) => id !== draftId);
      write();
    },
    end() {
      if (isWritten) store.remove(storeKey);
      isWritten = false;
      ids = [];
      back = [];
    },
  };
}

type Left = { readonly ids: readonly string[]; readonly back: readonly string[] };

function readLeft(stored: string, account: string): Left | null {
  try {
    const left = JSON.parse(stored) as Record<'account' | 'ids' | 'back', unknown>;
    if (left.account !== account) return null;
    return { ids: readIds(left.ids), back: readIds(left.back) };
  } catch {
    return null;
  }
}

function readIds(ids: unknown): readonly string[] {
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
