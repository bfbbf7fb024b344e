import type { ComponentChildren } from 'preact';
import type { NoticeProgress } from '../../../core/wire/office-server';
import { formatMoment, formatMomentOn } from '../../../text/dates';
import { noticeSendingText } from '../../../text/dialogs/notice-sending';
import { useLanguage, useWords } from '../../shared/language';
import { Headline } from '../parts/said';
import type { SendProps } from './send-step';
import { formatCountdown } from './steps';
import { useCountdown } from './use-countdown';

/** How the notice stands, in one line, and what that means. */
export function SendHeadline(props: SendProps) {
  const words = useWords(noticeSendingText);
  const language = useLanguage();
  const { progress, plan, loaded } = props;
  const approved = words.approvedBy(
    progress.approvedBy,
    formatMoment(progress.approvedAt, language),
  );
  const { kind, title, body } = useStanding(props);
  const { undo } = progress;
  // Weeks before it leaves, a countdown of minutes would only alarm.
  const leavesThen = undo !== null && leavesAt(progress) === undo.until;
  return (
    <div class="send-headline">
      <div role="status">
        <Headline kind={kind} title={title}>
          {body}
          <p class="hint">{approved}</p>
        </Headline>
      </div>
      {leavesThen && progress.status === 'approved' && (
        <Undo secondsLeft={undo.secondsLeft} since={plan} onOver={loaded.load} />
      )}
    </div>
  );
}

/** At its time, or when the undo window ends if that is later. */
function leavesAt({ undo, noticeAt }: NoticeProgress): string {
  return undo !== null && undo.until > noticeAt ? undo.until : noticeAt;
}

type Standing = {
  readonly kind: 'good' | 'warn' | 'plain';
  readonly title: string;
  readonly body?: ComponentChildren;
};

function useStanding({ progress }: SendProps): Standing {
  const words = useWords(noticeSendingText);
  const language = useLanguage();
  const families = progress.stages.filter((stage) => stage.stage !== 'staff');
  const sent = families.reduce((sum, stage) => sum + stage.sent, 0);
  const problems = families.reduce((sum, stage) => sum + stage.problems, 0);
  const leaving = formatMomentOn(leavesAt(progress), language);
  switch (progress.status) {
    case 'sending':
      return { kind: 'plain', title: words.sendingTitle, body: <p>{words.sendingLeave}</p> };
    case 'sent':
      return problems > 0
        ? { kind: 'warn', title: words.sentBut }
        : { kind: 'good', title: words.sentTitle };
    case 'stopped':
      return {
        kind: 'warn',
        title: words.stoppedTitle,
        body: <p>{sent === 0 ? words.stoppedNone : words.stoppedSome(sent)}</p>,
      };
    case 'void':
      return { kind: 'warn', title: words.voidTitle, body: <p>{words.voidBody}</p> };
    case 'missed':
      return { kind: 'warn', title: words.missedTitle, body: <p>{words.missedBody}</p> };
    default:
      if (progress.noticeTimeIsPast && progress.undo === null) {
        return { kind: 'warn', title: words.pastTitle, body: <p>{words.pastBody(leaving)}</p> };
      }
      return {
        kind: 'good',
        title: progress.undo === null ? words.waitsTitle : words.undoTitle,
        body: <p>{words.undoThen(leaving)}</p>,
      };
  }
}

/** Not read out each second: a timer is there to be looked up. */
function Undo(props: {
  readonly secondsLeft: number;
  readonly since: unknown;
  readonly onOver: () => void;
}) {
  const words = useWords(noticeSendingText);
  const left = useCountdown(props.secondsLeft, props.since, props.onOver);
  return (
    <p class="undo" role="timer" aria-live="off">
      <b>{formatCountdown(left)}</b>
      <span>{words.undoLeft}</span>
    </p>
  );
}
