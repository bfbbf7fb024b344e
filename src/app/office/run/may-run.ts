import { dateOf } from '../../../core/civil-date';
import { UserError } from '../../../core/errors';
import { byAddress } from '../../../core/run/people';
import { rowsOf } from '../../../core/tables';
import type { OfficeSession } from '../session';

/**
 * Why this workbook or this account must not act: `not-set-up`, `a-copy`, or `not-runner` with who
 * the runner is; `null` where it may.
 */
export function findRunBar(session: OfficeSession): UserError | null {
  const { context, data } = session;
  const officeId = session.getState('office-id');
  const runner = session.getState('runner').toLowerCase();
  if (officeId === '' || session.getState('log-id') === '' || runner === '') {
    return new UserError('not-set-up');
  }
  if (officeId !== context.officeId) return new UserError('a-copy');
  if (context.identity.effectiveAddress() === runner) return null;
  const staff = rowsOf(data.staff);
  const name = byAddress(staff, dateOf(context.clock.now().local)).get(runner)?.name ?? '';
  return new UserError('not-runner', { runner: name ? `${name} (${runner})` : runner });
}
