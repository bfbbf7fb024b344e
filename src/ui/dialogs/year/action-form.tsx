import { useState } from 'preact/hooks';
import type { ActionRow } from '../../../core/inset/types';
import { yearAfterText } from '../../../text/dialogs/year-after';
import { yearDayText } from '../../../text/dialogs/year-day';
import { Button } from '../../shared/button';
import { focusFirstError } from '../../shared/focus';
import { Select, TextArea } from '../../shared/inputs';
import { useLanguage, useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import { priorityGroup } from './choices';
import { DateField } from './date-field';
import { type RowDraft, useRowDraft } from './use-row-draft';
import { useSave } from './use-save';
import { useYear } from './year-page';

export function ActionForm(props: { readonly stands: ActionRow; readonly onEnd: () => void }) {
  const words = useWords(yearAfterText);
  const day = useWords(yearDayText);
  const { server } = useOffice();
  const { facts, action } = useYear();
  const saveYear = useSave();
  const { stands, onEnd } = props;
  const draft = useRowDraft({ owner: facts.me, name: `inset-action:new:${stands.about}`, stands });
  const [pressed, setPressed] = useState(false);
  const busy = action.doing === 'save-action';
  const findErrors = (): Readonly<Record<string, string>> =>
    draft.row.action.trim() ? {} : { action: words.actionMissing };
  const save = () => {
    setPressed(true);
    if (focusFirstError(['action'], findErrors(), idOf)) return;
    const { row, key } = draft;
    saveYear(
      'save-action',
      () => server.saveAction({ year: facts.year, key, action: row, before: null }),
      () => {
        draft.reset();
        onEnd();
      },
    );
  };
  return (
    <div class="card" inert={busy}>
      <Fields
        draft={draft}
        errors={{ ...action.trouble?.fields, ...(pressed ? findErrors() : {}) }}
      />
      <div class="buttons after-fields">
        <Button kind="primary" busy={busy} onClick={save}>
          {busy ? day.saving : words.saveAction}
        </Button>
        <Button
          onClick={() => {
            draft.reset();
            onEnd();
          }}
        >
          {words.leaveAction}
        </Button>
      </div>
    </div>
  );
}

function Fields(props: {
  readonly draft: RowDraft<ActionRow>;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const words = useWords(yearAfterText);
  const day = useWords(yearDayText);
  const language = useLanguage();
  const { facts, look } = useYear();
  const { row, change } = props.draft;
  const people = facts.staff.map(({ id, name }) => ({
    value: id,
    label: look.names.get(id) ?? name,
  }));
  return (
    <div class="fields">
      <TextArea
        id={idOf('action')}
        label={words.action}
        error={props.errors.action}
        value={row.action}
        onChange={(action) => change({ action })}
        short
      />
      <Select
        id={idOf('priority')}
        label={words.priority}
        none={words.none}
        error={props.errors.priority}
        value={row.priority}
        groups={[
          priorityGroup(facts.priorities, 'SDP', day.sdpGroup, language, row.priority),
          priorityGroup(facts.priorities, 'MER', day.merGroup, language, row.priority),
        ]}
        onChange={(priority) => change({ priority })}
      />
      <div class="pair">
        <Select
          id={idOf('owner')}
          label={words.owner}
          none={words.none}
          error={props.errors.owner}
          value={row.owner}
          groups={[{ label: words.owner, options: people }]}
          onChange={(owner) => change({ owner })}
        />
        <DateField
          id={idOf('due')}
          label={words.due}
          error={props.errors.due}
          value={row.due ?? ''}
          onChange={(due) => change({ due: due === '' ? null : due })}
        />
      </div>
    </div>
  );
}

function idOf(field: string): string {
  return `action-${field}`;
}
