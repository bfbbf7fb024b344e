import { folderKey, readerPrefix, readShareKey, sharePrefix } from '../../../core/run/made-keys';
import { byAddress } from '../../../core/run/people';
import { wantedProjectShares, wantedReaders } from '../../../core/run/wanted-shares';
import type { madeTable, Row } from '../../../core/tables';
import { isDueAgain, recordEnded, recordFailed } from './drive-records';
import type { Run } from './run';

/** A slip in Staff must not shut everybody out in one run. */
const endedMost = 10;

type Made = Row<typeof madeTable>;

/**
 * Takes back what this workbook gave to people who have left, or are in the team no more. What the
 * runner was given under an earlier runner, whose folders they are, it needs for its work.
 */
export function endAccess(run: Run): void {
  const isWanted = wantedKeys(run);
  const due = run.session.made
    .rows()
    .filter(({ key }) => key.startsWith(readerPrefix) || key.startsWith(sharePrefix))
    .filter((row) => row.state !== 'ended' && !isWanted.has(row.key))
    .filter(({ key }) => addressIn(key) !== run.runner)
    .filter((row) => isDueAgain(run, row));
  for (const row of due.slice(0, endedMost)) {
    if (!run.hasTime()) return;
    end(run, row);
  }
}

function wantedKeys(run: Run): ReadonlySet<string> {
  const readers = wantedReaders(run.staff, run.today, run.runner);
  const shares = run.session.projects
    .rows()
    .flatMap((project) => wantedProjectShares(project, run.staff, run.today, run.runner));
  return new Set([...readers, ...shares].map(({ key }) => key));
}

function end(run: Run, row: Made): void {
  const isReader = row.key.startsWith(readerPrefix);
  const { address, file } = isReader ? ofReader(run, row.key) : ofShare(run, row.key);
  run.attempt(
    'taking access back',
    () => {
      const grantId = row.id || findGrant(run, row, file, address);
      if (grantId && file) run.context.drive.revoke(file, grantId);
      recordEnded(run, row.key);
      if (grantId) run.count(isReader ? 'readers-ended' : 'shares-ended');
    },
    (reason) => {
      // What is not there cannot be opened.
      if (reason === 'not-there') recordEnded(run, row.key);
      else {
        recordFailed(run, row.key, reason);
        run.report({ kind: 'share-stays', name: nameOf(run, address), reason });
      }
    },
  );
}

/** A run that died may have given what it did not record; access by other hands is not ours. */
function findGrant(run: Run, row: Made, file: string, address: string): string {
  if (row.state === 'made' || file === '') return '';
  const role = row.key.startsWith(readerPrefix) ? 'reader' : 'writer';
  const grants = run.context.drive.grants(file);
  return (
    grants.find((one) => one.address === address && one.role === role && !one.inherited)?.id ?? ''
  );
}

function ofReader(run: Run, key: string): { address: string; file: string } {
  return { address: addressIn(key), file: run.session.getState('area-id') };
}

function ofShare(run: Run, key: string): { address: string; file: string } {
  const { projectId, address } = readShareKey(key);
  return { address, file: run.session.made.find(folderKey(projectId))?.id ?? '' };
}

function addressIn(key: string): string {
  return key.startsWith(readerPrefix) ? key.slice(readerPrefix.length) : readShareKey(key).address;
}

function nameOf(run: Run, address: string): string {
  return byAddress(run.staff, run.today).get(address)?.name ?? address;
}
