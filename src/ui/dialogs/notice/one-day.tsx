import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoticeDay, NoticePlan } from '../../../core/wire/office-server';
import { formatDateLong } from '../../../text/dates';
import { noticeText } from '../../../text/dialogs/notice';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import { Skeleton } from '../../shared/waiting';
import { Frame } from '../parts/frame';
import { useOffice } from '../parts/open-dialog';
import { TroubleWithRetry } from '../parts/trouble';
import { type Action, useAction } from '../parts/use-action';
import { type Loaded, useLoaded } from '../parts/use-loaded';
import { MessageStep } from './message-step';
import { PeopleStep } from './people-step';
import { SendStep } from './send-step';
import { StepBar } from './step-bar';
import { changesByItself, firstStepOf, type Step } from './steps';

/** What every step of a chosen day works with. */
export type DayProps = {
  readonly plan: NoticePlan;
  readonly loaded: Loaded<NoticePlan>;
  readonly action: Action;
  /** In the heading's sentence. */
  readonly date: string;
  readonly onStep: (step: Step) => void;
  readonly onAnotherDay: () => void;
};

export function OneDay(props: { readonly day: NoticeDay; readonly onAnotherDay: () => void }) {
  const language = useLanguage();
  const { server } = useOffice();
  const loaded = useLoaded(() => server.prepareNotice(props.day.id));
  const action = useAction();
  const [asked, setStep] = useState<Step | null>(null);
  const plan = loaded.value;
  const step = asked ?? (plan ? firstStepOf(plan) : null);
  useApprovalSettledBy(plan, action, () => setStep('send'));
  const date = formatDateLong(props.day.date, language);
  if (!plan || !step) return <Preparing {...props} loaded={loaded} date={date} />;
  const shared: DayProps = {
    plan,
    loaded,
    action,
    date,
    onAnotherDay: props.onAnotherDay,
    onStep: (next) => {
      action.forget();
      setStep(next);
    },
  };
  if (step === 'send' && plan.progress) {
    return <SendStep {...shared} progress={plan.progress} />;
  }
  if (step === 'people') return <PeopleStep {...shared} />;
  return <MessageStep {...shared} />;
}

/**
 * What went wrong with an approval is over once a new plan is there; one whose answer was lost shows itself
 * in it as approved, and then it is on to how far it is.
 */
function useApprovalSettledBy(
  plan: NoticePlan | null,
  action: Action,
  onApproved: () => void,
): void {
  const latest = useRef({ action, onApproved });
  latest.current = { action, onApproved };
  useEffect(() => {
    const { action, onApproved } = latest.current;
    if (!plan || !action.failed?.startsWith('approve')) return;
    if (action.failed === 'approve' && changesByItself(plan)) onApproved();
    action.forget();
  }, [plan]);
}

function Preparing(props: {
  readonly loaded: Loaded<NoticePlan>;
  readonly date: string;
  readonly onAnotherDay: () => void;
}) {
  const words = useWords(noticeText);
  return (
    <Frame
      title={words.messageTitle(props.date)}
      step="message"
      above={<StepBar current="message" />}
      buttons={<Button onClick={props.onAnotherDay}>{words.anotherDay}</Button>}
    >
      <TroubleWithRetry trouble={props.loaded.trouble} onRetry={props.loaded.load} />
      {!props.loaded.trouble && (
        <div class="stack">
          <p class="soft">{words.preparing}</p>
          <Skeleton rows={5} />
        </div>
      )}
    </Frame>
  );
}
