import { folderKey } from '../../../core/run/made-keys';
import type { WantedShare } from '../../../core/run/wanted-shares';
import type { Grant } from '../../ports';
import { queueProjectMail } from '../mail/queue-project-mail';
import { recordFailed, recordMade } from './drive-records';
import type { DriveWork, ShareWork } from './prepare-drive';
import type { Run } from './run';

export type ShareAccess = (folderId: string, share: ShareWork) => void;

/** Who may open what, asked once a run for each folder. */
type KnownGrants = (id: string) => readonly Grant[];

/** Lets lead and team edit; each once, and nobody is sent Google’s own mail. */
export function shareProjects(run: Run): ShareAccess {
  const known = rememberGrants(run);
  return (folderId, share) => {
    if (!run.hasTime()) return;
    const isDone = run.attempt(
      'sharing a folder',
      () => {
        const isNew = run.fresh.has(share.key);
        const isNewFolder = run.fresh.has(folderKey(share.project.id));
        // Nobody can have been let into a folder made a moment ago.
        const before = isNew && isNewFolder ? [] : known(folderId);
        const found = before.find((one) => isFor(one, share.address) && one.role !== 'reader');
        const isOurs = found?.role === 'writer' && !found.inherited && !isNew;
        if (found) recordMade(run, share.key, { id: isOurs ? found.id : '' });
        else recordMade(run, share.key, run.context.drive.grant(folderId, share.address, 'writer'));
      },
      (reason) => {
        recordFailed(run, share.key, reason);
        run.report({ kind: 'share-failed', title: share.project.title, name: share.name, reason });
      },
    );
    if (isDone) run.count('shares-given');
  };
}

/** People who joined a project’s team, or came to the school, after it was set up; they get its mail. */
export function shareReadyProjects(run: Run, work: DriveWork, share: ShareAccess): void {
  const settingUp = new Set(work.projects.map(({ id }) => id));
  for (const one of work.shares) {
    const folder = run.session.made.find(folderKey(one.project.id));
    if (settingUp.has(one.project.id) || folder?.state !== 'made') continue;
    share(folder.id, one);
    run.attempt(
      'telling somebody who joined a team',
      () => queueProjectMail(run.session, one.project.id),
      (reason) => run.report({ kind: 'mail-failed', reason }),
    );
  }
}

/**
 * Lets those who work here read the area. Whoever can open it already by other hands keeps that, and
 * it is recorded without an id, so that it is never taken back by us.
 */
export function addReaders(run: Run, readers: readonly WantedShare[]): void {
  const area = run.session.getState('area-id');
  if (area === '') return;
  const known = rememberGrants(run);
  for (const reader of readers) {
    if (!run.hasTime()) return;
    const isDone = run.attempt(
      'letting a reader into the area',
      () => {
        const before = known(area).find((one) => isFor(one, reader.address));
        const isOurs = before && !run.fresh.has(reader.key) && !before.inherited;
        if (before) recordMade(run, reader.key, { id: isOurs ? before.id : '' });
        else recordMade(run, reader.key, run.context.drive.grant(area, reader.address, 'reader'));
      },
      (reason) => {
        recordFailed(run, reader.key, reason);
        run.report({ kind: 'reader-failed', name: reader.name, reason });
      },
    );
    if (isDone) run.count('readers-added');
  }
}

function rememberGrants(run: Run): KnownGrants {
  const asked = new Map<string, readonly Grant[]>();
  return (id) => {
    const grants = asked.get(id) ?? run.context.drive.grants(id);
    asked.set(id, grants);
    return grants;
  };
}

function isFor(grant: Grant, address: string): boolean {
  return grant.kind === 'user' && grant.address === address;
}
