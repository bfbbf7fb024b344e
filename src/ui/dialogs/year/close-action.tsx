import { useState } from 'preact/hooks';
import type { ActionRow } from '../../../core/inset/types';
import { yearAfterText } from '../../../text/dialogs/year-after';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { Button } from '../../shared/button';
import { focusFirstError } from '../../shared/focus';
import { TextArea } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { makeKey } from '../../shared/save-key';
import { useOffice } from '../parts/open-dialog';
import { idOfAction } from './use-action-form';
import { useSave } from './use-save';
import { useYear } from './year-page';

const fieldId = idOfAction('found');

/** An action is closed with what came of it, on the day that is said. */
export function CloseAction(props: { readonly action: ActionRow; readonly onEnd: () => void }) {
  const words = useWords(yearAfterText);
  const plan = useWords(yearPlanText);
  const { server } = useOffice();
  const { facts, look, action } = useYear();
  const save = useSave();
  const [key] = useState(() => makeKey());
  const [found, setFound] = useState(props.action.found);
  const [pressed, setPressed] = useState(false);
  const error = pressed && !found.trim() ? words.foundMissing : undefined;
  const close = () => {
    setPressed(true);
    if (focusFirstError(['found'], found.trim() ? {} : { found: true }, () => fieldId)) return;
    save(
      'close-action',
      () =>
        server.saveAction({
          year: facts.year,
          key,
          action: { ...props.action, found: found.trim(), closedOn: look.plan.today },
          before: props.action,
        }),
      props.onEnd,
    );
  };
  return (
    <div class="fields">
      <TextArea
        id={fieldId}
        label={words.found}
        error={error ?? action.trouble?.fields.found}
        value={found}
        onChange={setFound}
        short
      />
      <div class="buttons">
        <Button small busy={action.doing === 'close-action'} onClick={close}>
          {words.closeIt}
        </Button>
        <Button small kind="text" onClick={props.onEnd}>
          {plan.keepIt}
        </Button>
      </div>
    </div>
  );
}
