import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkspace, type Manifest } from '../../local/index';
import { bundle, LEAD, LOG_MANIFEST, result, STRANGER, school, TEACHER } from './school';

const AUTH = 'https://www.googleapis.com/auth/';
const manifest: Manifest = {
  timeZone: 'Europe/London',
  oauthScopes: [`${AUTH}spreadsheets`, `${AUTH}userinfo.email`],
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
  },
  webapp: { access: 'DOMAIN', executeAs: 'USER_DEPLOYING' },
};

const who =
  'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale()]';
const doGet = `return HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Mine')
  .addMetaTag('viewport', 'width=device-width, initial-scale=1')`;

/** The tiny school and a web app of the lead's. */
function withWebApp(functions: Record<string, string>, options: { folder?: string } = {}) {
  const made = school({}, options);
  made.workspace.setBundle('page', bundle({ doGet, ...functions }, manifest));
  const { fileId, url } = made.workspace.deployWebApp(LEAD, 'page');
  const visit = (as: string) => made.workspace.openWebApp(as, fileId);
  const call = (as: string, name: string, ...args: unknown[]) => {
    const token = visit(as).shown.page?.token ?? '';
    return made.workspace.callFromPage(token, name, args);
  };
  return { ...made, fileId, url, visit, call };
}

describe('a visit', () => {
  test('runs doGet as the owner, for the visitor, and shows the page that it returns', () => {
    const { workspace, visit } = withWebApp({});
    const execution = visit(TEACHER);
    expect(execution).toMatchObject({
      kind: 'web',
      who: LEAD,
      visitor: TEACHER,
      outcome: 'completed',
      shown: { page: { kind: 'web', title: 'Mine', html: '<p>Sidebar</p>' } },
    });
    expect(workspace.executions().at(-1)).toMatchObject({ functionName: 'doGet', who: LEAD });
  });

  test('needs no right to the script’s file, which is the owner’s alone', () => {
    const { workspace, fileId, visit } = withWebApp({});
    expect(workspace.files.access(fileId)).toEqual([
      { who: LEAD, role: 'owner', inherited: false },
    ]);
    expect(() => workspace.files.get(TEACHER, fileId)).toThrow('cannot see');
    expect(visit(TEACHER).outcome).toBe('completed');
  });

  test('is refused to another domain, to a consumer account, and to nobody in particular', () => {
    const { workspace, visit } = withWebApp({});
    workspace.people.add({ address: 'guest@ysgol.example', name: 'Guest', account: 'consumer' });
    for (const as of [STRANGER, 'guest@ysgol.example', 'not-signed-in']) {
      expect(() => visit(as)).toThrow('You need access');
    }
    expect(workspace.executions()).toEqual([]);
  });

  test.each([
    ['nothing', 'return undefined'],
    ['text', "return 'hello'"],
  ])('of a doGet that returns %s fails as Google’s does', (_, body) => {
    expect(withWebApp({ doGet: body }).visit(TEACHER)).toMatchObject({
      outcome: 'failed',
      error: { message: 'The script completed but did not return anything.' },
    });
  });

  test('of a page with another meta tag than Google allows fails', () => {
    const body = "return HtmlService.createHtmlOutput('x').addMetaTag('refresh', '1')";
    expect(withWebApp({ doGet: body }).visit(TEACHER).outcome).toBe('failed');
  });

  test('of a script that is trashed finds nothing', () => {
    const { workspace, fileId, visit } = withWebApp({});
    workspace.files.trash(LEAD, fileId);
    expect(() => visit(TEACHER)).toThrow('no web app');
  });
});

