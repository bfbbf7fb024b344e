import { useEffect, useState } from 'preact/hooks';
import type { RunReport } from '../../../core/wire/office-server';
import { runText } from '../../../text/dialogs/run';
import { Button } from '../../shared/button';
import { focusSoon } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { Skeleton } from '../../shared/waiting';
import { CloseButton } from '../parts/close-button';
import { Frame } from '../parts/frame';
import { openDialog, useOffice } from '../parts/open-dialog';
import { TroubleWithRetry } from '../parts/trouble';
import { type Action, useAction } from '../parts/use-action';
import { Report, type Written } from './report';
import { projectsField, WaitingProjects } from './waiting-projects';

function useRun(action: Action) {
  const { server, told } = useOffice();
  const [written, setWritten] = useState<Written | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [pressedIdly, setPressedIdly] = useState(false);
  const take = (report: RunReport) => {
    setWritten({ report, writtenIn: told });
    setChosen(report.waitingProjects.map((project) => project.id));
  };
  const run = () => action.act('run', () => server.runNow(), take);
  const setUp = () => {
    setPressedIdly(chosen.length === 0);
    if (chosen.length === 0) focusSoon(projectsField);
    else action.act('set-up', () => server.approveProjects(chosen), take);
  };
  useEffect(run, []);
  return { written, chosen, setChosen, noneChosen: pressedIdly && chosen.length === 0, run, setUp };
}

function Run() {
  const words = useWords(runText);
  const action = useAction();
  const { written, chosen, setChosen, noneChosen, run, setUp } = useRun(action);
  const busy = action.doing !== null;
  const waiting = written?.report.waitingProjects ?? [];
  return (
    <Frame
      title={words.title}
      saidAbove
      buttons={
        <>
          {!busy && written && (
            <RunButtons
              report={written.report}
              chosen={chosen.length}
              onSetUp={setUp}
              onRun={run}
            />
          )}
          <CloseButton />
        </>
      }
    >
      {busy && <Busy what={action.doing === 'set-up' ? words.settingUp : words.running} />}
      <TroubleWithRetry trouble={action.trouble} onRetry={action.again} />
      {!busy && written && <Report {...written} />}
      {!busy && waiting.length > 0 && (
        <WaitingProjects
          projects={waiting}
          chosen={chosen}
          error={noneChosen ? words.noneChosen : undefined}
          onChoose={setChosen}
        />
      )}
    </Frame>
  );
}

function RunButtons(props: {
  readonly report: RunReport;
  readonly chosen: number;
  readonly onSetUp: () => void;
  readonly onRun: () => void;
}) {
  const words = useWords(runText);
  const { waitingProjects, finished } = props.report;
  const isWaiting = waitingProjects.length > 0;
  return (
    <>
      {isWaiting && (
        <Button kind="primary" onClick={props.onSetUp}>
          {words.setUp(props.chosen)}
        </Button>
      )}
      <Button kind={isWaiting || finished ? 'plain' : 'primary'} onClick={props.onRun}>
        {words.again}
      </Button>
    </>
  );
}

function Busy(props: { readonly what: string }) {
  const words = useWords(runText);
  return (
    <div class="stack">
      <p role="status">{props.what}</p>
      <Skeleton rows={3} />
      <p class="hint">{words.leave}</p>
    </div>
  );
}

openDialog(Run);
