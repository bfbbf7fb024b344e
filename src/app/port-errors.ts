import type { FailureReason } from '../core/run/run-note';

export type ServiceFailure = Exclude<FailureReason, 'not-made'>;

/** Thrown by every port that calls a Google service, but `Mail`; `cause` is what Google threw. */
export class ServiceError extends Error {
  readonly failure: ServiceFailure;
  readonly cause: unknown;
  constructor(failure: ServiceFailure, cause: unknown) {
    super(`${failure}: ${String(cause)}`);
    this.name = 'ServiceError';
    this.failure = failure;
    this.cause = cause;
  }
}

export type MailFailure =
  /** Too fast: wait. */
  | 'rate'
  /** The day’s limit is reached: pause. */
  | 'daily-limit'
  /** The draft is not there. */
  | 'not-found'
  /** Gmail will not take this message. */
  | 'refused'
  | 'unavailable';

/** Thrown by `Mail`. */
export class MailError extends Error {
  readonly failure: MailFailure;
  readonly cause: unknown;
  constructor(failure: MailFailure, cause: unknown) {
    super(`mail: ${failure}`);
    this.name = 'MailError';
    this.failure = failure;
    this.cause = cause;
  }
}

// By name, because the bundle and its tests may live in different realms.

export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && error.name === 'ServiceError' && 'failure' in error;
}

export function isMailError(error: unknown): error is MailError {
  return error instanceof Error && error.name === 'MailError' && 'failure' in error;
}
