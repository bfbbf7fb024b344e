import { entryText } from '../../text/entry';
import { myPageYearText } from '../../text/my-page-year';
import { Button } from '../shared/button';
import { groupPriorities } from '../shared/entry/choice-groups';
import { FormActions } from '../shared/form-actions';
import { Select, TextArea } from '../shared/inputs';
import { Restored } from '../shared/kept-notes';
import { useLanguage, useWords } from '../shared/language';
import { useDraft } from '../shared/use-draft';
import { useFieldErrors } from '../shared/use-field-errors';
import { Form } from './parts';
import {
  blankRequest,
  findRequestErrors,
  type RequestForm,
  readRequestForm,
  requestFields,
} from './request';
import { useAction, useSession } from './session';

type Props = { readonly onAct: () => void; readonly onAsked: () => void };

export function AskForm(props: Props) {
  const words = useWords(myPageYearText);
  const entry = useWords(entryText);
  const language = useLanguage();
  const { page } = useSession();
  const { draft, errors, busy, trouble, change, ask } = useAsking(props);
  return (
    <Form onSend={ask}>
      {draft.restored && (
        <Restored
          said={words.restored}
          clear={words.clear}
          onClear={draft.reset}
          focusAfter="ask-text"
        />
      )}
      <div class="fields" inert={busy}>
        <TextArea
          id="ask-text"
          label={words.helpWhy}
          short
          hint={words.askHint}
          error={errors.text}
          value={draft.form.text}
          onChange={(text) => change({ text })}
        />
        {draft.form.text !== '' && (
          <Select
            id="ask-priority"
            label={words.askPriority}
            optional
            none={words.noPriority}
            groups={groupPriorities(page.priorities, entry, language)}
            error={errors.priority}
            value={draft.form.priority}
            onChange={(priority) => change({ priority })}
          />
        )}
      </div>
      <FormActions saving={{ busy, trouble, errors }} refused={draft.refused}>
        <Button submits id="ask-save" busy={busy}>
          {busy ? words.asking : words.ask}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Checks and saves; the same thing asked again after a lost answer stays one. */
function useAsking(props: Props) {
  const language = useLanguage();
  const { address } = useSession();
  const draft = useDraft({ address, name: 'request', blank: blankRequest, read: readRequestForm });
  const { errors, show, refused, clear } = useFieldErrors(requestFields, 'ask');
  const { busy, trouble, run } = useAction();
  const ask = () => {
    const { key, latest } = draft;
    if (show(findRequestErrors(latest(), language))) return;
    run(
      (server) => server.saveRequest({ key, ...latest() }),
      () => {
        draft.reset();
        props.onAsked();
      },
      refused,
    );
  };
  const change = (patch: Partial<RequestForm>) => {
    props.onAct();
    clear(Object.keys(patch));
    draft.change(patch);
  };
  return { draft, errors, busy, trouble, change, ask };
}
