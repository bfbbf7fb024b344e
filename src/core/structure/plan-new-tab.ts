import type { Table } from '../tables';
import { headerFields, lookOfHeader, shapeColumn } from './column-look';
import { protectTab } from './protect-tab';
import type { StructurePlan, WorkbookWish } from './structure-plan';
import type { StructureRequest } from './workbook-structure';

const newRows = 1000;
/** Room for columns of the school’s own, on the tabs people type into. */
const spareColumns = 3;
const tabColours = {
  people: { red: 0.26, green: 0.52, blue: 0.96 },
  machine: { red: 0.74, green: 0.76, blue: 0.78 },
  published: { red: 0.2, green: 0.66, blue: 0.33 },
  journal: { red: 0.74, green: 0.76, blue: 0.78 },
} as const;

/** The whole of a tab that is not there yet. `index` is its place, or `null` for the end. */
export function planNewTab(
  table: Table,
  title: string,
  index: number | null,
  { writers, words }: Pick<WorkbookWish, 'writers' | 'words'>,
): StructurePlan {
  const columns = Object.values(table.columns);
  const headers = Object.keys(table.columns).map((key) => lookOfHeader(table, key, words));
  const requests: StructureRequest[] = [
    addSheet(table, title, index),
    {
      updateCells: {
        start: { sheetId: table.sheetId, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: headers }],
        fields: headerFields,
      },
    },
    ...columns.flatMap((column, place) => shapeColumn(table, column, place, words)),
    ...(hasFilter(table) ? [filterTab(table)] : []),
    ...protectTab(table, [], writers, words),
  ];
  const isTaken = title !== table.title;
  return {
    requests,
    changes: [{ kind: 'tab-made', tab: title }],
    warnings: isTaken ? [{ kind: 'title-taken', tab: title, title: table.title }] : [],
  };
}

function addSheet(table: Table, title: string, index: number | null): StructureRequest {
  const columns = Object.keys(table.columns).length;
  return {
    addSheet: {
      properties: {
        sheetId: table.sheetId,
        title,
        ...(index === null ? {} : { index }),
        hidden: table.hidden ?? false,
        tabColor: tabColours[table.writtenBy],
        gridProperties: {
          rowCount: newRows,
          columnCount: columns + (table.writtenBy === 'people' ? spareColumns : 0),
          frozenRowCount: 1,
        },
      },
    },
  };
}

/**
 * Tabs that people look through. Not those the run writes by row: a filter also sorts, and a sort
 * in the middle of a run would send what it writes to another row.
 */
export function hasFilter(table: Table): boolean {
  return !table.hidden && (table.writtenBy === 'people' || table.writtenBy === 'published');
}

export function filterTab(table: Table): StructureRequest {
  return {
    setBasicFilter: { filter: { range: { sheetId: table.sheetId, startRowIndex: 0 } } },
  };
}
