import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Built, buildAll, writeBuilt } from '../../build/build';
import {
  findClasp,
  localProjectFile,
  noteDeploymentId,
  readDeploymentId,
  readScriptId,
  writeLocalProjectFile,
} from '../../build/clasp';
import { readDeployment, webAppAddress } from '../../build/push';
import { type ScriptName, scriptNames } from '../../build/scripts';

const committed = ['.clasp.json', '.clasp.log.json', '.clasp.page.json'];

let folder: string;
let built: Built;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clasp-'));
  built = await buildAll();
  writeBuilt(built, folder);
  for (const file of committed) cpSync(file, join(folder, file));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'stray.js'), 'function stray() {}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the projects that clasp pushes', () => {
  test('the committed files name no script', () => {
    for (const file of committed) {
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

  test('the deployment of My page is noted beside its script, which stays known', () => {
    writeLocalProjectFile('page', 'made-up-id-of-page', folder);
    expect(readDeploymentId('page', folder)).toBeNull();
    noteDeploymentId('page', 'AKfycbMadeUp', folder);
    expect(readDeploymentId('page', folder)).toBe('AKfycbMadeUp');
    expect(readScriptId('page', folder)).toBe('made-up-id-of-page');
    expect(askClasp('page')).toContain('Code.js');
  });

  test('the deployment is read from what clasp prints, and leads to the page’s address', () => {
    const printed = '- Deploying…\n{\n  "deploymentId": "AKfycbX",\n  "versionNumber": 3\n}\n';
    expect(readDeployment(printed)).toEqual({ deploymentId: 'AKfycbX' });
    expect(webAppAddress('AKfycbX')).toBe('https://script.google.com/macros/s/AKfycbX/exec');
    expect(() => readDeployment('Deployed.')).toThrow('names no deployment');
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
