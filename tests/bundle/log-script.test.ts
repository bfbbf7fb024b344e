import type { Built } from '../../build/build';
import { createWorkspace, type PageAnswer, type Workspace } from '../../local';
import { journalTable, listsTable } from '../../src/core/tables';
import { makeTab } from '../fakes/books';
import { builtOnce } from '../made-once';

const lead = 'lead@ysgol.example';
const mair = 'mair@ysgol.example';
const sion = 'sion@ysgol.example';

const lists = [
  { list: 'about', id: 'school', english: 'Bryn School', welsh: 'Ysgol y Bryn' },
  { list: 'about', id: 'lead-name', english: 'Nia Rees' },
  { list: 'about', id: 'last-good-run', english: '2026-11-09T08:20' },
  { list: 'staff', id: 'S01', english: 'Mair Ellis', address: mair },
  { list: 'staff', id: 'S02', english: 'Siôn Huws', address: sion },
  { list: 'form', id: 'course', english: 'Course', welsh: 'Cwrs', group: 'external' },
];

const entry = {
  what: '=1+1',
  date: '2026-11-06',
  hours: 1,
  form: 'course',
  idea: 'interest',
  priority: '',
  change: 'Ŵy\n👩‍🏫',
  bringToInset: false,
};

let built: Built;
let workspace: Workspace;
let log: string;

beforeAll(async () => {
  built = await builtOnce();
});

beforeEach(() => {
  workspace = createWorkspace({ bundles: built, start: '2026-11-09T08:30' });
  workspace.people.add({ address: lead, name: 'Nia Rees' });
  workspace.people.add({ address: mair, name: 'Mair Ellis', locale: 'cy' });
  workspace.people.add({ address: sion, name: 'Siôn Huws' });
  const sheets = [makeTab(journalTable), makeTab(listsTable, lists)].map(
    ({ sheetId, title, cells }) => ({ sheetId, title, rows: cells }),
  );
  log = workspace.files.makeSpreadsheet(lead, { title: 'PL Log', sheets });
  workspace.files.bindScript(log, 'log');
  for (const person of [mair, sion]) workspace.files.share(log, person, 'writer');
});

function openSidebar(as: string): string {
  const { shown } = workspace.clickMenu(as, log, 'openSidebar');
  return shown.page?.token ?? '';
}

function call(token: string, name: string, ...args: unknown[]): PageAnswer {
  return workspace.callFromPage(token, name, args);
}

const remoteCalls = (answer: PageAnswer): number => answer.execution?.remote.length ?? -1;

test('opening the workbook shows the menu in the person’s language and reads nothing', () => {
  const { menus, execution } = workspace.open(mair, log);
  expect(menus).toEqual([
    {
      title: 'Dysgu proffesiynol',
      items: [{ label: 'Agor y bar ochr', functionName: 'openSidebar' }],
    },
  ]);
  expect(execution).toMatchObject({ outcome: 'completed', remote: [] });
  expect(workspace.open(sion, log).menus[0]?.title).toBe('Professional learning');
});

test('the sidebar knows for whom it was opened', () => {
  const page = workspace.page(openSidebar(mair));
  expect(page?.html).toContain(`{"address":"${mair}","language":"cy"}`);
  expect(page?.kind).toBe('sidebar');
});

test('loading it is one call of the server with one remote call', () => {
  const answer = call(openSidebar(mair), 'loadSidebar', mair);
  expect(answer).toMatchObject({
    ok: true,
    value: {
      ok: true,
      value: { me: { name: 'Mair Ellis' }, language: 'cy', leadName: 'Nia Rees' },
    },
  });
  expect(remoteCalls(answer)).toBe(1);
});

test('saving, editing and withdrawing are one remote call each', () => {
  const page = openSidebar(mair);
  const saved = call(page, 'saveEntry', mair, { key: 'k'.repeat(20), entry });
  expect(remoteCalls(saved)).toBe(1);
  const { id } = (saved as { value: { value: { id: string } } }).value.value;
  expect(remoteCalls(call(page, 'saveEntry', mair, { id, version: 2, entry }))).toBe(1);
  const mine = call(page, 'loadMine', mair);
  expect(mine).toMatchObject({ value: { value: { entries: [{ ...entry, id, version: 2 }] } } });
  expect(remoteCalls(mine)).toBeLessThanOrEqual(2);
  expect(remoteCalls(call(page, 'withdrawEntry', mair, { id, version: 3 }))).toBe(1);
  expect(call(page, 'loadMine', mair)).toMatchObject({ value: { value: { entries: [] } } });
});

test('two colleagues saving at once lose nothing', () => {
  const [first, second] = [openSidebar(mair), openSidebar(sion)];
  workspace.faults.betweenCalls(1, () => {
    call(second, 'saveEntry', sion, { key: 's'.repeat(20), entry });
  });
  call(first, 'saveEntry', mair, { key: 'm'.repeat(20), entry });
  for (const [person, page] of [
    [mair, first],
    [sion, second],
  ] as const) {
    expect(call(page, 'loadMine', person)).toMatchObject({ value: { value: { entries: [{}] } } });
  }
});

test('a lost answer and a second try are one entry', () => {
  const page = openSidebar(mair);
  const save = { key: 'k'.repeat(20), entry };
  workspace.faults.failCall(1, { when: 'after' });
  expect(call(page, 'saveEntry', mair, save)).toMatchObject({ value: { ok: false } });
  expect(call(page, 'saveEntry', mair, save)).toMatchObject({ value: { ok: true } });
  const mine = call(page, 'loadMine', mair) as { value: { value: { entries: unknown[] } } };
  expect(mine.value.value.entries).toHaveLength(1);
});

test('a call that arrives as another account is refused in words, naming both', () => {
  const page = openSidebar(mair);
  const args = [mair, { key: 'k'.repeat(20), entry }];
  const answer = workspace.callFromPage(page, 'saveEntry', args, { arrivesAs: sion });
  expect(answer).toMatchObject({
    ok: true,
    value: { ok: false, error: { code: 'other-account' } },
  });
  expect(JSON.stringify(answer)).toMatch(/mair@ysgol\.example.*sion@ysgol\.example/);
  expect(answer).toMatchObject({
    value: {
      error: {
        inBoth: {
          en: expect.stringContaining('opened for mair@ysgol.example'),
          cy: expect.stringContaining('ar gyfer mair@ysgol.example'),
        },
      },
    },
  });
});

test('a person whose address Google hides is told what to do', () => {
  workspace.people.add({ address: sion, name: 'Siôn Huws', addressHidden: true });
  expect(call(openSidebar(sion), 'loadSidebar', '')).toMatchObject({
    value: { ok: false, error: { code: 'address-unknown' } },
  });
});

test('what fails inside is told plainly and logged whole', () => {
  workspace.faults.failCall(2, { when: 'before' });
  const page = openSidebar(mair);
  workspace.faults.clear();
  workspace.faults.failCall(1, { when: 'before' });
  const answer = call(page, 'loadSidebar', mair);
  expect(answer).toMatchObject({ value: { ok: false, error: { code: 'google-failed' } } });
  expect(answer.execution?.console.map(({ level }) => level)).toContain('error');
});
