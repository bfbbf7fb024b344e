import { checkWorkbooks } from '../../../../src/app/office/check/check-workbooks';
import { composeId } from '../../../../src/core/journal';
import {
  allTables,
  contactsTable,
  insetDaysTable,
  journalTable,
  madeTable,
  optionsTable,
  outboxTable,
  prioritiesTable,
  projectsTable,
  publishedLogTable,
  settingsTable,
  staffTable,
  stateTable,
  templatesTable,
  termDatesTable,
} from '../../../../src/core/tables';
import type { CheckReport } from '../../../../src/core/wire/office-server';
import { type FakeSheet, findSheet } from '../../../fakes/books';
import { makeItem } from '../../../fakes/drive';
import type { FakeOffice } from '../../../fakes/office';
import {
  addStaff,
  lead,
  logId,
  makeNewSchool,
  officeId,
  setUp,
  snapshot,
  stored,
  typeRow,
} from '../set-up/new-school';

const serial = (date: string) => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 864e5;

/** A school in which nothing is wrong. */
function goodSchool(): FakeOffice {
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

const contactsId = (office: FakeOffice) => String(stored(office, stateTable, 'contacts-id'));

function findings(report: CheckReport): readonly string[] {
  return report.sections.flatMap((section) =>
    section.findings.map(({ place, text, kind }) => `${kind} ${place}: ${text}`),
  );
}
const check = (office: FakeOffice) => findings(checkWorkbooks(office.context));

test('where all is right, every section says so, and nothing is changed', () => {
  const office = goodSchool();
  const before = snapshot(office);
  const report = checkWorkbooks(office.context);
  expect(findings(report)).toEqual([]);
  expect(report.sections.map(({ fine }) => fine)).toContain('Every cell can be read.');
  expect(report).toMatchObject({ lastGoodRun: '2026-11-09T08:20', runner: lead });
  expect(snapshot(office)).toBe(before);
});

test('the workbooks take six remote calls', () => {
  const office = goodSchool();
  checkWorkbooks(office.context);
  const calls = office.remote.names.filter((name) => name.startsWith('sheets.'));
  expect(calls).toHaveLength(6);
});

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

describe('the Journal', () => {
  const entry = JSON.stringify({
    what: 'Read',
    date: '2026-11-01',
    hours: 1,
    form: 'reading',
    idea: 'interest',
    priority: '',
    change: '',
    bringToInset: false,
  });
  const idFor = (address: string) => composeId('e', address, 'abcdefgh1234') ?? '';
  const add = (office: FakeOffice, ...cells: string[]) =>
    findSheet(office.books, logId, journalTable.sheetId).cells.push(cells);
  const at = '2026-11-02T10:00';

  test('garbled, forged and strangers’ rows are named by row; good ones are not', () => {
    const office = goodSchool();
    add(office, at, lead, 'entry', idFor(lead), '1', entry);
    add(office, 'yesterday', lead, 'entry', idFor(lead), '2', entry);
    add(office, at, lead, 'entry', idFor(lead), '2', '{"what":');
    add(office, at, 'stranger@x.example', 'entry', idFor('stranger@x.example'), '1', entry);
    add(office, at, 'stranger@x.example', 'entry', idFor('stranger@x.example'), '2', entry);
    add(office, at, 'llyr@ysgol.example', 'entry', idFor(lead), '3', entry);
    expect(check(office)).toEqual([
      'mend PL Log, Journal!A3: This row was not taken in: the time cannot be read.',
      'mend PL Log, Journal!A4: This row was not taken in: what was typed cannot be read.',
      'mend PL Log, Journal!A5: stranger@x.example is not in Staff. What was taken in from them before is kept; nothing new of theirs is taken in. Rows: 2.',
      'mend PL Log, Journal!A7: This row was not taken in: it is about something that belongs to another person.',
    ]);
  });

  test('moved columns are named, because appending goes by place', () => {
    const office = goodSchool();
    const journal = findSheet(office.books, logId, journalTable.sheetId);
    journal.cells[0]?.reverse();
    expect(check(office)).toEqual([
      'mend PL Log, Journal!1:1: The column “at” is not in its place, so nothing can be taken in. Put the columns back as they were.',
    ]);
  });
});

describe('folders, documents and who can open them', () => {
  const project = { id: 'p-1', title: 'Oracy in Year 1' };
  const withProject = () => {
    const office = goodSchool();
    typeRow(office, officeId, projectsTable.sheetId, {
      Id: project.id,
      Title: project.title,
      State: 'ready',
      Lead: 'S2',
    });
    for (const [kind, isFolder] of [
      ['folder', true],
      ['document', false],
    ] as const) {
      const id = `project-${kind}-000001`;
      office.drive.items.set(id, makeItem({ id, name: project.title, isFolder }));
      typeRow(office, officeId, madeTable.sheetId, {
        Key: `project-${kind}:p-1`,
        'Google id': id,
        Link: `https://drive.google.com/${kind}`,
        State: 'made',
      });
    }
    return office;
  };

  test('what is gone or in the bin is named, and not made again', () => {
    const office = withProject();
    office.drive.items.delete('project-document-000001');
    const folder = office.drive.items.get('project-folder-000001');
    if (folder) folder.trashed = true;
    const before = snapshot(office);
    expect(check(office)).toEqual([
      'mend Oracy in Year 1: “Oracy in Year 1” is in the bin. Take it out.',
      'mend Oracy in Year 1: “Oracy in Year 1” is gone, or not shared with you. It is not made again by itself.',
    ]);
    expect(snapshot(office)).toBe(before);
  });

  test('a folder of the area is named by its path', () => {
    const office = goodSchool();
    const made = findSheet(office.books, officeId, madeTable.sheetId).cells;
    const row = made.find((line) => line[0] === 'area:inset:2026-27');
    office.drive.items.delete(String(row?.[1]));
    expect(check(office).join()).toContain('“INSET/2026-27” is gone');
  });

  test('leavers, strangers, whole domains and anyone with the link are named', () => {
    const office = withProject();
    const staff = findSheet(office.books, officeId, staffTable.sheetId);
    addStaff(office, [{ id: 'S3', name: 'Gone Away', address: 'gone@ysgol.example' }]);
    const row = staff.cells[3] ?? [];
    row[(staff.cells[0] ?? []).indexOf('Leaves')] = serial('2026-10-23');
    const areaId = String(stored(office, stateTable, 'area-id'));
    office.drive.grant(areaId, 'gone@ysgol.example', 'reader');
    office.drive.grant(areaId, 'stranger@x.example', 'reader');
    const area = office.drive.items.get(areaId);
    const inherited = false;
    area?.grants.push(
      { id: 'a', address: '', role: 'reader', inherited, kind: 'anyone' },
      { id: 'd', address: 'ysgol.example', role: 'reader', inherited, kind: 'domain' },
      { id: 'g', address: 'staff@ysgol.example', role: 'reader', inherited, kind: 'group' },
    );
    office.drive.grant('project-folder-000001', 'llyr@ysgol.example', 'writer');
    office.drive.grant('project-folder-000001', 'gone@ysgol.example', 'writer');
    office.drive.grant('project-folder-000001', 'other@x.example', 'writer');
    const found = check(office).map((text) => text.replace(/\. Take.*$|\. Who is.*$|,.*$/, ''));
    expect(found).toEqual([
      'mend Professional Learning Team: Gone Away (gone@ysgol.example) has left and can still open this',
      'mend Professional Learning Team: stranger@x.example is not in Staff and can open this',
      'mend Professional Learning Team: Anyone who has the link can open this',
      'mend Professional Learning Team: Everyone at ysgol.example can open this',
      'know Professional Learning Team: The group staff@ysgol.example can open this',
      'mend Oracy in Year 1: other@x.example is not in Staff and can open this',
    ]);
  });

  test('staff without an office role who can open PL Office or PL Contacts are named', () => {
    const office = goodSchool();
    office.drive.grant(officeId, 'llyr@ysgol.example', 'writer');
    office.drive.grant(contactsId(office), 'llyr@ysgol.example', 'reader');
    office.drive.grant(logId, 'llyr@ysgol.example', 'writer');
    expect(check(office)).toEqual([
      'mend PL Office: Llŷr Ffug (llyr@ysgol.example) has no office role and can open this. Take them off under Share.',
      'mend PL Contacts: Llŷr Ffug (llyr@ysgol.example) has no office role and can open this. Take them off under Share.',
    ]);
  });

  test('PL Contacts that was moved into the area is found', () => {
    const office = goodSchool();
    const item = office.drive.items.get(contactsId(office));
    if (item) item.parent = String(stored(office, stateTable, 'area-id'));
    expect(check(office).join()).toContain('PL Contacts lies inside the team’s area');
  });

  test('staff who have no access yet are counted', () => {
    const office = goodSchool();
    addStaff(office, [{ id: 'S4', address: 'new@ysgol.example' }]);
    expect(check(office)).toEqual([
      'know Professional Learning Team: Staff who cannot open the team’s area yet: 1. The next run gives them access.',
    ]);
  });

  test('when Drive answers nothing, the report still comes and says so', () => {
    const office = withProject();
    const { drive } = office.context;
    const fail = (): never => {
      throw new Error('backendError');
    };
    const context = { ...office.context, drive: { ...drive, lookUp: fail, grants: fail } };
    const found = findings(checkWorkbooks(context));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/We could not look at PL Office, PL Log, .*, … \(12\)\. Google/);
  });
});

