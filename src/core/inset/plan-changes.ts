import { idKey } from './id-list';
import type { ChangeRow, InsetDayRow, SessionRow } from './types';

/** What one save does to the plan (P-53); dates and states as they are kept, for pages to put in words. */
export type PlanChange = Pick<ChangeRow, 'what' | 'before' | 'after'>;

/** `before` is `null` for a new day. */
export function dayChanges(before: InsetDayRow | null, after: InsetDayRow): readonly PlanChange[] {
  if (!before) return [{ what: 'added', before: '', after: after.date ?? '' }];
  return [
    ...stateChanges(before.state, after.state),
    ...dateChanges(before.date, after.date),
    ...otherChanges(before, after, ['part', 'takenAs', 'starts', 'ends', 'phase']),
  ];
}

/** `wasHeld`: by the lead’s word or because people were marked present; then minutes have been counted. */
export function sessionChanges(
  before: SessionRow | null,
  after: SessionRow,
  wasHeld: boolean,
): readonly PlanChange[] {
  if (!before) return [{ what: 'added', before: '', after: after.date ?? '' }];
  if (wasHeld && !isCalledOff(before.state)) return heldChanges(before, after);
  return [
    ...stateChanges(before.state, after.state),
    ...dateChanges(before.date, after.date),
    ...countChanges(before, after),
    ...otherChanges(before, after, ['starts', 'ends']),
  ];
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
    [row.date, row.starts, row.ends, ...(isTakenBack ? [stateOf(row.state)] : [])]
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
const unsaid: Readonly<Record<string, string>> = { part: 'whole', takenAs: 'day' };

function otherChanges<R extends InsetDayRow | SessionRow>(
  before: R,
  after: R,
  keys: readonly (keyof R)[],
): readonly PlanChange[] {
  const told = (row: R, key: keyof R): string =>
    String(row[key] ?? '') || (unsaid[String(key)] ?? '');
  const differing = keys.filter((key) => told(before, key) !== told(after, key));
  if (differing.length === 0) return [];
  const said = (row: R): string => differing.map((key) => told(row, key)).join(' ');
  return [{ what: 'changed', before: said(before), after: said(after) }];
}

function stateOf(state: string): string {
  return state === '' ? 'planned' : state;
}

function isCalledOff(state: string): boolean {
  return state === 'called off';
}
