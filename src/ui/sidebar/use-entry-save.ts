import { useEffect, useState } from 'preact/hooks';
import type { EntrySave } from '../../core/wire/log-server';
import {
  type EntryErrors,
  type EntryForm,
  entryFields,
  findEntryErrors,
} from '../shared/entry/entry-form';
import { keepFocus } from '../shared/focus';
import { useLanguage } from '../shared/language';
import { useOneAtATime } from '../shared/one-at-a-time';
import { settle, type Trouble } from '../shared/settle';
import { useFieldErrors } from '../shared/use-field-errors';
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
  const { errors, show, clear } = useFieldErrors(entryFields, (field) => `${prefix}-${field}`);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  useEffect(() => setTrouble(null), [language]);

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

  return { busy, errors, trouble, clearError: clear, save };
}
