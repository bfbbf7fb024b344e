import { fingerprint } from '../fingerprint';
import type { Cells, CellValue } from '../tables';

/** Fingerprints of what was published last, by tab; `names` is of the names that the log shows. */
export type PublishedHashes = {
  readonly log: string;
  readonly names: string;
  readonly projects: string;
  readonly inset: string;
  readonly resources: string;
  readonly lists: string;
};

const none: PublishedHashes = {
  log: '',
  names: '',
  projects: '',
  inset: '',
  resources: '',
  lists: '',
};

/** Out of `State`; what cannot be read counts as never published. */
export function readHashes(value: string): PublishedHashes {
  const parts = value.split(' ').map((part) => part.split(':'));
  const read = Object.fromEntries(parts.map(([key = '', hash = '']) => [key, hash]));
  return { ...none, ...read };
}

export function writeHashes(hashes: PublishedHashes): string {
  return Object.entries(hashes)
    .map(([key, hash]) => `${key}:${hash}`)
    .join(' ');
}

/** The same for the same look: empty cells and rows at the ends do not count. */
export function hashCells(cells: Cells): string {
  return fingerprint(JSON.stringify(trim(cells)));
}

/** Whether a tab shows what was published, empty cells and rows at the ends apart. */
export function isSameTab(shown: Cells, published: Cells): boolean {
  return JSON.stringify(trim(shown)) === JSON.stringify(trim(published));
}

function trim(cells: Cells): CellValue[][] {
  const lines = cells.map((line) => {
    const kept = line.map((cell) =>
      cell === null ? '' : typeof cell === 'number' ? round(cell) : cell,
    );
    while (kept.length > 0 && kept[kept.length - 1] === '') kept.pop();
    return kept;
  });
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop();
  return lines;
}

/** Sheets keeps fifteen figures of a number. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
