import { Restored } from '../kept-notes';
import type { DraftState } from '../use-draft';
import { EntryFields, type EntryFieldsProps } from './entry-fields';
import { type EntryErrors, type EntryForm, entryFields } from './entry-form';

/** The fields of an entry that the browser keeps, and a way to be rid of what came back of it. */
export function EntryDraftFields(
  props: Pick<EntryFieldsProps, 'prefix' | 'choices' | 'fromInset'> & {
    readonly draft: DraftState<EntryForm>;
    readonly saving: {
      readonly busy: boolean;
      readonly errors: EntryErrors;
      readonly clear: (fields: readonly string[]) => void;
    };
    /** That it came back, and what takes it away. */
    readonly restored: string;
    readonly clear: string;
    readonly onTyped?: () => void;
  },
) {
  const { draft, saving, restored, clear, onTyped, ...fields } = props;
  const change = (patch: Partial<EntryForm>) => {
    onTyped?.();
    saving.clear(Object.keys(patch));
    draft.change(patch);
  };
  const begin = () => {
    saving.clear(entryFields);
    draft.reset();
  };
  return (
    <>
      {draft.restored && (
        <Restored
          said={restored}
          clear={clear}
          onClear={begin}
          focusAfter={`${props.prefix}-what`}
        />
      )}
      <EntryFields
        {...fields}
        form={draft.form}
        errors={saving.errors}
        busy={saving.busy}
        onChange={change}
      />
    </>
  );
}
