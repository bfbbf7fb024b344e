import { useState } from 'preact/hooks';
import type { ActionRow } from '../../../core/inset/types';
import { formatDate } from '../../../text/dates';
import { yearAfterText } from '../../../text/dialogs/year-after';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import { makeKey } from '../../shared/save-key';
import { useOffice } from '../parts/open-dialog';
import { ActionForm } from './action-form';
import { CloseAction } from './close-action';
import { useSave } from './use-save';
import { useYear } from './year-page';

/** What of the list is in hand, one at a time; the id is `''` for one being added. */
export type OpenedAction = { readonly what: 'add' | 'change' | 'close'; readonly id: string };

type Props = {
  readonly action: ActionRow;
  readonly opened: OpenedAction['what'] | null;
  readonly onOpen: (what: 'change' | 'close' | null) => void;
};

export function ActionLine(props: Props) {
  const { action, opened } = props;
  const end = () => props.onOpen(null);
  if (opened === 'change') {
    return (
      <li>
        <ActionForm stands={action} onEnd={end} />
      </li>
    );
  }
  return (
    <li class="stack tight">
      <strong dir="auto">{action.action}</strong>
      <About action={action} />
      {action.found && <p dir="auto">{action.found}</p>}
      {opened === 'close' ? <CloseAction action={action} onEnd={end} /> : <Buttons {...props} />}
    </li>
  );
}

function Buttons({ action, onOpen }: Props) {
  const words = useWords(yearAfterText);
  const { server } = useOffice();
  const { facts, action: doing } = useYear();
  const save = useSave();
  const [key] = useState(() => makeKey());
  const name = `open-${action.id}`;
  const openAgain = () => {
    const again = { year: facts.year, key, action: { ...action, closedOn: null }, before: action };
    save(name, () => server.saveAction(again));
  };
  const isOpen = action.closedOn === null;
  const of = (label: string) => `${label} ${action.action}`;
  return (
    <div class="buttons no-print">
      {isOpen && (
        <Button small label={of(words.close)} onClick={() => onOpen('close')}>
          {words.close}
        </Button>
      )}
      <Button
        small
        id={`change-${action.id}`}
        label={of(words.change)}
        onClick={() => onOpen('change')}
      >
        {words.change}
      </Button>
      {!isOpen && (
        <Button small busy={doing.doing === name} label={of(words.openAgain)} onClick={openAgain}>
          {words.openAgain}
        </Button>
      )}
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
