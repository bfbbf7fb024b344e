import { continueSetUp } from '../../../../src/app/office/set-up/continue-set-up';
import { finishSetUp } from '../../../../src/app/office/set-up/finish-set-up';
import { saveSetUp } from '../../../../src/app/office/set-up/save-set-up';
import { spreadsheetLink } from '../../../../src/core/links';
import { allTables, type Row, type staffTable, type Table } from '../../../../src/core/tables';
import type { Progress, SetUpAnswers, SetUpDone } from '../../../../src/core/wire/office-server';
import { findSheet, makeBook, makeSheet } from '../../../fakes/books';
import { makeItem } from '../../../fakes/drive';
import { type FakeOffice, makeOffice } from '../../../fakes/office';

export const officeId = 'office-workbook-0001';
export const logId = 'log-workbook-0000001';
export const lead = 'lead@ysgol.example';
/** How many tabs PL Office has. */
export const officeTabs = allTables.filter(({ workbook }) => workbook === 'office').length;

export const answers: SetUpAnswers = {
  logLink: spreadsheetLink(logId),
  contactsLink: '',
  makeContacts: true,
  areaLink: '',
  makeArea: true,
  schoolNameEnglish: 'Cwm Ffug Primary',
  schoolNameWelsh: 'Ysgol Gynradd Cwm Ffug',
  senderName: 'Ysgol Cwm Ffug',
  replyTo: 'swyddfa@ysgol.example',
  signatory: 'Ann Prawf',
  signatoryRoleEnglish: '',
  signatoryRoleWelsh: '',
  languageOrder: 'family',
};

/** PL Office and PL Log as Google makes them: one blank tab each. */
export function makeNewSchool(options: { id?: string; address?: string } = {}): FakeOffice {
  const office = makeOffice({ officeId: options.id ?? officeId, address: options.address ?? lead });
  office.books.get(options.id ?? officeId)?.sheets.push(makeSheet(0, 'Sheet1'));
  addWorkbook(office, logId, 'PL Log');
  office.remote.clear();
  return office;
}

export function addWorkbook(office: FakeOffice, id: string, name: string): void {
  makeBook(office.books, id, [makeSheet(0, 'Sheet1')]);
  office.drive.items.set(id, makeItem({ id, name, parent: 'root', isFolder: false }));
}

/** As the page does: saves, then calls again until all is done. */
export function setUp(office: FakeOffice, given: SetUpAnswers = answers): SetUpDone {
  saveSetUp(office.context, given);
  return carryOn(office);
}

export function carryOn(office: FakeOffice): SetUpDone {
  let progress: Progress = continueSetUp(office.context);
  for (let calls = 0; progress.done < progress.total; calls++) {
    if (calls > 50) throw new Error('it never ends');
    progress = continueSetUp(office.context);
  }
  return finishSetUp(office.context);
}

export function addStaff(office: FakeOffice, people: readonly Partial<Row<typeof staffTable>>[]) {
  for (const [index, person] of people.entries()) {
    typeRow(office, officeId, 1101, {
      Id: person.id ?? `S${index + 1}`,
      Name: person.name ?? `Person ${index + 1}`,
      'Email address': person.address ?? '',
      'Office role': person.officeRole ?? '',
    });
  }
}

/** A person types a row under the headers that are there. */
export function typeRow(
  office: FakeOffice,
  bookId: string,
  sheetId: number,
  values: Readonly<Record<string, string | number>>,
): void {
  const { cells } = findSheet(office.books, bookId, sheetId);
  cells.push((cells[0] ?? []).map((header) => values[String(header)] ?? null));
}

/** Rows of a tab as objects by header, without the header row. */
export function rowsOf(
  office: FakeOffice,
  bookId: string,
  table: Table,
): readonly Readonly<Record<string, unknown>>[] {
  const [headers = [], ...rows] = findSheet(office.books, bookId, table.sheetId).cells;
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, column) => [String(header), row[column] ?? null])),
  );
}

export function stored(office: FakeOffice, table: Table, key: string): unknown {
  const [keyHeader = '', valueHeader = ''] = Object.values(table.columns).map((one) => one.header);
  return rowsOf(office, officeId, table).find((row) => row[keyHeader] === key)?.[valueHeader];
}

/** Everything people could notice: cells, structure, folders, shares, calendars, triggers. */
export function snapshot(office: FakeOffice): string {
  return JSON.stringify([
    [...office.books.values()],
    [...office.drive.items.values()],
    [...office.calendar.calendars.entries()].map(([id, { name }]) => [id, name]),
    office.triggers.existing,
  ]);
}
