import { compare } from '../compare';
import type { publishedLogTable, publishedProjectsTable, Row } from '../tables';
import type { Labels } from './labels';
import type { EntryRow, ProjectRow } from './take-in';
import { teamOf } from './unknown-choices';

/** The words of a project’s state as colleagues read them, both languages in one cell. */
export type ProjectStateWords = Readonly<Record<'waiting' | 'setting up' | 'ready', string>>;

/** The shared log, newest first; what was withdrawn is not in it (P-12). */
export function publishLog(
  entries: readonly EntryRow[],
  labels: Labels,
): Row<typeof publishedLogTable>[] {
  return entries
    .filter(({ state }) => state !== 'withdrawn')
    .sort(
      (a, b) => compare(b.date ?? '', a.date ?? '') || compare(b.savedAt ?? '', a.savedAt ?? ''),
    )
    .map((entry) => ({
      date: entry.date,
      who: labels.person(entry.staff),
      what: entry.what,
      form: labels.form(entry.form),
      hours: entry.hours,
      priority: entry.priority === '' ? '' : labels.priority(entry.priority),
      change: entry.change,
      bringToInset: entry.bringToInset,
    }));
}

/** The register of projects, newest first, with links once there are any (P-26). */
export function publishProjects(
  projects: readonly ProjectRow[],
  labels: Labels,
  words: ProjectStateWords,
): Row<typeof publishedProjectsTable>[] {
  return projects
    .filter(({ state }) => state !== 'withdrawn')
    .sort((a, b) => compare(b.starts ?? '', a.starts ?? '') || compare(a.title, b.title))
    .map((project) => ({
      id: project.id,
      title: project.title,
      lead: labels.person(project.lead),
      team: teamOf(project.team).map(labels.person).join(', '),
      question: project.question,
      priority: project.priority === '' ? '' : labels.priority(project.priority),
      starts: project.starts,
      ends: project.ends,
      state: words[isPublicState(project.state) ? project.state : 'setting up'],
      folderLink: project.folderLink,
      documentLink: project.documentLink,
    }));
}

function isPublicState(state: string): state is keyof ProjectStateWords {
  return state === 'waiting' || state === 'setting up' || state === 'ready';
}
