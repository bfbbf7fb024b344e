import type { LocalMoment } from '../civil-date';
import { compare } from '../compare';

/**
 * Events in the order in which they happened, because people sort tabs. Those of one minute stay as they
 * stand; what was typed without a moment comes right after the row above it.
 */
export function inTime<T extends { readonly at: LocalMoment | null }>(
  rows: readonly T[],
): readonly T[] {
  let last = '';
  let isInOrder = true;
  const timed = rows.map((row) => {
    const at = row.at ?? last;
    if (at < last) isInOrder = false;
    last = at;
    return { row, at };
  });
  if (isInOrder) return rows;
  return timed.sort((one, other) => compare(one.at, other.at)).map(({ row }) => row);
}
