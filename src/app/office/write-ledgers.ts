import { UserError } from '../../core/errors';
import type { GridChange } from '../ports';
import type { OfficeContext } from './context';
import type { Placed } from './relocate-rows';

/** How often rows that were moved meanwhile are written again. */
const triesMost = 3;

/**
 * Writes changes of ledgers, among others, and sees in the same remote call whose rows they fell on. Where
 * somebody has sorted a tab in the moment before, the rows that were hit and those that were meant are
 * written again, whole, as the ledgers know them: two more calls. Throws `tab-moved` where that goes on.
 */
export function writeLedgers(
  { officeId, workbooks, log }: OfficeContext,
  changes: readonly GridChange[],
  ledgers: readonly Placed[],
  relocate: (isSure: boolean) => void,
): void {
  let next = changes;
  for (let tries = 0; next.length > 0; tries++) {
    const aims = ledgers.flatMap((placed) => findAims(next, placed));
    const ranges = aims.map(({ range }) => range);
    const seen = workbooks.write(officeId, next, ranges);
    const hits = aims.map((aim, index) => {
      const [[key = null] = []] = seen[index] ?? [];
      return { ...aim, found: String(key ?? '').trim() };
    });
    const missed = hits.filter(({ key, found }) => key !== found);
    const [first] = missed;
    if (!first) return;
    if (hits.every(({ found }) => found === '')) {
      log.error('looking at what was written', 'the answer shows nothing');
      return;
    }
    if (tries === triesMost) throw new UserError('tab-moved', { tab: first.title });
    relocate(false);
    for (const { ledger, key, found } of missed)
      for (const one of [key, found]) ledger.rewrite(one);
    next = [
      ...missed.flatMap(({ change, found }) => (found === '' ? [empty(change)] : [])),
      ...ledgers.flatMap(([, ledger]) => ledger.takeChanges()),
    ];
  }
}

/** For each change of the ledger’s tab the key of the row that it is meant for, and where that stands. */
function findAims(changes: readonly GridChange[], [{ sheetId, title }, ledger]: Placed) {
  const keys = ledger.keysByRow();
  const { keyPlace: fromColumn } = ledger;
  return changes.flatMap((change) => {
    const key = change.kind === 'cells' ? keys.get(change.row) : undefined;
    if (change.kind !== 'cells' || change.sheetId !== sheetId || key === undefined) return [];
    const { row: fromRow } = change;
    const range = { sheetId, fromRow, toRow: fromRow + 1, fromColumn, toColumn: fromColumn + 1 };
    return [{ change, ledger, title, key, range }];
  });
}

/** A row that somebody has put in was hit: it holds nothing again. */
function empty(change: GridChange & { kind: 'cells' }): GridChange {
  const cells = change.cells.map((line) => line.map((cell) => (cell === undefined ? cell : null)));
  return { ...change, cells };
}
