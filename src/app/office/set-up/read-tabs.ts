import { isUserError } from '../../../core/errors';
import { inTabOrder } from '../../../core/structure/plan-workbook';
import {
  allTables,
  type Cells,
  entriesTable,
  outboxTable,
  projectsTable,
  type ReadTable,
  readTable,
  type Table,
  trailTable,
  type WorkbookKey,
} from '../../../core/tables';
import type { WorkbookStructure } from '../../ports';
import { readCells } from '../../read-tables';
import type { OfficeContext } from '../context';

/** The tabs of a workbook that are there, however broken. */
export type Tabs = {
  readonly cells: ReadonlyMap<number, Cells>;
  /** `null` where the tab or one of its headers is missing. */
  read<T extends Table>(table: T): ReadTable<T> | null;
  /** Throws `tab-missing` or `header-missing` instead. */
  need<T extends Table>(table: T): ReadTable<T>;
};

/** In the order in which the tabs stand. */
export function tablesOf(workbook: WorkbookKey): readonly Table[] {
  return inTabOrder(allTables.filter((table) => table.workbook === workbook));
}

/** Of these only row 1 is read, because they grow and nobody adds columns to them. */
const growing: readonly Table[] = [entriesTable, outboxTable, projectsTable, trailTable];

function isOneOfGrowing(table: Table): boolean {
  return growing.includes(table);
}

/** One remote call, or none when none of the tabs is there. */
export function readTabs(
  context: OfficeContext,
  workbookId: string,
  tables: readonly Table[],
  structure: WorkbookStructure,
  isHeaderEnough = isOneOfGrowing,
): Tabs {
  const there = new Set(structure.sheets.map(({ sheetId }) => sheetId));
  const present = tables.filter(({ sheetId }) => there.has(sheetId));
  return openTabs(readCells(context.workbooks, workbookId, present, isHeaderEnough));
}

/** The tabs of PL Office once they are all there. One remote call. */
export function readOfficeTabs(context: OfficeContext): Tabs {
  const tables = tablesOf('office');
  return openTabs(readCells(context.workbooks, context.officeId, tables, isOneOfGrowing));
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
