import { useState } from 'preact/hooks';
import type { OwnEntry } from '../../core/wire/log-server';
import { formatDateLong } from '../../text/dates';
import { mineText } from '../../text/sidebar-mine';
import { Button } from '../shared/button';
import { Confirm } from '../shared/confirm';
import { ChoiceLabel } from '../shared/entry/choice-label';
import { focusSoon } from '../shared/focus';
import { useLanguage, useWords } from '../shared/language';
import { TroubleNote } from '../shared/note';
import { settle } from '../shared/settle';
import { useCall } from '../shared/use-call';
import { hasEditDraft } from './edit-draft';
import { useSession } from './session';

type Props = {
  readonly entry: OwnEntry;
  readonly onEdit: () => void;
  readonly onAsk: () => void;
  readonly onWithdrawn: () => void;
};

export function EntryCard(props: Props) {
  const words = useWords(mineText);
  const { address } = useSession();
  const [asking, setAsking] = useState(false);
  const { entry } = props;
  return (
    <li class="card entry">
      <EntryFacts entry={entry} />
      {hasEditDraft(address, entry) && <p class="unsaved">{words.unsaved}</p>}
      {asking ? (
        <AskWithdraw
          entry={entry}
          onKeep={() => {
            setAsking(false);
            focusSoon(`withdraw-${entry.id}`);
          }}
          onWithdrawn={props.onWithdrawn}
        />
      ) : (
        <EntryButtons
          entry={entry}
          onEdit={props.onEdit}
          onWithdraw={() => {
            props.onAsk();
            setAsking(true);
          }}
        />
      )}
    </li>
  );
}

function EntryButtons(props: {
  readonly entry: OwnEntry;
  readonly onEdit: () => void;
  readonly onWithdraw: () => void;
}) {
  const words = useWords(mineText);
  const { id, what } = props.entry;
  return (
    <div class="buttons">
      <Button small id={`edit-${id}`} label={`${words.edit}: ${what}`} onClick={props.onEdit}>
        {words.edit}
      </Button>
      <Button
        small
        kind="text"
        id={`withdraw-${id}`}
        label={`${words.withdraw}: ${what}`}
        onClick={props.onWithdraw}
      >
        {words.withdraw}
      </Button>
    </div>
  );
}

function EntryFacts(props: { readonly entry: OwnEntry }) {
  const words = useWords(mineText);
  const language = useLanguage();
  const { start } = useSession();
  const { entry } = props;
  return (
    <>
      <p class="meta">
        {formatDateLong(entry.date, language)} · {words.hours(entry.hours)}
      </p>
      <h3 dir="auto">{entry.what}</h3>
      <ChoiceLabel id={entry.form} choices={start.forms} />
      <ChoiceLabel id={entry.priority} choices={start.priorities} />
      {entry.change && (
        <p class="typed" dir="auto">
          {entry.change}
        </p>
      )}
      {entry.bringToInset && <p class="tag">{words.forInset}</p>}
    </>
  );
}

function AskWithdraw(props: {
  readonly entry: OwnEntry;
  readonly onKeep: () => void;
  readonly onWithdrawn: () => void;
}) {
  const words = useWords(mineText);
  const language = useLanguage();
  const { server } = useSession();
  const { busy, trouble, run } = useCall();
  const { id, version } = props.entry;
  const withdraw = () =>
    run(
      () => settle(server.withdrawEntry({ id, version: version + 1 }), language),
      props.onWithdrawn,
    );
  return (
    <>
      <Confirm
        question={words.askWithdraw}
        doIt={words.doWithdraw}
        keepIt={words.keep}
        busy={busy}
        onDo={withdraw}
        onKeep={props.onKeep}
      >
        <p>{words.whatGoes}</p>
        <p>{words.whatStays}</p>
      </Confirm>
      {trouble && <TroubleNote>{trouble.message}</TroubleNote>}
    </>
  );
}
