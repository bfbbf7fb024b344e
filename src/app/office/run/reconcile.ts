import { UserError } from '../../../core/errors';
import type { RunReport } from '../../../core/wire/office-server';
import { sayError } from '../../../text/errors';
import type { OfficeContext } from '../context';
import { openSession } from '../session';
import { findRunBar } from './may-run';
import { performRun } from './perform-run';
import { sayReport } from './say-report';

/**
 * The scheduled run. Where another is at work, where this workbook is a copy or not set up, and where
 * another account is the runner, it does nothing and says so. With nothing to do: two remote calls.
 *
 * Throws where PL Office itself cannot be trusted (`tab-missing`, `header-missing`,
 * `no-staff-listed`) or written; then nothing was done, or the next run finishes it.
 */
export function reconcile(context: OfficeContext): RunReport {
  const report = context.lock.tryWith(() => {
    const session = openSession(context);
    const bar = findRunBar(session);
    if (bar) return sayIdle(context, bar);
    const run = performRun(session, { isFull: false, who: 'schedule', what: 'scheduledRun' });
    return sayReport(run);
  });
  return report ?? sayIdle(context, new UserError('busy'));
}

function sayIdle(context: OfficeContext, bar: UserError): RunReport {
  const sentence = sayError(bar, context.words.read('errors')[context.language]);
  context.log.info(sentence);
  const ranAt = context.clock.now().local;
  return { ranAt, finished: false, done: [], problems: [sentence], waitingProjects: [] };
}
