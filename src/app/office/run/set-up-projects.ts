import { renderProjectDocument } from '../../../core/project-document';
import { nameForDrive } from '../../../core/run/drive-name';
import { documentKey, folderKey } from '../../../core/run/made-keys';
import { projectFolders } from '../../../core/run/project-folders';
import type { FailureReason } from '../../../core/run/run-note';
import type { ProjectRow } from '../../../core/run/take-in';
import { teamOf } from '../../../core/run/unknown-choices';
import { formatRange } from '../../../text/dates';
import { queueProjectMail } from '../mail/queue-project-mail';
import { documentTitle, documentWords } from './document-words';
import { recordFailed, recordMade } from './drive-records';
import type { ShareAccess } from './give-access';
import { type DriveWork, yearOf } from './prepare-drive';
import type { Run } from './run';

/**
 * Gives each new project its folder, its working document, its team and its mail. One that fails
 * does not stop the others; the next run goes on where this one stopped.
 */
export function setUpProjects(run: Run, work: DriveWork, share: ShareAccess): void {
  for (const project of work.projects) {
    if (!run.hasTime()) return;
    const folder = ensureProjectFolder(run, project);
    if (folder === null) {
      leaveForLater(run, work, project);
      continue;
    }
    const document = ensureDocument(run, project, folder.id);
    for (const one of work.shares) if (one.project.id === project.id) share(folder.id, one);
    if (document) finish(run, project, folder.link, document.link);
  }
}

/** Records that nothing was tried, so that the next run does not look for what may be half made. */
function leaveForLater(run: Run, work: DriveWork, { id }: ProjectRow): void {
  const shares = work.shares.filter(({ project }) => project.id === id);
  const keys = [documentKey(id), ...shares.map(({ key }) => key)];
  for (const key of keys) {
    if (run.session.made.find(key)?.state !== 'made') recordFailed(run, key, 'not-made');
  }
}

type Thing = { readonly id: string; readonly link: string };

/** The folders that every project of a year lies in; what is missing is reported once. */
export function ensureYearFolder(run: Run, year: string): string | null {
  let parent = run.session.getState('area-id');
  for (const { key, name } of projectFolders(year)) {
    const folder = ensureFolder(run, { key, name, parent }, (reason) =>
      reportOnce(run, name, reason),
    );
    if (!folder) return null;
    parent = folder.id;
  }
  return parent;
}

function reportOnce(run: Run, name: string, reason: FailureReason): void {
  const isKnown = run.troubles.some((one) => one.kind === 'folder-failed' && one.name === name);
  if (!isKnown) run.report({ kind: 'folder-failed', name, reason });
}

function ensureProjectFolder(run: Run, project: ProjectRow): Thing | null {
  const { title } = project;
  const parent = ensureYearFolder(run, yearOf(run, project));
  if (parent === null) {
    run.report({ kind: 'project-failed', title, reason: 'not-made' });
    return null;
  }
  const name = nameForDrive(title, run.labels.person(project.lead));
  return ensureFolder(run, { key: folderKey(project.id), name, parent }, (reason) =>
    reason === 'not-there' && isGone(run, folderKey(project.id))
      ? run.report({ kind: 'folder-gone', title })
      : run.report({ kind: 'project-failed', title, reason }),
  );
}

/** `null` where it cannot be had. A folder that was deleted is never made anew. */
function ensureFolder(
  run: Run,
  folder: { readonly key: string; readonly name: string; readonly parent: string },
  onFailure: (reason: FailureReason) => void,
): Thing | null {
  const { key, name, parent } = folder;
  const row = run.session.made.find(key);
  if (row?.state === 'made') return row;
  if (!row || row.state === 'gone' || row.id === '' || parent === '') {
    onFailure(row?.state === 'gone' ? 'not-there' : 'not-made');
    return null;
  }
  let link = '';
  const isMade = run.attempt(
    'making a folder',
    () => {
      link = run.context.drive.makeFolder({ id: row.id, name, parent, key }).link;
    },
    (reason) => {
      recordFailed(run, key, reason);
      onFailure(reason);
    },
  );
  if (!isMade) return null;
  recordMade(run, key, { id: row.id, link });
  run.count('folders-made');
  return { id: row.id, link };
}

/** Google chooses the ids of documents, so a retry looks for what it may have made before. */
function ensureDocument(run: Run, project: ProjectRow, folderId: string): Thing | null {
  const key = documentKey(project.id);
  const row = run.session.made.find(key);
  const { title } = project;
  if (row?.state === 'made') return row;
  if (row?.state === 'gone') {
    run.report({ kind: 'document-gone', title });
    return null;
  }
  let document: Thing | null = null;
  run.attempt(
    'making a document',
    () => {
      document =
        (run.fresh.has(key) ? null : findDocument(run, folderId, key)) ??
        makeDocument(run, project, folderId);
    },
    (reason) => {
      recordFailed(run, key, reason);
      run.report({ kind: 'project-failed', title, reason });
    },
  );
  if (document) recordMade(run, key, document);
  return document;
}

function makeDocument(run: Run, project: ProjectRow, folderId: string): Thing {
  const name = nameForDrive(project.title, documentTitle(run.context.words, run.schoolFirst));
  const html = renderProjectDocument(
    describe(run, project),
    documentWords(run.context.words, run.schoolFirst),
  );
  const key = documentKey(project.id);
  return run.context.drive.makeDocument({ name, parent: folderId, html, key });
}

function findDocument(run: Run, folderId: string, key: string): Thing | null {
  return run.context.drive.listChildren(folderId).find((item) => item.key === key) ?? null;
}

function describe(run: Run, project: ProjectRow): Parameters<typeof renderProjectDocument>[0] {
  const { labels } = run;
  const { title, question, objective, baseline, measure, starts, ends } = project;
  const dates =
    starts && ends
      ? labels.both({ en: formatRange(starts, ends, 'en'), cy: formatRange(starts, ends, 'cy') })
      : '';
  return {
    title,
    question,
    objective,
    baseline,
    measure,
    dates,
    lead: labels.person(project.lead),
    team: teamOf(project.team).map(labels.person).join(', '),
    priority: project.priority === '' ? '' : labels.priority(project.priority),
  };
}

function isGone(run: Run, key: string): boolean {
  return run.session.made.find(key)?.state === 'gone';
}

/** Ready and told in one write: neither without the other. */
function finish(
  run: Run,
  { id, title }: ProjectRow,
  folderLink: string,
  documentLink: string,
): void {
  const { projects } = run.session;
  projects.change(id, { folderLink, documentLink, state: 'ready' });
  const isQueued = run.attempt(
    'telling a project’s team',
    () => queueProjectMail(run.session, id),
    (reason) => {
      projects.change(id, { state: 'setting up' });
      run.report({ kind: 'project-failed', title, reason });
    },
  );
  if (!isQueued) return;
  run.count('projects-ready');
  run.readyTitles.push(title);
}
