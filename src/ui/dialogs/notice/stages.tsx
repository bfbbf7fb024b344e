import type { NoticeProgress, StageProgress } from '../../../core/wire/office-server';
import { formatMomentOn } from '../../../text/dates';
import { noticeSendingText } from '../../../text/dialogs/notice-sending';
import { useLanguage, useWords } from '../../shared/language';

/** One bar for each message of the notice, with its counts. */
export function Stages({ progress }: { readonly progress: NoticeProgress }) {
  return (
    <div class="stages">
      {progress.stages
        .filter((stage) => stage.sent + stage.waiting + stage.problems + stage.leftOut > 0)
        .map((stage) => (
          <Stage key={stage.stage} stage={stage} leavesAt={leavesAt(progress, stage)} />
        ))}
    </div>
  );
}

function Stage(props: { readonly stage: StageProgress; readonly leavesAt: string | null }) {
  const words = useWords(noticeSendingText);
  const language = useLanguage();
  const { stage } = props;
  const all = stage.sent + stage.waiting + stage.problems;
  const more = [
    stage.waiting > 0 &&
      props.leavesAt &&
      words.stageLeaves(formatMomentOn(props.leavesAt, language)),
    stage.leftOut > 0 && words.stageLeftOut(stage.leftOut),
    stage.problems > 0 && words.stageProblems(stage.problems),
  ].filter(Boolean);
  return (
    <section class="progress">
      <h2>{words.stages[stage.stage]}</h2>
      <progress aria-label={words.stages[stage.stage]} value={stage.sent} max={Math.max(all, 1)} />
      {all > 0 && <p>{words.stageSent(stage.sent, all)}</p>}
      {more.length > 0 && <p class="hint">{more.join(' · ')}</p>}
    </section>
  );
}

function leavesAt(progress: NoticeProgress, stage: StageProgress): string | null {
  if (stage.stage === 'notice') return progress.noticeAt;
  return stage.stage === 'reminder' ? progress.reminderAt : null;
}
