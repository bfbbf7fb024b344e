import { useState } from 'preact/hooks';
import type { SendingState } from '../../../core/wire/office-server';
import { formatMoment } from '../../../text/dates';
import { sendingText } from '../../../text/dialogs/sending';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import { StatusNote } from '../../shared/note';
import { Skeleton, StillWaiting } from '../../shared/waiting';
import { CloseButton } from '../parts/close-button';
import { Frame } from '../parts/frame';
import { openDialog, useOffice } from '../parts/open-dialog';
import { Headline } from '../parts/said';
import { TroubleWithRetry } from '../parts/trouble';
import { useAction } from '../parts/use-action';
import { useLoaded } from '../parts/use-loaded';

function Sending() {
  const words = useWords(sendingText);
  const { server } = useOffice();
  const loaded = useLoaded(() => server.loadSending());
  const action = useAction();
  const [changed, setChanged] = useState(false);
  const state = loaded.value;
  const done = (next: SendingState) => {
    setChanged(true);
    loaded.take(next);
  };
  const stop = () => action.act('stop', () => server.stopSending(), done);
  const resume = () => action.act('resume', () => server.resumeSending(), done);
  /** Stopping is offered even when we could not see how things stand: it does no harm twice. */
  const mayStop = state ? !state.stopped : loaded.trouble !== null;
  const message = changed && state ? (state.stopped ? words.nowStopped : words.nowGoes) : '';
  return (
    <Frame
      title={words.title}
      saidAbove
      buttons={
        <>
          {mayStop && (
            <Button kind="primary" busy={action.doing !== null} onClick={stop}>
              {action.doing === 'stop' ? words.stopping : words.stop}
            </Button>
          )}
          {state?.stopped && (
            <Button kind="primary" busy={action.doing !== null} onClick={resume}>
              {action.doing === 'resume' ? words.resuming : words.resume}
            </Button>
          )}
          <CloseButton />
        </>
      }
    >
      {!state && !loaded.trouble && <Skeleton rows={2} />}
      {state && <State state={state} />}
      <StatusNote kind="good">{message}</StatusNote>
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
      <TroubleWithRetry trouble={action.trouble} onRetry={action.again} />
      <StillWaiting active={action.doing !== null} />
    </Frame>
  );
}

function State({ state }: { readonly state: SendingState }) {
  const words = useWords(sendingText);
  const language = useLanguage();
  return (
    <div class="stack">
      <Headline
        kind={state.stopped ? 'warn' : 'good'}
        title={state.stopped ? words.stopped : words.goes}
      >
        <p class="soft">{state.stopped ? words.stoppedMeans : words.goesWhat}</p>
      </Headline>
      <p>{words.waiting(state.waiting)}</p>
      {state.pausedUntil && <p>{words.paused(formatMoment(state.pausedUntil, language))}</p>}
      {!state.stopped && <p class="soft">{words.stopMeans}</p>}
    </div>
  );
}

openDialog(Sending);
