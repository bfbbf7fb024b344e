import { UserError } from '../../../core/errors';
import type { ApprovalRows } from '../../../core/mail/approval';
import type { NoticePlan } from '../../../core/wire/office-server';
import type { OfficeContext } from '../context';
import { undoKey } from '../mail/check-row';
import { rememberNextMail } from '../mail/next-mail';
import { voidChangedNotices } from '../mail/queue-due-mail';
import { readUndoMinutes } from '../mail/school-rules';
import { applyStopAsked } from '../mail/stop-asked';
import { requireOfficePerson } from '../require-person';
import { type OfficeSession, openSession } from '../session';
import { underLock } from '../under-lock';
import { describePlan } from './describe-plan';
import { type NoticeCase, openNoticeCase, planRows, refreshCase } from './notice-case';
import { findBlockers } from './plan-notes';

export type Approval = {
  readonly dayId: string;
  readonly typedCount: string;
  readonly facts: string;
  readonly newFamiliesOnly: boolean;
};

/**
 * Puts one row for each address and stage into the Outbox, in one write with the approval itself.
 * Refused with `facts-changed` or `count-differs` when it is not what the approver was shown, and
 * with `busy` while a run is at work. Approving what is approved changes nothing.
 */
export function approveNotice(context: OfficeContext, claimed: Approval): NoticePlan {
  const approval = readApproval(claimed);
  return underLock(context, () => approveNow(context, approval));
}

/** The page may send anything; only a plain yes to *new families only* is one. */
function readApproval(claimed: unknown): Approval {
  const { dayId, typedCount, facts, newFamiliesOnly } = Object(claimed) as Record<
    keyof Approval,
    unknown
  >;
  const words = { dayId, typedCount, facts };
  for (const word of Object.values(words)) {
    if (typeof word !== 'string') throw new UserError('bad-input');
  }
  return {
    ...(words as Record<keyof typeof words, string>),
    newFamiliesOnly: newFamiliesOnly === true,
  };
}

function approveNow(context: OfficeContext, approval: Approval): NoticePlan {
  const session = openSession(context);
  const person = requireOfficePerson(session);
  const clearStopAsked = applyStopAsked(session);
  voidChangedNotices(session);
  const noticeCase = openNoticeCase(session, approval.dayId);
  const noticeId = newNoticeId(noticeCase);
  const rows = planRows(noticeCase, noticeId, approval.newFamiliesOnly);
  const isApproved = noticeCase.active.length > 0;
  if (isApproved && (!approval.newFamiliesOnly || rows.recipients.length === 0)) {
    return describePlan(noticeCase);
  }
  refuseUnlessShown(noticeCase, rows, approval);
  putApproval(session, noticeCase, rows, noticeId, person.id);
  session.write();
  clearStopAsked();
  return describePlan(refreshCase(noticeCase));
}

function refuseUnlessShown(
  noticeCase: NoticeCase,
  { recipients }: ApprovalRows,
  approval: Approval,
): void {
  const { day, isOver, active, shown } = noticeCase;
  if (isOver) throw new UserError('day-over', { date: day.date });
  const isStale = approval.newFamiliesOnly && active.length === 0;
  if (isStale || approval.facts !== shown) throw new UserError('facts-changed');
  const count = recipients.length;
  if (count === 0) throw new UserError('nobody-to-tell');
  const typed = approval.typedCount.replace(/[\s,.]/g, '');
  if (typed !== String(count)) {
    throw new UserError('count-differs', { typed: approval.typedCount.slice(0, 20), count });
  }
  const blockers = findBlockers(noticeCase, count);
  if (blockers.length > 0) throw new UserError('not-approvable', { reasons: blockers.join(' ') });
}

/** Never one that is there already, though somebody has deleted an earlier row. */
function newNoticeId({ session, day, notices }: NoticeCase): string {
  let number = notices.length + 1;
  while (session.notices.find(`${day.id}-${number}`)) number++;
  return `${day.id}-${number}`;
}

function putApproval(
  session: OfficeSession,
  { day, facts, timetable }: NoticeCase,
  { recipients, rows }: ApprovalRows,
  noticeId: string,
  approvedBy: string,
): void {
  const { clock, store } = session.context;
  const { local, epochMs } = clock.now();
  const undoMinutes = readUndoMinutes(session.data.settingValues);
  // Measured too: by the school's clock alone, ten minutes are none in the night the clocks change.
  store.set(undoKey(noticeId), String(epochMs + undoMinutes * 60_000));
  session.notices.put({
    id: noticeId,
    day: day.id,
    state: 'approved',
    facts,
    count: recipients.length,
    approvedBy,
    approvedAt: local.slice(0, 16),
    noticeAt: timetable.notice.notBefore,
    reminderAt: timetable.reminder?.notBefore ?? null,
  });
  const { outbox } = session.growing();
  for (const row of rows) outbox.put(row);
  rememberNextMail(session);
  const { language, words } = session.context;
  const { approveNotice: what } = words.read('trail')[language];
  session.trail(approvedBy, what, `${day.id}: ${recipients.length}`);
}
