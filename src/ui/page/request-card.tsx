import { useState } from 'preact/hooks';
import type { MyRequest } from '../../core/wire/my-page';
import { formatDateLong } from '../../text/dates';
import { myPageYearText } from '../../text/my-page-year';
import { Button } from '../shared/button';
import { Confirm } from '../shared/confirm';
import { ChoiceLabel } from '../shared/entry/choice-label';
import { focusSoon } from '../shared/focus';
import { useLanguage, useWords } from '../shared/language';
import { How } from './parts';
import { useAction, useSession } from './session';

type Props = {
  readonly request: MyRequest;
  readonly onAct: () => void;
  readonly onWithdrawn: () => void;
};

export function RequestCard(props: Props) {
  const words = useWords(myPageYearText);
  const language = useLanguage();
  const { page } = useSession();
  const { text, priority, takenUpOn } = props.request;
  return (
    <li class="card">
      <p class="typed" dir="auto">
        {text}
      </p>
      <ChoiceLabel id={priority} choices={page.priorities} />
      <p>
        <span class={takenUpOn ? 'tag sure' : 'tag'}>
          {takenUpOn ? words.takenUp(formatDateLong(takenUpOn, language)) : words.waiting}
        </span>
      </p>
      <Withdraw {...props} />
    </li>
  );
}

function Withdraw(props: Props) {
  const words = useWords(myPageYearText);
  const action = useAction();
  const [asking, setAsking] = useState(false);
  const { id, text } = props.request;
  const buttonId = `withdraw-${id}`;
  const withdraw = () => action.run((server) => server.withdrawRequest(id), props.onWithdrawn);
  return (
    <>
      {asking ? (
        <Confirm
          question={words.askWithdraw}
          doIt={words.doWithdraw}
          keepIt={words.keep}
          busy={action.busy}
          onDo={withdraw}
          onKeep={() => {
            setAsking(false);
            focusSoon(buttonId);
          }}
        >
          <p>{words.whatGoes}</p>
        </Confirm>
      ) : (
        <div class="buttons">
          <Button
            small
            kind="text"
            id={buttonId}
            label={`${words.withdraw}: ${text.slice(0, 100)}`}
            onClick={() => {
              props.onAct();
              setAsking(true);
            }}
          >
            {words.withdraw}
          </Button>
        </div>
      )}
      <How action={action} />
    </>
  );
}
