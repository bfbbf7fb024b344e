import { checkWorkbooks } from '../../../../src/app/office/check/check-workbooks';
import {
  contactsTable,
  insetDaysTable,
  staffTable,
  termDatesTable,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { addStaff, officeId, typeRow } from '../set-up/new-school';
import { check, contactsId, findings, goodSchool, serial } from './good-school';

describe('cells', () => {
  test('each unreadable cell is named with its place, what is there and what is expected', () => {
    const office = goodSchool();
    typeRow(office, officeId, staffTable.sheetId, {
      Name: 'No id',
      'Email address': 'x@ysgol.example',
      FTE: 'half',
      'Office role': 'Boss',
      Leaves: '31/02/2027',
    });
    const report = checkWorkbooks(office.context);
    expect(findings(report)).toEqual(
      expect.arrayContaining([
        'mend Staff!A4: Id: it is empty, and every row needs one.',
        'mend Staff!I4: FTE: it says “half”; a number is expected.',
        'mend Staff!G4: Office role: it says “Boss”; one of these is expected: PL lead, Deputy, Headteacher.',
        'mend Staff!P4: Leaves: it says “31/02/2027”; a date such as 09/11/2026 is expected.',
      ]),
    );
    const [finding] = report.sections.flatMap((section) => section.findings);
    expect(finding?.link).toMatch(
      /^https:\/\/docs\.google\.com\/spreadsheets\/d\/office-workbook-0001\/edit#gid=1101&range=[A-Z]4$/,
    );
  });

  test('places follow a renamed tab and moved columns', () => {
    const office = goodSchool();
    const sheet = findSheet(office.books, officeId, insetDaysTable.sheetId);
    sheet.title = 'HMS';
    sheet.cells = sheet.cells.map((line) => ['', ...line]);
    const row = sheet.cells[1];
    if (row) row[2] = 'soon';
    expect(check(office)).toEqual([
      'mend HMS!C2: Date: it says “soon”; a date such as 09/11/2026 is expected.',
    ]);
  });

  test('a column that is wrong all the way down is cut short, and says how many more', () => {
    const office = goodSchool();
    for (let row = 0; row < 300; row++) {
      typeRow(office, contactsId(office), contactsTable.sheetId, {
        Id: `X${row}`,
        'Email address': `x${row}@rhieni.example`,
        Language: 'klingon',
      });
    }
    const found = check(office);
    expect(found).toHaveLength(201);
    expect(found[200]).toBe('know : More like these, not listed: 100.');
  });
});

describe('ids, addresses and references', () => {
  test('what is there twice is named with the other row', () => {
    const office = goodSchool();
    addStaff(office, [{ id: 's1', name: 'Twin', address: ' LLYR@ysgol.example' }]);
    expect(check(office)).toEqual([
      'mend Staff!A4: The id “s1” is already in row 2. Each row needs its own.',
      'mend Staff!C4: The address llyr@ysgol.example is already in row 3. It is written to once.',
    ]);
  });

  test('what names something that is not there is found', () => {
    const office = goodSchool();
    const staff = findSheet(office.books, officeId, staffTable.sheetId);
    const at = (header: string) => (staff.cells[0] ?? []).indexOf(header);
    const row = staff.cells[2] ?? [];
    row[at('Role group')] = 'wizard';
    row[at('Phase')] = 'upper';
    row[at('Mentor')] = 'S99';
    const first = staff.cells[1] ?? [];
    first[at('Mentor')] = 'S1';
    expect(check(office)).toEqual([
      'mend Staff!N2: Nia Enghraifft is entered as their own mentor.',
      'mend Staff!N3: Mentor: “S99” is not in the tab Staff.',
      'mend Staff!E3: Role group: “wizard” is not in the tab Options.',
      'mend Staff!F3: Phase: “upper” is not in the tab Options.',
    ]);
  });

  test('a mentor may be said in words', () => {
    const office = goodSchool();
    const staff = findSheet(office.books, officeId, staffTable.sheetId);
    const row = staff.cells[1] ?? [];
    row[(staff.cells[0] ?? []).indexOf('Mentor')] = 'governors';
    expect(check(office)).toEqual([]);
  });

  test('addresses nothing can be sent to are told apart from those that are missing', () => {
    const office = goodSchool();
    const add = (values: Record<string, string>) =>
      typeRow(office, contactsId(office), contactsTable.sheetId, values);
    add({ Id: 'R6', Name: 'E. Ffug' });
    add({ Id: 'R7', Name: 'F. Ffug', 'Email address': 'r7@rhieni' });
    add({ Id: 'R8', Name: 'Gone', 'Email address': 'nonsense', Status: 'left' });
    expect(check(office)).toEqual([
      'know PL Contacts, Contacts!C3: E. Ffug: no email address, so they must be told on paper.',
      'mend PL Contacts, Contacts!C4: F. Ffug: “r7@rhieni” is not an email address, so nothing can be sent to it.',
    ]);
  });

  test('a school without a PL lead is told', () => {
    const office = goodSchool();
    const staff = findSheet(office.books, officeId, staffTable.sheetId);
    for (const line of staff.cells.slice(1)) line[6] = '';
    expect(check(office).join()).toContain('Nobody has the office role PL lead');
  });
});

describe('dates', () => {
  test('terms that are missing, reversed or overlap are named', () => {
    const office = goodSchool();
    const add = (name: string, first: string, last: string) =>
      typeRow(office, officeId, termDatesTable.sheetId, {
        'Academic year': '2026-27',
        Kind: 'term',
        English: name,
        'First day': serial(first),
        'Last day': serial(last),
      });
    add('Spring term', '2026-12-10', '2027-03-19');
    add('Summer term', '2027-07-20', '2027-04-05');
    expect(check(office)).toEqual([
      'mend Term dates!E4: Summer term: the last day is before the first.',
      'mend Term dates!E3: Spring term begins before Autumn term has ended.',
    ]);
  });

  test('a year without terms is told', () => {
    const office = goodSchool();
    office.clock.set('2027-09-02T08:00');
    expect(check(office).join()).toContain('There are no terms for 2027-28');
  });
});
