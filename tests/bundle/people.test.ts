import type { Mine, SidebarStart } from '../../src/core/wire/log-server';
import type { CheckReport, NoticePlan, RunReport } from '../../src/core/wire/office-server';
import { project, entry as sampleEntry } from './samples';
import { assistant, head, lead, openSchool, type TestSchool, teacher } from './school';

let school: TestSchool;
let beginning: unknown;

beforeAll(async () => {
  school = await openSchool();
  school.runUntilIdle();
  beginning = school.workspace.snapshot();
});
beforeEach(() => school.workspace.restore(beginning as never));

const entry = { ...sampleEntry, bringToInset: true };
const key = 'peopleentry01';
const sidebar = (address: string) => school.openPage(address, 'log', 'openSidebar');
/** The parts of a message are in base64. */
const decode = (raw: string): string =>
  raw.replace(/^[A-Za-z0-9+/=\r\n]{60,}$/gm, (part) => Buffer.from(part, 'base64').toString());
const codeOf = (reply: { ok: boolean }): unknown =>
  (reply as { error?: { code: string } }).error?.code;

describe('a teacher', () => {
  test('logs learning, which colleagues read in the tab Log after the next run', () => {
    sidebar(teacher).get('saveEntry', { key, entry });
    school.runUntilIdle();
    const found = school.rows('log', 'Log').filter((row) => row['What / Beth'] === entry.what);
    expect(found).toHaveLength(1);
    expect(found[0]?.['Who / Pwy']).toBe('Dewi Prawf');
  });

  test('who saves twice has one entry', () => {
    const page = sidebar(teacher);
    page.get('saveEntry', { key, entry });
    page.get('saveEntry', { key, entry });
    const mine = page.get<Mine>('loadMine').entries.filter(({ what }) => what === entry.what);
    expect(mine).toHaveLength(1);
    school.runUntilIdle();
    expect(school.rows('office', 'Entries').filter((row) => row.What === entry.what)).toHaveLength(
      1,
    );
  });

  test('whose two calls with one key cross has one entry', () => {
    const page = sidebar(teacher);
    school.workspace.faults.betweenCalls(1, () => page.get('saveEntry', { key, entry }));
    page.get('saveEntry', { key, entry });
    school.runUntilIdle();
    expect(school.rows('office', 'Entries').filter((row) => row.What === entry.what)).toHaveLength(
      1,
    );
  });

  test('withdraws an entry: its text goes from every tab, its id and date stay', () => {
    const page = sidebar(teacher);
    page.get('saveEntry', { key, entry: { ...entry, what: 'Unwise words', change: 'Unwise too' } });
    school.runUntilIdle();
    const id = page.get<Mine>('loadMine').entries.find(({ what }) => what === 'Unwise words')?.id;
    page.get('withdrawEntry', { id, version: 2 });
    school.runUntilIdle();
    for (const workbook of ['log', 'office'] as const) {
      const sheets = school.workspace.files.sheets(lead, school.files[workbook]);
      expect(JSON.stringify(sheets.map(({ values }) => values))).not.toMatch(/Unwise/);
    }
    const kept = school.rows('office', 'Entries').find((row) => row.Id === id);
    expect(kept).toMatchObject({ State: 'withdrawn' });
    expect(kept?.Date).not.toBe('');
  });

  test('cannot change or withdraw a colleague’s entry, whatever the page sends', () => {
    sidebar(assistant).get('saveEntry', { key, entry });
    const id = sidebar(assistant)
      .get<Mine>('loadMine')
      .entries.find(({ what }) => what === entry.what)?.id;
    const page = sidebar(teacher);
    expect(codeOf(page.ask('saveEntry', { id, version: 2, entry }))).toBe('not-yours');
    expect(codeOf(page.ask('withdrawEntry', { id, version: 2 }))).toBe('not-yours');
  });

  test('with two accounts in the browser is told which is which, and nothing is saved', () => {
    const { token } = sidebar(teacher);
    const rows = school.rows('log', 'Journal').length;
    const answer = school.workspace.callFromPage(token, 'saveEntry', [teacher, { key, entry }], {
      arrivesAs: assistant,
    });
    expect(answer.ok && answer.value).toMatchObject({
      ok: false,
      error: { code: 'other-account' },
    });
    expect(JSON.stringify(answer)).toContain(assistant);
    expect(school.rows('log', 'Journal')).toHaveLength(rows);
  });

  test('starts a project, which gets its folder and document, and her team can edit them', () => {
    sidebar(teacher).get('startProject', {
      key: 'peopleproject1',
      project: { ...project, title: 'Talk / before writing' },
    });
    expect(sidebar(teacher).get<Mine>('loadMine').projects).toContainEqual(
      expect.objectContaining({ title: 'Talk / before writing', state: 'setting up' }),
    );
    school.runUntilIdle();
    const row = school
      .rows('log', 'Projects')
      .find((one) => one['Title / Teitl']?.startsWith('Talk'));
    const folder = /folders\/([\w-]+)/.exec(row?.['Folder / Ffolder'] ?? '')?.[1] ?? '';
    const document = /d\/([\w-]+)/.exec(row?.['Document / Dogfen'] ?? '')?.[1] ?? '';
    expect(school.workspace.files.get(teacher, folder).role).toBe('writer');
    expect(school.workspace.files.get(assistant, folder).role).toBe('writer');
    expect(school.workspace.files.get('s12@cwmffug.example.org', document).role).toBe('reader');
    expect(() => school.workspace.files.get('nobody@elsewhere.example.com', folder)).toThrow();
    expect(school.workspace.files.document(assistant, document)).toContain(
      'Does telling it first help the writing?',
    );
    const mails = school.workspace.mail.inbox(assistant);
    expect(mails.filter(({ raw }) => decode(raw).includes('Talk / before writing'))).toHaveLength(
      1,
    );
  });
});

