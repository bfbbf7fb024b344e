import { useState } from 'preact/hooks';
import type { InsetFacts } from '../../../core/wire/inset';
import { formatDateOn } from '../../../text/dates';
import { commonText } from '../../../text/dialogs/common';
import { registerText } from '../../../text/dialogs/register';
import { Button } from '../../shared/button';
import { Confirm } from '../../shared/confirm';
import { useLanguage, useWords } from '../../shared/language';
import { StatusNote } from '../../shared/note';
import { StillWaiting } from '../../shared/waiting';
import { ActionTrouble } from '../parts/action-trouble';
import { closeDialog } from '../parts/host';
import type { Loaded } from '../parts/use-loaded';
import type { Register } from './use-register';

/** One save with a count of what changes, the sheet for the door, and a way out that asks first. */
export function RegisterButtons({ register }: { readonly register: Register }) {
  const words = useWords(registerText);
  const common = useWords(commonText);
  const [asks, setAsks] = useState(false);
  const { unsavedInAll } = register;
  if (asks && unsavedInAll > 0) {
    return (
      <Confirm
        question={words.closeTitle}
        doIt={words.closeDo}
        keepIt={words.closeKeep}
        busy={false}
        onDo={closeDialog}
        onKeep={() => setAsks(false)}
      >
        <p>{words.closeMore(unsavedInAll)}</p>
      </Confirm>
    );
  }
  return (
    <>
      {register.occasion && <SaveButton register={register} />}
      {register.occasion && <Button onClick={() => print()}>{words.print}</Button>}
      <Button kind="text" onClick={() => (unsavedInAll > 0 ? setAsks(true) : closeDialog())}>
        {common.close}
      </Button>
    </>
  );
}

function SaveButton({ register }: { readonly register: Register }) {
  const words = useWords(registerText);
  const { unsaved, saves, save } = register;
  const saving = saves.action.doing === 'save';
  const label = unsaved === 0 ? words.nothingToSave : words.save(unsaved);
  return (
    <Button kind="primary" busy={saving || unsaved === 0} onClick={save}>
      {saving ? words.saving : label}
    </Button>
  );
}

export function WhatCameOfIt(props: {
  readonly register: Register;
  readonly loaded: Loaded<InsetFacts>;
}) {
  const words = useWords(registerText);
  const language = useLanguage();
  const { said, action } = props.register.saves;
  return (
    <>
      <ActionTrouble action={action} loaded={props.loaded} />
      <StatusNote kind="good">
        {said?.kind === 'saved' && words.saved(said.count)}
        {said?.kind === 'held' && words.held.savedHeld}
        {said?.kind === 'not held' && words.held.savedNotHeld(formatDateOn(said.date, language))}
      </StatusNote>
      <StillWaiting active={action.doing !== null} />
    </>
  );
}
