import { useEffect, useState } from 'preact/hooks';
import { focusFirstError, keepFocus } from './focus';
import { useLanguage } from './language';
import type { Trouble } from './settle';

/** Sentences by field name. */
type Errors = Readonly<Record<string, string>>;

/**
 * What is wrong with the fields of a form, whose ids are `prefix-field` and whose button is `prefix-save`; in
 * another language it is to be said anew.
 */
export function useFieldErrors<Name extends string>(
  fields: readonly Name[],
  prefix: string,
): {
  readonly errors: Readonly<Partial<Record<Name, string>>>;
  /** Puts the sentences beside their fields, the first one focused; says whether there are any. */
  readonly show: (found: Errors) => boolean;
  /** What the server said; where that is about no field, the keyboard goes back to the button. */
  readonly refused: (trouble: Pick<Trouble, 'fields'>) => void;
  readonly clear: (fields: readonly string[]) => void;
} {
  const language = useLanguage();
  const [errors, setErrors] = useState<Errors>({});
  useEffect(() => setErrors({}), [language]);
  const show = (found: Errors): boolean => {
    setErrors(found);
    return focusFirstError(fields, found, (field) => `${prefix}-${field}`);
  };
  return {
    errors: errors as Partial<Record<Name, string>>,
    show,
    refused: (trouble) => {
      if (!show(trouble.fields)) keepFocus(`${prefix}-save`);
    },
    clear: (cleared) =>
      setErrors((old) =>
        Object.fromEntries(Object.entries(old).filter(([field]) => !cleared.includes(field))),
      ),
  };
}