describe('running', () => {
  test('a lost timer, an old run, stopped sending and what waits for a person are named', () => {
    const office = goodSchool();
    office.triggers.existing.length = 0;
    office.clock.set('2026-11-11T09:00');
    findSheet(office.books, officeId, stateTable.sheetId).cells.push(['sending-stopped', 'yes']);
    typeRow(office, officeId, projectsTable.sheetId, { Id: 'p-1', Title: 'X', State: 'waiting' });
    typeRow(office, officeId, outboxTable.sheetId, { Key: 'k', State: 'draft gone' });
    const report = checkWorkbooks(office.context);
    expect(report.sections[0]?.findings.map(({ kind }) => kind)).toEqual([
      'mend',
      'mend',
      'know',
      'know',
      'mend',
    ]);
    expect(findings(report).join()).toContain('Since Monday 9 November 2026, 08:20');
  });

  test('a workbook that is not set up says so, and what is missing', () => {
    const found = check(makeNewSchool());
    expect(found[0]).toBe('mend PL Office: This workbook is not set up yet. Choose Set up….');
    const tabs = allTables.filter(({ workbook }) => workbook === 'office');
    expect(found).toHaveLength(1 + tabs.length);
  });

  test('a copy says so, and does not look at what its original names', () => {
    const office = goodSchool();
    const state = findSheet(office.books, officeId, stateTable.sheetId).cells;
    const row = state.find((line) => line[0] === 'office-id');
    if (row) row[1] = 'another-workbook-01';
    expect(check(office)).toEqual([
      'mend PL Office: This workbook is a copy. It sends nothing and makes nothing. Use the original, or set this one up.',
    ]);
    expect(office.remote.names).toEqual(['sheets.structure', 'sheets.read']);
  });

  test('workbooks that can no longer be opened are named', () => {
    const office = goodSchool();
    office.books.delete(logId);
    expect(check(office).join()).toContain('PL Log: It cannot be opened with your account');
  });

  test('only the office may look, once anybody has an office role', () => {
    const office = goodSchool();
    office.identity.address = 'llyr@ysgol.example';
    expect(() => checkWorkbooks(office.context)).toThrow('not-office');
    office.identity.address = '';
    expect(() => checkWorkbooks(office.context)).toThrow('address-unknown');
  });

  test('the report is in the language of whoever reads it', () => {
    const office = goodSchool();
    const report = checkWorkbooks({ ...office.context, language: 'cy' });
    expect(report.sections[0]).toMatchObject({ title: 'Rhedeg' });
  });
});
