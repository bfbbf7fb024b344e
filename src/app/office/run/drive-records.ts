import type { FailureReason } from '../../../core/run/run-note';
import type { madeTable, Row } from '../../../core/tables';
import type { Run } from './run';

type Made = Row<typeof madeTable>;

/** Ids fetched beyond what is needed at once, so that a new project need not ask for them. */
const spareIds = 20;

/** Records that something is about to be made; must be written before the act. */
export function recordMaking(run: Run, key: string, id: string): void {
  const row: Made = { key, id, link: '', state: 'making', facts: '', at: run.now };
  run.session.made.put(row);
  run.fresh.add(key);
}

export function recordMade(run: Run, key: string, made: { id: string; link?: string }): void {
  const { id, link = '' } = made;
  run.session.made.put({ key, id, link, state: 'made', facts: '', at: run.now });
}

/** Once for each reason: a failure that stays the same is no news, and nothing to write. */
export function recordFailed(run: Run, key: string, reason: FailureReason): void {
  const row = run.session.made.find(key);
  if (!row || (row.state === 'failed' && row.facts === reason)) return;
  run.session.made.change(key, { state: 'failed', facts: reason, at: run.now });
}

export function recordEnded(run: Run, key: string): void {
  run.session.made.change(key, { state: 'ended', at: run.now });
}

/**
 * Whether to try now what failed before. What Google refuses is refused again in ten minutes: that
 * waits for the daily check or for *Run now*.
 */
export function isDueAgain(run: Run, row: Made): boolean {
  const isRefused = row.facts === 'refused' || row.facts === 'not-there';
  return row.state !== 'failed' || !isRefused || run.isFull;
}

/** Generated ids for folders; at most one remote call. */
export function takeDriveIds(run: Run, count: number): readonly string[] {
  const spare = readSpareIds(run);
  const isShort = spare.length < count;
  const ids = isShort ? [...spare, ...fetchIds(run, count - spare.length + spareIds)] : spare;
  const taken = ids.slice(0, count);
  if (ids !== spare || taken.length > 0) keepSpareIds(run, ids.slice(count));
  return taken;
}

/** At most one remote call, at a quiet time, so that a new project needs none. */
export function refillDriveIds(run: Run): void {
  const spare = readSpareIds(run);
  if (spare.length < spareIds / 2) keepSpareIds(run, [...spare, ...fetchIds(run, spareIds)]);
}

function fetchIds(run: Run, count: number): readonly string[] {
  return run.context.drive.generateIds(count);
}

function readSpareIds(run: Run): readonly string[] {
  return run.session
    .getState('spare-drive-ids')
    .split(',')
    .filter((id) => id !== '');
}

function keepSpareIds(run: Run, ids: readonly string[]): void {
  run.session.setState('spare-drive-ids', ids.join(','));
}
