import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { leanLocales } from './lean-locales';

/** Apps Script lacks private fields and static blocks, so the syntax is lowered to this. */
const target = 'es2020';

/** `map` leads from a place in the code back to its source; nothing is put before the code. */
export type BundledCode = { readonly code: string; readonly map: string };

/**
 * One file for the server: the bundle inside a function, then one plain top-level function for each
 * export, because menus, triggers and pages find only those.
 */
export async function bundleCode(entry: string, minify = false): Promise<BundledCode> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify,
    write: false,
    outfile: 'Code.js',
    sourcemap: 'external',
    sourcesContent: false,
    format: 'iife',
    globalName: 'App',
    target,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    plugins: [leanLocales],
    logLevel: 'warning',
  });
  const find = (ending: string): string =>
    result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const code = find('.js');
  const stubs = findExports(code).map(
    (name) => `function ${name}(...args) {\n  return App.${name}(...args);\n}\n`,
  );
  return { code: `${code}\n${stubs.join('')}`, map: find('.map') };
}

/**
 * Names of what the bundle exports. It is evaluated in an empty context, so a call of a Google
 * service while loading, which would break every menu before consent, breaks the build instead.
 */
function findExports(code: string): readonly string[] {
  const exported: unknown = runInNewContext(`${code};App`, {});
  const names = Object.keys(exported as object).sort();
  for (const name of names) {
    const value = (exported as Readonly<Record<string, unknown>>)[name];
    if (typeof value !== 'function' || !/^[A-Za-z]\w*$/.test(name)) {
      throw new Error(`every export of main.ts must be a plainly named function: ${name}`);
    }
  }
  return names;
}
