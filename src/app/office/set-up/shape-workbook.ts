import { fingerprint } from '../../../core/fingerprint';
import { planWorkbook } from '../../../core/structure/plan-workbook';
import type { Writers } from '../../../core/structure/protect-tab';
import type { StructureChange, StructurePlan } from '../../../core/structure/structure-plan';
import type { Table } from '../../../core/tables';
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

/** More new tabs than this are counted, not named. */
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
  const plan = planWorkbook({
    tables,
    structure,
    cells: tabs.cells,
    writers,
    words: workbookWords,
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

function notesOf(changes: readonly StructureChange[], book: string): readonly SetUpNote[] {
  const made = changes.filter(({ kind }) => kind === 'tab-made');
  const isMany = made.length > namedMost;
  const notes: SetUpNote[] = isMany ? [{ code: 'tabs-made', a: book, b: String(made.length) }] : [];
  for (const { kind, tab, column } of changes) {
    if (kind === 'tab-made' && isMany) continue;
    if (kind === 'renewed') notes.push({ code: kind, a: book });
    else notes.push({ code: kind, a: book, b: tab, ...(column ? { c: column } : {}) });
  }
  return notes;
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
