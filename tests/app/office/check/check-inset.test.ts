import { checkWorkbooks } from '../../../../src/app/office/check/check-workbooks';
import { checkInset } from '../../../../src/core/check/check-inset';
import { toSerial } from '../../../../src/core/civil-date';
import {
  agendaTable,
  attendanceTable,
  insetDaysTable,
  insetRulesTable,
  noticesTable,
  prioritiesTable,
  sessionsTable,
  staffTable,
  termDatesTable,
} from '../../../../src/core/tables';
import { describeGap } from '../../../../src/text/inset-gaps';
import { findSheet } from '../../../fakes/books';
import type { FakeOffice } from '../../../fakes/office';
import { addStaff, lead, makeNewSchool, officeId, setUp, typeRow } from '../set-up/new-school';

type Cells = Readonly<Record<string, string | number>>;

const said: Cells = {
  'Title (Cymraeg)': 'Teitl',
  Aim: 'Aim',
  Purpose: 'Purpose',
  'Expected outcome': 'Outcome',
  'SDP link': 'P1',
  'MER point': 'M1',
  'Clubs that day': 'None',
  'National priorities': 'cfw, aln, equity, cymraeg',
  'Contributory factors': '1 2 3 4 5 6 7 8',
  'NAPL element': 'enquiry',
  Principles: 'collaborative reflective informed evaluated responsive',
  For: 'all',
  'Led by': 'S1',
  Venue: 'Hall',
  'Why this format': 'Together',
  'So that learners': 'Learners say more',
  'Look at learners on': toSerial('2027-06-01'),
};

/** On 9 November 2026: one day in school and one taken as twilights, of which nothing is missing. */
function planned(): FakeOffice {
  const office = makeNewSchool();
  setUp(office);
  const type = (sheetId: number, cells: Cells) => typeRow(office, officeId, sheetId, cells);
  addStaff(office, [{ id: 'S1', name: 'Nia Enghraifft', address: lead, officeRole: 'PL lead' }]);
  const staff = findSheet(office.books, officeId, staffTable.sheetId).cells;
  const row = staff[1] ?? [];
  row[(staff[0] ?? []).indexOf('INSET in contract')] = 'yes';
  const term = { 'Academic year': '2026-27', Kind: 'term', English: 'All year' };
  const [first, last] = [toSerial('2026-09-01'), toSerial('2027-07-20')];
  type(termDatesTable.sheetId, { ...term, 'First day': first, 'Last day': last });
  type(prioritiesTable.sheetId, { Id: 'P1', Kind: 'SDP', English: 'Oracy' });
  // Set up has put this year’s row there.
  retype(office, insetRulesTable.sheetId, '2026-27', 'INSET days', 2);
  retype(office, insetRulesTable.sheetId, '2026-27', 'Number confirmed', true);
  retype(office, insetRulesTable.sheetId, '2026-27', 'Academic year', '2026/27');
  const day = (cells: Cells) => type(insetDaysTable.sheetId, { ...said, ...cells });
  day({ Id: 'D3', Date: toSerial('2027-01-04'), Title: 'ALN', 'Pupils return on': 46_392 });
  day({
    Id: 'D5',
    Date: toSerial('2027-07-19'),
    Title: 'Equity',
    'Taken as': 'twilights',
    'Pupils return on': toSerial('2027-09-01'),
  });
  for (const [id, date] of [
    ['A1', '2026-11-05'],
    ['A2', '2026-12-03'],
    ['A3', '2027-01-21'],
  ] as const) {
    type(sessionsTable.sheetId, { Id: id, 'Counts towards': 'D5', Date: toSerial(date) });
  }
  type(attendanceTable.sheetId, { 'Day or session': 'A1', Staff: 'S1', State: 'present' });
  type(agendaTable.sheetId, { Id: 'g1', 'Day or session': 'D3', Item: 'x', 'SDP link': 'P1' });
  type(agendaTable.sheetId, { Id: 'g2', 'Day or session': 'A2', Item: 'x', 'SDP link': 'P1' });
  office.remote.clear();
  return office;
}

