import { useState } from 'preact/hooks';
import type { Occasion } from '../../../core/inset/occasions';
import type { InsetFacts } from '../../../core/wire/inset';
import { makeKey } from '../../shared/save-key';
import { useOffice } from '../parts/open-dialog';
import { type Action, useAction } from '../parts/use-action';
import { afterSaving, type Marking, type Step } from './marking';
import type { AllEdits } from './use-edits';

/** What was saved last, until something else is begun. */
export type Said =
  | { readonly kind: 'saved'; readonly count: number }
  | { readonly kind: 'held' }
  | { readonly kind: 'not held'; readonly date: string };

export type Saves = {
  readonly action: Action;
  readonly said: Said | null;
  readonly forget: () => void;
  readonly saveMarks: (about: string, marked: Step) => void;
  readonly sayHeld: (occasion: Occasion) => void;
  readonly sayNotHeld: (occasion: Occasion, reason: string) => void;
};

/** What the page asks the sheet to keep; each answer is the whole year as it is then. */
export function useSaves(
  { year }: InsetFacts,
  take: (facts: InsetFacts) => void,
  edits: AllEdits,
): Saves {
  const { server } = useOffice();
  const action = useAction();
  const [said, setSaid] = useState<Said | null>(null);
  const saveMarks = (about: string, marked: Step) => {
    if (marked.size === 0) return;
    const marks = [...marked].map(([staff, { before, after }]) => ({
      staff,
      ...pick(after),
      before: pick(before),
    }));
    action.act(
      'save',
      () => server.saveMarks({ year, about, marks }),
      (facts) => {
        take(facts);
        edits.change(about, (since) => afterSaving(since, marked));
        setSaid({ kind: 'saved', count: marked.size });
      },
    );
  };
  const saveState = ({ session }: Occasion, state: string, reason: string, done: Said) => {
    if (!session) return;
    const before = session.row;
    const change = { year, key: makeKey(), session: { ...before, state }, before, reason };
    action.act(
      state,
      () => server.saveSession({ ...change, evaluation: '' }),
      (facts) => {
        take(facts);
        setSaid(done);
      },
    );
  };
  return {
    action,
    said,
    forget: () => setSaid(null),
    saveMarks,
    sayHeld: (occasion) => saveState(occasion, 'held', '', { kind: 'held' }),
    sayNotHeld: (occasion, reason) =>
      saveState(occasion, 'called off', reason, { kind: 'not held', date: occasion.date }),
  };
}

/** A mark as read has more to it, which is the server’s to say. */
function pick({ state, minutes, pay }: Marking): Marking {
  return { state, minutes, pay };
}
