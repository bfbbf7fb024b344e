import { useEffect, useMemo } from 'preact/hooks';
import { dateOf } from '../../core/civil-date';
import type { EntryDraft } from '../../core/wire/my-page';
import { myPageAfterText } from '../../text/my-page-after';
import { sharedPageText } from '../../text/shared-page';
import { Button } from '../shared/button';
import { EntryDraftFields } from '../shared/entry/entry-draft-fields';
import {
  type EntryForm,
  entryFields,
  findEntryErrors,
  fromEntry,
  readEntryForm,
  toEntry,
} from '../shared/entry/entry-form';
import { FormActions } from '../shared/form-actions';
import { useLanguage, useWords } from '../shared/language';
import { useDraft } from '../shared/use-draft';
import { useFieldErrors } from '../shared/use-field-errors';
import { Form } from './parts';
import { pageOf, useAction, useSession } from './session';

export function draftName(about: string): string {
  return `draft:${about}`;
}

type Props = {
  readonly draft: EntryDraft;
  readonly isFirst: boolean;
  /** What is missing is shown before anything is typed. */
  readonly checkAtOnce: boolean;
  readonly onLeave: () => void;
  readonly onSaved: () => void;
};

/** The sidebar's form of an entry, filled with the draft. */
export function EditDraft(props: Props) {
  const words = useWords(myPageAfterText);
  const { page, now, address, step } = useSession();
  const { about, entry } = props.draft;
  const prefix = `draft-${about}`;
  const blank = useMemo(() => fromEntry(entry), [entry]);
  const draft = useDraft({ address, name: draftName(about), blank, read: readEntryForm });
  const saving = useSaving(props, draft.latest, () => {
    draft.reset();
    props.onSaved();
  });
  return (
    <Form onSend={saving.save}>
      <h3>{words.changeTitle}</h3>
      <EntryDraftFields
        prefix={prefix}
        fromInset
        choices={{ forms: page.forms, priorities: page.priorities, today: dateOf(now) }}
        draft={draft}
        saving={saving}
        restored={words.restored}
        clear={words.undoRestored}
      />
      <FormActions saving={saving} refused={draft.refused}>
        <Button
          kind={props.isFirst && step === 'draft' ? 'primary' : 'plain'}
          submits
          id={`${prefix}-save`}
          busy={saving.busy}
        >
          {saving.busy ? words.accepting : words.accept}
        </Button>
        <Cancel
          busy={saving.busy}
          onClick={() => {
            draft.reset();
            props.onLeave();
          }}
        />
      </FormActions>
    </Form>
  );
}

function Cancel(props: { readonly busy: boolean; readonly onClick: () => void }) {
  const shared = useWords(sharedPageText);
  return (
    <Button kind="text" busy={props.busy} onClick={props.onClick}>
      {shared.cancel}
    </Button>
  );
}

function useSaving(props: Props, latest: () => EntryForm, onSaved: () => void) {
  const language = useLanguage();
  const { now } = useSession();
  const { about } = props.draft;
  const prefix = `draft-${about}`;
  const { errors, show, refused, clear } = useFieldErrors(entryFields, prefix);
  const { busy, trouble, run } = useAction();
  const check = () => show(findEntryErrors(latest(), dateOf(now), language));
  useEffect(() => {
    if (props.checkAtOnce) check();
  }, []);
  const save = () => {
    if (check()) return;
    run(
      async (server) => pageOf(await server.acceptDraft({ about, entry: toEntry(latest()) })),
      onSaved,
      refused,
    );
  };
  return { busy, trouble, errors, clear, save };
}
