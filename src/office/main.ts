import * as app from '../app/office';
import type {
  Progress,
  RunReport,
  SetUpAnswers,
  SetUpDone,
  SetUpStart,
} from '../core/wire/office-server';
import type { Reply } from '../core/wire/reply';
import { answerOffice, runOffice, warnOfOldRun } from '../google/office-wiring';
import { addMenu, showDialog } from '../google/pages';

/** The entry points of PL Office. Every dialog’s call says first for whom the dialog was opened. */

export function onOpen(event?: { authMode?: unknown }): void {
  addMenu(event, [
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
  showDialog('set-up', 640, 640);
}

export function openCheck(): void {
  showDialog('check', 720, 640);
}

export function openNotice(): void {
  showDialog('notice', 900, 680);
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
