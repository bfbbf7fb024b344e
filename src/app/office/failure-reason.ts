import { isUserError } from '../../core/errors';
import type { FailureReason } from '../../core/run/run-note';
import { isServiceError } from '../ports';

/** What a person needs to know of a failure. */
export function reasonOf(error: unknown): FailureReason {
  if (isServiceError(error)) return error.failure;
  const isOutOfReach =
    isUserError(error) && (error.code === 'no-access' || error.code === 'tab-missing');
  return isOutOfReach ? 'not-there' : 'failed';
}
