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
];

mkdirSync('docs/pictures', { recursive: true });
for (const name of shown) {
  copyFileSync(`build/dist/screenshots/${name}.png`, `docs/pictures/${name}.png`);
}
