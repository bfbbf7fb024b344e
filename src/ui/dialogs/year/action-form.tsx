import type { ActionRow } from '../../../core/inset/types';
import { yearAfterText } from '../../../text/dialogs/year-after';
import { yearDayText } from '../../../text/dialogs/year-day';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { Button } from '../../shared/button';
import { Select, TextArea } from '../../shared/inputs';
import { useLanguage, useWords } from '../../shared/language';
import { bindDate, bindText, type RowForm } from './bind-row';
import { priorityGroup } from './choices';
import { DateField } from './date-field';
import { labelIn } from './day/day-labels';
import { Disputed, Restored } from './day/disputed';
import { idOfAction, useActionForm } from './use-action-form';
import { useYear } from './year-page';

export function ActionForm(props: { readonly stands: ActionRow; readonly onEnd: () => void }) {
  const words = useWords(yearAfterText);
  const day = useWords(yearDayText);
  const plan = useWords(yearPlanText);
  const form = useActionForm(props.stands, props.onEnd);
  const { draft, errors, busy } = form;
  const fields = { row: draft.row, errors, onChange: draft.change, idOf: idOfAction };
  return (
    <div class="card stack" inert={busy}>
      <Restored shown={draft.restored} onForget={draft.reset} />
      <Disputed draft={draft} labelOf={(field) => labelIn(words, field)} />
      <div class="fields">
        <What {...fields} />
        <Who {...fields} />
        {draft.row.closedOn !== null && (
          <TextArea {...bindText(fields, 'found')} label={words.found} short />
        )}
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

function What(form: RowForm<ActionRow>) {
  const words = useWords(yearAfterText);
  const day = useWords(yearDayText);
  const language = useLanguage();
  const { priorities } = useYear().facts;
  const { priority } = form.row;
  return (
    <>
      <TextArea {...bindText(form, 'action')} label={words.action} short />
      <Select
        {...bindText(form, 'priority')}
        label={words.priority}
        none={words.none}
        groups={[
          priorityGroup(priorities, 'SDP', day.sdpGroup, language, priority),
          priorityGroup(priorities, 'MER', day.merGroup, language, priority),
        ]}
      />
    </>
  );
}

function Who(form: RowForm<ActionRow>) {
  const words = useWords(yearAfterText);
  const { look } = useYear();
  const people = [...look.names].map(([value, label]) => ({ value, label }));
  return (
    <div class="pair">
      <Select
        {...bindText(form, 'owner')}
        label={words.owner}
        none={words.none}
        groups={[{ label: words.owner, options: people }]}
      />
      <DateField {...bindDate(form, 'due')} label={words.due} />
    </div>
  );
}
