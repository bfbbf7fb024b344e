import type { OutboxRow } from './outbox';

/** What the run that died left beside the Outbox; `null` where that is lost. */
export type LeftBehind = {
  /** Drafts it had begun to send. */
  readonly attempted: ReadonlySet<string>;
  /** Drafts it had begun to take back. */
  readonly withdrawn: ReadonlySet<string>;
} | null;

/**
 * What to do with a row found in the state *sending*. A draft that is still there is sent now. One
 * that is gone was sent if sending it had begun, and waits again if it was being taken back; otherwise,
 * or if another account holds it, somebody else removed it, and a person must say what became of it:
 * nothing is sent twice.
 */
export function decideRecovery(
  row: OutboxRow,
  account: string,
  drafts: ReadonlySet<string>,
  left: LeftBehind,
): 'send' | 'sent' | 'waiting' | 'draft gone' {
  if (row.account !== account || row.draftId === '' || row.sendingSince === null) {
    return 'draft gone';
  }
  if (drafts.has(row.draftId)) return 'send';
  if (left?.withdrawn.has(row.draftId)) return 'waiting';
  return left === null || left.attempted.has(row.draftId) ? 'sent' : 'draft gone';
}

/** Whether a draft found in the mailbox is one of ours that no row has been marked with. */
export function isStrayDraft(draftId: string, rowWithItsKey: OutboxRow | undefined): boolean {
  return rowWithItsKey !== undefined && rowWithItsKey.draftId !== draftId;
}
