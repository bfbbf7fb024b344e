import type { StateKey } from '../../core/settings';
import {
  entriesTable,
  type Layout,
  type Ledger,
  layOutRow,
  madeTable,
  noticesTable,
  openLedger,
  outboxTable,
  projectsTable,
  type Row,
  stateTable,
  trailTable,
} from '../../core/tables';
import type { GridChange } from '../ports';
import { readTables } from '../read-tables';
import type { OfficeContext } from './context';
import { type OfficeData, readOffice } from './office-data';
import { makeRelocate } from './relocate-rows';
import { writeLedgers } from './write-ledgers';

/**
 * One command or run at work on PL Office: what was read, the machine tabs as ledgers, and one
 * place that writes them all in a single remote call.
 */
export type OfficeSession = {
  readonly context: OfficeContext;
  readonly data: OfficeData;
  readonly projects: Ledger<typeof projectsTable>;
  readonly notices: Ledger<typeof noticesTable>;
  readonly made: Ledger<typeof madeTable>;
  readonly state: Ledger<typeof stateTable>;
  /** Read on first use, both in one remote call. */
  growing(): {
    readonly entries: Ledger<typeof entriesTable>;
    readonly outbox: Ledger<typeof outboxTable>;
  };
  getState(key: StateKey): string;
  setState(key: StateKey, value: string): void;
  trail(who: string, what: string, result: string): void;
  /** Goes with the next `write`; rows that are there already are for the ledgers to change. */
  add(changes: readonly GridChange[]): void;
  /**
   * For a run that is at work for minutes, before it writes: finds every row anew, because people sort
   * tabs, and a mark on a wrong row is a message sent twice. One remote call, or none.
   */
  relocate(): void;
  /** Whether `write` would have anything to do. */
  hasChanges(): boolean;
  /**
   * Writes everything changed since the last time, all or nothing; no call when nothing changed. After
   * a write or a look that failed the session no longer knows what stands where: it never writes again, and
   * throws the same.
   */
  write(): void;
};

/** One remote call. The caller holds the script lock unless it only reads. */
export function openSession(context: OfficeContext): OfficeSession {
  const data = readOffice(context);
  const projects = openLedger(projectsTable, data.projects, 'id');
  const notices = openLedger(noticesTable, data.notices, 'id');
  const made = openLedger(madeTable, data.made, 'key');
  const state = openLedger(stateTable, data.state, 'key');
  let growing: ReturnType<OfficeSession['growing']> | null = null;
  const trail = gatherTrail(context, data.trailLayout);
  const findLedgers = () =>
    [
      [projectsTable, projects],
      [noticesTable, notices],
      [madeTable, made],
      [stateTable, state],
      ...(growing
        ? ([
            [entriesTable, growing.entries],
            [outboxTable, growing.outbox],
          ] as const)
        : []),
    ] as const;
  const relocate = makeRelocate(context, findLedgers);
  const writing = makeWriting({
    relocate,
    take: () => [...findLedgers().flatMap(([, ledger]) => ledger.takeChanges()), ...trail.take()],
    put: (changes) => writeLedgers(context, changes, findLedgers(), relocate),
  });
  return {
    context,
    data,
    projects,
    notices,
    made,
    state,
    growing() {
      growing ??= readGrowing(context);
      return growing;
    },
    getState: (key) => state.find(key)?.value ?? '',
    setState(key, value) {
      if ((state.find(key)?.value ?? '') !== value) state.put({ key, value });
    },
    trail: trail.add,
    ...writing,
  };
}

/** Rows of the trail, until the next write takes them. */
function gatherTrail(context: OfficeContext, layout: Layout) {
  let rows: readonly Row<typeof trailTable>[] = [];
  return {
    add(who: string, what: string, result: string): void {
      rows = [...rows, { at: context.clock.now().local, who, what, result }];
    },
    take(): readonly GridChange[] {
      const cells = rows.map((row) => layOutRow(trailTable, layout, row));
      rows = [];
      return cells.length > 0 ? [{ kind: 'append', sheetId: trailTable.sheetId, cells }] : [];
    },
  };
}

/** `take` hands over what has changed since it was asked last. */
function makeWriting({
  relocate,
  take,
  put,
}: {
  readonly relocate: () => void;
  readonly take: () => readonly GridChange[];
  readonly put: (changes: readonly GridChange[]) => void;
}): Pick<OfficeSession, 'relocate' | 'add' | 'hasChanges' | 'write'> {
  let pending: readonly GridChange[] = [];
  let failure: { readonly cause: unknown } | null = null;
  const orNeverAgain = (work: () => void): void => {
    if (failure) throw failure.cause;
    try {
      work();
    } catch (cause) {
      failure = { cause };
      throw cause;
    }
  };
  return {
    relocate: () => orNeverAgain(relocate),
    add(changes) {
      pending = [...pending, ...changes];
    },
    hasChanges() {
      pending = [...pending, ...take()];
      return pending.length > 0;
    },
    write() {
      orNeverAgain(() => {
        const changes = [...pending, ...take()];
        pending = [];
        if (changes.length > 0) put(changes);
      });
    },
  };
}

function readGrowing(context: OfficeContext): ReturnType<OfficeSession['growing']> {
  const growing = { entries: entriesTable, outbox: outboxTable };
  const { entries, outbox } = readTables(context.workbooks, context.officeId, growing);
  return {
    entries: openLedger(entriesTable, entries, 'id'),
    outbox: openLedger(outboxTable, outbox, 'key'),
  };
}
