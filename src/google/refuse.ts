import { isMailError, isServiceError } from '../app/ports';
import { isUserError, UserError } from '../core/errors';
import type { Language } from '../core/language';
import type { Refusal } from '../core/wire/reply';
import { type ErrorText, sayError } from '../text/errors';
import { codeOf, isRateLimit } from './google-error';

/** Any failure as one that has words for the person; what it was stays as its cause. */
export function toUserError(error: unknown): UserError {
  if (isUserError(error)) return error;
  if (isMailError(error)) {
    const code = error.failure === 'daily-limit' ? 'mail-limit' : 'google-failed';
    return new UserError(code, {}, { cause: error });
  }
  const cause = isServiceError(error) ? error.cause : error;
  if (isRateLimit(cause)) return new UserError('sheet-busy', {}, { cause });
  // Apps Script’s own services throw errors of this name.
  const isGoogles =
    codeOf(cause) !== null || (cause instanceof Error && cause.name === 'Exception');
  return new UserError(isGoogles ? 'google-failed' : 'unexpected', {}, { cause });
}

/** What a script says when something fails. */
export type Sayings = {
  readonly errorText: (language: Language) => ErrorText;
  /** The sentence that stands beside a field of the script’s pages. */
  readonly describeField: (field: string, problem: string, language: Language) => string;
};

/** What a page is told: in its language, and of another account that asks, in both. */
export function toRefusal(
  error: UserError,
  language: Language,
  { describeField, errorText }: Sayings,
): Refusal {
  const { code, details } = error;
  const message = sayError(error, errorText(language));
  if (code === 'other-account') {
    const inBoth = { en: sayError(error, errorText('en')), cy: sayError(error, errorText('cy')) };
    return { code, message, inBoth };
  }
  if (code !== 'bad-input' || Object.keys(details).length === 0) return { code, message };
  const fields: Record<string, string> = {};
  for (const [field, problem] of Object.entries(details)) {
    fields[field] = describeField(field, String(problem), language);
  }
  return { code, message, fields };
}
