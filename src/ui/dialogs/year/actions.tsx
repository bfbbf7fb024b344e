import { useState } from 'preact/hooks';
import type { ActionRow } from '../../../core/inset/types';
import { formatDate } from '../../../text/dates';
import { yearAfterText } from '../../../text/dialogs/year-after';
import { Button } from '../../shared/button';
import { focusSoon } from '../../shared/focus';
import { useLanguage, useWords } from '../../shared/language';
import { ActionForm } from './action-form';
import { blankAction } from './blank-rows';
import { CloseAction } from './close-action';
import { useYear } from './year-page';

/** P-38: what days led to, the open ones listed until they are closed. */
export function Actions(props: {
  readonly title: string;
  /** Ids of a day and its sessions; `null` is the whole year. */
  readonly about: readonly string[] | null;
  readonly priority: string;
  /** A button elsewhere is not the next step while one is added. */
  readonly onAdding?: (adding: boolean) => void;
}) {
  const words = useWords(yearAfterText);
  const { facts } = useYear();
  const [adding, setAdding] = useState(false);
  const { about } = props;
  const actions = facts.actions.filter((action) => about === null || about.includes(action.about));
  const open = actions.filter((action) => action.closedOn === null);
  const closed = actions.filter((action) => action.closedOn !== null);
  const add = (on: boolean) => {
    setAdding(on);
    props.onAdding?.(on);
    focusSoon(on ? 'action-action' : 'add-action');
  };
  return (
    <section class="stack">
      <h2>{props.title}</h2>
      {actions.length === 0 && <p class="soft">{words.actionsNone}</p>}
      <ActionList actions={open} />
      {closed.length > 0 && (
        <details>
          <summary>{words.closedTitle(closed.length)}</summary>
          <ActionList actions={closed} />
        </details>
      )}
      {adding ? (
        <ActionForm
          stands={blankAction(about?.[0] ?? '', props.priority)}
          onEnd={() => add(false)}
        />
      ) : (
        <div class="buttons no-print">
          <Button id="add-action" onClick={() => add(true)}>
            {words.addAction}
          </Button>
        </div>
      )}
    </section>
  );
}

function ActionList({ actions }: { readonly actions: readonly ActionRow[] }) {
  const [closing, setClosing] = useState<string | null>(null);
  return (
    <ul class="actions">
      {actions.map((action) => (
        <li key={action.id} class="stack tight">
          <strong dir="auto">{action.action}</strong>
          <About action={action} />
          {action.found && <p dir="auto">{action.found}</p>}
          {closing === action.id ? (
            <CloseAction action={action} onEnd={() => setClosing(null)} />
          ) : (
            action.closedOn === null && (
              <CloseButton action={action} onClose={() => setClosing(action.id)} />
            )
          )}
        </li>
      ))}
    </ul>
  );
}

function CloseButton(props: { readonly action: ActionRow; readonly onClose: () => void }) {
  const words = useWords(yearAfterText);
  return (
    <div class="buttons no-print">
      <Button small label={`${words.close} ${props.action.action}`} onClick={props.onClose}>
        {words.close}
      </Button>
    </div>
  );
}

function About({ action }: { readonly action: ActionRow }) {
  const words = useWords(yearAfterText);
  const language = useLanguage();
  const { look } = useYear();
  const from = look.dateOf(action.about);
  const isLate = action.closedOn === null && action.due !== null && action.due < look.plan.today;
  const parts = [
    action.priority,
    look.names.get(action.owner) ?? action.owner,
    action.due && words.dueBy(formatDate(action.due, language)),
    isLate && words.overdue,
    from && words.from(formatDate(from, language)),
    action.closedOn && words.closedOn(formatDate(action.closedOn, language)),
  ];
  return <p class="hint">{parts.filter(Boolean).join(' · ')}</p>;
}
