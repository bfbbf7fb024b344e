import * as app from '../app/page';
import type { EntryInput } from '../core/entry';
import type { Language } from '../core/language';
import type { Saved } from '../core/wire/log-server';
import type { Answers, MyPage, PageStart } from '../core/wire/my-page';
import type { Reply } from '../core/wire/reply';
import { answerPage, serveMyPage } from '../google/page-wiring';

/** The entry points of My page. Every call of the page says first for whom it was opened. */

export function doGet(): GoogleAppsScript.HTML.HtmlOutput {
  return serveMyPage();
}

export function loadMyPage(openedFor: string): Reply<PageStart> {
  return answerPage(openedFor, (context) => app.loadMyPage(context, openedFor));
}

export function connectOffice(openedFor: string, link: string): Reply<PageStart> {
  return answerPage(openedFor, (context) => app.connectOffice(context, openedFor, link));
}

export function signIn(openedFor: string, about: string): Reply<MyPage> {
  return answerPage(openedFor, (context) => app.signIn(context, openedFor, about));
}

export function sayComing(
  openedFor: string,
  answer: { about: string; coming: boolean },
): Reply<MyPage> {
  return answerPage(openedFor, (context) => app.sayComing(context, openedFor, answer));
}

export function saveAnswers(openedFor: string, answers: Answers): Reply<MyPage> {
  return answerPage(openedFor, (context) => app.saveAnswers(context, openedFor, answers));
}

export function finishCatchUp(
  openedFor: string,
  done: { key: string; dayId: string; minutes: number; reflection: string; seen: string[] },
): Reply<MyPage> {
  return answerPage(openedFor, (context) => app.finishCatchUp(context, openedFor, done));
}

export function acceptDraft(
  openedFor: string,
  accepted: { about: string; entry: EntryInput },
): Reply<{ saved: Saved; page: MyPage }> {
  return answerPage(openedFor, (context) => app.acceptDraft(context, openedFor, accepted));
}

export function putDraftAway(openedFor: string, about: string): Reply<MyPage> {
  return answerPage(openedFor, (context) => app.putDraftAway(context, openedFor, about));
}

export function bringDraftBack(openedFor: string, about: string): Reply<MyPage> {
  return answerPage(openedFor, (context) => app.bringDraftBack(context, openedFor, about));
}

export function saveRequest(
  openedFor: string,
  request: { key: string; text: string; priority: string },
): Reply<MyPage> {
  return answerPage(openedFor, (context) => app.saveRequest(context, openedFor, request));
}

export function withdrawRequest(openedFor: string, id: string): Reply<MyPage> {
  return answerPage(openedFor, (context) => app.withdrawRequest(context, openedFor, id));
}

export function setLanguage(openedFor: string, language: Language): Reply<Language> {
  return answerPage(openedFor, (context) => app.setLanguage(context, openedFor, language));
}
