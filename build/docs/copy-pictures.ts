/**
 * `npm run pictures`, after `npm test`: copies the pictures that the docs show from those that the
 * browser tests have taken.
 */
import { copyFileSync, mkdirSync } from 'node:fs';

const shown = [
  'sidebar-log-filled-en',
  'sidebar-mine-cy',
  'notice-people-en',
  'notice-sending-en',
  'check-en',
  'workspace-log',
  'year-en',
  'year-cy',
  'year-sessions-en',
  'year-sessions-cy',
  'register-after-en',
  'register-after-cy',
  'catch-up-en',
  'catch-up-cy',
  'catch-up-met-en',
  'catch-up-met-cy',
  'cluster-en',
  'cluster-cy',
  'cluster-preview-en',
  'cluster-preview-cy',
  'my-page-cari-en-390',
  'my-page-cari-cy-390',
  'my-page-dewi-en-390',
  'my-page-dewi-cy-390',
];

mkdirSync('docs/pictures', { recursive: true });
for (const name of shown) {
  copyFileSync(`build/dist/screenshots/${name}.png`, `docs/pictures/${name}.png`);
}
