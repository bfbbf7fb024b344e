import type { Language } from '../core/language';
import type { Reply } from '../core/wire/reply';
import { rememberLanguage, warnOfOldRun } from '../google/office-wiring';
import { addMenu, showDialog } from '../google/pages';

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

export function setLanguage(openedFor: string, language: Language): Reply<Language> {
  return rememberLanguage(openedFor, language);
}
