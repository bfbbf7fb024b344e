import type { InsetFacts } from '../../../core/wire/inset';
import { formatDateLong, formatDateOn, formatTime } from '../../../text/dates';
import { commonText } from '../../../text/dialogs/common';
import { registerText } from '../../../text/dialogs/register';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import { Note, StatusNote } from '../../shared/note';
import { Skeleton, StillWaiting } from '../../shared/waiting';
import { ActionTrouble } from '../parts/action-trouble';
import { Frame } from '../parts/frame';
import { closeDialog } from '../parts/host';
import { openDialog, useOffice } from '../parts/open-dialog';
import { TroubleWithRetry } from '../parts/trouble';
import { type Loaded, useLoaded } from '../parts/use-loaded';
import { Held } from './held';
import { People } from './people';
import './register.css';
import { type Register, useRegister } from './use-register';
import { AboutIt, Which } from './which';

function RegisterPage() {
  const words = useWords(registerText);
  const common = useWords(commonText);
  const { server } = useOffice();
  const loaded = useLoaded(() => server.loadInset(''));
  if (loaded.value) return <Filled facts={loaded.value} loaded={loaded} />;
  return (
    <Frame
      title={words.title}
      saidAbove
      buttons={
        <Button kind="text" onClick={closeDialog}>
          {common.close}
        </Button>
      }
    >
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
      {!loaded.trouble && <Skeleton rows={6} />}
    </Frame>
  );
}

function Filled(props: { readonly facts: InsetFacts; readonly loaded: Loaded<InsetFacts> }) {
  const words = useWords(registerText);
  const common = useWords(commonText);
  const { facts, loaded } = props;
  const register = useRegister(facts, loaded.take);
  const { occasion } = register;
  return (
    <Frame
      title={words.title}
      saidAbove
      said={<WhatCameOfIt register={register} loaded={loaded} />}
      buttons={
        <>
          {occasion && <SaveButton register={register} />}
          {occasion && <Button onClick={() => print()}>{words.print}</Button>}
          <Button kind="text" onClick={closeDialog}>
            {common.close}
          </Button>
        </>
      }
    >
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
      {occasion ? (
        <>
          <div class="stack tight no-print">
            <Which occasions={register.occasions} occasion={occasion} onChoose={register.choose} />
            <AboutIt occasion={occasion} />
            <Elsewhere register={register} />
          </div>
          <Held key={`${occasion.id} ${occasion.state}`} occasion={occasion} register={register} />
          <People key={occasion.id} facts={facts} register={register} occasion={occasion} />
        </>
      ) : (
        <p>{words.nothingPlanned}</p>
      )}
      <p class="read-at hint no-print">
        {words.readAt(formatTime(facts.now))}
        <Button small kind="text" busy={loaded.loading} onClick={loaded.load}>
          {loaded.loading ? common.updating : words.lookAgain}
        </Button>
      </p>
    </Frame>
  );
}

function SaveButton({ register }: { readonly register: Register }) {
  const words = useWords(registerText);
  const saving = register.action.doing === 'save';
  const label = register.unsaved === 0 ? words.nothingToSave : words.save(register.unsaved);
  return (
    <Button kind="primary" busy={saving || register.unsaved === 0} onClick={register.save}>
      {saving ? words.saving : label}
    </Button>
  );
}

function WhatCameOfIt(props: { readonly register: Register; readonly loaded: Loaded<InsetFacts> }) {
  const words = useWords(registerText);
  const language = useLanguage();
  const { said, action } = props.register;
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

function Elsewhere({ register }: { readonly register: Register }) {
  const words = useWords(registerText);
  const language = useLanguage();
  if (register.unsavedElsewhere.length === 0) return null;
  const dates = register.unsavedElsewhere.map(({ date }) => formatDateLong(date, language));
  return <Note kind="warn">{words.unsavedElsewhere(dates.join('; '))}</Note>;
}

openDialog(RegisterPage);
