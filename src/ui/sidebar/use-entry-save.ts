import { useEffect, useState } from 'preact/hooks';
import type { EntrySave } from '../../core/wire/log-server';
import { focusFirstError, keepFocus } from '../shared/focus';
import { useLanguage } from '../shared/language';
import { useOneAtATime } from '../shared/one-at-a-time';
import { settle, type Trouble } from '../shared/settle';
import { type EntryErrors, type EntryForm, entryFields, findEntryErrors } from './entry-form';
import { useSession } from './session';

export type EntrySaving = {
  readonly busy: boolean;
  readonly errors: EntryErrors;
  readonly trouble: Trouble | null;
  readonly clearError: (fields: readonly string[]) => void;
  readonly save: (form: EntryForm, toSave: () => EntrySave) => void;
};

/** Checks, saves once at a time, and puts what is wrong beside its field, the first one focused. */
export function useEntrySave(
  prefix: string,
  onSaved: (saved: { id: string; version: number; savedAt: string }, form: EntryForm) => void,
): EntrySaving {
  const { server, start } = useSession();
  const language = useLanguage();
  const { busy, run } = useOneAtATime();
  const [errors, setErrors] = useState<EntryErrors>({});
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  useEffect(() => {
    setErrors({});
    setTrouble(null);
  }, [language]);

  const show = (found: EntryErrors): boolean => {
    setErrors(found);
    return focusFirstError(entryFields, found, (field) => `${prefix}-${field}`);
  };

  const save = (form: EntryForm, toSave: () => EntrySave) => {
    run(async () => {
      setTrouble(null);
      if (show(findEntryErrors(form, start.today, language))) return;
      const answer = await settle(server.saveEntry(toSave()), language);
      if (answer.ok) {
        onSaved(answer.value, form);
        return;
      }
      setTrouble(answer);
      if (!show(answer.fields)) keepFocus(`${prefix}-save`);
    });
  };

  const clearError = (fields: readonly string[]) =>
    setErrors((old) =>
      Object.fromEntries(Object.entries(old).filter(([field]) => !fields.includes(field))),
    );

  return { busy, errors, trouble, clearError, save };
}
