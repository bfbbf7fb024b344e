import type { NoticeProgress } from '../../../core/wire/office-server';
import { noticeText } from '../../../text/dialogs/notice';
import { noticeSendingText } from '../../../text/dialogs/notice-sending';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import { StillWaiting } from '../../shared/waiting';
import { CloseButton } from '../parts/close-button';
import { Frame } from '../parts/frame';
import { useOffice } from '../parts/open-dialog';
import { TroubleWithRetry } from '../parts/trouble';
import { ApprovalTrouble } from './approve';
import { DraftsGone } from './drafts-gone';
import { NewFamilies } from './new-families';
import type { DayProps } from './one-day';
import { SendHeadline } from './send-headline';
import { Stages } from './stages';
import { StepBar } from './step-bar';
import { changesByItself, mayPrepareAgain } from './steps';
import { ToldTable } from './told-table';
import { useQuietRefresh } from './use-quiet-refresh';

export type SendProps = DayProps & { readonly progress: NoticeProgress };

/** How far the notice is, and who was told what, when. */
export function SendStep(props: SendProps) {
  const words = useWords(noticeText);
  const sending = useWords(noticeSendingText);
  const { plan, progress, action, loaded } = props;
  const { server } = useOffice();
  const moves = changesByItself(plan);
  useQuietRefresh(moves && action.doing === null, loaded.load);
  const stop = () =>
    action.act(
      'stop',
      () => server.stopNotice(plan.day.id),
      (stopped) => loaded.take(stopped),
    );
  return (
    <Frame
      title={words.sendTitle(props.date)}
      step="send"
      above={<StepBar current="send" />}
      said={
        <>
          {action.failed === 'stop' && (
            <TroubleWithRetry trouble={action.trouble} onRetry={action.again} />
          )}
          <StillWaiting active={action.doing !== null} />
        </>
      }
      buttons={<SendButtons {...props} stop={stop} />}
    >
      {progress.sendingStopped && <Note kind="warn">{sending.allStopped}</Note>}
      <SendHeadline {...props} />
      <DraftsGone {...props} />
      {progress.newFamilies > 0 && <NewFamilies {...props} />}
      <ApprovalTrouble action={action} loaded={loaded} />
      <Stages progress={progress} />
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
      <ToldTable people={progress.people} writtenIn={loaded.writtenIn} />
    </Frame>
  );
}

function SendButtons(props: SendProps & { readonly stop: () => void }) {
  const words = useWords(noticeText);
  const sending = useWords(noticeSendingText);
  const { plan, action } = props;
  const stopping = action.doing === 'stop';
  return (
    <>
      {mayPrepareAgain(plan) && (
        <Button kind="primary" onClick={() => props.onStep('message')}>
          {sending.prepareAgain}
        </Button>
      )}
      {changesByItself(plan) && (
        <Button danger busy={action.doing !== null} onClick={props.stop}>
          {stopping ? sending.stopping : sending.stop}
        </Button>
      )}
      {!mayPrepareAgain(plan) && (
        <Button onClick={() => props.onStep('message')}>{words.seeMessageAgain}</Button>
      )}
      <Button kind="text" onClick={props.onAnotherDay}>
        {words.anotherDay}
      </Button>
      <CloseButton />
    </>
  );
}
