import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { NoticeGroup, NoticePlan } from '../../../core/wire/office-server';
import { noticeText } from '../../../text/dialogs/notice';
import { noticePeopleText } from '../../../text/dialogs/notice-people';
import { useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import { StillWaiting } from '../../shared/waiting';
import { Frame } from '../parts/frame';
import { Sentences } from '../parts/said';
import { TroubleWithRetry } from '../parts/trouble';
import { ApprovalTrouble, Approve } from './approve';
import { GroupChips } from './group-chips';
import type { DayProps } from './one-day';
import { PeopleTable } from './people-table';
import { PeopleTally, WhenItLeaves } from './people-tally';
import { Preview, useGroupName } from './preview';
import { StepBar } from './step-bar';
import { TestButton, TestNote, useTest } from './test-message';
import { useApproval } from './use-approval';

/** Who will be told and who not, when, and the approval. */
export function PeopleStep(props: DayProps) {
  const words = useWords(noticeText);
  const { plan, action } = props;
  const [key, setKey] = useState<NoticeGroup['key']>(plan.groups[0]?.key ?? 'both');
  const group = plan.groups.find((one) => one.key === key) ?? plan.groups[0];
  const aside = useRef<HTMLElement>(null);
  const test = useTest(plan.day.id, action);
  const approval = useApproval({
    plan,
    count: plan.count,
    name: 'approve',
    action,
    onApproved: (approved) => {
      props.loaded.take(approved);
      props.onStep('send');
    },
  });
  const see = (chosen: NoticeGroup['key']) => {
    setKey(chosen);
    aside.current?.focus();
    aside.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Frame
      title={words.peopleTitle(props.date)}
      step="people"
      above={<StepBar current="people" />}
      said={
        <>
          <TestNote test={test} action={action} />
          <ApprovalTrouble action={action} loaded={props.loaded} />
          <StillWaiting active={action.doing !== null} />
        </>
      }
      buttons={
        <Approve {...props} approval={approval}>
          {group && <TestButton test={test} group={group.key} />}
        </Approve>
      }
    >
      <div class="people-grid">
        <section class="stack wide">
          <PeopleTally plan={plan} />
          <PeopleTable plan={plan} onSee={see} loaded={props.loaded} />
          <Warnings {...props} />
          <WhenItLeaves plan={plan} />
          <TroubleWithRetry trouble={props.loaded.trouble} onRetry={props.loaded.load} />
        </section>
        {group && <GroupAside plan={plan} group={group} place={aside} onChoose={setKey} />}
      </div>
    </Frame>
  );
}

/** What one group will be sent. */
function GroupAside(props: {
  readonly plan: NoticePlan;
  readonly group: NoticeGroup;
  readonly place: RefObject<HTMLElement | null>;
  readonly onChoose: (key: NoticeGroup['key']) => void;
}) {
  const words = useWords(noticeText);
  const { key, notice } = props.group;
  const { name, lang } = useGroupName(key);
  return (
    <aside class="stack" tabIndex={-1} ref={props.place} aria-label={words.previewTitle}>
      <GroupChips groups={props.plan.groups} chosen={key} onChoose={props.onChoose} />
      <Preview small message={notice} lang={lang} title={`${words.previewTitle}: ${name}`} />
    </aside>
  );
}

/** Too short a notice is among the warnings, in the server's words. */
function Warnings({ plan, loaded }: DayProps) {
  const words = useWords(noticePeopleText);
  const promised = plan.noticeDays >= plan.promisedDays;
  return (
    <div class="stack">
      {promised && <Note kind="good">{words.notice(plan.noticeDays, plan.promisedDays)}</Note>}
      {plan.warnings.length > 0 && (
        <Note kind="warn">
          <h2>{words.warnings}</h2>
          <Sentences sentences={plan.warnings} writtenIn={loaded.writtenIn} />
        </Note>
      )}
      {plan.blockers.length > 0 && (
        <Note kind="bad">
          <h2>{words.blockers}</h2>
          <Sentences sentences={plan.blockers} writtenIn={loaded.writtenIn} />
        </Note>
      )}
    </div>
  );
}
