import type { noticesTable } from '../tables/machine-tables';
import type { Row } from '../tables/table';
import type { NoticeStatus } from '../wire/office-server';
import type { OutboxRow } from './outbox';

export type Notice = Row<typeof noticesTable>;

/** The approvals that hold: given, not stopped, and for the facts as they are. */
export function findActiveNotices(notices: readonly Notice[], facts: string): readonly Notice[] {
  return notices.filter((notice) => notice.state === 'approved' && notice.facts === facts);
}

/**
 * How far the notice of one day is; `notices` and `rows` are those of the day. What has changed since
 * makes a notice void only until its day `isOver`: then it was told, or it was not.
 */
export function findNoticeStatus(
  notices: readonly Notice[],
  rows: readonly OutboxRow[],
  facts: string,
  isOver: boolean,
): NoticeStatus {
  const latest = notices[notices.length - 1];
  if (!latest) return 'not approved';
  const holding = findActiveNotices(notices, facts);
  if (holding.length === 0 && latest.state === 'stopped') return 'stopped';
  if (holding.length === 0 && !isOver) return 'void';
  const active = new Set((isOver ? notices : holding).map(({ id }) => id));
  const own = rows.filter(({ about }) => active.has(about));
  const first = own.filter(({ stage }) => stage === 'notice');
  const counted = first.length > 0 ? first : own;
  const count = (...states: string[]): number =>
    counted.filter(({ state }) => states.includes(state)).length;
  if (count('waiting', 'sending') > 0) return count('sent', 'sending') > 0 ? 'sending' : 'approved';
  // Nobody was told, whatever the reason: that must not look like sent.
  return count('sent', 'draft gone') > 0 ? 'sent' : 'missed';
}
