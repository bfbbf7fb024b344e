import type { CheckedBook } from '../../../core/check/check-tabs';
import { type OpenTab, openTab } from '../../../core/check/open-tab';
import { isUserError } from '../../../core/errors';
import {
  catchUpTable,
  changesTable,
  entriesTable,
  evaluationsTable,
  type Table,
  trailTable,
  type WorkbookKey,
} from '../../../core/tables';
import { readCells } from '../../read-tables';
import type { OfficeContext } from '../context';
import { tablesOf } from '../set-up/read-tabs';

export type Book = CheckedBook & {
  /** `null` where the tab is not there. */
  tab<T extends Table>(table: T): OpenTab<T> | null;
};

const names: Readonly<Record<WorkbookKey, string>> = {
  office: '',
  log: 'PL Log',
  contacts: 'PL Contacts',
};

/**
 * A workbook as it is found: two remote calls, one where it has none of the tabs. `null` where the
 * account cannot open it. Records that grow for years and that nothing here is checked by are read no
 * further than their headers, as are tabs that are copies.
 */
export function readBook(context: OfficeContext, id: string, key: WorkbookKey): Book | null {
  try {
    return readThere(context, id, key);
  } catch (error) {
    if (isUserError(error)) return null;
    throw error;
  }
}

function readThere(context: OfficeContext, id: string, key: WorkbookKey): Book {
  const structure = context.structure.readStructure(id);
  const tables = tablesOf(key);
  const sheets = new Map(structure.sheets.map((sheet) => [sheet.sheetId, sheet]));
  const present = tables.filter(({ sheetId }) => sheets.has(sheetId));
  const cells = readCells(context.workbooks, id, present, isHeaderEnough);
  const open = new Map(
    present.map((table) => {
      const title = sheets.get(table.sheetId)?.title ?? table.title;
      const place = { book: names[key], bookId: id, title, table };
      return [table.sheetId, openTab(table, cells.get(table.sheetId) ?? [], place)];
    }),
  );
  return {
    name: names[key],
    id,
    structure,
    tables,
    open,
    // A tab is only ever opened under its own table.
    tab: <T extends Table>(table: T) =>
      (open.get(table.sheetId) as unknown as OpenTab<T> | undefined) ?? null,
  };
}

const recordTables: readonly Table[] = [
  entriesTable,
  trailTable,
  changesTable,
  catchUpTable,
  evaluationsTable,
];

function isHeaderEnough(table: Table): boolean {
  return recordTables.includes(table) || table.writtenBy === 'published';
}
