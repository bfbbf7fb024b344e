import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptName } from './scripts';

type ProjectFile = {
  readonly rootDir: string;
  readonly scriptId?: string;
  /** Of a web app; clasp does not look at it. */
  readonly deploymentId?: string;
};

/** The committed settings for clasp. They name no script: whose scripts they are is local. */
const shared: Readonly<Record<ScriptName, string>> = {
  log: '.clasp.log.json',
  office: '.clasp.json',
  page: '.clasp.page.json',
};

/**
 * clasp’s project file of this computer, git-ignored: the committed settings and the script’s id.
 * It lies in the project’s folder because clasp refuses a `rootDir` outside its file’s folder.
 */
export function localProjectFile(script: ScriptName, root: string = process.cwd()): string {
  return join(root, `.clasp.${script}.local.json`);
}

export function readScriptId(script: ScriptName, root: string = process.cwd()): string | null {
  return readProjectFile(script, root)?.scriptId ?? null;
}

/** The web app’s deployment, under which its address stays the same when its code changes. */
export function readDeploymentId(script: ScriptName, root: string = process.cwd()): string | null {
  return readProjectFile(script, root)?.deploymentId ?? null;
}

export function noteDeploymentId(
  script: ScriptName,
  deploymentId: string,
  root: string = process.cwd(),
): void {
  const project = { ...readProjectFile(script, root), deploymentId };
  writeFileSync(localProjectFile(script, root), `${JSON.stringify(project, null, 2)}\n`);
}

function readProjectFile(script: ScriptName, root: string): ProjectFile | null {
  const file = localProjectFile(script, root);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ProjectFile) : null;
}

/** Writes the local file; without an id it is one that clasp may still create a script for. */
export function writeLocalProjectFile(
  script: ScriptName,
  scriptId: string | null,
  root: string = process.cwd(),
): string {
  const settings = JSON.parse(readFileSync(join(root, shared[script]), 'utf8')) as ProjectFile;
  const file = localProjectFile(script, root);
  const project = scriptId === null ? settings : { ...settings, scriptId };
  writeFileSync(file, `${JSON.stringify(project, null, 2)}\n`);
  return file;
}

/** Runs the installed clasp with the person’s terminal; throws when it fails. */
export function runClasp(args: readonly string[], root: string = process.cwd()): void {
  spawnClasp(args, root, 'inherit');
}

/** The same, and answers what clasp printed. */
export function askClasp(args: readonly string[], root: string = process.cwd()): string {
  return spawnClasp(args, root, 'pipe');
}

function spawnClasp(args: readonly string[], root: string, output: 'inherit' | 'pipe'): string {
  const { status, error, stdout } = spawnSync(process.execPath, [findClasp(root), ...args], {
    cwd: root,
    stdio: ['inherit', output, 'inherit'],
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`clasp ${args.join(' ')} ended with ${status}`);
  return stdout ?? '';
}

export function findClasp(root: string = process.cwd()): string {
  const folder = join(root, 'node_modules/@google/clasp');
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: { clasp: string };
  };
  return join(folder, bin.clasp);
}
