import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Built } from '../build/build';
import type { Assets } from '../local/server/build-assets';

/** The scripts and pages as `npm run build` makes them. */
export function builtOnce(): Promise<Built> {
  return makeOnce('built', async () => (await import('../build/build')).buildAll());
}

/** The page of the local workspace, the shell. */
export function assetsOnce(): Promise<Assets> {
  return makeOnce('shell', async () =>
    (await import('../local/server/build-assets')).buildAssets(),
  );
}

const folder = join(process.cwd(), 'build/dist/made-once');

/**
 * The test file that asks first makes it, and leaves it for the others, which run in processes of their own;
 * made again when anything is changed that it could be made from.
 */
async function makeOnce<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const place = `${name}-${fingerprintSources()}.json`;
  const file = join(folder, place);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Made;
  const made = await make();
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) {
    if (old.startsWith(`${name}-`) && old !== place) rmSync(join(folder, old), { force: true });
  }
  // Moved in whole, as another process may be looking.
  const part = join(folder, `part-${process.pid}-${place}`);
  writeFileSync(part, JSON.stringify(made));
  renameSync(part, file);
  return made;
}

const sourceFolders = ['build', 'local', 'src'];
const sourceFiles = ['appsscript.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json'];

function fingerprintSources(): string {
  const hash = createHash('sha1');
  for (const file of [...sourceFolders.flatMap(listFiles), ...sourceFiles]) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function listFiles(under: string): readonly string[] {
  const names = readdirSync(under, { recursive: true, withFileTypes: true });
  return names
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.startsWith(join('build', 'dist')))
    .sort();
}
