import { isReasonNeeded, type PlanChange, type Why } from '../../../core/inset/plan-changes';
import { readWords, refuseProblems } from '../../../core/inset/read-claim';
import { sessionsTable } from '../../../core/tables';
import type { InsetSession } from './inset-session';

export function readWhy(save: { readonly reason: unknown; readonly evaluation: unknown }) {
  const most = sessionsTable.columns.reason.max;
  const reason = readWords(save.reason, most);
  const evaluation = readWords(save.evaluation, most);
  return {
    reason: reason.value,
    evaluation: evaluation.value,
    problems: {
      ...(reason.problem ? { reason: reason.problem } : {}),
      ...(evaluation.problem ? { evaluation: evaluation.problem } : {}),
    },
  };
}

export function requireReason(changes: readonly PlanChange[], { reason }: Why): void {
  if (reason === '' && isReasonNeeded(changes)) refuseProblems({ reason: 'reason-missing' });
}

/** One event for each change; words without one are kept as well. */
export function keepChanges(
  session: InsetSession,
  about: string,
  changes: readonly PlanChange[],
  { reason, evaluation }: Why,
): void {
  const isExplained = reason !== '' || evaluation !== '';
  const other: PlanChange = { what: 'changed', before: '', after: '' };
  const kept = changes.length === 0 && isExplained ? [other] : changes;
  const { now: at, me: by } = session;
  for (const change of kept)
    session.tabs.changes.add({ at, by, about, ...change, reason, evaluation });
}
