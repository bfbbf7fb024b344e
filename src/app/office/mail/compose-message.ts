import type { Language } from '../../../core/language';
import { isAddress, normaliseAddress } from '../../../core/mail/address';
import type { Message } from '../../../core/mail/mime';
import { isDailyKind, isFamilyRow, type OutboxRow } from '../../../core/mail/outbox';
import { renderMessage, type Wording } from '../../../core/mail/render';
import type { OfficeSession } from '../session';
import { catchUpWording } from './catch-up-wording';
import { dayCalendarFile, familyWording } from './inset-wording';
import { projectWording } from './project-wording';
import { registerWording } from './register-wording';
import { reportWording } from './report-wording';
import { findInsetDay } from './school-rules';
import { findStaffOccasion } from './staff-occasions';
import { staffWording } from './staff-wording';
import { readFrame, senderName } from './wording';

/** The message of a row from the facts as they are now; `null` when what it is about is gone or done. */
export function composeMessage(session: OfficeSession, row: OutboxRow): Message | null {
  const wording = findWording(session, row);
  if (!wording) return null;
  const first: Language = row.language === 'en' ? 'en' : 'cy';
  return makeMessage(session, {
    key: row.key,
    to: row.address,
    wording,
    first,
    dayId: dayOf(session, row),
  });
}

/** `dayId` brings the day as a calendar file; `null` brings none. */
export function makeMessage(
  session: OfficeSession,
  parts: {
    readonly key: string;
    readonly to: string;
    readonly wording: Wording;
    readonly first: Language;
    readonly dayId: string | null;
  },
): Message {
  const { context, data } = session;
  const settings = data.settingValues;
  const { epochMs } = context.clock.now();
  const day = parts.dayId === null ? undefined : findInsetDay(data, parts.dayId);
  const calendar = day
    ? dayCalendarFile(data, day, parts.first, { officeId: context.officeId, epochMs })
    : null;
  return {
    ...renderMessage(parts.wording, parts.first, readFrame(data)),
    key: parts.key,
    from: { name: senderName(settings), address: context.identity.effectiveAddress() },
    replyTo: readReplyTo(settings['reply-to']),
    to: parts.to,
    calendar,
    epochMs,
  };
}

function readReplyTo(typed: string): string {
  const address = normaliseAddress(typed);
  return isAddress(address) ? address : '';
}

function dayOf(session: OfficeSession, row: OutboxRow): string | null {
  return isFamilyRow(row) ? (session.notices.find(row.about)?.day ?? null) : null;
}

function findWording(session: OfficeSession, row: OutboxRow): Wording | null {
  if (row.kind === 'report') {
    const report = reportWording(session);
    // It may all have been put right meanwhile.
    return report.views.en.problems === '' ? null : report;
  }
  if (row.kind === 'project') return projectWording(session, row.about);
  if (row.kind === 'register') return registerWording(session, row);
  if (isDailyKind(row.kind)) return catchUpWording(session, row);
  const { local } = session.context.clock.now();
  if (row.kind === 'staff reminder') {
    const occasion = findStaffOccasion(session.data, local, row.about);
    return occasion ? staffWording(session.data, occasion) : null;
  }
  const day = findInsetDay(session.data, dayOf(session, row) ?? row.about);
  if (!day) return null;
  const stage = row.kind === 'family notice' ? 'notice' : 'reminder';
  return familyWording(session.data, day, stage, local);
}
