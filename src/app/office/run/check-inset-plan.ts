import { fingerprint } from '../../../core/fingerprint';
import { findPlanClashes } from '../inset-plan';
import type { Run } from './run';

/**
 * Days and sessions may be typed into the tabs at any time: what does not fit is told by the next run, once,
 * until it changes. No remote call.
 */
export function checkInsetPlan(run: Run): void {
  const { session } = run;
  const clashes = findPlanClashes(session.data, run.now);
  const facts = clashes.length === 0 ? '' : fingerprint(JSON.stringify(clashes));
  if (facts === session.getState('inset-clashes')) return;
  session.setState('inset-clashes', facts);
  if (clashes.length > 0) run.report({ kind: 'inset-clashes', count: clashes.length });
}
