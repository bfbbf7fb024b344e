import { daysBetween } from '../../../core/civil-date';
import { personDays } from '../../../core/inset/person-ledger';
import { planYear } from '../../../core/inset/plan';
import type { InsetPlan, SessionRow } from '../../../core/inset/types';
import type { InsetFacts } from '../../../core/wire/inset';

export type ChangeKind = 'move' | 'call off' | 're-instate' | 'correct' | 'count';

/** What a change of a day or a session brings with it, told before it is made. */
export type Consequence =
  | 'families-told'
  | 'families-approved'
  | 'notice-short'
  | 'catch-up'
  | 'marks-lapse'
  | 'marks-stay';

export type Follow = {
  readonly code: Consequence;
  /** When families are told, or how many people; `''` where it is about neither. */
  readonly value: string;
};

export type FollowedChange = {
  readonly kind: ChangeKind;
  /** Days whose notices list it. */
  readonly days: readonly string[];
  readonly about: string;
  /** Of the day or session, as they will be. */
  readonly cells: Partial<Pick<SessionRow, 'day' | 'date' | 'starts' | 'ends' | 'state'>>;
};

/** The year as it would be, by the rules that it stands by now. */
export function planAfter(facts: InsetFacts, { about, cells }: FollowedChange): InsetPlan {
  const put = <R extends { readonly id: string }>(rows: readonly R[]): readonly R[] =>
    rows.map((row) => (row.id === about ? { ...row, ...cells } : row));
  return planYear({ ...facts, days: put(facts.days), sessions: put(facts.sessions) });
}

/**
 * Beside the hours of the days themselves. A notice that has left is corrected; one approved and waiting is
 * void and asks for another approval (P-62, P-64).
 */
export function whatFollows(
  facts: InsetFacts,
  before: InsetPlan,
  after: InsetPlan,
  { kind, days, about }: FollowedChange,
): readonly Follow[] {
  const notices = facts.told
    .filter(({ day }) => days.includes(day))
    .map(
      ({ at }): Follow => ({
        code: at <= facts.now ? 'families-told' : 'families-approved',
        value: at,
      }),
    );
  const date = after.dayOf.get(about)?.date;
  const isShort =
    date !== undefined &&
    kind !== 'call off' &&
    daysBetween(after.today, date) < after.rules.noticeDays;
  const people = countCatchingUp(facts, after, days);
  const kept = countMarks(after, about);
  const lapsed = countMarks(before, about) - kept;
  return [
    ...notices,
    ...(isShort ? [{ code: 'notice-short', value: '' } as const] : []),
    ...(people === countCatchingUp(facts, before, days)
      ? []
      : [{ code: 'catch-up', value: String(people) } as const]),
    ...(lapsed > 0 ? [{ code: 'marks-lapse', value: String(lapsed) } as const] : []),
    ...(kept > 0 ? [{ code: 'marks-stay', value: '' } as const] : []),
  ];
}

function countMarks({ marks }: InsetPlan, about: string): number {
  return [...(marks.get(about)?.values() ?? [])].filter(({ state }) => state !== 'open').length;
}

/** P-59 */
function countCatchingUp(
  { staff, catchUp }: InsetFacts,
  plan: InsetPlan,
  days: readonly string[],
): number {
  const open = personDays(plan, staff, catchUp).filter(
    ({ dayId, toCatchUp }) => toCatchUp > 0 && days.includes(dayId),
  );
  return new Set(open.map((one) => one.staff)).size;
}
