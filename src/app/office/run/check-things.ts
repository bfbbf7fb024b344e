import { daysBetween } from '../../../core/civil-date';
import { documentKey, folderKey } from '../../../core/run/made-keys';
import type { ProjectRow } from '../../../core/run/take-in';
import type { Run } from './run';

/** Folders and documents looked up in one full run; the others have their turn on the next days. */
const lookUpsMost = 60;

/**
 * Looks whether what was made is still there. What is gone is recorded and reported, never made
 * anew; what came back out of the bin counts again.
 */
export function checkThings(run: Run): void {
  if (!isThere(run, run.session.getState('area-id'))) {
    run.report({ kind: 'area-gone' });
    return;
  }
  const things = run.session.projects
    .rows()
    .filter(({ state }) => state !== 'withdrawn')
    .flatMap((project) => [
      { project, key: folderKey(project.id), kind: 'folder-gone' as const },
      { project, key: documentKey(project.id), kind: 'document-gone' as const },
    ])
    .filter(({ key }) => isRecorded(run, key));
  for (const thing of takeTurn(things, daysBetween('2000-01-01', run.today))) {
    if (!run.hasTime()) return;
    check(run, thing.key, thing.kind, thing.project);
  }
}

function isRecorded(run: Run, key: string): boolean {
  const state = run.session.made.find(key)?.state;
  return (state === 'made' || state === 'gone') && !run.fresh.has(key);
}

/** Every thing has its turn, whatever the day begins with. */
function takeTurn<T>(things: readonly T[], day: number): readonly T[] {
  if (things.length <= lookUpsMost) return things;
  const start = (day * lookUpsMost) % things.length;
  return [...things.slice(start), ...things.slice(0, start)].slice(0, lookUpsMost);
}

function check(
  run: Run,
  key: string,
  kind: 'folder-gone' | 'document-gone',
  { title }: ProjectRow,
): void {
  const { made } = run.session;
  const row = made.find(key);
  if (!row) return;
  const isStillThere = isThere(run, row.id);
  if (!isStillThere) run.report({ kind, title });
  if (isStillThere === (row.state === 'made')) return;
  made.change(key, { state: isStillThere ? 'made' : 'gone' });
  if (isStillThere) run.count('things-back');
}

function isThere(run: Run, id: string): boolean {
  if (id === '') return false;
  const item = run.context.drive.lookUp(id);
  return item !== null && !item.trashed;
}
