import * as app from '../app/office';
import type { ContactLanguage } from '../core/mail/recipients';
import type { NoticeDay, NoticePlan, OfficeServer, SendingState } from '../core/wire/office-server';
import type { Reply } from '../core/wire/reply';
import { answerOffice } from '../google/office-wiring';

export function loadNoticeDays(openedFor: string): Reply<readonly NoticeDay[]> {
  return answerOffice(openedFor, app.loadNoticeDays);
}

export function prepareNotice(openedFor: string, dayId: string): Reply<NoticePlan> {
  return answerOffice(openedFor, (context) => app.prepareNotice(context, dayId));
}

export function sendTest(
  openedFor: string,
  dayId: string,
  group: ContactLanguage,
): Reply<{ readonly to: string }> {
  return answerOffice(openedFor, (context) => app.sendTest(context, dayId, group));
}

export function approveNotice(
  openedFor: string,
  approval: Parameters<OfficeServer['approveNotice']>[1],
): Reply<NoticePlan> {
  return answerOffice(openedFor, (context) => app.approveNotice(context, approval));
}

export function stopNotice(openedFor: string, dayId: string): Reply<NoticePlan> {
  return answerOffice(openedFor, (context) => app.stopNotice(context, dayId));
}

export function decideDraftGone(
  openedFor: string,
  decision: Parameters<OfficeServer['decideDraftGone']>[1],
): Reply<null> {
  return answerOffice(openedFor, (context) => app.decideDraftGone(context, decision));
}

export function loadSending(openedFor: string): Reply<SendingState> {
  return answerOffice(openedFor, app.loadSending);
}

export function stopSending(openedFor: string): Reply<SendingState> {
  return answerOffice(openedFor, app.stopSending);
}

export function resumeSending(openedFor: string): Reply<SendingState> {
  return answerOffice(openedFor, app.resumeSending);
}
