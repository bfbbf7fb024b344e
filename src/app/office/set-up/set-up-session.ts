import type { DetailCode } from '../../../core/mail/details';
import type { StateKey } from '../../../core/settings';
import type { State } from '../../../core/state';
import {
  type CellValue,
  type Ledger,
  layOutChange,
  layOutRow,
  layOutTable,
  madeTable,
  noticesTable,
  openLedger,
  outboxTable,
  readTable,
  stateTable,
  trailTable,
} from '../../../core/tables';
import type { GridChange } from '../../ports';
import { readTables } from '../../read-tables';
import type { OfficeContext } from '../context';
import { readOfficeTabs, type Tabs } from './read-tabs';
import { isCopy, stateOf } from './who-may';

/**
 * PL Office while it is being set up: like a session of the run, but people’s tabs may be broken.
 * Throws when `State`, `Made` or `Trail` are, because without them things would be made twice.
 */
export type SetUpSession = {
  readonly tabs: Tabs;
  readonly made: Ledger<typeof madeTable>;
  /** As it was read; of a copy, empty. */
  readonly before: State;
  readonly wasCopy: boolean;
  getState(key: StateKey): string;
  setState(key: StateKey, value: string): void;
  add(changes: readonly GridChange[]): void;
  trail(who: string, result: string): void;
  /** One remote call, all or nothing; none when nothing changed. */
  write(): void;
};

/** One remote call; one more in a copy, which is cut loose from its original by the next `write`. */
export function openSetUpSession(context: OfficeContext): SetUpSession {
  const tabs = readOfficeTabs(context);
  const found = stateOf(tabs);
  const wasCopy = isCopy(context, found);
  let pending: GridChange[] = wasCopy ? cutLoose(context) : [];
  const state = openLedger(
    stateTable,
    wasCopy ? emptied(stateTable) : tabs.need(stateTable),
    'key',
  );
  const made = openLedger(madeTable, wasCopy ? emptied(madeTable) : tabs.need(madeTable), 'key');
  const trailLayout = tabs.need(trailTable).layout;
  const getState = (key: StateKey): string => state.find(key)?.value ?? '';
  return {
    tabs,
    made,
    before: wasCopy ? {} : found,
    wasCopy,
    getState,
    setState(key, value) {
      if (getState(key) !== value) state.put({ key, value });
    },
    add(changes) {
      pending.push(...changes);
    },
    trail(who, result) {
      const what = context.words.read('trail')[context.language].setUp;
      const row = { at: context.clock.now().local, who, what, result };
      const cells = [layOutRow(trailTable, trailLayout, row)];
      pending.push({ kind: 'append', sheetId: trailTable.sheetId, cells });
    },
    write() {
      pending.push(...state.takeChanges(), ...made.takeChanges());
      if (pending.length === 0) return;
      const changes = pending;
      pending = [];
      context.workbooks.write(context.officeId, changes);
    },
  };
}

type MachineTable = typeof stateTable | typeof madeTable;

function emptied<T extends MachineTable>(table: T): ReturnType<typeof readTable<T>> {
  return readTable(table, layOutTable(table, []));
}

/**
 * A copy must not send what its original sends, nor touch what it made: the records of folders, of
 * mail under way and of what comes next belong to the original.
 */
function cutLoose(context: OfficeContext): GridChange[] {
  const tables = { outbox: outboxTable, notices: noticesTable };
  const { outbox, notices } = readTables(context.workbooks, context.officeId, tables);
  const detail: DetailCode = 'copied';
  return [
    ...[stateTable, madeTable].map(
      (table): GridChange => ({
        kind: 'replace',
        sheetId: table.sheetId,
        cells: layOutTable(table, []),
      }),
    ),
    ...outbox.rows
      .filter(({ row }) => row.state === 'waiting' || row.state === 'sending')
      .map(({ index }) => {
        const change = { state: 'stopped', draftId: '', account: '', detail };
        return changeRow(
          outboxTable.sheetId,
          index,
          layOutChange(outboxTable, outbox.layout, change),
        );
      }),
    ...notices.rows
      .filter(({ row }) => row.state === 'approved')
      .map(({ index }) =>
        changeRow(
          noticesTable.sheetId,
          index,
          layOutChange(noticesTable, notices.layout, { state: 'stopped' }),
        ),
      ),
  ];
}

function changeRow(
  sheetId: number,
  row: number,
  cells: readonly (CellValue | undefined)[],
): GridChange {
  return { kind: 'cells', sheetId, row, column: 0, cells: [cells] };
}
