import * as app from '../app/office';
import type { InsetRulesRow } from '../core/inset/types';
import type { Language } from '../core/language';
import type {
  ActionSave,
  AgendaSave,
  CatchUpClose,
  CatchUpSet,
  CheckReport,
  ClusterFacts,
  ClusterSave,
  DaySave,
  InsetFacts,
  InsetServer,
  MadeDocument,
  MarksSave,
  NoticeDay,
  NoticePlan,
  OfficeServer,
  Progress,
  RunReport,
  SendingState,
  SessionSave,
  SetUpAnswers,
  SetUpDone,
  SetUpStart,
  SharedDates,
} from '../core/wire/office-server';
import type { Reply } from '../core/wire/reply';
import { answerOffice, rememberLanguage, runOffice, warnOfOldRun } from '../google/office-wiring';
import { addMenu, showDialog } from '../google/pages';

/** The entry points of PL Office. Every dialog’s call says first for whom the dialog was opened. */

export function onOpen(event?: { authMode?: unknown }): void {
  addMenu(event, [
    ['year', 'openYear'],
    ['register', 'openRegister'],
    ['catchUp', 'openCatchUp'],
    ['cluster', 'openCluster'],
    null,
    ['notice', 'openNotice'],
    ['runNow', 'openRunNow'],
    ['check', 'openCheck'],
    null,
    ['sending', 'openSending'],
    null,
    ['setUp', 'openSetUp'],
    ['runner', 'openRunner'],
  ]);
  warnOfOldRun();
}

export function openSetUp(): void {
  showDialog('set-up', 920, 640);
}

export function openCheck(): void {
  showDialog('check', 720, 640);
}

export function openNotice(): void {
  showDialog('notice', 900, 680);
}

export function openYear(): void {
  showDialog('year', 1180, 760);
}

export function openRegister(): void {
  showDialog('register', 900, 700);
}

export function openCatchUp(): void {
  showDialog('catch-up', 980, 700);
}

export function openCluster(): void {
  showDialog('cluster', 1100, 720);
}

export function openRunNow(): void {
  showDialog('run', 560, 480);
}

export function openSending(): void {
  showDialog('sending', 520, 400);
}

export function openRunner(): void {
  showDialog('runner', 520, 440);
}

/** What the trigger calls every ten minutes. */
export function reconcile(): void {
  runOffice(app.reconcile);
}

export function runNow(openedFor: string): Reply<RunReport> {
  return answerOffice(openedFor, app.runNow);
}

export function approveProjects(openedFor: string, ids: string[]): Reply<RunReport> {
  return answerOffice(openedFor, (context) => app.approveProjects(context, ids));
}

export function loadSetUp(openedFor: string): Reply<SetUpStart> {
  return answerOffice(openedFor, app.loadSetUp);
}

export function saveSetUp(openedFor: string, answers: SetUpAnswers): Reply<Progress> {
  return answerOffice(openedFor, (context) => app.saveSetUp(context, answers));
}

export function continueSetUp(openedFor: string): Reply<Progress> {
  return answerOffice(openedFor, app.continueSetUp);
}

export function finishSetUp(openedFor: string): Reply<SetUpDone> {
  return answerOffice(openedFor, app.finishSetUp);
}

export function checkWorkbooks(openedFor: string): Reply<CheckReport> {
  return answerOffice(openedFor, app.checkWorkbooks);
}

export function loadNoticeDays(openedFor: string): Reply<readonly NoticeDay[]> {
  return answerOffice(openedFor, app.loadNoticeDays);
}

export function prepareNotice(openedFor: string, dayId: string): Reply<NoticePlan> {
  return answerOffice(openedFor, (context) => app.prepareNotice(context, dayId));
}

export function sendTest(
  openedFor: string,
  dayId: string,
  group: 'en' | 'cy' | 'both',
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

export function loadRunner(openedFor: string): ReturnType<OfficeServer['loadRunner']> {
  return answerOffice(openedFor, app.loadRunner);
}

export function takeOver(openedFor: string): Reply<{ readonly runner: string }> {
  return answerOffice(openedFor, app.takeOver);
}

export function loadInset(openedFor: string, year: string): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.loadInset(context, year));
}

export function saveInsetDay(openedFor: string, save: DaySave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveInsetDay(context, save));
}

export function saveSession(openedFor: string, save: SessionSave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveSession(context, save));
}

export function saveAgenda(openedFor: string, save: AgendaSave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveAgenda(context, save));
}

export function saveAction(openedFor: string, save: ActionSave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveAction(context, save));
}

export function saveInsetRules(openedFor: string, rules: InsetRulesRow): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveInsetRules(context, rules));
}

export function saveMarks(openedFor: string, save: MarksSave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveMarks(context, save));
}

export function setCatchUp(openedFor: string, set: CatchUpSet): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.setCatchUp(context, set));
}

export function closeCatchUp(openedFor: string, close: CatchUpClose): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.closeCatchUp(context, close));
}

export function saveCluster(openedFor: string, save: ClusterSave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveCluster(context, save));
}

export function readSharedDates(openedFor: string, link: string): Reply<SharedDates> {
  return answerOffice(openedFor, (context) => app.readSharedDates(context, link));
}

export function loadCluster(openedFor: string, year: string): Reply<ClusterFacts> {
  return answerOffice(openedFor, (context) => app.loadCluster(context, year));
}

export function makePayList(openedFor: string, year: string): Reply<MadeDocument> {
  return answerOffice(openedFor, (context) => app.makePayList(context, year));
}

export function makeCertificate(
  openedFor: string,
  about: Parameters<InsetServer['makeCertificate']>[1],
): Reply<MadeDocument> {
  return answerOffice(openedFor, (context) => app.makeCertificate(context, about));
}

export function setLanguage(openedFor: string, language: Language): Reply<Language> {
  return rememberLanguage(openedFor, language);
}