function check(office: FakeOffice): readonly string[] {
  const { inset } = checkWorkbooks(office.context);
  // As it arrives on the page.
  const arrived: typeof inset = JSON.parse(JSON.stringify(inset));
  if (!arrived) return ['nothing to check'];
  return checkInset(arrived).map(
    ({ kind, place, name, gaps }) =>
      `${kind} ${place}: ${name.en}: ${gaps.map((gap) => describeGap(gap, 'en')).join(' ')}`,
  );
}

/** Types into one cell of the row that holds `id`. */
function retype(office: FakeOffice, sheetId: number, id: string, header: string, cell: unknown) {
  const { cells } = findSheet(office.books, officeId, sheetId);
  const row = cells.find((line) => line.includes(id)) ?? [];
  row[(cells[0] ?? []).indexOf(header)] = cell as string;
}

test('a year in which all is said has no findings', () => {
  expect(check(planned())).toEqual([]);
});

test('looking through INSET takes no call more than the workbooks do', () => {
  const office = planned();
  checkWorkbooks(office.context);
  const calls = office.remote.names.filter((name) => name.startsWith('sheets.'));
  expect(calls).toHaveLength(6);
});

describe('what does not fit is named with its cell', () => {
  test.each([
    [
      'mend INSET days!B2: ALN: 3 January 2027 is at a weekend.',
      insetDaysTable,
      'D3',
      'Date',
      toSerial('2027-01-03'),
    ],
    [
      'mend INSET days!L2: ALN: Pupils return on a day that is not after 4 January 2027.',
      insetDaysTable,
      'D3',
      'Pupils return on',
      toSerial('2027-01-04'),
    ],
    [
      'mend INSET days!K2: ALN: SDP link: “p9” is not in the school’s list.',
      insetDaysTable,
      'D3',
      'SDP link',
      'P9',
    ],
    [
      'mend INSET days!T2: ALN: “later” is no time such as 15:45, so the usual time counts.',
      insetDaysTable,
      'D3',
      'Ends at',
      'later',
    ],
    [
      'mend INSET days!B2: ALN: Families have not been told, and the notice promised can no longer be given. Days left: 7; days promised: 28.',
      insetDaysTable,
      'D3',
      'Date',
      toSerial('2026-11-16'),
    ],
    [
      'mend Sessions!B4: A3: It counts towards “D9”, which is no INSET day of this year.',
      sessionsTable,
      'A3',
      'Counts towards',
      'D9',
    ],
    [
      'mend Sessions!C4: Equity A3: 24 January 2027 is at a weekend.',
      sessionsTable,
      'A3',
      'Date',
      toSerial('2027-01-24'),
    ],
    [
      'mend Sessions!F4: Equity A3: It is marked as held, but 21 January 2027 is still to come. Until then it is planned.',
      sessionsTable,
      'A3',
      'State',
      'held',
    ],
    [
      'mend INSET rules!B2: 2026-27: More INSET days are placed than there are. Placed: 2; there are: 1.',
      insetRulesTable,
      '2026/27',
      'INSET days',
      1,
    ],
    [
      'mend Staff!J2: 2026-27: Nia Enghraifft (S1): “xyz” under Working days cannot be read, so every day counts as one.',
      staffTable,
      'S1',
      'Working days',
      'Mon Xyz',
    ],
  ])('%s', (finding, table, id, header, cell) => {
    const office = planned();
    retype(office, table.sheetId, id, header, cell);
    expect(check(office)).toContain(finding);
  });

  test('wherever people have moved the columns, and whatever they call the tab', () => {
    const office = planned();
    const sheet = findSheet(office.books, officeId, sessionsTable.sheetId);
    retype(office, sessionsTable.sheetId, 'A3', 'State', 'held');
    sheet.title = 'Sesiynau';
    sheet.cells = sheet.cells.map((line) => ['', ...line]);
    expect(check(office)).toEqual([
      'mend Sesiynau!G4: Equity A3: It is marked as held, but 21 January 2027 is still to come. Until then it is planned.',
    ]);
  });

  test('once families have been told in time', () => {
    const office = planned();
    retype(office, insetDaysTable.sheetId, 'D3', 'Date', toSerial('2026-11-30'));
    expect(check(office).join()).toContain('Families have not been told');
    typeRow(office, officeId, noticesTable.sheetId, {
      Id: 'n1',
      'INSET day': 'D3',
      State: 'approved',
      'Leaves at': toSerial('2026-10-30T16:00'),
    });
    expect(check(office)).toEqual([]);
  });
});

