import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mjml2html from 'mjml';

/**
 * Mail layouts are written in MJML and kept beside it as the HTML it makes, so that neither a build
 * nor a test has to wait for MJML. `layout.mjml` becomes `layout.html.ts`, exporting `layoutHtml`.
 * Run by hand after a change: `node build/run.mjs build/mail-layout.ts`; a test tells when it is due.
 */
export async function main(): Promise<void> {
  for (const { file, source } of await compileLayouts()) writeFileSync(file, source);
}

export type CompiledLayout = { readonly file: string; readonly source: string };

export async function compileLayouts(
  folder: string = join(process.cwd(), 'src/text/mail'),
): Promise<readonly CompiledLayout[]> {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.mjml'));
  return Promise.all(
    names.sort().map(async (name) => {
      const mjml = readFileSync(join(folder, name), 'utf8');
      const { html, errors } = await mjml2html(mjml, { validationLevel: 'strict' });
      if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      const file = join(folder, name.replace(/\.mjml$/, '.html.ts'));
      return { file, source: toModule(name, html) };
    }),
  );
}

function toModule(name: string, html: string): string {
  const words = name.replace(/\.mjml$/, '').split('-');
  const [first = '', ...rest] = words;
  const constant =
    first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const lines = html
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const literal = lines.join('\n').replace(/[\\`]|\$\{/g, (special) => `\\${special}`);
  return [
    `// Made from ${name} by build/mail-layout.ts; change that and run it again.`,
    `export const ${constant}Html = \`${literal}\n\`;`,
    '',
  ].join('\n');
}
