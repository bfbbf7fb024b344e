import { checkWorkbooks } from '../../../../src/app/office/check/check-workbooks';
import {
  contactsTable,
  insetDaysTable,
  prioritiesTable,
  stateTable,
  termDatesTable,
} from '../../../../src/core/tables';
import type { CheckReport } from '../../../../src/core/wire/office-server';
import { findSheet } from '../../../fakes/books';
import type { FakeOffice } from '../../../fakes/office';
import {
  addStaff,
  lead,
  makeNewSchool,
  officeId,
  setUp,
  stored,
  typeRow,
} from '../set-up/new-school';

/** A date as Sheets stores it. */
export const serial = (date: string) =>
  (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 864e5;

/** A school in which nothing is wrong. */
export function goodSchool(): FakeOffice {
  const office = makeNewSchool();
  setUp(office);
  addStaff(office, [
    { id: 'S1', name: 'Nia Enghraifft', address: lead, officeRole: 'PL lead' },
    { id: 'S2', name: 'Llŷr Ffug', address: 'llyr@ysgol.example' },
  ]);
  const state = findSheet(office.books, officeId, stateTable.sheetId).cells;
  state.push(['last-good-run', '2026-11-09T08:20']);
  typeRow(office, officeId, termDatesTable.sheetId, {
    'Academic year': '2026-27',
    Kind: 'term',
    English: 'Autumn term',
    'First day': serial('2026-09-01'),
    'Last day': serial('2026-12-18'),
  });
  typeRow(office, officeId, prioritiesTable.sheetId, { Id: 'P1', Kind: 'SDP', English: 'Oracy' });
  typeRow(office, officeId, insetDaysTable.sheetId, {
    Id: 'D3',
    Date: serial('2027-01-04'),
    Title: 'ALN',
    'SDP link': 'P1',
    'Pupils return on': serial('2027-01-05'),
  });
  const areaId = String(stored(office, stateTable, 'area-id'));
  office.drive.grant(areaId, 'llyr@ysgol.example', 'reader');
  typeRow(office, contactsId(office), contactsTable.sheetId, {
    Id: 'R1',
    Name: 'A. Rhiant',
    'Email address': 'r1@rhieni.example',
    Language: 'cy',
  });
  office.remote.clear();
  return office;
}

export const contactsId = (office: FakeOffice) => String(stored(office, stateTable, 'contacts-id'));

export function findings(report: CheckReport): readonly string[] {
  return report.sections.flatMap((section) =>
    section.findings.map(({ place, text, kind }) => `${kind} ${place}: ${text}`),
  );
}
/** What a check finds, a line each: kind, place and text. */
export const check = (office: FakeOffice) => findings(checkWorkbooks(office.context));
