import { isUserError } from '../../../core/errors';
import type { FailureReason } from '../../../core/run/run-note';

/** What a person needs to know of a failure, told by Google's code, never by its text. */
export function reasonOf(error: unknown): FailureReason {
  if (isUserError(error)) {
    return error.code === 'no-access' || error.code === 'tab-missing' ? 'not-there' : 'failed';
  }
  const { code, reasons } = readGoogleError(error);
  if (code === 429 || reasons.some((reason) => /limit|quota/i.test(reason))) return 'limit';
  if (code === 404) return 'not-there';
  return code >= 400 && code < 500 ? 'refused' : 'failed';
}

function readGoogleError(error: unknown): { code: number; reasons: readonly string[] } {
  const details = field(error, 'details');
  const code = field(details, 'code') ?? field(error, 'code');
  const errors = field(details, 'errors');
  const reasons = Array.isArray(errors) ? errors.map((one) => String(field(one, 'reason'))) : [];
  return { code: Number(code ?? 0), reasons };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
