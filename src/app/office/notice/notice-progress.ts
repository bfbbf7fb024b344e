import { addMinutes, dateOf } from '../../../core/civil-date';
import { isNewFamily } from '../../../core/mail/approval';
import { findNoticeStatus, type Notice } from '../../../core/mail/notice-status';
import type { OutboxRow } from '../../../core/mail/outbox';
import type {
  NoticeProgress,
  NoticeStatus,
  StageProgress,
  ToldPerson,
} from '../../../core/wire/office-server';
import { sayDetail } from '../../../text/mail/details';
import { undoKey } from '../mail/check-row';
import { readUndoMinutes } from '../mail/school-rules';
import { isSendingStopped } from '../mail/stop-asked';
import type { OfficeSession } from '../session';
import type { NoticeCase } from './notice-case';

/** How far the notice is, and who was told what, when; `null` before the first approval. */
export function describeProgress(noticeCase: NoticeCase): NoticeProgress | null {
  const { session, day, notices, active, facts, families, familyRows, staffRows } = noticeCase;
  const shown = active.length > 0 ? active : notices.slice(-1);
  const [first] = shown;
  const last = shown[shown.length - 1];
  if (!first || !last) return null;
  const { outbox } = session.growing();
  const isNew = (one: NoticeCase['families']['messages'][number]): boolean =>
    isNewFamily(one, day.id, outbox.find);
  return {
    status: findNoticeStatus(notices, familyRows, facts, isOver(session, day)),
    approvedBy: nameOfStaff(session, last.approvedBy),
    approvedAt: last.approvedAt ?? '',
    count: shown.reduce((sum, { count }) => sum + (count ?? 0), 0),
    undo: describeUndo(session, last),
    noticeAt: first.noticeAt ?? '',
    noticeTimeIsPast: (first.noticeAt ?? '') < session.context.clock.now().local,
    reminderAt: first.reminderAt,
    stages: [
      countStage(
        'notice',
        familyRows.filter(({ stage }) => stage === 'notice'),
      ),
      countStage(
        'reminder',
        familyRows.filter(({ stage }) => stage === 'reminder'),
      ),
      countStage('staff', staffRows),
    ],
    newFamilies: active.length > 0 ? families.messages.filter(isNew).length : 0,
    sendingStopped: isSendingStopped(session),
    people: [...familyRows, ...staffRows].map((row) => describePerson(noticeCase, row)),
  };
}

/** For the list of days: without reading Contacts. */
export function describeStatus(
  session: OfficeSession,
  day: { readonly id: string; readonly date: string },
  facts: string,
  familyRows: readonly OutboxRow[],
): NoticeStatus {
  const notices = session.notices.rows().filter((notice) => notice.day === day.id);
  return findNoticeStatus(notices, familyRows, facts, isOver(session, day));
}

function isOver({ context }: OfficeSession, day: { readonly date: string }): boolean {
  return day.date < dateOf(context.clock.now().local);
}

function describeUndo(session: OfficeSession, notice: Notice): NoticeProgress['undo'] {
  const { clock, store } = session.context;
  const undoMinutes = readUndoMinutes(session.data.settingValues);
  const until = Number(store.get(undoKey(notice.id)) ?? 0);
  const secondsLeft = Math.ceil((until - clock.now().epochMs) / 1000);
  if (notice.state !== 'approved' || secondsLeft <= 0) return null;
  return { until: addMinutes(notice.approvedAt ?? clock.now().local, undoMinutes), secondsLeft };
}

function countStage(stage: StageProgress['stage'], rows: readonly OutboxRow[]): StageProgress {
  const count = (...states: string[]): number =>
    rows.filter(({ state }) => states.includes(state)).length;
  return {
    stage,
    sent: count('sent'),
    waiting: count('waiting', 'sending'),
    leftOut: count('left out', 'stopped'),
    problems: count('missed', 'draft gone', 'failed'),
  };
}

function describePerson({ session, families }: NoticeCase, row: OutboxRow): ToldPerson {
  const isStaff = row.kind === 'staff reminder';
  const details = session.data.words.read('mail').details[session.context.language];
  const name = isStaff ? nameOfStaff(session, row.person) : families.nameOf(row.person);
  return {
    key: row.key,
    person: name || row.person,
    address: row.address,
    stage: isStaff ? 'staff' : row.stage,
    state: row.state,
    at: row.sentAt ?? (row.state === 'stopped' ? '' : (row.notBefore ?? '')),
    detail: sayDetail(row.detail, details),
    needsDecision: row.state === 'draft gone',
  };
}

function nameOfStaff(session: OfficeSession, id: string): string {
  return session.data.staff.rows.find(({ row }) => row.id === id)?.row.name ?? id;
}
