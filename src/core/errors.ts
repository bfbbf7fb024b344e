/**
 * Everything that can be told to a person as a plain sentence. The sentence for each code is in
 * `src/text/errors.ts`; parameters fill it in.
 */
export type ErrorCode =
  | 'not-staff'
  | 'address-unknown'
  | 'other-account'
  | 'not-yours'
  | 'bad-input'
  | 'too-long'
  | 'sheet-busy'
  | 'log-not-ready'
  | 'not-set-up'
  | 'a-copy'
  | 'header-missing'
  | 'tab-missing'
  | 'no-staff-listed'
  | 'not-runner'
  | 'not-office'
  | 'busy'
  | 'link-not-understood'
  | 'no-access'
  | 'day-unknown'
  | 'day-over'
  | 'nobody-to-tell'
  | 'count-differs'
  | 'facts-changed'
  | 'not-approvable'
  | 'changed-meanwhile'
  | 'tab-moved'
  | 'tab-mixed-up'
  | 'not-begun'
  | 'not-a-sheet'
  | 'own-workbook'
  | 'sheet-too-large'
  | 'mail-limit'
  | 'page-not-connected'
  | 'page-office-lost'
  | 'page-owner-only'
  | 'not-the-office'
  | 'sign-in-not-yet'
  | 'sign-in-over'
  | 'occasion-changed'
  | 'occasion-over'
  | 'answers-closed'
  | 'nothing-to-catch-up'
  | 'draft-gone'
  | 'google-failed'
  | 'unexpected';

export type ErrorDetails = Readonly<Record<string, string | number>>;

/** A failure with words for the person at the keyboard; `cause` is logged, never shown. */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'UserError';
    this.code = code;
    this.details = details;
    if (options && 'cause' in options) this.cause = options.cause;
  }

  readonly cause?: unknown;
}

/** By name, because the bundle and its tests may live in different realms. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError' && 'code' in error;
}
