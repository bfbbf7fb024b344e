import { compare } from '../../core/compare';
import type { EntryInput } from '../../core/entry';
import type { Mine, OwnEntry, Saved } from '../../core/wire/log-server';

/** By the day it was done, the newest first; of one day, what was saved last. */
export function newestFirst(entries: readonly OwnEntry[]): OwnEntry[] {
  return [...entries].sort(
    (a, b) => compare(b.date, a.date) || compare(b.savedAt, a.savedAt) || compare(a.id, b.id),
  );
}

/** What the server will say after this save, without asking it. */
export function withSaved(mine: Mine, saved: Saved, entry: EntryInput): Mine {
  const others = mine.entries.filter(({ id }) => id !== saved.id);
  return { ...mine, entries: [...others, { ...entry, ...saved }] };
}

export function without(mine: Mine, id: string): Mine {
  return { ...mine, entries: mine.entries.filter((entry) => entry.id !== id) };
}