describe('what is missing is to know, together for each day', () => {
  test('at its row', () => {
    const office = planned();
    retype(office, insetDaysTable.sheetId, 'D3', 'Aim', '');
    retype(office, insetDaysTable.sheetId, 'D3', 'Venue', '');
    expect(check(office)).toEqual([
      'know INSET days!A2: ALN: No aim yet (staff should know it beforehand). No venue yet.',
    ]);
  });

  test('for a session that is over and was not confirmed', () => {
    const office = planned();
    office.clock.set('2026-12-04T08:00');
    expect(check(office)).toContain(
      'know Sessions!A3: Equity A2: The session of 3 December 2026 is over. Say whether it was held, or mark who was there.',
    );
  });
});

test('the next year is looked at once a day stands in it', () => {
  const office = planned();
  typeRow(office, officeId, insetDaysTable.sheetId, {
    ...said,
    Id: 'E1',
    Date: toSerial('2027-09-05'),
    Title: 'Start of the year',
  });
  const found = check(office);
  expect(found).toContain(
    'mend INSET days!B4: Start of the year: 5 September 2027 is at a weekend.',
  );
  expect(found).toContain(
    'know INSET rules: 2027-28: 2027–28 has no INSET rules of its own yet. INSET days until then: 5; everything else as last known.',
  );
});

test('a school that has not been set up for INSET yet is not asked for any', () => {
  const office = planned();
  const book = office.books.get(officeId);
  if (book) book.sheets = book.sheets.filter(({ sheetId }) => sheetId !== insetRulesTable.sheetId);
  expect(check(office)).toEqual(['nothing to check']);
});

test('whatever people type in the tabs, the report comes', () => {
  const office = planned();
  const junk = [
    '=1+1',
    '<script>',
    '🐉'.repeat(200),
    '\u202eبعد',
    'x'.repeat(50_000),
    'ŵŷ',
    -1,
    1e99,
  ];
  for (const table of [insetDaysTable, sessionsTable, agendaTable, insetRulesTable, staffTable]) {
    const { cells } = findSheet(office.books, officeId, table.sheetId);
    const width = cells[0]?.length ?? 0;
    for (const cell of junk) cells.push(Array.from({ length: width }, () => cell));
  }
  expect(check(office).length).toBeGreaterThan(0);
});

test('what people took part in is found where its day or session has lost its id', () => {
  const office = planned();
  const type = (sheetId: number, cells: Cells) => typeRow(office, officeId, sheetId, cells);
  type(attendanceTable.sheetId, { 'Day or session': 'a1', Staff: 'S1', State: 'open' });
  const lists = () =>
    checkWorkbooks(office.context)
      .sections.flatMap(({ findings }) => findings)
      .filter(({ place }) => /^(Attendance|Agenda)!/.test(place))
      .map(({ kind, place, text }) => `${kind} ${place}: ${text}`);
  expect(lists()).toEqual([]);
  for (const staff of ['S1', 'S2']) {
    type(attendanceTable.sheetId, { 'Day or session': 'A7', Staff: staff, State: 'present' });
  }
  type(agendaTable.sheetId, { Id: 'g3', 'Day or session': 'D33', Item: 'x' });
  expect(lists()).toEqual([
    'mend Attendance!C4: Day or session: “A7” is not in the tab INSET days, Sessions.',
    'mend Agenda!B4: Day or session: “D33” is not in the tab INSET days, Sessions.',
  ]);
});

test('ten times the attendances add nothing to what is sent to the page', () => {
  const office = planned();
  const before = JSON.stringify(checkWorkbooks(office.context)).length;
  const { cells } = findSheet(office.books, officeId, attendanceTable.sheetId);
  const row = cells[1] ?? [];
  for (let index = 0; index < 10_080; index++) {
    cells.push(row.map((cell) => (cell === 'S1' ? `S${index}` : cell)));
  }
  expect(JSON.stringify(checkWorkbooks(office.context)).length).toBe(before);
});
