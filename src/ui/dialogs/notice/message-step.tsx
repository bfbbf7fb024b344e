import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/language';
import type { NoticeGroup, NoticePlan, Rendered } from '../../../core/wire/office-server';
import { formatMomentOn } from '../../../text/dates';
import { noticeText } from '../../../text/dialogs/notice';
import { Button } from '../../shared/button';
import { ChipRadio } from '../../shared/choices';
import { useLanguage, useWords } from '../../shared/language';
import { StillWaiting } from '../../shared/waiting';
import { Frame } from '../parts/frame';
import { TroubleWithRetry } from '../parts/trouble';
import { GroupChips } from './group-chips';
import type { DayProps } from './one-day';
import { PlainText, Preview, useGroupName } from './preview';
import { StepBar } from './step-bar';
import { changesByItself } from './steps';
import { TestButton, TestNote, useTest } from './test-message';

type Kind = 'notice' | 'reminder' | 'staff';

/** Every message exactly as it will be sent, one kind and one group at a time. */
export function MessageStep(props: DayProps) {
  const words = useWords(noticeText);
  const { plan, action } = props;
  const [kind, setKind] = useState<Kind>('notice');
  const [key, setKey] = useState<NoticeGroup['key']>(plan.groups[0]?.key ?? 'both');
  const test = useTest(plan.day.id, action);
  const group = plan.groups.find((one) => one.key === key) ?? plan.groups[0];
  const language = useLanguage();
  return (
    <Frame
      title={words.messageTitle(props.date)}
      step="message"
      above={<StepBar current="message" />}
      said={
        <>
          <TestNote test={test} action={action} />
          <StillWaiting active={action.doing !== null} />
        </>
      }
      buttons={
        <MessageButtons {...props}>
          {kind !== 'staff' && group && <TestButton test={test} group={group.key} />}
        </MessageButtons>
      }
    >
      <div class="message-grid">
        <div class="stack wide">
          <ChipRadio<Kind>
            id="kind"
            label={words.kindLabel}
            value={kind}
            choices={kindsOf(plan).map((value) => ({ value, label: words.kinds[value] }))}
            onChange={setKind}
          />
          {kind !== 'staff' && group && (
            <GroupChips groups={plan.groups} chosen={group.key} onChoose={setKey} />
          )}
          <Facts plan={plan} kind={kind} group={group} />
          <WrongWords loaded={props.loaded} />
        </div>
        {kind === 'staff'
          ? plan.staff.message && (
              <MessageView message={plan.staff.message} lang={language} name={words.kinds.staff} />
            )
          : group && <GroupMessage group={group} kind={kind} />}
      </div>
    </Frame>
  );
}

function MessageButtons(props: DayProps & { readonly children: ComponentChildren }) {
  const words = useWords(noticeText);
  const underWay = changesByItself(props.plan) || props.plan.progress?.status === 'sent';
  return (
    <>
      <Button kind="primary" onClick={() => props.onStep(underWay ? 'send' : 'people')}>
        {underWay ? words.seeSent : words.seePeople}
      </Button>
      {props.children}
      <Button kind="text" onClick={props.onAnotherDay}>
        {words.anotherDay}
      </Button>
    </>
  );
}

function GroupMessage(props: {
  readonly group: NoticeGroup;
  readonly kind: 'notice' | 'reminder';
}) {
  const { group, kind } = props;
  return <MessageView message={group[kind]} {...useGroupName(group.key)} />;
}

function MessageView(props: {
  readonly message: Rendered;
  readonly lang: Language;
  readonly name: string;
}) {
  const words = useWords(noticeText);
  const { name, ...message } = props;
  return (
    <div class="stack tight">
      <Preview {...message} title={`${words.previewTitle}: ${name}`} />
      <PlainText {...message} />
    </div>
  );
}

/** The words are put right in the workbook: then it is looked at again. */
function WrongWords({ loaded }: Pick<DayProps, 'loaded'>) {
  const words = useWords(noticeText);
  return (
    <>
      <div class="stack tight">
        <p class="hint">{words.wrongWords}</p>
        <div class="buttons">
          <Button small busy={loaded.loading} onClick={loaded.load}>
            {words.lookAgain}
          </Button>
        </div>
      </div>
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
    </>
  );
}

function Facts(props: {
  readonly plan: NoticePlan;
  readonly kind: Kind;
  readonly group: NoticeGroup | undefined;
}) {
  const words = useWords(noticeText);
  const language = useLanguage();
  const { plan, kind } = props;
  if (kind === 'staff') {
    return (
      <div class="stack tight">
        <p>{words.staffCount(plan.staff.count)}</p>
        {plan.staff.at.length === 0 ? <p>{words.staffNever}</p> : <p>{words.staffWhen}</p>}
        <ul class="sentences">
          {plan.staff.at.map((at) => (
            <li key={at}>{formatMomentOn(at, language)}</li>
          ))}
        </ul>
      </div>
    );
  }
  const leaves = kind === 'notice' ? plan.leavesAt : plan.reminderAt;
  return (
    <div class="stack tight">
      <p>{words.familiesCount(props.group?.count ?? 0)}</p>
      <p>{leaves ? words.leavesOn(formatMomentOn(leaves, language)) : words.noReminder}</p>
    </div>
  );
}

function kindsOf(plan: NoticePlan): readonly Kind[] {
  return plan.reminderAt ? ['notice', 'reminder', 'staff'] : ['notice', 'staff'];
}
