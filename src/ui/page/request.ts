import { checkText } from '../../core/entry';

export type RequestForm = { readonly text: string; readonly priority: string };

/** In the order they stand on the page. */
export const requestFields = ['text', 'priority'] as const;

const textMost = 500;

export const blankRequest: RequestForm = { text: '', priority: '' };

export function findRequestErrors(
  form: RequestForm,
  words: { readonly emptyText: string; readonly tooLong: string },
): Readonly<Record<string, string>> {
  const problem = checkText(form.text, textMost, true);
  if (!problem) return {};
  return { text: problem === 'empty' ? words.emptyText : words.tooLong };
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
