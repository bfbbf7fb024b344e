import {
  type CellValue,
  contactsTable,
  entriesTable,
  insetDaysTable,
  insetRulesTable,
  journalTable,
  listsTable,
  madeTable,
  noticesTable,
  optionsTable,
  outboxTable,
  prioritiesTable,
  projectsTable,
  publishedInsetTable,
  publishedLogTable,
  publishedProjectsTable,
  publishedResourcesTable,
  type Row,
  readTable,
  resourcesTable,
  sessionsTable,
  settingsTable,
  staffTable,
  stateTable,
  type Table,
  templatesTable,
  termDatesTable,
  trailTable,
} from '../../../../src/core/tables';
import { findSheet, makeBook, makeTab } from '../../../fakes/books';
import { makeItem } from '../../../fakes/drive';
import { type FakeOffice, makeOffice } from '../../../fakes/office';

export const nia = 'nia@ysgol.example';
export const mair = 'mair@ysgol.example';
export const sion = 'sion@ysgol.example';

export const staffRows: readonly Partial<Row<typeof staffTable>>[] = [
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

const toRows = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

/** A school whose workbooks are set up: PL Office, PL Log, the area and a calendar. */
export function makeSchool(now = '2026-11-09T08:30'): FakeOffice {
  const office = makeOffice({ address: nia, now });
  makeBook(office.books, 'office', makeOfficeTabs());
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

function makeOfficeTabs() {
  const form = { list: 'form', id: 'reading', english: 'Reading', welsh: 'Darllen' } as const;
  const phase = { list: 'phase', id: 'both', english: 'Both', welsh: 'Y ddau' } as const;
  const maths = { id: 'P1', kind: 'SDP', english: 'Maths', welsh: 'Mathemateg' } as const;
  return [
    makeTab(staffTable, staffRows),
    makeTab(prioritiesTable, [{ ...maths, active: true }]),
    makeTab(insetDaysTable),
    makeTab(sessionsTable),
    makeTab(insetRulesTable),
    makeTab(resourcesTable),
    makeTab(termDatesTable),
    makeTab(optionsTable, [
      { ...form, group: 'school', active: true },
      { ...phase, active: true },
    ]),
    makeTab(templatesTable),
    makeTab(settingsTable, toRows(settings)),
    makeTab(projectsTable),
    makeTab(entriesTable),
    makeTab(noticesTable),
    makeTab(outboxTable),
    makeTab(madeTable),
    makeTab(trailTable),
    makeTab(stateTable, toRows(state)),
  ];
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

/** Rows of a tab as the code reads them. */
export function rowsOf<T extends Table>(office: FakeOffice, table: T): readonly Row<T>[] {
  const { cells } = findSheet(office.books, table.workbook, table.sheetId);
  return readTable(table, cells).rows.map(({ row }) => row);
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

export function foldersNamed(office: FakeOffice, name: string): number {
  return [...office.drive.items.values()].filter((item) => item.name.startsWith(name)).length;
}
