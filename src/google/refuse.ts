import { MailError } from '../app/ports';
import type { EntryInput, EntryProblem } from '../core/entry';
import { type ErrorDetails, isUserError, UserError } from '../core/errors';
import type { Language } from '../core/language';
import type { ProjectInput, ProjectProblem } from '../core/project';
import type { Refusal } from '../core/wire/reply';
import { errorText } from '../text/errors';
import { describeEntryProblem, describeProjectProblem } from '../text/field-problems';
import { codeOf, isRateLimit } from './google-error';

/** Any failure as one that has words for the person; what it was stays as its cause. */
export function toUserError(error: unknown): UserError {
  if (isUserError(error)) return error;
  if (error instanceof MailError) {
    const code = error.failure === 'daily-limit' ? 'mail-limit' : 'google-failed';
    return new UserError(code, {}, { cause: error });
  }
  if (isRateLimit(error)) return new UserError('sheet-busy', {}, { cause: error });
  // Apps Script’s own services throw errors of this name.
  const isGoogles =
    codeOf(error) !== null || (error instanceof Error && error.name === 'Exception');
  return new UserError(isGoogles ? 'google-failed' : 'unexpected', {}, { cause: error });
}

export function toRefusal(error: UserError, language: Language): Refusal {
  const { code, details } = error;
  const message = errorText[language][code](details);
  const fields = code === 'bad-input' ? describeFields(details, language) : {};
  return Object.keys(fields).length > 0 ? { code, message, fields } : { code, message };
}

const entryFields: Readonly<Record<keyof EntryInput, true>> = {
  what: true,
  date: true,
  hours: true,
  form: true,
  idea: true,
  priority: true,
  change: true,
  bringToInset: true,
};

function describeFields(details: ErrorDetails, language: Language): Record<string, string> {
  const sentences = Object.entries(details).map(([field, problem]) => [
    field,
    field in entryFields
      ? describeEntryProblem(field as keyof EntryInput, problem as EntryProblem, language)
      : describeProjectProblem(field as keyof ProjectInput, problem as ProjectProblem, language),
  ]);
  return Object.fromEntries(sentences) as Record<string, string>;
}
