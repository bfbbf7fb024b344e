import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a crash test did and found. */
export type Tally = {
  kills: number;
  failures: number;
  messagesLost: number;
  messagesDoubled: number;
  messagesUnapproved: number;
  rowsLost: number;
  rowsDoubled: number;
  thingsLost: number;
  thingsDoubled: number;
  /** Second ones, which only a lost answer to set-up may leave. */
  emptyCalendars: number;
};

export const emptyTally = (): Tally => ({
  kills: 0,
  failures: 0,
  messagesLost: 0,
  messagesDoubled: 0,
  messagesUnapproved: 0,
  rowsLost: 0,
  rowsDoubled: 0,
  thingsLost: 0,
  thingsDoubled: 0,
  emptyCalendars: 0,
});

/** Leaves it for `build/jest-totals.cjs`, which prints the sum of all files after the tests. */
export function recordTally(tally: Tally): void {
  const folder = join(process.cwd(), 'build/dist/crash-test');
  mkdirSync(folder, { recursive: true });
  const file = relative(process.cwd(), String(expect.getState().testPath));
  writeFileSync(join(folder, `${file.replace(/[\\/]/g, '-')}.json`), JSON.stringify(tally));
}