describe('a call of a web app’s page', () => {
  test('runs as the owner and knows the visitor, and the visitor’s language', () => {
    const { call } = withWebApp({ who });
    expect(call(TEACHER, 'who')).toMatchObject({ ok: true, value: [TEACHER, LEAD, 'cy'] });
    expect(call(LEAD, 'who')).toMatchObject({ ok: true, value: [LEAD, LEAD, 'en'] });
  });

  test('does not learn an address that is hidden', () => {
    const { workspace, call } = withWebApp({ who });
    workspace.people.add({ address: TEACHER, name: 'Teacher', addressHidden: true });
    expect(call(TEACHER, 'who')).toMatchObject({ value: ['', LEAD, 'en'] });
  });

  test('opens files with the owner’s rights, which the visitor has not', () => {
    const { office, workspace, call } = withWebApp({
      read: 'return Sheets.Spreadsheets.get(a).properties.title',
    });
    expect(() => workspace.files.get(TEACHER, office)).toThrow('cannot see');
    expect(call(TEACHER, 'read', office)).toMatchObject({ ok: true, value: 'PL Office' });
  });

  test('stops working for somebody who is no longer let in', () => {
    const { workspace, visit } = withWebApp({ who });
    const token = visit(TEACHER).shown.page?.token ?? '';
    for (const arrivesAs of [STRANGER, 'PERMISSION_DENIED']) {
      expect(workspace.callFromPage(token, 'who', [], { arrivesAs })).toMatchObject({
        ok: false,
        error: { message: expect.stringContaining('PERMISSION_DENIED') },
      });
    }
    expect(workspace.callFromPage(token, 'who', [], { arrivesAs: LEAD })).toMatchObject({
      value: [LEAD, LEAD, 'en'],
    });
  });

  test('has no spreadsheet of its own and no editor to show anything in', () => {
    const { call } = withWebApp({
      active: 'return SpreadsheetApp.getActiveSpreadsheet()',
      ui: 'SpreadsheetApp.getUi()',
    });
    expect(call(TEACHER, 'active')).toMatchObject({ ok: true, value: null });
    expect(call(TEACHER, 'ui')).toMatchObject({ ok: false });
  });

  test('shares the script’s properties and its lock with everybody’s calls', () => {
    const { workspace, fileId, call } = withWebApp({
      put: "PropertiesService.getScriptProperties().setProperty('a', a)",
      get: "return PropertiesService.getScriptProperties().getProperty('a')",
      lock: 'return LockService.getScriptLock().tryLock(10)',
    });
    call(TEACHER, 'put', 'kept');
    expect(call(LEAD, 'get')).toMatchObject({ value: 'kept' });
    expect(workspace.scriptProperties(fileId)).toEqual({ a: 'kept' });
    expect(call(TEACHER, 'lock')).toMatchObject({ value: true });
    expect(call(LEAD, 'lock')).toMatchObject({ value: true });
  });

  test('knows the address it is deployed under', () => {
    const { call, url } = withWebApp({ address: 'return ScriptApp.getService().getUrl()' });
    expect(url).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/[\w-]+\/exec$/);
    expect(call(TEACHER, 'address')).toMatchObject({ value: url });
  });
});

test('a bound script has no web address', () => {
  const { workspace, office } = school({
    office: { go: 'return ScriptApp.getService().getUrl()' },
  });
  expect(result(workspace.clickMenu(LEAD, office, 'go'))).toBeNull();
});

test('only a manifest that runs as its owner, for the domain, is deployed', () => {
  const workspace = createWorkspace({ bundles: { page: bundle({}, LOG_MANIFEST) } });
  workspace.people.add({ address: LEAD, name: 'Lead' });
  expect(() => workspace.deployWebApp(LEAD, 'page')).toThrow('not in the local workspace');
});

test('a signature is the one every HMAC-SHA256 gives, in signed bytes', () => {
  // RFC 4231, test case 2.
  const wanted = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
  const { call } = withWebApp({
    sign: 'return Utilities.computeHmacSha256Signature(a, b)',
  });
  const answer = call(LEAD, 'sign', 'what do ya want for nothing?', 'Jefe');
  const bytes = answer.ok ? (answer.value as number[]) : [];
  expect(Math.min(...bytes)).toBeLessThan(0);
  expect(Buffer.from(bytes).toString('hex')).toBe(wanted);
});

test('a web app is there again after the workspace was closed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'web-app-'));
  try {
    const { fileId } = withWebApp({}, { folder });
    const again = createWorkspace({
      folder,
      bundles: { page: bundle({ doGet }, manifest) },
    });
    expect(again.openWebApp(TEACHER, fileId).shown.page?.title).toBe('Mine');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
