import type { Why } from '../../../core/inset/plan-changes';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { TextArea } from '../../shared/inputs';
import { useWords } from '../../shared/language';

export const noWhy: Why = { reason: '', evaluation: '' };

/** As it is sent. */
export function trimWhy({ reason, evaluation }: Why): Why {
  return { reason: reason.trim(), evaluation: evaluation.trim() };
}

export function WhyFields(props: {
  readonly idOf: (field: string) => string;
  readonly why: Why;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<Why>) => void;
}) {
  const words = useWords(yearPlanText);
  const { idOf, why, onChange } = props;
  return (
    <>
      <TextArea
        id={idOf('reason')}
        label={words.reason}
        hint={words.reasonHint}
        error={props.error}
        value={why.reason}
        onChange={(reason) => onChange({ reason })}
        short
      />
      <TextArea
        id={idOf('seen')}
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
