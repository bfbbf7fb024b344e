import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The three Apps Script projects, by the name of their folder in `src` and in `build/dist`. */
export const scriptNames = ['log', 'office', 'page'] as const;
export type ScriptName = (typeof scriptNames)[number];

/** The name each project has in Drive, and the workbook it is bound to where there is one. */
export const scriptTitles: Readonly<Record<ScriptName, string>> = {
  log: 'PL Log',
  office: 'PL Office',
  page: 'My page',
};

/** What clasp makes for each: a spreadsheet with a script, or a script that stands alone. */
export const scriptTypes: Readonly<Record<ScriptName, 'sheets' | 'standalone'>> = {
  log: 'sheets',
  office: 'sheets',
  page: 'standalone',
};

/** The pages of a script: name of the HTML file without its ending, and its entry file. */
export function findPages(root: string, script: ScriptName): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const add = (name: string, folder: string): void => {
    const file = join(root, 'src/ui', folder, 'page.tsx');
    if (existsSync(file)) pages.set(name, file);
  };
  if (script === 'log') {
    add('sidebar', 'sidebar');
    return pages;
  }
  if (script === 'page') {
    add('my-page', 'page');
    return pages;
  }
  const dialogs = join(root, 'src/ui/dialogs');
  if (!existsSync(dialogs)) return pages;
  for (const name of readdirSync(dialogs).sort()) add(name, `dialogs/${name}`);
  return pages;
}
