import { fingerprint } from '../../../core/fingerprint';
import { planWorkbook } from '../../../core/structure/plan-workbook';
import type { Writers } from '../../../core/structure/protect-tab';
import type { StructureChange, StructurePlan } from '../../../core/structure/structure-plan';
import type { Table } from '../../../core/tables';
import { noteOfColumn } from '../../../text/column-notes';
import type { SetUpNote } from '../../../text/set-up-notes';
import { workbookWords } from '../../../text/workbook-words';
import type { WorkbookStructure } from '../../ports';
import type { OfficeContext } from '../context';
import type { Tabs } from './read-tabs';
import { addNotes, readShape, saveShape } from './set-up-record';

export type Shaped = {
  /** Whether a published tab has lost its headers and must be written again. */
  readonly mustRepublish: boolean;
};

/** More tabs than this are counted, not named. */
const namedMost = 3;

/**
 * Makes one workbook as its tables say, in one remote call, or none when it is so already. Answers
 * what that means for what the tabs hold.
 */
export function shapeWorkbook(
  context: OfficeContext,
  workbook: {
    readonly id: string;
    readonly name: string;
    readonly tables: readonly Table[];
    readonly structure: WorkbookStructure;
    readonly tabs: Pick<Tabs, 'cells'>;
    readonly writers: Writers;
  },
): Shaped {
  const { id, name, tables, structure, tabs, writers } = workbook;
  const shape = fingerprint(JSON.stringify([tables, workbookWords]));
  const { columns } = context.words.read('set-up');
  const plan = planWorkbook({
    tables,
    structure,
    cells: tabs.cells,
    writers,
    words: { ...workbookWords, note: (table, column) => noteOfColumn(columns, table, column) },
    renew: readShape(context, id) !== shape,
  });
  if (plan.requests.length > 0) context.structure.reshape(id, plan.requests);
  if (readShape(context, id) !== shape) saveShape(context, id, shape);
  addNotes(context, {
    changes: notesOf(plan.changes, name),
    warnings: plan.warnings.map((warning) => warningOf(warning, name)),
  });
  return { mustRepublish: plan.changes.some(({ kind }) => kind === 'to-publish') };
}

/** What happens to many tabs at once, as after copying. */
const counted: Readonly<Partial<Record<StructureChange['kind'], SetUpNote['code']>>> = {
  'tab-made': 'tabs-made',
  protected: 'tabs-protected',
};

function notesOf(changes: readonly StructureChange[], book: string): readonly SetUpNote[] {
  return changes.map(({ kind, tab, column }): SetUpNote => {
    const many = counted[kind];
    const count = changes.filter((change) => change.kind === kind).length;
    // The same note is kept once.
    if (many && count > namedMost) return { code: many, a: book, b: String(count) };
    if (kind === 'renewed') return { code: kind, a: book };
    return { code: kind, a: book, b: tab, ...(column ? { c: column } : {}) };
  });
}

function warningOf(warning: StructurePlan['warnings'][number], book: string): SetUpNote {
  if (warning.kind === 'title-taken') {
    return { code: 'title-taken', a: warning.tab, b: warning.title };
  }
  const quote = (headers: readonly string[]): string =>
    headers
      .map((header) => `“${header.slice(0, 60)}”`)
      .slice(0, 5)
      .join(', ');
  return {
    code: 'header-renamed',
    a: `${book}, ${warning.tab}`,
    b: quote(warning.missing),
    c: quote(warning.found),
  };
}
