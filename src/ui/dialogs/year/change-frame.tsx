import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Why } from '../../../core/inset/plan-changes';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { Confirm } from '../../shared/confirm';
import { focusFirstError } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { Follows } from './follows';
import type { ChangeKind, FollowedChange } from './what-follows';
import { noWhy, trimWhy, WhyFields } from './why-fields';
import { useYear } from './year-page';

export type Errors = Readonly<Record<string, string>>;

export type FrameProps = {
  readonly kind: ChangeKind;
  /** Whose notices tell of it: the day, or each day that the session counts towards. */
  readonly days: readonly string[];
  readonly about: string;
  /** `the INSET day of Friday 23 October`. */
  readonly what: string;
  readonly onKeep: () => void;
};

/** Asks in place, says what follows, and does nothing without a reason. */
export function ChangeFrame(
  props: FrameProps & {
    /** As they will be; `null` is nothing chosen yet. */
    readonly cells: FollowedChange['cells'] | null;
    /** What is not chosen yet, by field. */
    readonly missing: Errors;
    readonly needsNoReason?: boolean;
    readonly children: (errors: Errors) => ComponentChildren;
    readonly onDo: (why: Why) => void;
  },
) {
  const words = useWords(yearPlanText);
  const { action } = useYear();
  const { kind, days, about, cells, missing } = props;
  const [why, setWhy] = useState(noWhy);
  const [pressed, setPressed] = useState(false);
  const isGiven = props.needsNoReason || why.reason.trim() !== '';
  const found: Errors = isGiven ? missing : { ...missing, reason: words.reasonMissing };
  const errors: Errors = { ...action.trouble?.fields, ...(pressed ? found : {}) };
  const doIt = () => {
    setPressed(true);
    if (!focusFirstError(Object.keys(found), found, idOfChange)) props.onDo(trimWhy(why));
  };
  const keep = () => {
    action.forget();
    props.onKeep();
  };
  return (
    <Confirm
      question={words.titles[kind](props.what)}
      doIt={words.doIt[kind]}
      keepIt={words.keepIt}
      mild={kind !== 'call off'}
      busy={action.doing !== null}
      onDo={doIt}
      onKeep={keep}
    >
      <div class="fields">
        {props.children(errors)}
        <WhyFields
          idOf={idOfChange}
          why={why}
          error={errors.reason}
          onChange={(part) => setWhy({ ...why, ...part })}
        />
        {cells && <Follows {...{ kind, days, about, cells }} />}
      </div>
    </Confirm>
  );
}

export function idOfChange(field: string): string {
  return `change-${field}`;
}
