import { type Cells, type CellValue, findLayout, type Table } from '../tables';
import { headerFields, lookOfHeader, reshapeColumn, shapeColumn } from './column-look';
import { compareHeaders } from './compare-headers';
import { filterTab, hasFilter } from './plan-new-tab';
import { protectTab } from './protect-tab';
import type {
  StructureChange,
  StructurePlan,
  StructureWarning,
  WorkbookWish,
} from './structure-plan';
import type { SheetStructure, StructureRequest } from './workbook-structure';

type Draft = {
  readonly requests: StructureRequest[];
  readonly changes: StructureChange[];
  readonly warnings: StructureWarning[];
};

/** What a tab that is there lacks. Rows, columns of people’s own and their widths stay. */
export function planTab(table: Table, sheet: SheetStructure, wish: WorkbookWish): StructurePlan {
  const draft: Draft = { requests: [], changes: [], warnings: [] };
  const cells = wish.cells.get(table.sheetId) ?? [];
  planHeaders(draft, table, sheet, cells, wish);
  planProperties(draft, table, sheet);
  openJournal(draft, table, sheet);
  const protections = protectTab(table, sheet.protections, wish.writers, wish.words);
  if (protections.length > 0) draft.changes.push({ kind: 'protected', tab: sheet.title });
  draft.requests.push(...protections);
  if (wish.renew) renewColumns(draft, table, sheet, cells[0] ?? [], wish);
  return draft;
}

/**
 * A header that is not there is added at the right, unless row 1 holds one that is not known: then
 * it may have been renamed, and an empty column beside it would hide what stands under it.
 */
function planHeaders(
  draft: Draft,
  table: Table,
  sheet: SheetStructure,
  cells: Cells,
  wish: WorkbookWish,
): void {
  const { missing, unknown } = compareHeaders(table, cells[0] ?? []);
  if (missing.length === 0) return;
  if (table.writtenBy === 'published') {
    draft.changes.push({ kind: 'to-publish', tab: sheet.title });
    return;
  }
  const headerOf = (key: string): string => table.columns[key]?.header ?? key;
  if (unknown.length > 0) {
    const found = unknown.map(({ header }) => header);
    const warning = { tab: sheet.title, missing: missing.map(headerOf), found };
    draft.warnings.push({ kind: 'header-renamed', ...warning });
    return;
  }
  const end = Math.max(0, ...cells.map(usedWidth));
  const lacking = end + missing.length - sheet.columns;
  if (lacking > 0) {
    const append = { sheetId: table.sheetId, dimension: 'COLUMNS', length: lacking } as const;
    draft.requests.push({ appendDimension: append });
  }
  missing.forEach((key, index) => {
    const column = table.columns[key];
    if (!column) return;
    const start = { sheetId: table.sheetId, rowIndex: 0, columnIndex: end + index };
    const rows = [{ values: [lookOfHeader(table, key, wish.words)] }];
    draft.requests.push(
      { updateCells: { start, rows, fields: headerFields } },
      ...shapeColumn(table, column, end + index, wish.words),
    );
    draft.changes.push({ kind: 'column-added', tab: sheet.title, column: column.header });
  });
}

function usedWidth(line: readonly CellValue[]): number {
  let end = line.length;
  while (end > 0 && (line[end - 1] === null || line[end - 1] === '')) end--;
  return end;
}

function planProperties(draft: Draft, table: Table, sheet: SheetStructure): void {
  const { sheetId } = table;
  if (table.hidden && !sheet.hidden) {
    draft.requests.push({
      updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' },
    });
    draft.changes.push({ kind: 'hidden', tab: sheet.title });
  }
  if (sheet.frozenRows < 1) {
    const properties = { sheetId, gridProperties: { frozenRowCount: 1 } };
    draft.requests.push({
      updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' },
    });
    draft.changes.push({ kind: 'frozen', tab: sheet.title });
  }
  if (hasFilter(table) && !sheet.hasFilter) {
    draft.requests.push(filterTab(table));
    draft.changes.push({ kind: 'filter', tab: sheet.title });
  }
}

/** Whatever locks rows of the Journal keeps staff from saving. */
function openJournal(draft: Draft, table: Table, sheet: SheetStructure): void {
  if (table.writtenBy !== 'journal') return;
  const locks = sheet.protections.filter(({ warningOnly }) => !warningOnly);
  for (const { id } of locks) {
    draft.requests.push({ deleteProtectedRange: { protectedRangeId: id } });
  }
  if (locks.length > 0) draft.changes.push({ kind: 'opened', tab: sheet.title });
}

/** Where a header is not known, its columns are left for the next time. */
function renewColumns(
  draft: Draft,
  table: Table,
  sheet: SheetStructure,
  headerRow: readonly CellValue[],
  wish: WorkbookWish,
): void {
  if (compareHeaders(table, headerRow).missing.length > 0) return;
  const layout = findLayout(table, headerRow);
  for (const [key, place] of layout) {
    const column = table.columns[key];
    if (column) draft.requests.push(...reshapeColumn(table, column, place, wish.words));
  }
  draft.changes.push({ kind: 'renewed', tab: sheet.title });
}
