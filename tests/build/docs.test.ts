import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

test('the pages of docs that come from the code are up to date; else: npm run docs', () => {
  const run = spawnSync('node', ['build/run.mjs', 'build/docs/write-docs.ts', '--check'], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});

const pages = ['README.md', ...readdirSync('docs').map((name) => join('docs', name))].filter(
  (name) => name.endsWith('.md'),
);

test.each(pages)('every link and picture in %s leads somewhere', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, to = '']) => to,
  );
  const missing = links
    .filter((to) => !/^(https?:|#)/.test(to))
    .map((to) => join(dirname(page), to.replace(/#.*$/, '')))
    .filter((file) => !existsSync(file));
  expect(missing).toEqual([]);
});
