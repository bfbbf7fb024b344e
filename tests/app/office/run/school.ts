import { eventTables, officeTables } from '../../../../src/app/office/office-data';
import {
  type CellValue,
  contactsTable,
  journalTable,
  listsTable,
  publishedInsetTable,
  publishedLogTable,
  publishedProjectsTable,
  publishedResourcesTable,
  type Row,
  type staffTable,
  stateTable,
  type Table,
} from '../../../../src/core/tables';
import {
  findSheet,
  keyedRows,
  makeBook,
  makeTab,
  makeTabs,
  rowsIn,
  type TabRows,
} from '../../../fakes/books';
import { makeItem } from '../../../fakes/drive';
import { type FakeOffice, makeOffice } from '../../../fakes/office';

export const nia = 'nia@ysgol.example';
export const mair = 'mair@ysgol.example';
export const sion = 'sion@ysgol.example';

const staffRows: readonly Partial<Row<typeof staffTable>>[] = [
  { id: 'S02', name: 'Nia Enghraifft', address: nia, officeRole: 'PL lead', fte: 1 },
  { id: 'S03', name: 'Mair Ffug', address: 'Mair@Ysgol.example', contractGroup: 'STPC(W)D' },
  { id: 'S04', name: 'Siôn Sampl', address: sion },
  { id: 'S05', name: 'Gwyn Prawf', address: '' },
  { id: 'S06', name: 'Cari Gynt', address: 'cari@ysgol.example', leaves: '2026-10-30' },
];

const settings = {
  'school-name-en': 'Cwm Ffug',
  'sender-name': 'Cwm Ffug',
  'reply-to': 'office@ysgol.example',
  signatory: 'Ann Prawf',
};

const state = {
  'office-id': 'office',
  'log-id': 'log',
  'contacts-id': 'contacts',
  'area-id': 'area',
  'calendar-id': 'calendar-1',
  runner: nia,
};

const tables = { ...officeTables, ...eventTables };

const rows: TabRows<typeof tables> = {
  staff: staffRows,
  priorities: [{ id: 'P1', kind: 'SDP', english: 'Maths', welsh: 'Mathemateg', active: true }],
  options: [
    {
      list: 'form',
      id: 'reading',
      english: 'Reading',
      welsh: 'Darllen',
      group: 'school',
      active: true,
    },
    { list: 'phase', id: 'both', english: 'Both', welsh: 'Y ddau', active: true },
  ],
  settings: keyedRows(settings),
  state: keyedRows(state),
};

/** A school whose workbooks are set up: PL Office, PL Log, the area and a calendar. */
export function makeSchool(now = '2026-11-09T08:30'): FakeOffice {
  const office = makeOffice({ address: nia, now });
  makeBook(office.books, 'office', makeTabs(tables, rows));
  makeBook(office.books, 'log', [
    makeTab(journalTable),
    makeTab(publishedLogTable),
    makeTab(publishedProjectsTable),
    makeTab(publishedInsetTable),
    makeTab(publishedResourcesTable),
    makeTab(listsTable),
  ]);
  makeBook(office.books, 'contacts', [makeTab(contactsTable)]);
  office.drive.items.set('area', makeItem({ id: 'area', name: 'Area', isFolder: true }));
  office.calendar.makeCalendar('INSET');
  office.remote.clear();
  return office;
}

/** What the sidebar does: one row below the last. */
export function save(office: FakeOffice, ...lines: readonly (readonly string[])[]): void {
  findSheet(office.books, 'log', journalTable.sheetId).cells.push(
    ...lines.map((line) => [...line]),
  );
}

export function journalOf(office: FakeOffice): CellValue[][] {
  return findSheet(office.books, 'log', journalTable.sheetId).cells;
}

export function rowsOf<T extends Table>(office: FakeOffice, table: T): readonly Row<T>[] {
  return rowsIn(office.books, table);
}

export function stateOf(office: FakeOffice, key: string): string {
  return rowsOf(office, stateTable).find((row) => row.key === key)?.value ?? '';
}

/** Types into a tab as people do: the first row of the table that fits. */
export function type<T extends Table>(
  office: FakeOffice,
  table: T,
  fits: (row: Row<T>) => boolean,
  change: Partial<Row<T>> | null,
): void {
  const sheet = findSheet(office.books, table.workbook, table.sheetId);
  const rows = rowsOf(office, table);
  const index = rows.findIndex(fits);
  const changed = rows.flatMap((row, place) =>
    place !== index ? [row] : change === null ? [] : [{ ...row, ...change }],
  );
  sheet.cells = makeTab(table, changed as unknown as readonly Partial<Row<T>>[]).cells;
}

export function addRow<T extends Table>(office: FakeOffice, table: T, row: Partial<Row<T>>): void {
  const sheet = findSheet(office.books, table.workbook, table.sheetId);
  sheet.cells.push(...makeTab(table, [row]).cells.slice(1));
}

/** Remote calls that read or write workbooks or make things, but those of mail. */
export function countCalls(office: FakeOffice, name: string): number {
  return office.remote.names.filter((one) => one.startsWith(name)).length;
}
