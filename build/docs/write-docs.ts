/**
 * `npm run docs`: writes the pages of `docs/` that come from the code. With `--check` it only says
 * which are out of date, and fails if any is.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeDataDictionary } from './data-dictionary';
import { writeLiveTrialPage } from './live-trial-page';
import { writeWelshPage } from './welsh-page';

const pages: Readonly<Record<string, string>> = {
  'docs/data-dictionary.md': writeDataDictionary(),
  'docs/live-trial.md': writeLiveTrialPage(),
  'docs/welsh-to-proof-read.md': await writeWelshPage(),
};

const old = Object.entries(pages).filter(
  ([file, page]) => !existsSync(file) || readFileSync(file, 'utf8') !== page,
);
if (process.argv.includes('--check')) {
  for (const [file] of old) console.error(`${file} is out of date: npm run docs`);
  process.exitCode = old.length > 0 ? 1 : 0;
} else {
  for (const [file, page] of old) writeFileSync(file, page);
}