describe('what staff type', () => {
  const hostile = [
    '=HYPERLINK("http://evil.example","x")',
    '+1+1',
    "'quoted",
    '<script>alert(1)</script>',
    'a\r\nBcc: b@example.org',
    '\u202Eabc',
    'ŵ ŷ 👩🏽‍🏫',
  ];
  test.each(hostile)('%j stays text wherever it is shown', (text) => {
    sidebar(teacher).get('saveEntry', {
      key,
      entry: { ...entry, what: `${text} end`, change: text },
    });
    school.runUntilIdle();
    for (const workbook of ['log', 'office'] as const) {
      const sheets = school.workspace.files.sheets(lead, school.files[workbook]);
      expect(JSON.stringify(sheets.map(({ display }) => display))).not.toContain('#ERROR!');
    }
    expect(
      school.rows('log', 'Log').filter((row) => row['What / Beth']?.endsWith(' end')),
    ).toHaveLength(1);
  });

  test('fifty thousand characters are refused beside the field, and nothing is saved', () => {
    const rows = school.rows('log', 'Journal').length;
    const reply = sidebar(teacher).ask('saveEntry', {
      key,
      entry: { ...entry, change: 'ŵ'.repeat(50_000) },
    });
    expect(reply).toMatchObject({ ok: false, error: { fields: { change: expect.any(String) } } });
    expect(school.rows('log', 'Journal')).toHaveLength(rows);
  });

  test.each([
    null,
    7,
    'x',
    [],
    {},
    { key },
    { key, entry: null },
    { key: {}, entry },
    { id: 1, version: '2', entry },
  ])('a page that sends %j is answered in words', (save) => {
    const reply = sidebar(teacher).ask('saveEntry', save);
    expect(reply).toMatchObject({ ok: false, error: { message: expect.stringMatching(/\w \w/) } });
    expect(['bad-input', 'not-yours', 'too-long']).toContain(codeOf(reply));
  });
});

