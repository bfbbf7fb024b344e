import type { Ledger, Table } from '../../core/tables';
import type { OfficeContext } from './context';

export type Placed = readonly [
  Table,
  Pick<Ledger<Table>, 'relocate' | 'keyPlace' | 'keysByRow' | 'rewrite' | 'takeChanges'>,
];

/** For so long, in milliseconds, rows are taken to stand where they were read. */
const placesHoldMs = 10_000;

/**
 * Finds the rows of the ledgers anew, unless they were read just now. One remote call, or none.
 * Throws `header-missing` when columns were moved: then nothing may be written.
 */
export function makeRelocate(
  context: OfficeContext,
  findLedgers: () => readonly Placed[],
): (isSure?: boolean) => void {
  let readAtMs = context.clock.now().epochMs;
  return (isSure = true) => {
    const { epochMs } = context.clock.now();
    if (isSure && epochMs - readAtMs < placesHoldMs) return;
    const ledgers = findLedgers();
    const ranges = ledgers.flatMap(([{ sheetId }, { keyPlace }]) => [
      { sheetId, fromRow: 0, toRow: 1 },
      { sheetId, fromColumn: keyPlace, toColumn: keyPlace + 1 },
    ]);
    const cells = context.workbooks.read(context.officeId, ranges);
    ledgers.forEach(([, ledger], index) => {
      const [header = []] = cells[index * 2] ?? [];
      const keys = (cells[index * 2 + 1] ?? []).map(([key = null]) => key);
      ledger.relocate(header, keys);
    });
    readAtMs = epochMs;
  };
}
