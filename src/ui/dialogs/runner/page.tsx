import { useState } from 'preact/hooks';
import { formatMoment } from '../../../text/dates';
import { commonText } from '../../../text/dialogs/common';
import { runnerText } from '../../../text/dialogs/runner';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import { Note, StatusNote } from '../../shared/note';
import { Skeleton, StillWaiting } from '../../shared/waiting';
import { Frame } from '../parts/frame';
import { closeDialog } from '../parts/host';
import { openDialog, useOffice } from '../parts/open-dialog';
import { TroubleWithRetry } from '../parts/trouble';
import { useAction } from '../parts/use-action';
import { useLoaded } from '../parts/use-loaded';

function Runner() {
  const words = useWords(runnerText);
  const common = useWords(commonText);
  const { server } = useOffice();
  const loaded = useLoaded(() => server.loadRunner());
  const action = useAction();
  const [taken, setTaken] = useState('');
  const mayTake = loaded.value !== null && !loaded.value.isMe && taken === '';
  const take = () =>
    action.act(
      'take',
      () => server.takeOver(),
      ({ runner }) => {
        setTaken(runner);
        if (loaded.value) loaded.take({ ...loaded.value, runner, isMe: true });
      },
    );
  return (
    <Frame
      title={words.title}
      saidAbove
      buttons={
        <>
          {mayTake && (
            <Button kind="primary" busy={action.doing !== null} onClick={take}>
              {action.doing ? words.takingOver : words.takeOver}
            </Button>
          )}
          <Button kind={mayTake ? 'text' : 'plain'} onClick={closeDialog}>
            {common.close}
          </Button>
        </>
      }
    >
      {!loaded.value && !loaded.trouble && <Skeleton rows={3} />}
      <StatusNote kind="good">{taken && `${words.taken(taken)}. ${words.takenNext}`}</StatusNote>
      {loaded.value && taken === '' && <Now {...loaded.value} />}
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
      <TroubleWithRetry trouble={action.trouble} onRetry={action.again} />
      <StillWaiting active={action.doing !== null} />
    </Frame>
  );
}

function Now(props: {
  readonly runner: string;
  readonly isMe: boolean;
  readonly lastGoodRun: string | null;
  readonly mayEditArea: boolean;
}) {
  const words = useWords(runnerText);
  const common = useWords(commonText);
  const language = useLanguage();
  return (
    <div class="stack">
      <dl class="facts card">
        <div>
          <dt>{words.runnerNow}</dt>
          <dd>{props.runner || words.nobody}</dd>
        </div>
        <div>
          <dt>{words.lastGoodRun}</dt>
          <dd>{props.lastGoodRun ? formatMoment(props.lastGoodRun, language) : common.notYet}</dd>
        </div>
      </dl>
      {!props.mayEditArea && !props.isMe && <Note kind="warn">{words.areaFirst}</Note>}
      <p class="soft">{words.what}</p>
      {props.isMe ? <p>{words.isYou}</p> : <Means />}
    </div>
  );
}

function Means() {
  const words = useWords(runnerText);
  return (
    <section class="stack">
      <h2>{words.means}</h2>
      <ul class="sentences">
        {words.meansList.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

openDialog(Runner);
