import { useMemo, useState } from 'preact/hooks';
import { listOccasions, nearestOccasion, type Occasion } from '../../../core/inset/occasions';
import { planYear } from '../../../core/inset/plan';
import type { InsetPlan } from '../../../core/inset/types';
import type { InsetFacts } from '../../../core/wire/inset';
import { type Marking, type Markings, markStep, shownMarking, undoStep } from './marking';
import { useEdits } from './use-edits';
import { type Saves, useSaves } from './use-saves';

export type Register = {
  readonly plan: InsetPlan;
  readonly occasions: readonly Occasion[];
  readonly occasion: Occasion | undefined;
  readonly choose: (id: string) => void;
  readonly markingOf: (staff: string) => Marking;
  readonly mark: (step: Markings) => void;
  readonly undo: (() => void) | null;
  readonly save: () => void;
  /** People whose mark is not saved yet: on this register, and on all that were opened. */
  readonly unsaved: number;
  readonly unsavedInAll: number;
  readonly unsavedElsewhere: readonly Occasion[];
  readonly saves: Saves;
};

/** The register of one day or session: what is saved, and what is marked on the page since. */
export function useRegister(facts: InsetFacts, take: (facts: InsetFacts) => void): Register {
  const plan = useMemo(() => planYear(facts), [facts]);
  const occasions = useMemo(() => listOccasions(plan), [plan]);
  const [chosen, choose] = useState('');
  const all = useEdits(plan);
  const saves = useSaves(facts, take, all);
  const occasion =
    occasions.find(({ id }) => id === chosen) ?? nearestOccasion(occasions, plan.today);
  const about = occasion?.id ?? '';
  const saved: Markings = plan.marks.get(about) ?? new Map();
  const edits = all.of(about);
  return {
    plan,
    occasions,
    occasion,
    choose: (id) => {
      choose(id);
      saves.forget();
    },
    markingOf: (staff) => shownMarking(saved, edits, staff),
    mark: (step) => {
      saves.forget();
      all.change(about, (now) => markStep(saved, now, step));
    },
    undo: edits.steps.length > 0 ? () => all.change(about, (now) => undoStep(saved, now)) : null,
    save: () => saves.saveMarks(about, edits.marked),
    unsaved: edits.marked.size,
    unsavedInAll: all.unsaved,
    unsavedElsewhere: occasions.filter(({ id }) => id !== about && all.of(id).marked.size > 0),
    saves,
  };
}
