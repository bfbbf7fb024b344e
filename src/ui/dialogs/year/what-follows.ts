import { daysBetween } from '../../../core/civil-date';
import type { InsetPlan } from '../../../core/inset/types';
import type { InsetFacts } from '../../../core/wire/inset';

export type ChangeKind = 'move' | 'call off' | 're-instate' | 'correct';

/** What a change of a day or a session brings with it, told before it is made. */
export type Consequence =
  | 'families-told'
  | 'families-approved'
  | 'notice-short'
  | 'ledger-short'
  | 'ledger-back'
  | 'ledger-again'
  | 'marks-stay';

/**
 * `date` is the new date, or the one it has. A notice that has left is corrected; one approved and waiting
 * is void and asks for another approval (P-62, P-64: a day's notice also lists its sessions).
 */
export function whatFollows(
  facts: Pick<InsetFacts, 'told' | 'now'>,
  plan: InsetPlan,
  change: {
    readonly kind: ChangeKind;
    readonly dayId: string;
    readonly about: string;
    readonly date: string;
  },
): readonly Consequence[] {
  const told = facts.told.find((notice) => notice.day === change.dayId);
  const isSession = change.about !== change.dayId;
  const notice: Consequence[] = told
    ? [told.at <= facts.now ? 'families-told' : 'families-approved']
    : [];
  const isShort =
    !isSession &&
    change.kind !== 'call off' &&
    daysBetween(plan.today, change.date) < plan.rules.noticeDays;
  const ledger = isSession ? ledgerAfter[change.kind] : [];
  const isMarked = (plan.marks.get(change.about)?.size ?? 0) > 0;
  return [
    ...notice,
    ...(isShort ? (['notice-short'] as const) : []),
    ...ledger,
    ...(isMarked ? (['marks-stay'] as const) : []),
  ];
}

const ledgerAfter: Readonly<Record<ChangeKind, readonly Consequence[]>> = {
  move: [],
  'call off': ['ledger-short'],
  're-instate': ['ledger-back'],
  correct: ['ledger-again'],
};
