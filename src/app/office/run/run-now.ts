import type { RunReport } from '../../../core/wire/office-server';
import type { OfficeContext } from '../context';
import { requireOfficePerson } from '../require-person';
import { openSession } from '../session';
import { underLock } from '../under-lock';
import { findRunBar } from './may-run';
import { performRun } from './perform-run';
import { sayReport } from './say-report';

/**
 * The scheduled run, at once and with the day’s check, for somebody with an office role. Throws
 * `not-runner` naming who is, `busy`, `a-copy`, `not-set-up`, `not-office`, and what `reconcile`
 * throws.
 */
export function runNow(context: OfficeContext): RunReport {
  return underLock(context, () => {
    const session = openSession(context);
    const person = requireOfficePerson(session);
    const bar = findRunBar(session);
    if (bar) throw bar;
    const run = performRun(session, { isFull: true, who: person.id, what: 'runNow' });
    return sayReport(run);
  });
}
