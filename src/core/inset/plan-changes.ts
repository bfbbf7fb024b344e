import { idKey } from './id-list';
import type { ChangeRow, InsetDayRow, InsetPlan, InsetRules, SessionRow } from './types';

/** Why the plan is changed, and what had been seen that led to it (P-53). */
export type Why = { readonly reason: string; readonly evaluation: string };

/** What one save does to the plan (P-53); dates and states as they are kept, for pages to put in words. */
export type PlanChange = Pick<ChangeRow, 'what' | 'before' | 'after'>;

/**
 * How a day or session stands before it is changed: `held` has been counted, `over` is past and nobody has
 * said yet that it took place. What was called off counts for nothing.
 */
export type Standing = 'held' | 'over' | 'to come';

/** `about` is a day or a session. A day taken as twilights is counted from its first session held on. */
export function standingIn(plan: InsetPlan, about: string): Standing {
  const session = plan.sessionOf.get(about);
  if (session?.state === 'held') return 'held';
  if (session) return session.state === 'unconfirmed' ? 'over' : 'to come';
  const day = plan.dayOf.get(about);
  if (!day || day.isCalledOff) return 'to come';
  const isBegun = (plan.sessionsOfDay.get(about) ?? []).some(({ state }) => state === 'held');
  const isHeld = day.isTwilights ? isBegun || day.date < plan.today : day.isOver;
  return isHeld ? 'held' : 'to come';
}

/** `before` is `null` for a new day. */
export function dayChanges(
  before: InsetDayRow | null,
  after: InsetDayRow,
  standing: Standing,
): readonly PlanChange[] {
  if (!before) return [{ what: 'added', before: '', after: after.date ?? '' }];
  return [
    ...stateChanges(before.state, after.state),
    ...dateChanges(before.date, after.date),
    ...otherChanges(before, after, ['part', 'takenAs', 'starts', 'ends', 'phase'], standing),
  ];
}

export function sessionChanges(
  before: SessionRow | null,
  after: SessionRow,
  standing: Standing,
): readonly PlanChange[] {
  if (!before) return [{ what: 'added', before: '', after: after.date ?? '' }];
  if (standing === 'held' && !isCalledOff(before.state)) return heldChanges(before, after);
  return [
    ...stateChanges(before.state, after.state),
    ...dateChanges(before.date, after.date),
    ...countChanges(before, after),
    ...otherChanges(before, after, ['starts', 'ends'], standing),
  ];
}

type Lengths = Pick<InsetRules, 'dayMinutes' | 'twilightMinutes'>;

/** How long a day and a twilight are decides what was earned and owed, once something has been held. */
export function rulesChanges(plan: InsetPlan, after: Lengths): readonly PlanChange[] {
  const said = ({ dayMinutes, twilightMinutes }: Lengths): string =>
    `${dayMinutes / 60} h, ${twilightMinutes / 60} h`;
  const change = { before: said(plan.rules), after: said(after) };
  const isBegun = [...plan.days, ...plan.sessions].some(
    ({ id }) => standingIn(plan, id) !== 'to come',
  );
  return isBegun && change.before !== change.after ? [{ what: 'corrected', ...change }] : [];
}

const needReason: ReadonlySet<string> = new Set([
  'moved',
  'called off',
  're-instated',
  'corrected',
]);

export function isReasonNeeded(changes: readonly PlanChange[]): boolean {
  return changes.some(({ what }) => needReason.has(what));
}

/** Whatever changes what has been counted is a correction; that it is now said to be held is not. */
function heldChanges(before: SessionRow, after: SessionRow): readonly PlanChange[] {
  const count = countChanges(before, after);
  if (isCalledOff(after.state)) return [...stateChanges(before.state, after.state), ...count];
  const isTakenBack = before.state === 'held' && after.state !== 'held';
  const said = (row: SessionRow): string =>
    [
      ...[row.date, row.starts, row.ends, row.audience],
      ...(isTakenBack ? [stateOf(row.state)] : []),
    ]
      .filter(Boolean)
      .join(' ');
  if (said(before) !== said(after)) {
    return [{ what: 'corrected', before: said(before), after: said(after) }, ...count];
  }
  return [...stateChanges(before.state, after.state), ...count];
}

/**
 * Its minutes count towards another day (P-63): kept by the ids of both, where a move to another date has
 * dates. What was called off, or has no date, counts for neither, so that it needs no reason.
 */
function countChanges(before: SessionRow, after: SessionRow): readonly PlanChange[] {
  if (before.day === '' || idKey(before.day) === idKey(after.day)) return [];
  const counts = (row: SessionRow): boolean => row.date !== null && !isCalledOff(row.state);
  const what = counts(before) || counts(after) ? 'moved' : 'changed';
  return [{ what, before: before.day, after: after.day }];
}

function stateChanges(before: string, after: string): readonly PlanChange[] {
  const [from, to] = [stateOf(before), stateOf(after)];
  if (from === to) return [];
  const change = { before: from, after: to };
  if (to === 'called off') return [{ what: 'called off', ...change }];
  if (from === 'called off') return [{ what: 're-instated', ...change }];
  return [{ what: to === 'held' ? 'held' : 'corrected', ...change }];
}

function dateChanges(before: string | null, after: string | null): readonly PlanChange[] {
  // A draft that gets its first date has not moved.
  if (before === after || before === null) return [];
  return [{ what: 'moved', before, after: after ?? '' }];
}

/** What an empty cell means. */
const unsaid: Readonly<Record<string, string>> = {
  part: 'whole',
  takenAs: 'day',
  audience: 'all',
};

/** Once something is past, what it is for and for whom decides what was earned and owed. */
function otherChanges<R extends InsetDayRow | SessionRow>(
  before: R,
  after: R,
  keys: readonly (keyof R)[],
  standing: Standing,
): readonly PlanChange[] {
  const isPast = standing !== 'to come';
  const told = (row: R, key: keyof R): string =>
    String(row[key] ?? '') || (unsaid[String(key)] ?? '');
  const differing = [...keys, ...(isPast ? (['audience'] as const) : [])].filter(
    (key) => told(before, key) !== told(after, key),
  );
  if (differing.length === 0) return [];
  const said = (row: R): string => differing.map((key) => told(row, key)).join(' ');
  const what = isPast ? 'corrected' : 'changed';
  return [{ what, before: said(before), after: said(after) }];
}

function stateOf(state: string): string {
  return state === '' ? 'planned' : state;
}

function isCalledOff(state: string): boolean {
  return state === 'called off';
}
