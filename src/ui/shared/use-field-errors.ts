import { useEffect, useState } from 'preact/hooks';
import { focusFirstError } from './focus';
import { useLanguage } from './language';

/** Sentences by field name. */
type Errors = Readonly<Record<string, string>>;

/** What is wrong with the fields of a form; in another language it is to be said anew. */
export function useFieldErrors<Name extends string>(
  fields: readonly Name[],
  idOf: (field: string) => string,
): {
  readonly errors: Readonly<Partial<Record<Name, string>>>;
  /** Puts the sentences beside their fields, the first one focused; says whether there are any. */
  readonly show: (found: Errors) => boolean;
  readonly clear: (fields: readonly string[]) => void;
} {
  const language = useLanguage();
  const [errors, setErrors] = useState<Errors>({});
  useEffect(() => setErrors({}), [language]);
  return {
    errors: errors as Partial<Record<Name, string>>,
    show: (found) => {
      setErrors(found);
      return focusFirstError(fields, found, idOf);
    },
    clear: (cleared) =>
      setErrors((old) =>
        Object.fromEntries(Object.entries(old).filter(([field]) => !cleared.includes(field))),
      ),
  };
}
