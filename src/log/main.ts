import * as app from '../app/log';
import type { Language } from '../core/language';
import type { ProjectInput } from '../core/project';
import type { EntrySave, Mine, Saved, SidebarStart } from '../core/wire/log-server';
import type { Reply } from '../core/wire/reply';
import { answerLog } from '../google/log-wiring';
import { addMenu, showSidebar } from '../google/pages';

/** The entry points of PL Log. Every page’s call says first for whom the page was opened. */

export function onOpen(event?: { authMode?: unknown }): void {
  addMenu(event, [['openSidebar', 'openSidebar']]);
}

export function onInstall(event?: { authMode?: unknown }): void {
  onOpen(event);
}

export function openSidebar(): void {
  showSidebar('sidebar');
}

export function loadSidebar(openedFor: string): Reply<SidebarStart> {
  return answerLog((context) => app.loadSidebar(context, openedFor));
}

export function loadMine(openedFor: string): Reply<Mine> {
  return answerLog((context) => app.loadMine(context, openedFor));
}

export function saveEntry(openedFor: string, save: EntrySave): Reply<Saved> {
  return answerLog((context) => app.saveEntry(context, openedFor, save));
}

export function withdrawEntry(
  openedFor: string,
  entry: { id: string; version: number },
): Reply<Saved> {
  return answerLog((context) => app.withdrawEntry(context, openedFor, entry));
}

export function startProject(
  openedFor: string,
  save: { key: string; project: ProjectInput },
): Reply<Saved> {
  return answerLog((context) => app.startProject(context, openedFor, save));
}

export function setLanguage(openedFor: string, language: Language): Reply<Language> {
  return answerLog((context) => app.setLanguage(context, openedFor, language));
}
