import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCode } from './bundle-code';
import { bundlePage } from './bundle-page';
import { type Manifest, mergeManifest } from './merge-manifest';
import { findPages, type ScriptName, scriptNames } from './scripts';
import { wordFiles } from './word-files';

/**
 * What one Apps Script project consists of; `pages` by file name without `.html`, those that hold words
 * for the server among them.
 */
export type BuiltScript = {
  code: string;
  map: string;
  pages: Record<string, string>;
  manifest: Manifest;
};

export type Built = Record<ScriptName, BuiltScript>;

/**
 * Google parses all of a script for every call, so no script may be large. PL Log’s, which every
 * colleague can open, stays readable.
 */
const minified: Readonly<Record<ScriptName, boolean>> = { log: false, office: true, page: true };

/** Builds all scripts in memory. `root` is the project’s folder. */
export async function buildAll(root: string = process.cwd()): Promise<Built> {
  const [log, office, page] = await Promise.all([
    buildScript(root, 'log'),
    buildScript(root, 'office'),
    buildScript(root, 'page'),
  ]);
  return { log, office, page };
}

async function buildScript(root: string, script: ScriptName): Promise<BuiltScript> {
  const folder = join(root, 'src', script);
  const [bundled, ...pages] = await Promise.all([
    bundleCode(join(folder, 'main.ts'), minified[script]),
    ...[...findPages(root, script)].map(async ([name, entry]) => [name, await bundlePage(entry)]),
  ]);
  return {
    ...bundled,
    pages: { ...Object.fromEntries(pages), ...wordFiles(script) },
    manifest: readManifest(script, root),
  };
}

/** What all scripts share and the script’s own part, as one. */
export function readManifest(script: ScriptName, root: string = process.cwd()): Manifest {
  return mergeManifest(
    readJson(join(root, 'appsscript.json')),
    readJson(join(root, 'src', script, 'manifest.json')),
  );
}

/**
 * Writes `build/dist/<script>`, emptied first: what lies there is exactly what is pushed. The maps lie
 * beside, in `build/dist/maps`.
 */
export function writeBuilt(built: Built, root: string = process.cwd()): void {
  const maps = join(root, 'build/dist/maps');
  mkdirSync(maps, { recursive: true });
  for (const script of scriptNames) {
    const folder = join(root, 'build/dist', script);
    const { code, map, pages, manifest } = built[script];
    writeFileSync(join(maps, `${script}.Code.js.map`), map);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'Code.js'), code);
    writeFileSync(join(folder, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    for (const [name, page] of Object.entries(pages)) {
      writeFileSync(join(folder, `${name}.html`), page);
    }
  }
}

export async function main(): Promise<void> {
  const built = await buildAll();
  writeBuilt(built);
  for (const script of scriptNames) {
    const { code, pages } = built[script];
    const sizes = [['Code.js', code], ...Object.entries(pages)].map(
      ([name, text]) => `${name} ${Math.round(Buffer.byteLength(String(text)) / 1024)} KB`,
    );
    console.log(`build/dist/${script}: ${sizes.join(', ')}`);
  }
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}
