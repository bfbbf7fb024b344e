/** Why a call brought no answer at all. Words for each: `src/text/shared-page.ts`. */
export type CallFailureKind = 'no-answer' | 'offline' | 'several-accounts' | 'failed';

export class CallFailure extends Error {
  readonly kind: CallFailureKind;

  constructor(kind: CallFailureKind, options?: { cause?: unknown }) {
    super(kind);
    this.name = 'CallFailure';
    this.kind = kind;
    if (options && 'cause' in options) this.cause = options.cause;
  }

  readonly cause?: unknown;
}

/**
 * A browser signed in to several Google accounts asks as its first one, and Google answers with either of
 * these (https://issuetracker.google.com/issues/69270374). Google gives no code, only these words.
 */
const severalAccounts = /PERMISSION_DENIED|Authori[sz]ation is required/i;
const networkFailure = /^NetworkError|Connection failure/i;

export function toCallFailure(thrown: unknown, isOnline: boolean = navigator.onLine): CallFailure {
  if (thrown instanceof CallFailure) return thrown;
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  const options = { cause: thrown };
  if (severalAccounts.test(message)) return new CallFailure('several-accounts', options);
  if (!isOnline || networkFailure.test(message.replace(/^Error: /, ''))) {
    return new CallFailure('offline', options);
  }
  return new CallFailure('failed', options);
}
