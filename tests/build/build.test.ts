import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Built, buildAll } from '../../build/build';
import { bundleCode } from '../../build/bundle-code';
import { bundlePage } from '../../build/bundle-page';
import { codeBytesMost, pageBytesMost } from '../../build/limits';
import { mergeManifest } from '../../build/merge-manifest';
import { type ScriptName, scriptNames } from '../../build/scripts';
import { embedOpened } from '../../src/core/wire/opened';
import { openStored, sealStored } from '../../src/core/wire/stored';
import { type StoredName, storedWords } from '../../src/text/stored-words';

let folder: string;
let built: Built;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  built = await buildAll();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('the code of a script', () => {
  test('has a plain top-level function for each export, and nothing else', async () => {
    const { code } = await bundleCode(
      write(
        'good.ts',
        `const hidden = () => 1; export function onOpen(e: number) { return e + hidden(); }`,
      ),
    );
    expect([...code.matchAll(/^function (\w+)/gm)].map(([, name]) => name)).toEqual(['onOpen']);
    expect(new Function(`${code}; return onOpen(2);`)()).toBe(3);
  });

  test('a Google service called while loading breaks the build', async () => {
    const entry = write(
      'loads.ts',
      `const book = SpreadsheetApp.getActive(); export function f() { return book; }`,
    );
    await expect(bundleCode(entry)).rejects.toThrow('SpreadsheetApp is not defined');
  });

  test('an export that is no function breaks the build', async () => {
    const entry = write('value.ts', 'export const version = 1;');
    await expect(bundleCode(entry)).rejects.toThrow('version');
  });

  test.each(scriptNames)('%s is small and free of syntax Google lacks', (script) => {
    const { code } = built[script];
    expect(Buffer.byteLength(code)).toBeLessThan(codeBytesMost[script]);
    expect(code).not.toMatch(/\w\.#\w/);
    expect(code).not.toMatch(/\b(setTimeout|structuredClone|TextEncoder|fetch)\(/);
  });
});

describe('words that are read when they are needed', () => {
  const sentences = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(sentences)
      : typeof value === 'string' && value.length > 30
        ? [value]
        : [];

  test.each(Object.keys(storedWords) as StoredName[])('%s: beside the code, not in it', (name) => {
    const found = built.office.pages[`words-${name}`] ?? '';
    expect(openStored(found)).toEqual(storedWords[name]);
    const texts = sentences(storedWords[name]);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => built.office.code.includes(text))).toEqual([]);
  });

  test('hold no tag that a reader of HTML could take for one', () => {
    const page = sealStored(['</script><script>alert(1)</script>', '<!--', 'ŵ “$&”']);
    expect(page.match(/</g)).toHaveLength(2);
    expect(openStored(page)).toEqual(['</script><script>alert(1)</script>', '<!--', 'ŵ “$&”']);
  });

  test('PL Log has none: staff open it often', () => {
    expect(Object.keys(built.log.pages)).toEqual(['sidebar']);
  });
});

describe('a page', () => {
  test('holds its script and style, whatever characters they have', async () => {
    write('page.css', `p::after { content: "$&</style>"; }`);
    const entry = write('page.tsx', `import './page.css'; document.title = "$& $$ </script> ŵ";`);
    const page = await bundlePage(entry);
    expect(page).toContain('$& $$ <\\/script> ŵ');
    expect(page).toContain('$&<\\/style>');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<base target="_top">');
  });

  test('is told for whom it is opened, and nothing in that can leave its place', async () => {
    const page = await bundlePage(write('empty.tsx', ''));
    const opened = { address: '</script><script>alert("$&")', language: 'cy' } as const;
    const told = embedOpened(page, opened);
    const json = /id="opened">(.*?)<\/script>/.exec(told)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(opened);
    expect(told.match(/<\/script>/g)).toHaveLength(2);
  });

  test('all pages are small', () => {
    for (const script of scriptNames) {
      for (const [name, page] of Object.entries(built[script].pages)) {
        expect(Buffer.byteLength(page)).toBeLessThan(pageBytesMost(name));
      }
    }
  });
});

describe('the manifests', () => {
  const scopesOf = (script: ScriptName) =>
    built[script].manifest.oauthScopes.map((scope) => scope.split('/').pop());

  test('PL Log may touch its own spreadsheet, show pages and know who asks', () => {
    expect(scopesOf('log')).toEqual([
      'spreadsheets.currentonly',
      'script.container.ui',
      'userinfo.email',
    ]);
    expect(built.log.manifest.dependencies).toBeUndefined();
  });

  test('PL Office has the scopes of its work and no others', () => {
    expect(scopesOf('office')).toEqual([
      'spreadsheets',
      'drive',
      'gmail.compose',
      'calendar.app.created',
      'script.scriptapp',
      'script.container.ui',
      'userinfo.email',
    ]);
  });

  test('My page may read and write spreadsheets and know who asks; it runs as its owner, for the domain', () => {
    expect(scopesOf('page')).toEqual(['spreadsheets', 'userinfo.email']);
    expect(built.page.manifest.dependencies?.enabledAdvancedServices).toEqual([
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
    ]);
    expect(built.page.manifest.webapp).toEqual({
      access: 'DOMAIN',
      executeAs: 'USER_DEPLOYING',
    });
    expect(built.log.manifest.webapp).toBeUndefined();
    expect(built.office.manifest.webapp).toBeUndefined();
  });

  test('all run on V8 in the school’s time zone', () => {
    for (const script of scriptNames) {
      expect(built[script].manifest).toMatchObject({
        runtimeVersion: 'V8',
        timeZone: 'Europe/London',
      });
    }
  });

  test('nothing is said twice', () => {
    expect(() => mergeManifest({ timeZone: 'a' }, { timeZone: 'b' })).toThrow('timeZone');
  });
});
