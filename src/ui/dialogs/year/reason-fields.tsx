import { yearPlanText } from '../../../text/dialogs/year-plan';
import { TextArea } from '../../shared/inputs';
import { useWords } from '../../shared/language';

/** Why the plan is changed, and what had been seen that led to it (P-53). */
export type Why = { readonly reason: string; readonly evaluation: string };

export const noReason: Why = { reason: '', evaluation: '' };

export function ReasonFields(props: {
  readonly why: Why;
  readonly error: string | undefined;
  readonly onChange: (why: Partial<Why>) => void;
}) {
  const words = useWords(yearPlanText);
  const { why, onChange } = props;
  return (
    <>
      <TextArea
        id={idOfChange('reason')}
        label={words.reason}
        hint={words.reasonHint}
        error={props.error}
        value={why.reason}
        onChange={(reason) => onChange({ reason })}
        short
      />
      <TextArea
        id={idOfChange('seen')}
        label={words.seen}
        hint={words.seenHint}
        optional
        value={why.evaluation}
        onChange={(evaluation) => onChange({ evaluation })}
        short
      />
    </>
  );
}

export function trimWhy({ reason, evaluation }: Why): Why {
  return { reason: reason.trim(), evaluation: evaluation.trim() };
}

export function idOfChange(field: string): string {
  return `change-${field}`;
}