describe('people who are not in the list', () => {
  test('a stranger who may open PL Log is told whom to ask', () => {
    const stranger = 'supply@cwmffug.example.org';
    school.workspace.people.add({ address: stranger, name: 'Supply Ffug' });
    school.workspace.files.share(school.files.log, stranger, 'writer');
    const reply = sidebar(stranger).ask<SidebarStart>('loadSidebar');
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-staff' } });
    expect(JSON.stringify(reply)).toContain('Nia Enghraifft');
  });

  test('a person whose address Google does not give is told so', () => {
    const hidden = 'hidden@elsewhere.example.com';
    school.workspace.people.add({ address: hidden, name: 'Hidden', addressHidden: true });
    school.workspace.files.share(school.files.log, hidden, 'writer');
    const page = school.workspace.clickMenu(hidden, school.files.log, 'openSidebar').shown.page;
    const answer = school.workspace.callFromPage(page?.token ?? '', 'loadSidebar', ['']);
    expect(answer.ok && answer.value).toMatchObject({
      ok: false,
      error: { code: 'address-unknown' },
    });
  });

  test('a teacher cannot open PL Office or PL Contacts', () => {
    expect(() => school.workspace.open(teacher, school.files.office)).toThrow();
    expect(() => school.workspace.files.sheets(teacher, school.files.contacts)).toThrow();
  });

  test('somebody given PL Office by mistake, without an office role, is refused every command', () => {
    school.workspace.files.share(school.files.office, teacher, 'writer');
    const page = school.openPage(teacher, 'office', 'openNotice');
    for (const [name, ...args] of [
      ['prepareNotice', 'D3'],
      ['approveNotice', { dayId: 'D3', typedCount: '1', facts: '', newFamiliesOnly: false }],
      ['checkWorkbooks'],
      ['runNow'],
      ['stopSending'],
      ['takeOver'],
      ['sendTest', 'D3', 'en'],
      ['approveProjects', []],
    ] as const) {
      expect([name, codeOf(page.ask(name, ...args))]).toEqual([name, 'not-office']);
    }
  });
});

describe('the published tabs', () => {
  test('never show contracts, hours of work, families or addresses of contacts', () => {
    const sheets = school.workspace.files.sheets(teacher, school.files.log);
    const all = JSON.stringify(sheets.map(({ display }) => display));
    expect(all).not.toMatch(/STPC|NJC|rhieni|pro rata/);
  });
});

