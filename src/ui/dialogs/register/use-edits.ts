import { useState } from 'preact/hooks';
import type { InsetPlan } from '../../../core/inset/types';
import { catchUpWith, type Edits, noEdits } from './marking';

export type AllEdits = {
  /** Beside what is saved by now. */
  readonly of: (about: string) => Edits;
  readonly change: (about: string, next: (now: Edits) => Edits) => void;
  /** People whose mark is not saved yet, over every register that was opened. */
  readonly unsaved: number;
};

/** Kept for each day and session apart, until it is saved or the page is closed. */
export function useEdits({ year, marks }: Pick<InsetPlan, 'year' | 'marks'>): AllEdits {
  const [all, setAll] = useState<ReadonlyMap<string, Edits>>(new Map());
  /** An id may come again in another year. */
  const place = (about: string) => `${year} ${about}`;
  const of = (about: string) =>
    catchUpWith(marks.get(about) ?? new Map(), all.get(place(about)) ?? noEdits);
  const sizeOf = ([key, { marked }]: readonly [string, Edits]): number =>
    key.startsWith(`${year} `) ? of(key.slice(year.length + 1)).marked.size : marked.size;
  return {
    of,
    change: (about, next) =>
      setAll((now) => new Map(now).set(place(about), next(now.get(place(about)) ?? noEdits))),
    unsaved: [...all].reduce((sum, one) => sum + sizeOf(one), 0),
  };
}
