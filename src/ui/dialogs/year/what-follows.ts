import { daysBetween } from '../../../core/civil-date';
import type { InsetPlan } from '../../../core/inset/types';
import type { InsetFacts } from '../../../core/wire/inset';

export type ChangeKind = 'move' | 'call off' | 're-instate' | 'correct' | 'count';

/** What a change of a day or a session brings with it, told before it is made. */
export type Consequence =
  | 'families-told'
  | 'families-approved'
  | 'notice-short'
  | 'ledger-short'
  | 'ledger-back'
  | 'ledger-again'
  | 'marks-stay';

export type Follow = {
  readonly code: Consequence;
  /** When families are told; `''` where it is not about that. */
  readonly at: string;
};

/**
 * `date` is the new date, or the one it has; `days` those whose notices list it. A notice that has left is
 * corrected; one approved and waiting is void and asks for another approval (P-62, P-64).
 */
export function whatFollows(
  facts: Pick<InsetFacts, 'told' | 'now'>,
  plan: InsetPlan,
  change: {
    readonly kind: ChangeKind;
    readonly days: readonly string[];
    readonly about: string;
    readonly date: string;
  },
): readonly Follow[] {
  const { kind, days, about } = change;
  const notices = facts.told
    .filter(({ day }) => days.includes(day))
    .map(
      ({ at }): Follow => ({ code: at <= facts.now ? 'families-told' : 'families-approved', at }),
    );
  const isSession = !days.includes(about);
  const isShort =
    !isSession &&
    kind !== 'call off' &&
    daysBetween(plan.today, change.date) < plan.rules.noticeDays;
  const isMarked = (plan.marks.get(about)?.size ?? 0) > 0;
  const others: readonly Consequence[] = [
    ...(isShort ? (['notice-short'] as const) : []),
    ...(isSession ? ledgerAfter[kind] : []),
    ...(kind === 'count' && plan.sessionOf.get(about)?.state === 'held'
      ? (['ledger-again'] as const)
      : []),
    ...(isMarked ? (['marks-stay'] as const) : []),
  ];
  return [...notices, ...others.map((code): Follow => ({ code, at: '' }))];
}

/** Where a session counts for another day the ledgers themselves are shown. */
const ledgerAfter: Readonly<Record<ChangeKind, readonly Consequence[]>> = {
  move: [],
  'call off': ['ledger-short'],
  're-instate': ['ledger-back'],
  correct: ['ledger-again'],
  count: [],
};
