import { UserError } from '../../../core/errors';
import { fingerprint } from '../../../core/fingerprint';
import { type ApprovalRows, planApprovalRows } from '../../../core/mail/approval';
import { findActiveNotices, type Notice } from '../../../core/mail/notice-status';
import { isFamilyRow, type OutboxRow } from '../../../core/mail/outbox';
import {
  type FamilyTimetable,
  familiesTooLateAt,
  planApprovedMail,
  planFamilyMail,
} from '../../../core/mail/timetable';
import { familyFacts } from '../mail/inset-wording';
import { type Families, readFamilies } from '../mail/read-contacts';
import { findInsetDay, type InsetDay, readCalendar, readTimetableRule } from '../mail/school-rules';
import { applyStopAsked } from '../mail/stop-asked';
import type { OfficeSession } from '../session';

/** Everything about one day's notice that a command looks at; nothing here writes. */
export type NoticeCase = {
  readonly session: OfficeSession;
  readonly day: InsetDay;
  readonly families: Families;
  /** Of what families read. */
  readonly facts: string;
  /** Of that and of who gets it: what the page shows and the approver says yes to. */
  readonly shown: string;
  readonly isOver: boolean;
  readonly notices: readonly Notice[];
  readonly active: readonly Notice[];
  /** Rows of the Outbox for this day: families first, then staff. */
  readonly familyRows: readonly OutboxRow[];
  readonly staffRows: readonly OutboxRow[];
  /** If it were approved now. */
  readonly timetable: FamilyTimetable;
};

/** Two more remote calls: Outbox and Contacts. Throws `day-unknown`. */
export function openNoticeCase(session: OfficeSession, dayId: unknown): NoticeCase {
  const day = requireDay(session, dayId);
  const families = readFamilies(session);
  return { session, day, families, ...lookAtDay(session, day, families) };
}

/** A page may send anything as the id of a day. Throws `day-unknown`. */
export function requireDay(session: OfficeSession, dayId: unknown): InsetDay {
  const day = typeof dayId === 'string' ? findInsetDay(session.data, dayId) : undefined;
  if (!day) throw new UserError('day-unknown');
  return day;
}

/** The same day again after something was put into the ledgers; no remote call. */
export function refreshCase(noticeCase: NoticeCase): NoticeCase {
  const { session, day, families } = noticeCase;
  return { ...noticeCase, ...lookAtDay(session, day, families) };
}

/** For pages: what somebody has asked to stop shows as stopped, though a run has yet to write it. */
export function showStopAsked(session: OfficeSession): void {
  applyStopAsked(session);
}

/** What an approval now would put into the Outbox. */
export function planRows(
  { session, day, facts, timetable, families }: NoticeCase,
  noticeId: string,
  newOnly: boolean,
): ApprovalRows {
  const { outbox } = session.growing();
  return planApprovalRows({
    noticeId,
    dayId: day.id,
    facts,
    timetable,
    recipients: families.messages,
    find: outbox.find,
    newOnly,
  });
}

/** From the morning of the day on, telling families is too late. */
export function isDayOver(session: OfficeSession, day: InsetDay): boolean {
  return session.context.clock.now().local >= familiesTooLateAt(day.date);
}

export function findFamilyRows(session: OfficeSession, dayId: string): readonly OutboxRow[] {
  const ofDay = new Set(
    session.notices
      .rows()
      .filter(({ day }) => day === dayId)
      .map(({ id }) => id),
  );
  return session
    .growing()
    .outbox.rows()
    .filter((row) => isFamilyRow(row) && ofDay.has(row.about));
}

/** Of a day taken as twilights, those of its sessions. */
function findStaffRows(session: OfficeSession, dayId: string): readonly OutboxRow[] {
  const sessions = session.data.sessions.rows.filter(({ row }) => row.day === dayId);
  const abouts = new Set([dayId, ...sessions.map(({ row }) => row.id)]);
  return session
    .growing()
    .outbox.rows()
    .filter(({ kind, about }) => kind === 'staff reminder' && abouts.has(about));
}

function lookAtDay(session: OfficeSession, day: InsetDay, families: Families) {
  const { data, context } = session;
  const { local } = context.clock.now();
  const facts = familyFacts(data, day);
  const notices = session.notices.rows().filter((notice) => notice.day === day.id);
  const rule = readTimetableRule(data, day.date);
  const calendar = readCalendar(data);
  const isOver = isDayOver(session, day);
  const who = families.messages.map(({ address, first }) => `${first} ${address}`).sort();
  return {
    facts,
    shown: `${facts}-${fingerprint(...who)}`,
    isOver,
    notices,
    active: findActiveNotices(notices, facts),
    familyRows: findFamilyRows(session, day.id),
    staffRows: findStaffRows(session, day.id),
    timetable: isOver
      ? planFamilyMail(day.date, rule, calendar)
      : planApprovedMail(day.date, local.slice(0, 16), rule, calendar),
  };
}
