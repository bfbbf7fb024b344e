import { UserError } from '../../core/errors';
import {
  beforeTable,
  type Cells,
  type CellValue,
  findLayout,
  type Layout,
  type LedgerChange,
  type Table,
} from '../../core/tables';
import { findStray } from '../../core/take-back/find-stray';
import { front, type Line, readLines, tableOf } from '../../core/take-back/lines';
import { takeBack } from '../../core/take-back/take-back';
import type { GridChange } from '../ports';
import type { OfficeContext } from './context';

/** A tab, and where its columns stood when it was read. */
export type ReadTab = { readonly table: Table; readonly layout: Layout };

/** A save that met a moved tab: which, and what `Before` tells of it. */
type Met = { readonly sheetId: number; readonly cells: Cells };

const { sheetId: before } = beforeTable;

/** How often what was written is taken back again, where the tab is moved each time. */
const triesMost = 3;

/**
 * Writes into tabs that people sort and type into, in one remote call. The rows it writes over are copied
 * into the tab `Before` within the same call, and the answer shows them: where one was not what it had been
 * read as, everything is taken back (two more calls). Throws `tab-moved` then. The caller holds the lock.
 */
export function writeOver(
  context: OfficeContext,
  changes: readonly LedgerChange[],
  tabs: readonly ReadTab[],
): void {
  const touched = tabs.filter(
    ({ table: { sheetId, writtenBy } }) =>
      writtenBy === 'people' && changes.some((change) => change.sheetId === sheetId),
  );
  if (touched.length === 0) {
    context.workbooks.write(context.officeId, changes);
    return;
  }
  const met = writeAndLook(context, changes, touched);
  if (!met) return;
  takeSaveBack(context, met.cells);
  throw tell('tab-moved', met.sheetId);
}

/** Whether a save died after it had written over a wrong row; `cells` are those of `Before`. */
export function isUnsettled(cells: Cells): boolean {
  return findStray(readLines(cells)) !== null;
}

/**
 * Takes back what the tab `Before` tells of: two remote calls, and more only where the tab is moved at that
 * moment too. Throws `tab-mixed-up` where a row is not to be found any more. The caller holds the lock.
 */
export function takeSaveBack(context: OfficeContext, cells: Cells, tries = triesMost): void {
  const { officeId, workbooks } = context;
  const lines = readLines(cells);
  const sheetIds = [...new Set(lines.map(({ sheetId }) => sheetId))];
  const ranges = sheetIds.map((sheetId) => ({ sheetId }));
  const read = workbooks.read(officeId, ranges);
  const tabs = new Map(sheetIds.map((sheetId, index) => [sheetId, read[index] ?? []]));
  const { changes, lost } = takeBack(lines, tabs);
  const touched = sheetIds.flatMap((sheetId): ReadTab[] => {
    const table = tableOf(sheetId);
    return table ? [{ table, layout: findLayout(table, tabs.get(sheetId)?.[0] ?? []) }] : [];
  });
  const met = writeAndLook(context, changes, touched);
  if (lost !== null) throw tell('tab-mixed-up', lost);
  if (!met) return;
  if (tries === 0) throw tell('tab-mixed-up', met.sheetId);
  takeSaveBack(context, met.cells, tries - 1);
  takeSaveBack(context, cells, tries - 1);
}

/** `null` where all of it stands where it should. */
function writeAndLook(
  { officeId, workbooks, log }: OfficeContext,
  changes: readonly LedgerChange[],
  touched: readonly ReadTab[],
): Met | null {
  const [cells = []] = workbooks.write(officeId, guard(changes, touched), [{ sheetId: before }]);
  const lines = readLines(cells);
  if (lines.length === 0) log.error('looking at what was written', 'the answer shows nothing');
  const sheetId = findStray(lines);
  return sheetId === null ? null : { sheetId, cells };
}

/** The changes, between what keeps the rows they write over as they were and as they are then. */
function guard(changes: readonly LedgerChange[], touched: readonly ReadTab[]): GridChange[] {
  const lines = [...touched.flatMap(keepHeaders), ...changes.flatMap(keepRows)];
  const widths = new Map(
    touched.map(({ table, layout }) => [table.sheetId, Math.max(...layout.values()) + 1]),
  );
  const width = front + Math.max(...widths.values(), ...lines.map(({ cells }) => cells.length));
  const copy = (wanted: Line['kind']): GridChange[] =>
    lines.flatMap(({ sheetId, row, kind }, index) => {
      const to = { sheetId: before, row: index + 1, column: front };
      const columns = widths.get(sheetId) ?? 0;
      return kind === wanted ? [{ kind: 'copy', sheetId, row, columns, to }] : [];
    });
  return [
    { kind: 'resize', sheetId: before, rows: lines.length + 1, columns: width },
    { kind: 'cells', sheetId: before, row: 1, column: 0, cells: layOut(lines, width) },
    ...copy('before'),
    ...changes,
    ...copy('after'),
  ];
}

function keepHeaders({ table: { sheetId, columns }, layout }: ReadTab): readonly Line[] {
  const cells: CellValue[] = [];
  for (const [key, place] of layout) cells[place] = columns[key]?.header ?? null;
  return [
    { sheetId, row: 0, kind: 'read', cells },
    { sheetId, row: 0, kind: 'before', cells: [] },
  ];
}

function keepRows(change: LedgerChange): readonly Line[] {
  const { sheetId } = change;
  if (change.kind === 'append') {
    return change.cells.map((cells) => ({ sheetId, row: -1, kind: 'added', cells }));
  }
  const { row, read = [] } = change;
  return [
    { sheetId, row, kind: 'read', cells: read },
    { sheetId, row, kind: 'before', cells: [] },
    { sheetId, row, kind: 'after', cells: [] },
  ];
}

function layOut(lines: readonly Line[], width: number): CellValue[][] {
  return lines.map(({ sheetId, row, kind, cells }) => {
    const line = [sheetId, row, kind, ...cells];
    return Array.from({ length: width }, (_, place) => line[place] ?? null);
  });
}

function tell(code: 'tab-moved' | 'tab-mixed-up', sheetId: number): UserError {
  return new UserError(code, { tab: tableOf(sheetId)?.title ?? '' });
}
