import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CivilDate } from '../../../core/civil-date';
import type { InsetFacts } from '../../../core/wire/inset';
import type { Action } from '../parts/use-action';
import type { YearLook } from './look-at-year';

export type DayTab = 'day' | 'sessions' | 'agenda' | 'after';

/** Where in the dialog somebody is. */
export type Place =
  | { readonly at: 'year' }
  | { readonly at: 'new day'; readonly date: CivilDate | null }
  | {
      readonly at: 'day';
      readonly id: string;
      readonly tab: DayTab;
      /** A session begins on this date. */
      readonly newSessionOn?: CivilDate;
    };

/** What every part of the page works with. */
export type YearPage = {
  readonly facts: InsetFacts;
  readonly look: YearLook;
  readonly action: Action;
  readonly go: (place: Place) => void;
  /** Something is being saved: what was saved before is not said any more. */
  readonly begin: () => void;
  /** The year as the save of that name answers it. */
  readonly take: (facts: InsetFacts, savedAs: string) => void;
  /** What was saved last, until something else is begun. */
  readonly savedAs: string | null;
};

const Context = createContext<YearPage | null>(null);

export const YearProvider = Context.Provider;

export function useYear(): YearPage {
  const page = useContext(Context);
  if (!page) throw new Error('outside the year');
  return page;
}
