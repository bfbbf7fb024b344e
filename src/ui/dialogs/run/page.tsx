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
import { useAction } from '../parts/use-action';
import { Report, type Written } from './report';
import { projectsField, WaitingProjects } from './waiting-projects';

function Run() {
  const words = useWords(runText);
  const { server, told } = useOffice();
  const action = useAction();
  const [written, setWritten] = useState<Written | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [noneChosen, setNoneChosen] = useState(false);

  const take = (report: RunReport) => {
    setWritten({ report, writtenIn: told });
    setChosen(report.waitingProjects.map((project) => project.id));
  };
  const run = () => action.act('run', () => server.runNow(), take);
  const setUp = () => {
    setNoneChosen(chosen.length === 0);
    if (chosen.length === 0) focusSoon(projectsField);
    else action.act('set-up', () => server.approveProjects(chosen), take);
  };
  useEffect(run, []);

  const busy = action.doing !== null;
  const waiting = written?.report.waitingProjects ?? [];
  return (
    <Frame
      title={words.title}
      saidAbove
      buttons={
        <>
          {!busy && waiting.length > 0 && (
            <Button kind="primary" onClick={setUp}>
              {words.setUp(chosen.length)}
            </Button>
          )}
          {!busy && written && (
            <Button
              kind={waiting.length > 0 || written.report.finished ? 'plain' : 'primary'}
              onClick={run}
            >
              {words.again}
            </Button>
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
          error={noneChosen && chosen.length === 0 ? words.noneChosen : undefined}
          onChoose={setChosen}
        />
      )}
    </Frame>
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
