import type { Built } from '../../build/build';
import { createWorkspace, type Workspace } from '../../local';
import { stateTable } from '../../src/core/tables';
import { makeTab } from '../fakes/books';
import { builtOnce } from '../made-once';

const lead = 'lead@ysgol.example';
const deputy = 'deputy@ysgol.example';

let built: Built;
let workspace: Workspace;
let office: string;

beforeAll(async () => {
  built = await builtOnce();
});

beforeEach(() => {
  workspace = createWorkspace({ bundles: built, start: '2026-11-09T08:30' });
  workspace.people.add({ address: lead, name: 'Nia Rees' });
  workspace.people.add({ address: deputy, name: 'Owain Prys', locale: 'cy' });
  office = workspace.files.makeSpreadsheet(lead, { title: 'PL Office', sheets: [{ title: 'x' }] });
  workspace.files.bindScript(office, 'office');
  workspace.files.share(office, deputy, 'writer');
});

function rememberRun(moment: string): void {
  const { sheetId, title, cells } = makeTab(stateTable, [{ key: 'last-good-run', value: moment }]);
  const properties = { sheetId, title };
  const rows = cells.map((line) => ({
    values: line.map((cell) => ({ userEnteredValue: { stringValue: String(cell) } })),
  }));
  workspace.files.edit(lead, office, [
    { addSheet: { properties } },
    { appendCells: { sheetId, rows, fields: 'userEnteredValue' } },
  ]);
}

test('every command of the menu opens a dialog that knows for whom', () => {
  const { menus } = workspace.open(deputy, office);
  const items = (menus[0]?.items ?? []).filter((item) => item !== 'separator');
  expect(items).toHaveLength(10);
  for (const { functionName } of items) {
    const { shown, outcome } = workspace.clickMenu(deputy, office, functionName);
    expect(outcome).toBe('completed');
    expect(shown.page?.kind).toBe('modal');
    expect(shown.page?.html).toContain(`{"address":"${deputy}","language":"cy"}`);
  }
});

test('opening a workbook that is not set up says nothing and fails nothing', () => {
  const { execution } = workspace.open(lead, office);
  expect(execution).toMatchObject({ outcome: 'completed', remote: [], shown: { toasts: [] } });
});

test('opening warns when the last good run is more than a day ago', () => {
  rememberRun('2026-11-08T08:40');
  expect(workspace.open(lead, office).execution?.shown.toasts).toEqual([]);
  workspace.setClock('2026-11-09T08:41:00');
  const { toasts } = workspace.open(lead, office).execution?.shown ?? { toasts: [] };
  expect(toasts.join()).toContain('Sunday 8 November 2026 at 08:40');
});

test('a dialog opened for one account does nothing for another', () => {
  const { shown } = workspace.clickMenu(lead, office, 'openSending');
  const answer = workspace.callFromPage(shown.page?.token ?? '', 'stopSending', [lead], {
    arrivesAs: deputy,
  });
  expect(answer).toMatchObject({ value: { ok: false, error: { code: 'other-account' } } });
  expect(answer.execution?.remote).toEqual([]);
});

test('a scheduled run that cannot work fails with a sentence, which Google mails to its owner', () => {
  const { outcome, error } = workspace.clickMenu(lead, office, 'reconcile');
  expect(outcome).toBe('failed');
  expect(error?.message).toMatch(/^The tab “\w+” is not there, so nothing was written\./);
});

test('the language is remembered', () => {
  const { shown } = workspace.clickMenu(lead, office, 'openRunner');
  workspace.callFromPage(shown.page?.token ?? '', 'setLanguage', [lead, 'cy']);
  expect(workspace.open(lead, office).menus[0]?.title).toBe('Dysgu proffesiynol');
});
