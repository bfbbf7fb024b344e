import { useState } from 'preact/hooks';
import { sidebarText } from '../../text/sidebar';
import { Button } from '../shared/button';
import { EntryDraftFields } from '../shared/entry/entry-draft-fields';
import { blankEntry, readEntryForm, toEntry } from '../shared/entry/entry-form';
import { focusUnlessOnButton } from '../shared/focus';
import { FormActions } from '../shared/form-actions';
import { useWords } from '../shared/language';
import { StatusNote } from '../shared/note';
import { useDraft } from '../shared/use-draft';
import { useSession } from './session';
import { type EntrySaving, useEntrySave } from './use-entry-save';
import { View } from './view';

export function LogView(props: { readonly shown: boolean; readonly onSaved: () => void }) {
  const words = useWords(sidebarText);
  const { address, start } = useSession();
  const draft = useDraft({
    address,
    name: 'log',
    blank: blankEntry(start.today),
    read: readEntryForm,
  });
  const [saved, setSaved] = useState(false);
  const saving = useEntrySave('log', () => {
    draft.reset();
    setSaved(true);
    focusUnlessOnButton('log-what');
    props.onSaved();
  });

  const submit = () => {
    setSaved(false);
    const form = draft.latest();
    saving.save(form, () => ({ key: draft.key, entry: toEntry(form) }));
  };
  return (
    <View
      title={words.logTitle}
      shown={props.shown}
      onSubmit={submit}
      actions={<LogActions saving={saving} saved={saved} refused={draft.refused} />}
    >
      <EntryDraftFields
        prefix="log"
        choices={start}
        draft={draft}
        saving={saving}
        restored={words.restored}
        clear={words.clear}
        onTyped={() => setSaved(false)}
      />
    </View>
  );
}

function LogActions(props: {
  readonly saving: EntrySaving;
  readonly saved: boolean;
  readonly refused: boolean;
}) {
  const words = useWords(sidebarText);
  const { start } = useSession();
  const { busy } = props.saving;
  const said = start.lastRunIsOld ? words.savedWhileOld : words.saved;
  return (
    <FormActions
      saving={props.saving}
      refused={props.refused}
      status={<StatusNote kind="good">{props.saved && said}</StatusNote>}
    >
      <Button kind="primary" submits id="log-save" busy={busy}>
        {busy ? words.saving : words.save}
      </Button>
    </FormActions>
  );
}
