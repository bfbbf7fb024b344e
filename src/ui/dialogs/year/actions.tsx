import { useState } from 'preact/hooks';
import type { ActionRow } from '../../../core/inset/types';
import { yearAfterText } from '../../../text/dialogs/year-after';
import { Button } from '../../shared/button';
import { focusSoon } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { ActionForm } from './action-form';
import { ActionLine, type OpenedAction } from './action-line';
import { blankAction } from './blank-rows';
import { idOfAction } from './use-action-form';
import { useYear } from './year-page';

/** P-38: what days led to, the open ones listed until they are closed. */
export function Actions(props: {
  readonly title: string;
  /** Ids of a day and its sessions; `null` is the whole year. */
  readonly about: readonly string[] | null;
  readonly priority: string;
  /** A button elsewhere is not the next step while one is written. */
  readonly onWriting?: (writing: boolean) => void;
}) {
  const words = useWords(yearAfterText);
  const { facts } = useYear();
  const [opened, setOpened] = useState<OpenedAction | null>(null);
  const { about, onWriting } = props;
  const actions = facts.actions.filter((action) => about === null || about.includes(action.about));
  const open = (next: OpenedAction | null) => {
    setOpened(next);
    onWriting?.(next !== null && next.what !== 'close');
    if (next) focusSoon(idOfAction(next.what === 'close' ? 'found' : 'action'));
    else focusSoon(opened?.id ? `change-${opened.id}` : 'add-action');
  };
  const lines = { opened, onOpen: open };
  return (
    <section class="stack no-print">
      <h2>{props.title}</h2>
      {actions.length === 0 && <p class="soft">{words.actionsNone}</p>}
      <ActionList actions={actions.filter((action) => action.closedOn === null)} {...lines} />
      <Closed actions={actions.filter((action) => action.closedOn !== null)} {...lines} />
      {opened?.what === 'add' ? (
        <ActionForm
          stands={blankAction(about?.[0] ?? '', props.priority)}
          onEnd={() => open(null)}
        />
      ) : (
        <div class="buttons no-print">
          <Button id="add-action" onClick={() => open({ what: 'add', id: '' })}>
            {words.addAction}
          </Button>
        </div>
      )}
    </section>
  );
}

type ListProps = {
  readonly actions: readonly ActionRow[];
  readonly opened: OpenedAction | null;
  readonly onOpen: (opened: OpenedAction | null) => void;
};

/** Open too once one is closed while it is being changed here, or what is typed would go out of sight. */
function Closed(props: ListProps) {
  const words = useWords(yearAfterText);
  const [shown, setShown] = useState(false);
  const { actions } = props;
  if (actions.length === 0) return null;
  return (
    <details
      open={shown || actions.some(({ id }) => id === props.opened?.id)}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>{words.closedTitle(actions.length)}</summary>
      <ActionList {...props} />
    </details>
  );
}

function ActionList(props: ListProps) {
  const { opened, onOpen } = props;
  return (
    <ul class="actions">
      {props.actions.map((action) => (
        <ActionLine
          key={action.id}
          action={action}
          opened={opened?.id === action.id ? opened.what : null}
          onOpen={(what) => onOpen(what && { what, id: action.id })}
        />
      ))}
    </ul>
  );
}
