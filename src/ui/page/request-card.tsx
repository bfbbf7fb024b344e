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

export function RequestCard(props: {
  readonly request: MyRequest;
  readonly onAct: () => void;
  readonly onWithdrawn: () => void;
}) {
  const words = useWords(myPageYearText);
  const language = useLanguage();
  const { page } = useSession();
  const action = useAction();
  const [asking, setAsking] = useState(false);
  const { id, text, takenUpOn } = props.request;
  const withdraw = () => action.run((server) => server.withdrawRequest(id), props.onWithdrawn);
  return (
    <li class="card">
      <p class="typed" dir="auto">
        {text}
      </p>
      <ChoiceLabel id={props.request.priority} choices={page.priorities} />
      <p>
        <span class={takenUpOn ? 'tag sure' : 'tag'}>
          {takenUpOn ? words.takenUp(formatDateLong(takenUpOn, language)) : words.waiting}
        </span>
      </p>
      {asking ? (
        <Confirm
          question={words.askWithdraw}
          doIt={words.doWithdraw}
          keepIt={words.keep}
          busy={action.busy}
          onDo={withdraw}
          onKeep={() => {
            setAsking(false);
            focusSoon(`withdraw-${id}`);
          }}
        >
          <p>{words.whatGoes}</p>
        </Confirm>
      ) : (
        <div class="buttons">
          <Button
            small
            kind="text"
            id={`withdraw-${id}`}
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
    </li>
  );
}
