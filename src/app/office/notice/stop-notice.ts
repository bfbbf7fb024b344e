import type { NoticePlan } from '../../../core/wire/office-server';
import type { OfficeContext } from '../context';
import { rememberNextMail } from '../mail/next-mail';
import { applyStopAsked, askToStop, stopDay } from '../mail/stop-asked';
import { requireOfficePerson } from '../require-person';
import { openSession } from '../session';
import { describePlan } from './describe-plan';
import { openNoticeCase, requireDay, showStopAsked } from './notice-case';

/**
 * What has not left stays. While a run is sending, the run itself stops before its next message and
 * writes it down; the page is told at once.
 */
export function stopNotice(context: OfficeContext, dayId: string): NoticePlan {
  return context.lock.tryWith(() => stopUnderLock(context, dayId)) ?? askRun(context, dayId);
}

function stopUnderLock(context: OfficeContext, dayId: string): NoticePlan {
  const session = openSession(context);
  const person = requireOfficePerson(session);
  const clearStopAsked = applyStopAsked(session);
  requireDay(session, dayId);
  stopDay(session, dayId);
  rememberNextMail(session);
  const noticeCase = openNoticeCase(session, dayId);
  session.trail(person.id, context.words.read('trail')[context.language].stopNotice, dayId);
  session.write();
  clearStopAsked();
  return describePlan(noticeCase);
}

function askRun(context: OfficeContext, dayId: string): NoticePlan {
  const session = openSession(context);
  const person = requireOfficePerson(session);
  const { id } = requireDay(session, dayId);
  askToStop(context.store, { dayId: id });
  const text = context.words.read('trail')[context.language];
  session.trail(person.id, text.stopNotice, `${id}: ${text.whileSending}`);
  session.write();
  showStopAsked(session);
  return describePlan(openNoticeCase(session, dayId));
}
