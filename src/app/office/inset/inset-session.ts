import { foldMarks } from '../../../core/inset/marks';
import { planYear } from '../../../core/inset/plan';
import type { InsetPlan } from '../../../core/inset/types';
import {
  editTab,
  type LedgerChange,
  type ReadTable,
  type Row,
  type TabEdit,
  type Table,
} from '../../../core/tables';
import type { InsetFacts } from '../../../core/wire/inset';
import type { TrailText } from '../../../text/trail';
import type { OfficeContext } from '../context';
import { requireOfficePerson } from '../require-person';
import { underLock } from '../under-lock';
import { isUnsettled, takeSaveBack, writeOver } from '../write-over';
import { describeYear, type InsetRows, planInput } from './describe-year';
import { giveIds } from './give-ids';
import {
  type InsetRead,
  type InsetTab,
  type InsetTables,
  insetTables,
  readInset,
} from './read-inset';

/** What a command of the INSET pages works on: the tabs as read, changed in memory, written in one go. */
export type InsetSession = {
  readonly context: OfficeContext;
  readonly tabs: { readonly [K in InsetTab]: TabEdit<InsetTables[K]> };
  /** Staff id of the person at the keyboard. */
  readonly me: string;
  /** The school’s clock. */
  readonly now: string;
  /** What the pages show of a year, as it is with the changes so far. */
  facts(year: string): InsetFacts;
  /** The plan alone of any year, who took part included. */
  plan(year: string): InsetPlan;
  /** For the trail, which holds no names and no texts. */
  trail(what: keyof TrailText['inset'], about: string): void;
  /**
   * One remote call, all or nothing; none when nothing changed. Once in a session. Throws `tab-moved` where
   * somebody moved the rows meanwhile: then it has been taken back.
   */
  write(): void;
};

/** One remote call. Throws `not-office`. The caller holds the script lock unless it only reads. */
export function openInset(context: OfficeContext, read = readInset(context)): InsetSession {
  const { id: me } = requireOfficePerson({ context, data: read });
  const keys = Object.keys(insetTables) as InsetTab[];
  const tabs = Object.fromEntries(
    keys.map((key) => [key, editTab(insetTables[key] as Table, read[key] as ReadTable<Table>)]),
  ) as unknown as InsetSession['tabs'];
  giveIds(tabs.agenda, 'A', ({ about, itemEnglish, itemWelsh }) => [about, itemEnglish, itemWelsh]);
  giveIds(tabs.actions, 'N', ({ about, action }) => [about, action]);
  const now = context.clock.now().local.slice(0, 16);
  return {
    context,
    tabs,
    me,
    now,
    facts: (year) => describeYear(rowsOf(tabs), { now, year, me }),
    plan(year) {
      const marks = foldMarks(tabs.attendance.rows());
      return planYear({ ...planInput(rowsOf(tabs), now), year, marks });
    },
    trail(what, about) {
      const words = context.words.read('trail')[context.language].inset[what];
      tabs.trail.add({ at: now, who: me, what: words, result: about });
    },
    write() {
      const changes: LedgerChange[] = keys.flatMap((key) => [...tabs[key].changes()]);
      const layouts = keys.map((key) => ({ table: insetTables[key], layout: read[key].layout }));
      if (changes.length > 0) writeOver(context, changes, layouts);
    },
  };
}

function rowsOf(tabs: InsetSession['tabs']): InsetRows {
  const keys = Object.keys(insetTables) as InsetTab[];
  const rows = keys.map((key): [InsetTab, readonly Row<Table>[]] => [key, tabs[key].rows()]);
  return Object.fromEntries(rows) as unknown as InsetRows;
}

/** A save that died with a wrong row written over is taken back first: three more remote calls, or none. */
function readSettled(context: OfficeContext): InsetRead {
  const read = readInset(context);
  if (!isUnsettled(read.before.cells)) return read;
  takeSaveBack(context, read.before.cells);
  return readInset(context);
}

/**
 * Changes the plan under the script lock and answers with the year as it now is: one read, one write,
 * none where `work` changed nothing. Throws `busy`, `not-office`, and what `work` throws before anything
 * is written.
 */
export function changeInset(
  context: OfficeContext,
  year: string,
  work: (session: InsetSession) => void,
): InsetFacts {
  return underLock(context, () => {
    const session = openInset(context, readSettled(context));
    work(session);
    session.write();
    return session.facts(year);
  });
}
