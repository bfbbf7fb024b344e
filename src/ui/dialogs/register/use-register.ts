import { useMemo, useState } from 'preact/hooks';
import { listOccasions, nearestOccasion, type Occasion } from '../../../core/inset/occasions';
import { planYear } from '../../../core/inset/plan';
import type { InsetPlan } from '../../../core/inset/types';
import type { InsetFacts } from '../../../core/wire/inset';
import { makeKey } from '../../shared/save-key';
import { useOffice } from '../parts/open-dialog';
import { type Action, useAction } from '../parts/use-action';
import {
  afterSaving,
  type Edits,
  type Marking,
  type Markings,
  markStep,
  noEdits,
  shownMarking,
  undoStep,
} from './marking';

export type Said =
  | { readonly kind: 'saved'; readonly count: number }
  | { readonly kind: 'held' }
  | { readonly kind: 'not held'; readonly date: string };

export type Register = {
  readonly plan: InsetPlan;
  readonly occasions: readonly Occasion[];
  readonly occasion: Occasion | undefined;
  readonly choose: (id: string) => void;
  readonly markingOf: (staff: string) => Marking;
  readonly mark: (step: Markings) => void;
  readonly undo: (() => void) | null;
  /** People whose mark is not saved yet. */
  readonly unsaved: number;
  readonly unsavedElsewhere: readonly Occasion[];
  readonly save: () => void;
  readonly sayHeld: () => void;
  readonly sayNotHeld: (reason: string) => void;
  readonly action: Action;
  readonly said: Said | null;
};

/** What is marked is kept for each day and session apart, until it is saved or the page is closed. */
export function useRegister(facts: InsetFacts, take: (facts: InsetFacts) => void): Register {
  const { server } = useOffice();
  const action = useAction();
  const plan = useMemo(() => planYear(facts), [facts]);
  const occasions = useMemo(() => listOccasions(plan), [plan]);
  const [chosen, choose] = useState('');
  const [all, setAll] = useState<ReadonlyMap<string, Edits>>(new Map());
  const [said, setSaid] = useState<Said | null>(null);
  const occasion =
    occasions.find(({ id }) => id === chosen) ?? nearestOccasion(occasions, plan.today);
  const about = occasion?.id ?? '';
  const saved: Markings = plan.marks.get(about) ?? new Map();
  const edits = all.get(about) ?? noEdits;
  const edit = (id: string, next: (now: Edits) => Edits) =>
    setAll((now) => new Map(now).set(id, next(now.get(id) ?? noEdits)));

  const save = () => {
    const sent = edits.marked;
    if (sent.size === 0) return;
    const marks = [...sent].map(([staff, marking]) => ({ staff, ...pick(marking) }));
    action.act(
      'save',
      () => server.saveMarks({ year: facts.year, about, marks }),
      (now) => {
        take(now);
        edit(about, (since) => afterSaving(since, sent));
        setSaid({ kind: 'saved', count: sent.size });
      },
    );
  };
  const saveState = (state: 'held' | 'called off', reason: string, done: Said) => {
    const before = occasion?.session?.row;
    if (!before) return;
    const session = { ...before, state };
    const change = { year: facts.year, key: makeKey(), session, before, reason, evaluation: '' };
    action.act(
      state,
      () => server.saveSession(change),
      (now) => {
        take(now);
        setSaid(done);
      },
    );
  };
  return {
    plan,
    occasions,
    occasion,
    choose: (id) => {
      choose(id);
      setSaid(null);
    },
    markingOf: (staff) => shownMarking(saved, edits, staff),
    mark: (step) => {
      setSaid(null);
      edit(about, (now) => markStep(saved, now, step));
    },
    undo: edits.before.length > 0 ? () => edit(about, (now) => undoStep(saved, now)) : null,
    unsaved: edits.marked.size,
    unsavedElsewhere: occasions.filter(
      ({ id }) => id !== about && (all.get(id)?.marked.size ?? 0) > 0,
    ),
    save,
    sayHeld: () => saveState('held', '', { kind: 'held' }),
    sayNotHeld: (reason) =>
      saveState('called off', reason, { kind: 'not held', date: occasion?.date ?? '' }),
    action,
    said,
  };
}

function pick({ state, minutes, pay }: Marking): Marking {
  return { state, minutes, pay };
}