describe('the PL lead and the headteacher', () => {
  const prepare = (as = lead) =>
    school.openPage(as, 'office', 'openNotice').get<NoticePlan>('prepareNotice', 'D3');
  const approve = (as: string, plan: NoticePlan, typedCount = String(plan.count)) =>
    school.openPage(as, 'office', 'openNotice').ask<NoticePlan>('approveNotice', {
      dayId: 'D3',
      typedCount,
      facts: plan.facts,
      newFamiliesOnly: false,
    });
  const families = () => school.workspace.mail.all().filter(({ to }) => to[0]?.includes('rhieni'));

  test('see how many will be told, and who is left out and why', () => {
    const plan = prepare();
    expect(plan.groups.reduce((sum, { count }) => sum + count, 0)).toBe(plan.count);
    const leftOut = Object.fromEntries(
      plan.leftOut.map(({ reason, people }) => [reason, people.map(({ id }) => id)]),
    );
    expect(leftOut['no-address']).toContain('R006');
    expect(leftOut.malformed).toContain('R007');
    expect(leftOut.duplicate).toHaveLength(1);
    expect(leftOut['opted-out']).toContain('R008');
  });

  test('must type the right number', () => {
    const plan = prepare();
    expect(codeOf(approve(lead, plan, '12'))).toBe('count-differs');
    school.workspace.setClock('2026-12-07T16:00:00');
    school.runUntilIdle();
    expect(families()).toEqual([]);
  });

  test('the headteacher’s approval is sent by the runner, once to each family, at its time', () => {
    const plan = prepare(head);
    expect(approve(head, plan)).toMatchObject({ ok: true });
    school.runUntilIdle();
    expect(families()).toEqual([]);
    school.workspace.setClock('2026-12-07T16:00:00');
    school.runUntilIdle();
    const told = families().map(({ to }) => to[0]);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length + 1).toBe(plan.count);
  });

  test('a late approval waits for the undo window, and stopping within it stops everything', () => {
    school.workspace.setClock('2026-12-15T10:00:00');
    const plan = prepare();
    expect(plan.warnings.join(' ')).toMatch(/20|28/);
    expect(approve(lead, plan)).toMatchObject({ ok: true });
    school.runSchedule();
    expect(families()).toEqual([]);
    school.openPage(lead, 'office', 'openNotice').get('stopNotice', 'D3');
    school.workspace.setClock('2026-12-15T11:00:00');
    school.runUntilIdle();
    expect(families()).toEqual([]);
  });

  test('a day that is moved after the approval is not announced with the old date', () => {
    const plan = prepare();
    approve(lead, plan);
    const sheet = school.workspace.files
      .sheets(lead, school.files.office)
      .find(({ title }) => title === 'INSET days');
    const column = String.fromCharCode(65 + (sheet?.display[0]?.indexOf('Date') ?? 0));
    school.workspace.files.typeCell(
      lead,
      school.files.office,
      sheet?.sheetId ?? 0,
      `${column}4`,
      '05/01/2027',
    );
    school.workspace.setClock('2026-12-08T16:00:00');
    school.runUntilIdle();
    expect(families()).toEqual([]);
    expect(prepare().progress?.status ?? 'void').toBe('void');
  });

  test('stop all sending, and nothing leaves until it is allowed again', () => {
    approve(lead, prepare());
    school.openPage(head, 'office', 'openSending').get('stopSending');
    school.workspace.setClock('2026-12-07T16:00:00');
    school.runUntilIdle();
    expect(families()).toEqual([]);
    school.openPage(head, 'office', 'openSending').get('resumeSending');
    school.runUntilIdle();
    expect(families().length).toBeGreaterThan(300);
  });

  test('a draft deleted by hand is asked about, never sent again by itself', () => {
    approve(lead, prepare());
    school.workspace.setClock('2026-12-07T16:00:00');
    school.workspace.faults.betweenCalls(40, () => {
      const draft = school.workspace.mail.drafts(lead).at(-1);
      if (draft) school.workspace.mail.deleteDraft(lead, draft.id);
    });
    school.runUntilIdle();
    const rows = school.rows('office', 'Outbox');
    const states = new Set(rows.filter((row) => row.Stage === 'notice').map((row) => row.State));
    expect([...states].sort()).toEqual(['draft gone', 'sent']);
  });

  test('a copy of PL Office sends nothing and says that it is a copy', () => {
    const copy = school.workspace.files.copy(lead, school.files.office);
    const page = school.workspace.clickMenu(lead, copy, 'openRunNow').shown.page;
    const answer = school.workspace.callFromPage(page?.token ?? '', 'runNow', [lead]);
    expect(answer.ok && answer.value).toMatchObject({ ok: false, error: { code: 'a-copy' } });
  });

  test('taking over makes the headteacher the runner, and her account sends', () => {
    school.openPage(head, 'office', 'openRunner').get('takeOver');
    expect(school.workspace.triggers().some(({ creator }) => creator === head)).toBe(true);
    school.workspace.setClock('2026-12-18T16:00:00');
    const trigger = school.workspace.triggers().find(({ creator }) => creator === head);
    school.workspace.runTrigger(trigger?.id ?? '');
    expect(school.workspace.mail.sent(head).length).toBeGreaterThan(30);
    expect(
      school.workspace.mail.sent(lead).filter(({ subject }) => /INSET|HMS/.test(subject)),
    ).toEqual([]);
  });

  test('a heading that was renamed is named, and nothing is written', () => {
    const sheet = school.workspace.files
      .sheets(lead, school.files.office)
      .find(({ title }) => title === 'Staff');
    const column = String.fromCharCode(65 + (sheet?.display[0]?.indexOf('Email address') ?? 0));
    school.workspace.files.typeCell(
      lead,
      school.files.office,
      sheet?.sheetId ?? 0,
      `${column}1`,
      'E-mail',
    );
    const reply = school.openPage(lead, 'office', 'openRunNow').ask<RunReport>('runNow');
    expect(reply).toMatchObject({ ok: false, error: { code: 'header-missing' } });
    expect(JSON.stringify(reply)).toContain('Email address');
    const check = school.openPage(lead, 'office', 'openCheck').get<CheckReport>('checkWorkbooks');
    expect(JSON.stringify(check)).toContain('Email address');
  });

  test('tabs may be renamed, and rows sorted, without harm', () => {
    const { files } = school.workspace;
    const sheets = files.sheets(lead, school.files.office);
    const staff = sheets.find(({ title }) => title === 'Staff');
    files.renameSheet(lead, school.files.office, staff?.sheetId ?? 0, 'Pawb');
    files.sortRange(lead, school.files.office, staff?.sheetId ?? 0, 1, false);
    sidebar(teacher).get('saveEntry', { key, entry });
    const runs = school.runUntilIdle();
    expect(runs.map(({ outcome }) => outcome)).not.toContain('failed');
    expect(school.rows('log', 'Log').some((row) => row['What / Beth'] === entry.what)).toBe(true);
  });
});
