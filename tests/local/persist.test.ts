import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listAssumptions } from '../../local/assumptions';
import { createWorkspace } from '../../local/index';
import { bundle, LEAD, result, school, TEACHER } from './school';

const office = {
  fill: `const id = SpreadsheetApp.getActive().getId();
    Sheets.Spreadsheets.batchUpdate({ requests: [
      { repeatCell: { range: { sheetId: 7, startColumnIndex: 0, endColumnIndex: 1 }, fields: 'userEnteredFormat', cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } } } },
      { addProtectedRange: { protectedRange: { range: { sheetId: 7 } } } },
      { updateCells: { start: { sheetId: 7, rowIndex: 4, columnIndex: 0 }, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: { numberValue: 46335 } }, {}, { userEnteredValue: { boolValue: true } }] }] } }] }, id);
    Drive.Files.create({ name: 'Cynllun: ŵ/plan', mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob('<h1>Plan</h1>', 'text/html'));
    const draft = Gmail.Users.Drafts.create({ message: { raw: Utilities.base64EncodeWebSafe('To: p@home.example\\r\\nSubject: x\\r\\n\\r\\nbody') } }, 'me');
    Gmail.Users.Drafts.send({ id: draft.id }, 'me');
    const calendar = Calendar.Calendars.insert({ summary: 'PL' });
    Calendar.Events.insert({ summary: 'INSET', start: { date: '2026-11-27' }, end: { date: '2026-11-28' } }, calendar.id);
    ScriptApp.newTrigger('fill').timeBased().everyMinutes(10).create();
    PropertiesService.getScriptProperties().setProperty('kept', 'yes');`,
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a workspace in a folder is the same when it is opened again', () => {
  const first = school({ office }, { folder });
  result(first.workspace.clickMenu(LEAD, first.office, 'fill'));
  const second = createWorkspace({ folder, bundles: { office: bundle(office) } });
  const seen = (workspace: typeof second) => ({
    people: workspace.people.list(),
    tree: workspace.files.tree(LEAD),
    sheets: workspace.files.sheets(LEAD, first.office),
    mail: workspace.mail.all(),
    calendars: workspace.calendar.list(LEAD),
    triggers: workspace.triggers(),
    now: workspace.now(),
    properties: workspace.scriptProperties(first.office),
    counts: workspace.executions().map(({ remote }) => remote.length),
  });
  expect(seen(second)).toEqual(seen(first.workspace));
  expect(seen(second).sheets[0]?.display[4]).toEqual(['09/11/2026', '', 'TRUE']);
  expect(second.advanceClock(10)).toHaveLength(1);
});

test('documents, mail and calendars are files a person can open', () => {
  const { workspace, office: file } = school({ office }, { folder });
  result(workspace.clickMenu(LEAD, file, 'fill'));
  const only = (name: string): string => {
    const [found = '', ...more] = readdirSync(join(folder, name));
    expect(more).toEqual([]);
    return found;
  };
  expect(only('documents')).toMatch(/^Cynllun ŵ plan \w+\.html$/);
  expect(readFileSync(join(folder, 'documents', only('documents')), 'utf8')).toBe('<h1>Plan</h1>');
  expect(only('mail')).toMatch(/^2026-11-09 p@home\.example \w+\.eml$/);
  expect(only('calendars')).toMatch(/^PL .*\.ics$/);
});

test('a renamed document has one file, and a removed one has none', () => {
  const { workspace, office: file } = school({ office }, { folder });
  result(workspace.clickMenu(LEAD, file, 'fill'));
  const document = workspace.files
    .tree(LEAD)[0]
    ?.children.find(({ name }) => name.includes('plan'));
  workspace.files.rename(LEAD, document?.id ?? '', 'Plan B');
  expect(readdirSync(join(folder, 'documents'))).toEqual([`Plan B ${document?.id}.html`]);
  workspace.files.remove(LEAD, document?.id ?? '');
  expect(readdirSync(join(folder, 'documents'))).toEqual([]);
});

test('a column of formats stays small on disk', () => {
  const { workspace, office: file } = school({ office }, { folder });
  result(workspace.clickMenu(LEAD, file, 'fill'));
  const stored = readFileSync(join(folder, 'workbooks', `${file}.json`), 'utf8');
  expect(stored.length).toBeLessThan(20_000);
  expect(stored.match(/dd\/mm\/yyyy/g)).toHaveLength(1);
});

test('hundreds of snapshots of a full school cost little', () => {
  const { workspace, log } = school({
    log: { go: "SpreadsheetApp.getActive().getSheets()[0].appendRow(['x']);" },
  });
  const rows = Array.from({ length: 700 }, (_, row) => Array.from({ length: 15 }, () => `${row}`));
  workspace.files.makeSpreadsheet(LEAD, { title: 'Big', sheets: [{ title: 'S', rows }] });
  const start = workspace.snapshot();
  for (let turn = 0; turn < 300; turn++) {
    workspace.restore(start);
    workspace.clickMenu(TEACHER, log, 'go');
  }
  expect(workspace.files.sheets(TEACHER, log)[0]?.display).toHaveLength(2);
});

test('every assumption named in the code is in the list, and the other way round', () => {
  const sources = (at: string): string[] =>
    readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
      const path = join(at, entry.name);
      if (entry.isDirectory()) return sources(path);
      return entry.name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
    });
  const root = join(__dirname, '../../local');
  const text = ['hands', 'persist', 'runtime', 'services', 'world']
    .flatMap((part) => sources(join(root, part)))
    .join('\n');
  const tags = new Set([...text.matchAll(/assumed (A-[a-z-]+)/g)].map((match) => match[1]));
  expect([...tags].sort()).toEqual(
    listAssumptions()
      .map(({ id }) => id)
      .sort(),
  );
});
