import {
  allTables,
  journalTable,
  optionsTable,
  publishedLogTable,
  settingsTable,
  staffTable,
  templatesTable,
  termDatesTable,
} from '../../../../src/core/tables';
import { type FakeSheet, findSheet } from '../../../fakes/books';
import { logId, officeId, typeRow } from '../set-up/new-school';
import { check, goodSchool } from './good-school';

describe('tabs', () => {
  test('a renamed header is named with what was found; the rest of the tab is still read', () => {
    const office = goodSchool();
    const staff = findSheet(office.books, officeId, staffTable.sheetId);
    staff.cells[0] = (staff.cells[0] ?? []).map((cell) => (cell === 'Leaves' ? 'Last day' : cell));
    typeRow(office, officeId, staffTable.sheetId, { Id: 'S3', Name: 'X', FTE: 'lots' });
    const found = check(office);
    expect(found).toContain(
      'mend Staff!1:1: The heading “Leaves” is not in row 1, but there is “Last day”. If it was renamed, give it its old name back.',
    );
    expect(found).toContain('mend Staff!I4: FTE: it says “lots”; a number is expected.');
  });

  test('missing tabs, headers and protections, and headers that stand twice, are named', () => {
    const office = goodSchool();
    const book = office.books.get(officeId);
    if (book) book.sheets = book.sheets.filter(({ sheetId }) => sheetId !== termDatesTable.sheetId);
    const options = findSheet(office.books, officeId, optionsTable.sheetId);
    options.cells = options.cells.map((line) => [...line.slice(0, 4), ...line.slice(5)]);
    options.cells[0]?.push('Id');
    findSheet(office.books, logId, publishedLogTable.sheetId).protections = [];
    findSheet(office.books, logId, journalTable.sheetId).protections.push({
      id: 7,
      description: '',
      editors: [],
      warningOnly: false,
      range: { sheetId: journalTable.sheetId },
    });
    expect(check(office)).toEqual([
      'mend Term dates: This tab is not there. Choose Set up… to make it again.',
      'mend Options!1:1: The heading “Group” is not in row 1. Choose Set up….',
      'mend Options!F1: The heading “Id” is there twice. Only the first column is read.',
      'mend PL Log, Log: The protection against slips is missing. Choose Set up… to put it back.',
      'mend PL Log, Journal: This tab is locked, so nobody can save in the sidebar. Choose Set up… to open it.',
    ]);
  });

  test.each([
    ['its header row gone', (sheet: FakeSheet) => sheet.cells.splice(0, 1, ['nonsense'])],
    ['everything gone', (sheet: FakeSheet) => sheet.cells.splice(0)],
  ])('no tab with %s keeps the report from coming', (_what, spoil) => {
    for (const table of allTables.filter(({ workbook }) => workbook !== 'contacts')) {
      const office = goodSchool();
      spoil(findSheet(office.books, table.workbook === 'log' ? logId : officeId, table.sheetId));
      expect(check(office)).not.toEqual([]);
    }
  });

  test.each(allTables.filter(({ workbook }) => workbook !== 'contacts'))(
    'without the tab $title the report still comes',
    ({ workbook, sheetId }) => {
      const office = goodSchool();
      const book = office.books.get(workbook === 'log' ? logId : officeId);
      if (book) book.sheets = book.sheets.filter((one) => one.sheetId !== sheetId);
      expect(check(office)).not.toEqual([]);
    },
  );
});

describe('settings and messages', () => {
  test('values that cannot be used are named with what is used instead', () => {
    const office = goodSchool();
    const { cells } = findSheet(office.books, officeId, settingsTable.sheetId);
    for (const line of cells) {
      if (line[0] === 'notice-days') line[1] = 'a month';
      if (line[0] === 'reply-to') line[1] = 'the office';
      if (line[0] === 'pupils-leave') line[1] = 'half three';
    }
    cells.push(['tea-time', '15:00']);
    expect(check(office)).toEqual([
      'mend Settings!B5: reply-to: “the office” cannot be used.',
      'mend Settings!B11: notice-days: “a month” cannot be used; 28 is used instead.',
      'mend Settings!B21: pupils-leave: “half three” cannot be used; 15:30 is used instead.',
      'know Settings!A27: “tea-time” is not a setting; nothing reads it.',
    ]);
  });

  test('messages with tags that mean nothing, or that are not closed, are named', () => {
    const office = goodSchool();
    const { cells } = findSheet(office.books, officeId, templatesTable.sheetId);
    const row = cells.find((line) => line[0] === 'inset-notice' && line[1] === 'en');
    if (row) {
      row[2] = 'INSET {{dat}}';
      row[3] = 'Closed {{#clubs}} on {{dateOn}}';
    }
    cells.push(['newsletter', 'en', 'Hello', 'World']);
    const found = check(office);
    expect(found).toHaveLength(3);
    expect(found.join('\n')).toContain('{{dat}} means nothing in inset-notice');
    expect(found.join('\n')).toContain('opened with {{ and not closed');
    expect(found.join('\n')).toContain('“newsletter” is not a message');
  });
});
