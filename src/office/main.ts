import { approveProjects as approveProjectsOf } from '../app/office/run/approve-projects';
import { reconcile as reconcileOf } from '../app/office/run/reconcile';
import { runNow as runNowOf } from '../app/office/run/run-now';
import type { RunReport } from '../core/wire/office-server';
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
  runOffice(reconcileOf);
}

export function runNow(openedFor: string): Reply<RunReport> {
  return answerOffice(openedFor, runNowOf);
}

export function approveProjects(openedFor: string, ids: string[]): Reply<RunReport> {
  return answerOffice(openedFor, (context) => approveProjectsOf(context, ids));
}
