import { useState } from 'preact/hooks';
import type { ActionRow } from '../../../core/inset/types';
import { yearAfterText } from '../../../text/dialogs/year-after';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { Button } from '../../shared/button';
import { focusSoon } from '../../shared/focus';
import { TextArea } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { makeKey } from '../../shared/save-key';
import { useOffice } from '../parts/open-dialog';
import { idOfAction } from './use-action-form';
import { useSave } from './use-save';
import { useYear } from './year-page';

const fieldId = idOfAction('found');

type Props = { readonly action: ActionRow; readonly onEnd: () => void };

/** An action is closed with what came of it, on the day that is said. */
export function CloseAction(props: Props) {
  const words = useWords(yearAfterText);
  const plan = useWords(yearPlanText);
  const { found, setFound, error, busy, close } = useClosing(props);
  return (
    <div class="fields">
      <TextArea
        id={fieldId}
        label={words.found}
        error={error}
        value={found}
        onChange={setFound}
        short
      />
      <div class="buttons">
        <Button small busy={busy} onClick={close}>
          {words.closeIt}
        </Button>
        <Button small kind="text" onClick={props.onEnd}>
          {plan.keepIt}
        </Button>
      </div>
    </div>
  );
}

function useClosing({ action: before, onEnd }: Props) {
  const words = useWords(yearAfterText);
  const { server } = useOffice();
  const { facts, look, action } = useYear();
  const save = useSave();
  const [key] = useState(() => makeKey());
  const [found, setFound] = useState(before.found);
  const [pressed, setPressed] = useState(false);
  const isMissing = found.trim() === '';
  const close = () => {
    setPressed(true);
    if (isMissing) return focusSoon(fieldId);
    const closed = { ...before, found: found.trim(), closedOn: look.plan.today };
    const change = { year: facts.year, key, action: closed, before };
    save('close-action', () => server.saveAction(change), onEnd);
  };
  const error = pressed && isMissing ? words.foundMissing : action.trouble?.fields.found;
  return { found, setFound, error, busy: action.doing === 'close-action', close };
}
