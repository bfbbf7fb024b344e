import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Built, buildAll, writeBuilt } from '../../build/build';
import {
  findClasp,
  localProjectFile,
  readScriptId,
  writeLocalProjectFile,
} from '../../build/clasp';
import { type ScriptName, scriptNames } from '../../build/scripts';

let folder: string;
let built: Built;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clasp-'));
  built = await buildAll();
  writeBuilt(built, folder);
  for (const file of ['.clasp.json', '.clasp.log.json']) cpSync(file, join(folder, file));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'stray.js'), 'function stray() {}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the projects that clasp pushes', () => {
  test('the committed files name no script', () => {
    for (const file of ['.clasp.json', '.clasp.log.json']) {
      expect(JSON.parse(readFileSync(file, 'utf8'))).not.toHaveProperty('scriptId');
    }
  });

  test('the files that name scripts are not committed', () => {
    const names = scriptNames.map((script) => localProjectFile(script));
    const ignored = execFileSync('git', ['check-ignore', ...names], { encoding: 'utf8' });
    expect(ignored.trim().split('\n')).toEqual(names);
  });

  test.each(scriptNames)('%s: exactly the code, the pages and the manifest', (script) => {
    writeLocalProjectFile(script, `made-up-id-of-${script}`, folder);
    expect(readScriptId(script, folder)).toBe(`made-up-id-of-${script}`);
    const pages = Object.keys(built[script].pages).map((name) => `${name}.html`);
    expect(askClasp(script).sort()).toEqual(['Code.js', 'appsscript.json', ...pages].sort());
  });

  test('a script that has not been made is not known', () => {
    writeLocalProjectFile('log', null, folder);
    expect(readScriptId('log', folder)).toBeNull();
  });
});

function askClasp(script: ScriptName): string[] {
  const project = localProjectFile(script, folder);
  const args = ['--project', project, 'show-file-status', '--json'];
  const answer = execFileSync(process.execPath, [findClasp(), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder },
  });
  const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
  return filesToPush.map((file) => file.replace(/\\/g, '/').replace(`build/dist/${script}/`, ''));
}
