import { familyKey, type OutboxRow, waitingRow } from './outbox';
import type { Recipient } from './recipients';
import type { FamilyTimetable } from './timetable';

type Find = (key: string) => OutboxRow | undefined;

/** States in which nothing has left and nothing will: a new approval may send such a row. */
const renewable = ['stopped', 'missed', 'left out', 'failed'];

/** The rows that an approval puts into the Outbox, and whom they go to. */
export type ApprovalRows = {
  readonly recipients: readonly Recipient[];
  readonly rows: readonly OutboxRow[];
};

/**
 * One row for each address and stage that has not been told and is not on its way: approving twice
 * never makes a second message. `newOnly` takes just the families who have no row yet.
 */
export function planApprovalRows(approval: {
  readonly noticeId: string;
  readonly dayId: string;
  readonly facts: string;
  readonly timetable: FamilyTimetable;
  readonly recipients: readonly Recipient[];
  readonly find: Find;
  readonly newOnly: boolean;
}): ApprovalRows {
  const recipients: Recipient[] = [];
  const rows: OutboxRow[] = [];
  for (const recipient of approval.recipients) {
    if (approval.newOnly && !isNewFamily(recipient, approval.dayId, approval.find)) continue;
    const own = rowsOf(recipient, approval);
    if (own.length === 0) continue;
    recipients.push(recipient);
    rows.push(...own);
  }
  return { recipients, rows };
}

/** Joined since the approval: nothing was ever meant for this address. */
export function isNewFamily(recipient: Recipient, dayId: string, find: Find): boolean {
  return find(familyKey(dayId, 'notice', recipient.address)) === undefined;
}

/** Told already, or perhaps told, whatever the facts were then. */
export function isTold(recipient: Recipient, dayId: string, find: Find): boolean {
  const row = find(familyKey(dayId, 'notice', recipient.address));
  return row !== undefined && ['sent', 'sending', 'draft gone'].includes(row.state);
}

function isRenewable({ state, sentAt }: OutboxRow): boolean {
  return renewable.includes(state) && sentAt === null;
}

function rowsOf(
  { id, address, first }: Recipient,
  approval: Parameters<typeof planApprovalRows>[0],
): readonly OutboxRow[] {
  const { notice, reminder } = approval.timetable;
  const stages = [
    { stage: 'notice', kind: 'family notice', slot: notice },
    { stage: 'reminder', kind: 'family reminder', slot: reminder },
  ] as const;
  return stages.flatMap(({ stage, kind, slot }) => {
    if (!slot) return [];
    const key = familyKey(approval.dayId, stage, address);
    const existing = approval.find(key);
    if (existing && !isRenewable(existing)) return [];
    return [
      waitingRow({
        key,
        kind,
        about: approval.noticeId,
        stage,
        person: id,
        address,
        language: first,
        facts: approval.facts,
        ...slot,
      }),
    ];
  });
}
