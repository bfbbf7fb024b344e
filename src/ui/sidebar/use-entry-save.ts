import type { EntrySave } from '../../core/wire/log-server';
import {
  type EntryErrors,
  type EntryForm,
  entryFields,
  findEntryErrors,
} from '../shared/entry/entry-form';
import { useLanguage } from '../shared/language';
import { settle, type Trouble } from '../shared/settle';
import { useCall } from '../shared/use-call';
import { useFieldErrors } from '../shared/use-field-errors';
import { useSession } from './session';

export type EntrySaving = {
  readonly busy: boolean;
  readonly errors: EntryErrors;
  readonly trouble: Trouble | null;
  readonly clear: (fields: readonly string[]) => void;
  readonly save: (form: EntryForm, toSave: () => EntrySave) => void;
};

/** Checks, saves once at a time, and puts what is wrong beside its field, the first one focused. */
export function useEntrySave(
  prefix: string,
  onSaved: (saved: { id: string; version: number; savedAt: string }, form: EntryForm) => void,
): EntrySaving {
  const { server, start } = useSession();
  const language = useLanguage();
  const { busy, trouble, run } = useCall();
  const { errors, show, refused, clear } = useFieldErrors(entryFields, prefix);

  const save = (form: EntryForm, toSave: () => EntrySave) =>
    run(
      () =>
        show(findEntryErrors(form, start.today, language))
          ? null
          : settle(server.saveEntry(toSave()), language),
      (saved) => onSaved(saved, form),
      refused,
    );

  return { busy, errors, trouble, clear, save };
}
