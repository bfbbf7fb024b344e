import { academicYearOf } from '../../../core/civil-date';
import { documentKey, folderKey } from '../../../core/run/made-keys';
import { projectFolders } from '../../../core/run/project-folders';
import type { ProjectRow } from '../../../core/run/take-in';
import {
  type WantedShare,
  wantedProjectShares,
  wantedReaders,
} from '../../../core/run/wanted-shares';
import { isDueAgain, recordMaking, refillDriveIds, takeDriveIds } from './drive-records';
import type { Run } from './run';

/** New projects set up in one run; the next run goes on. */
const projectsMost = 10;
/** People given or refused access in one run. */
const grantsMost = 50;

export type ShareWork = WantedShare & { readonly project: ProjectRow };

/** What Drive is to be asked for in this run; its records stand in `Made`, not yet written. */
export type DriveWork = {
  /** To be set up now. */
  readonly projects: readonly ProjectRow[];
  readonly shares: readonly ShareWork[];
  readonly readers: readonly WantedShare[];
};

export function yearOf(run: Run, project: ProjectRow): string {
  return academicYearOf(project.starts ?? run.today);
}

/** At most one remote call, for ids. */
export function prepareDrive(run: Run): DriveWork {
  const projects = run.session.projects
    .rows()
    .filter(({ state }) => state === 'setting up')
    .slice(0, projectsMost);
  recordFolders(run, projects);
  for (const { id } of projects) {
    if (!run.session.made.find(documentKey(id))) recordMaking(run, documentKey(id), '');
  }
  const shares = findShareWork(run, projects).slice(0, grantsMost);
  const readers = wantedReaders(run.staff, run.today, run.runner)
    .filter(({ key }) => needsGrant(run, key))
    .slice(0, grantsMost);
  for (const { key } of [...shares, ...readers]) recordGrant(run, key);
  if (run.isFull) refillDriveIds(run);
  return { projects, shares, readers };
}

function recordFolders(run: Run, projects: readonly ProjectRow[]): void {
  const years = projects.map((project) => yearOf(run, project));
  if (run.isFull) years.push(academicYearOf(run.today));
  const keys = [
    ...years.flatMap((year) => projectFolders(year).map(({ key }) => key)),
    ...projects.map(({ id }) => folderKey(id)),
  ];
  const missing = [...new Set(keys)].filter((key) => !run.session.made.find(key));
  const ids = takeDriveIds(run, missing.length);
  missing.forEach((key, index) => {
    const id = ids[index];
    if (id) recordMaking(run, key, id);
  });
}

/** Of projects that have their folder or get it in this run. */
function findShareWork(run: Run, settingUp: readonly ProjectRow[]): readonly ShareWork[] {
  const ready = run.session.projects.rows().filter(({ state }) => state === 'ready');
  return [...settingUp, ...ready].flatMap((project) =>
    wantedProjectShares(project, run.staff, run.today, run.runner)
      .filter(({ key }) => needsGrant(run, key))
      .map((share) => ({ ...share, project })),
  );
}

function needsGrant(run: Run, key: string): boolean {
  const row = run.session.made.find(key);
  if (!row || row.state === 'ended') return true;
  return row.state !== 'made' && row.state !== 'gone' && isDueAgain(run, row);
}

function recordGrant(run: Run, key: string): void {
  const row = run.session.made.find(key);
  if (!row || row.state === 'ended') recordMaking(run, key, '');
}
