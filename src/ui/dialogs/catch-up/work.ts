import type { InsetPlan } from '../../../core/inset/types';
import type { InsetFacts } from '../../../core/wire/inset';
import type { Action } from '../parts/use-action';

/** What every part of the page works with. */
export type Work = {
  readonly facts: InsetFacts;
  readonly plan: InsetPlan;
  /** How everybody is called, by id. */
  readonly called: ReadonlyMap<string, string>;
  readonly action: Action;
  /** The year as a save answers it; says that it was saved. */
  readonly took: (facts: InsetFacts) => void;
};
