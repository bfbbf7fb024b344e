/**
 * Runs one of the project's TypeScript programs: bundles it with esbuild, imports the result and
 * calls its `main`, if it exports one.
 */
import { mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [program, ...args] = process.argv.slice(2);
if (!program) throw new Error('usage: node build/run.mjs PROGRAM.ts [argument …]');
const outfile = resolve(root, 'build/dist/tools', basename(program).replace(/\.tsx?$/, '.mjs'));
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [resolve(root, program)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});
process.chdir(root);
process.argv = [process.argv[0], outfile, ...args];
const { main } = await import(pathToFileURL(outfile).href);
await main?.(args);
