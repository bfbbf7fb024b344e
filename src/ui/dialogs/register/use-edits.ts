import { useState } from 'preact/hooks';
import { type Edits, noEdits } from './marking';

export type AllEdits = {
  readonly of: (about: string) => Edits;
  readonly change: (about: string, next: (now: Edits) => Edits) => void;
  /** People whose mark is not saved yet, over every register that was opened. */
  readonly unsaved: number;
};

/** Kept for each day and session apart, until it is saved or the page is closed. */
export function useEdits(year: string): AllEdits {
  const [all, setAll] = useState<ReadonlyMap<string, Edits>>(new Map());
  /** An id may come again in another year. */
  const place = (about: string) => `${year} ${about}`;
  return {
    of: (about) => all.get(place(about)) ?? noEdits,
    change: (about, next) =>
      setAll((now) => new Map(now).set(place(about), next(now.get(place(about)) ?? noEdits))),
    unsaved: [...all.values()].reduce((sum, { marked }) => sum + marked.size, 0),
  };
}
