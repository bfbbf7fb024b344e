import { UserError } from '../../core/errors';
import type { OfficeContext } from './context';

/** Throws `busy` while another run or command is at work. */
export function underLock<T>(context: OfficeContext, work: () => T): T {
  const outcome = context.lock.tryWith(() => ({ value: work() }));
  if (!outcome) throw new UserError('busy');
  return outcome.value;
}
