import { useMemo } from 'preact/hooks';
import type { EntryInput } from '../../core/entry';
import type { OwnEntry, Saved } from '../../core/wire/log-server';
import { sharedPageText } from '../../text/shared-page';
import { mineText } from '../../text/sidebar-mine';
import { Button } from '../shared/button';
import { EntryDraftFields } from '../shared/entry/entry-draft-fields';
import { fromEntry, readEntryForm, toEntry } from '../shared/entry/entry-form';
import { useFocusOnce } from '../shared/focus';
import { FormActions } from '../shared/form-actions';
import { useWords } from '../shared/language';
import { useDraft } from '../shared/use-draft';
import { editDraftName } from './edit-draft';
import { useSession } from './session';
import { type EntrySaving, useEntrySave } from './use-entry-save';
import { View } from './view';

/** The same form as for logging, filled with what is saved. */
export function EditEntry(props: {
  readonly shown: boolean;
  readonly entry: OwnEntry;
  readonly onSaved: (saved: Saved, entry: EntryInput) => void;
  readonly onLeave: () => void;
}) {
  const words = useWords(mineText);
  const { address, start } = useSession();
  const { entry } = props;
  const blank = useMemo(() => fromEntry(entry), [entry]);
  const name = editDraftName(entry);
  const draft = useDraft({ address, name, blank, read: readEntryForm });
  const saving = useEntrySave('edit', (saved, form) => {
    draft.reset();
    props.onSaved(saved, toEntry(form));
  });
  const heading = useFocusOnce<HTMLHeadingElement>();

  const submit = () => {
    const form = draft.latest();
    const { id, version } = entry;
    saving.save(form, () => ({ id, version: version + 1, entry: toEntry(form) }));
  };
  const leave = () => {
    draft.reset();
    props.onLeave();
  };
  return (
    <View
      title={words.title}
      shown={props.shown}
      onSubmit={submit}
      actions={<EditActions saving={saving} refused={draft.refused} onCancel={leave} />}
    >
      <h2 ref={heading} tabIndex={-1}>
        {words.editTitle}
      </h2>
      <EntryDraftFields
        prefix="edit"
        choices={start}
        draft={draft}
        saving={saving}
        restored={words.restored}
        clear={words.undoRestored}
      />
    </View>
  );
}

function EditActions(props: {
  readonly saving: EntrySaving;
  readonly refused: boolean;
  readonly onCancel: () => void;
}) {
  const words = useWords(mineText);
  const shared = useWords(sharedPageText);
  const { busy } = props.saving;
  return (
    <FormActions saving={props.saving} refused={props.refused}>
      <Button kind="primary" submits id="edit-save" busy={busy}>
        {busy ? words.saving : words.saveChanges}
      </Button>
      <Button kind="text" busy={busy} onClick={props.onCancel}>
        {shared.cancel}
      </Button>
    </FormActions>
  );
}
