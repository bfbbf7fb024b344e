import type { ActionRow } from '../../../core/inset/types';
import { yearAfterText } from '../../../text/dialogs/year-after';
import { yearDayText } from '../../../text/dialogs/year-day';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { Button } from '../../shared/button';
import { Select, TextArea } from '../../shared/inputs';
import { useLanguage, useWords } from '../../shared/language';
import { priorityGroup } from './choices';
import { DateField } from './date-field';
import { Disputed, Restored } from './day/disputed';
import { type ActionFormState, idOfAction, useActionForm } from './use-action-form';
import { useYear } from './year-page';

export function ActionForm(props: { readonly stands: ActionRow; readonly onEnd: () => void }) {
  const words = useWords(yearAfterText);
  const day = useWords(yearDayText);
  const plan = useWords(yearPlanText);
  const form = useActionForm(props.stands, props.onEnd);
  const { draft, busy } = form;
  const { action, priority, owner, due, found } = words;
  const labels: Readonly<Record<string, string>> = { action, priority, owner, due, found };
  return (
    <div class="card stack" inert={busy}>
      <Restored shown={draft.restored} onForget={draft.reset} />
      <Disputed draft={draft} labelOf={(field) => labels[field] ?? field} />
      <div class="fields">
        <What {...form} />
        <Who {...form} />
        {draft.row.closedOn !== null && <Found {...form} />}
      </div>
      <div class="buttons">
        <Button kind="primary" busy={busy} onClick={form.save}>
          {busy ? day.saving : words.saveAction}
        </Button>
        <Button onClick={form.leave}>{props.stands.id ? plan.keepIt : words.leaveAction}</Button>
      </div>
    </div>
  );
}

function What({ draft, errors }: ActionFormState) {
  const words = useWords(yearAfterText);
  const day = useWords(yearDayText);
  const language = useLanguage();
  const { facts } = useYear();
  const { row, change } = draft;
  return (
    <>
      <TextArea
        id={idOfAction('action')}
        label={words.action}
        error={errors.action}
        value={row.action}
        onChange={(action) => change({ action })}
        short
      />
      <Select
        id={idOfAction('priority')}
        label={words.priority}
        none={words.none}
        error={errors.priority}
        value={row.priority}
        groups={[
          priorityGroup(facts.priorities, 'SDP', day.sdpGroup, language, row.priority),
          priorityGroup(facts.priorities, 'MER', day.merGroup, language, row.priority),
        ]}
        onChange={(priority) => change({ priority })}
      />
    </>
  );
}

function Who({ draft, errors }: ActionFormState) {
  const words = useWords(yearAfterText);
  const { look } = useYear();
  const { row, change } = draft;
  const people = [...look.names].map(([value, label]) => ({ value, label }));
  return (
    <div class="pair">
      <Select
        id={idOfAction('owner')}
        label={words.owner}
        none={words.none}
        error={errors.owner}
        value={row.owner}
        groups={[{ label: words.owner, options: people }]}
        onChange={(owner) => change({ owner })}
      />
      <DateField
        id={idOfAction('due')}
        label={words.due}
        error={errors.due}
        value={row.due ?? ''}
        onChange={(due) => change({ due: due === '' ? null : due })}
      />
    </div>
  );
}

function Found({ draft, errors }: ActionFormState) {
  const words = useWords(yearAfterText);
  return (
    <TextArea
      id={idOfAction('found')}
      label={words.found}
      error={errors.found}
      value={draft.row.found}
      onChange={(found) => draft.change({ found })}
      short
    />
  );
}
