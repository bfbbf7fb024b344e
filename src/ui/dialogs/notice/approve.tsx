import type { ComponentChildren } from 'preact';
import { commonText } from '../../../text/dialogs/common';
import { noticePeopleText } from '../../../text/dialogs/notice-people';
import { Button } from '../../shared/button';
import { describe, Field, type FieldProps } from '../../shared/field';
import { useWords } from '../../shared/language';
import { TroubleWithRetry } from '../parts/trouble';
import type { DayProps } from './one-day';
import type { Approval } from './use-approval';

/** The bottom of the page: the number to type and the one filled button, or why it cannot be yet. */
export function Approve(
  props: DayProps & { readonly approval: Approval; readonly children: ComponentChildren },
) {
  const words = useWords(noticePeopleText);
  const common = useWords(commonText);
  const { plan, approval, loaded } = props;
  const others = (
    <>
      {props.children}
      <Button kind="text" onClick={() => props.onStep('message')}>
        {common.back}
      </Button>
    </>
  );
  if (plan.blockers.length > 0) {
    return (
      <>
        <Button kind="primary" busy={loaded.loading} onClick={loaded.load}>
          {loaded.loading ? common.updating : words.lookAgain}
        </Button>
        {others}
      </>
    );
  }
  return (
    <ApproveForm
      approval={approval}
      label={words.approveLabel}
      hint={words.undo(plan.undoMinutes)}
      button={words.approve(plan.count)}
    >
      {others}
    </ApproveForm>
  );
}

/** The number to type and the button that approves it, before what else can be done. */
export function ApproveForm(props: {
  readonly approval: Approval;
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly children?: ComponentChildren;
}) {
  const words = useWords(noticePeopleText);
  const { approval } = props;
  return (
    <form
      class="approve"
      onSubmit={(event) => {
        event.preventDefault();
        if (!approval.busy) approval.approve();
      }}
    >
      <CountInput {...props} />
      <div class="buttons">
        <Button kind="primary" submits busy={approval.busy}>
          {approval.busy ? words.approving : props.button}
        </Button>
        {props.children}
      </div>
    </form>
  );
}

function CountInput(props: {
  readonly approval: Approval;
  readonly label: string;
  readonly hint?: string;
}) {
  const { approval } = props;
  const field: FieldProps = {
    id: approval.id,
    label: props.label,
    hint: props.hint,
    error: approval.error,
  };
  return (
    <Field {...field}>
      <input
        class="input count-input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={approval.typed}
        onInput={(event) => approval.type(event.currentTarget.value)}
        {...describe(field)}
      />
    </Field>
  );
}

/**
 * After an approval whose answer did not come, or that was refused, the way on is to look again: asking a
 * second time unseen could approve what has changed.
 */
export function ApprovalTrouble(props: Pick<DayProps, 'action' | 'loaded'>) {
  const words = useWords(noticePeopleText);
  const { trouble, failed } = props.action;
  if (!trouble || (failed !== 'approve' && failed !== 'approve-new')) return null;
  const unanswered = ['no-answer', 'offline', 'failed'].includes(trouble.code);
  const message = unanswered ? words.unsure : trouble.message;
  return (
    <TroubleWithRetry
      trouble={{ ...trouble, message }}
      onRetry={props.loaded.load}
      retry={words.lookAgain}
    />
  );
}
