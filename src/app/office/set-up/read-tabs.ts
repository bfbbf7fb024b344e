import { isUserError } from '../../../core/errors';
import { inTabOrder } from '../../../core/structure/plan-workbook';
import {
  allTables,
  type CellValue,
  entriesTable,
  outboxTable,
  projectsTable,
  type ReadTable,
  readTable,
  type Table,
  trailTable,
  type WorkbookKey,
} from '../../../core/tables';
import type { TabRange, WorkbookStructure } from '../../ports';
import type { OfficeContext } from '../context';

type Cells = readonly (readonly CellValue[])[];

/** The tabs of a workbook that are there, however broken. */
export type Tabs = {
  readonly cells: ReadonlyMap<number, Cells>;
  /** `null` where the tab or one of its headers is missing. */
  read<T extends Table>(table: T): ReadTable<T> | null;
  /** Throws `tab-missing` or `header-missing` instead. */
  need<T extends Table>(table: T): ReadTable<T>;
};

export function tablesOf(workbook: WorkbookKey): readonly Table[] {
  return inTabOrder(allTables.filter((table) => table.workbook === workbook));
}

/** Of these only row 1 is read, because they grow and nobody adds columns to them. */
const headerOnly: readonly Table[] = [entriesTable, outboxTable, projectsTable, trailTable];

/** One remote call, or none when none of the tabs is there. */
export function readTabs(
  context: OfficeContext,
  workbookId: string,
  tables: readonly Table[],
  structure: WorkbookStructure,
  isHeaderEnough: (table: Table) => boolean = (table) => headerOnly.includes(table),
): Tabs {
  const there = new Set(structure.sheets.map(({ sheetId }) => sheetId));
  const present = tables.filter(({ sheetId }) => there.has(sheetId));
  const ranges = present.map(
    (table): TabRange => ({
      sheetId: table.sheetId,
      ...(isHeaderEnough(table) ? { fromRow: 0, toRow: 1 } : {}),
    }),
  );
  const read = ranges.length === 0 ? [] : context.workbooks.read(workbookId, ranges);
  return openTabs(new Map(present.map((table, index) => [table.sheetId, read[index] ?? []])));
}

/** The tabs of PL Office once they are all there. One remote call. */
export function readOfficeTabs(context: OfficeContext): Tabs {
  const tables = tablesOf('office');
  const ranges = tables.map(
    (table): TabRange => ({
      sheetId: table.sheetId,
      ...(headerOnly.includes(table) ? { fromRow: 0, toRow: 1 } : {}),
    }),
  );
  const read = context.workbooks.read(context.officeId, ranges);
  return openTabs(new Map(tables.map((table, index) => [table.sheetId, read[index] ?? []])));
}

function openTabs(cells: ReadonlyMap<number, Cells>): Tabs {
  const need = <T extends Table>(table: T): ReadTable<T> =>
    readTable(table, cells.get(table.sheetId) ?? []);
  return {
    cells,
    need,
    read(table) {
      if (!cells.has(table.sheetId)) return null;
      try {
        return need(table);
      } catch (error) {
        if (isUserError(error)) return null;
        throw error;
      }
    },
  };
}
