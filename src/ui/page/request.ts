import { checkText } from '../../core/entry';
import type { Language } from '../../core/language';
import { requestMost } from '../../core/my-page-limits';
import { describePageField } from '../../text/my-page-problems';

export type RequestForm = { readonly text: string; readonly priority: string };

/** In the order they stand on the page. */
export const requestFields = ['text', 'priority'] as const;

export const blankRequest: RequestForm = { text: '', priority: '' };

export function findRequestErrors(
  form: RequestForm,
  language: Language,
): Readonly<Record<string, string>> {
  const problem = checkText(form.text, requestMost, true);
  return problem ? { text: describePageField('text', problem, language) } : {};
}

/** A draft as the browser kept it, which may be of an older page or tampered with. */
export function readRequestForm(kept: unknown): RequestForm | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { text, priority } = kept as Readonly<Record<string, unknown>>;
  return {
    text: typeof text === 'string' ? text : '',
    priority: typeof priority === 'string' ? priority : '',
  };
}
