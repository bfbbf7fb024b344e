import * as app from '../app/office';
import type { CheckReport, OfficeServer, RunReport } from '../core/wire/office-server';
import type { Reply } from '../core/wire/reply';
import { answerOffice, runOffice } from '../google/office-wiring';

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

export function checkWorkbooks(openedFor: string): Reply<CheckReport> {
  return answerOffice(openedFor, app.checkWorkbooks);
}

export function loadRunner(openedFor: string): ReturnType<OfficeServer['loadRunner']> {
  return answerOffice(openedFor, app.loadRunner);
}

export function takeOver(openedFor: string): Reply<{ readonly runner: string }> {
  return answerOffice(openedFor, app.takeOver);
}
