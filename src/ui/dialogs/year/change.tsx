import { useState } from 'preact/hooks';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { ChipRadio } from '../../shared/choices';
import { Confirm } from '../../shared/confirm';
import { focusFirstError } from '../../shared/focus';
import { TextArea, TimeInput } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { DateField } from './date-field';
import { Follows } from './follows';
import type { ChangeKind } from './what-follows';
import { useYear } from './year-page';

/** What a change leaves different, with why (P-53). */
export type Change = {
  readonly date: string | null;
  readonly starts: string;
  readonly ends: string;
  readonly state: string;
  readonly reason: string;
  readonly evaluation: string;
};

type Props = {
  readonly kind: ChangeKind;
  readonly dayId: string;
  readonly about: string;
  /** `the INSET day of Friday 23 October`. */
  readonly what: string;
  readonly stands: Pick<Change, 'date' | 'starts' | 'ends' | 'state'>;
  readonly clashes: (change: Change) => preact.ComponentChildren;
  readonly onDo: (change: Change) => void;
  readonly onKeep: () => void;
};

/** Asks in place, says what follows, and does nothing without a reason. */
export function ChangePanel(props: Props) {
  const words = useWords(yearPlanText);
  const { action } = useYear();
  const { kind, stands } = props;
  const [change, setChange] = useState<Change>({
    ...stands,
    state: stateAfter(kind, stands.state),
    reason: '',
    evaluation: '',
  });
  const [pressed, setPressed] = useState(false);
  const errors = { ...action.trouble?.fields, ...(pressed ? findErrors(change, words) : {}) };
  const patch = (part: Partial<Change>) => setChange({ ...change, ...part });
  const doIt = () => {
    setPressed(true);
    if (focusFirstError(['date', 'reason'], findErrors(change, words), idOf)) return;
    props.onDo({ ...change, reason: change.reason.trim(), evaluation: change.evaluation.trim() });
  };
  return (
    <Confirm
      question={words.titles[kind](props.what)}
      doIt={words.doIt[kind]}
      keepIt={words.keepIt}
      mild={kind !== 'call off'}
      busy={action.doing !== null}
      onDo={doIt}
      onKeep={props.onKeep}
    >
      <div class="fields">
        {kind === 'move' && (
          <When
            change={change}
            error={errors.date}
            onChange={patch}
            isSession={props.about !== props.dayId}
          />
        )}
        {kind === 'move' && props.clashes(change)}
        {kind === 'correct' && <Held change={change} onChange={patch} />}
        <TextArea
          id={idOf('reason')}
          label={words.reason}
          hint={words.reasonHint}
          error={errors.reason}
          value={change.reason}
          onChange={(reason) => patch({ reason })}
          short
        />
        <TextArea
          id={idOf('seen')}
          label={words.seen}
          hint={words.seenHint}
          optional
          value={change.evaluation}
          onChange={(evaluation) => patch({ evaluation })}
          short
        />
        <Follows {...props} date={change.date ?? ''} />
      </div>
    </Confirm>
  );
}

type PartProps = {
  readonly change: Change;
  readonly error?: string | undefined;
  readonly onChange: (part: Partial<Change>) => void;
};

function When({ change, error, onChange, isSession }: PartProps & { readonly isSession: boolean }) {
  const words = useWords(yearPlanText);
  return (
    <div class="three">
      <DateField
        id={idOf('date')}
        label={words.newDate}
        error={error}
        value={change.date ?? ''}
        onChange={(date) => onChange({ date: date === '' ? null : date })}
      />
      {isSession && <Times change={change} onChange={onChange} />}
    </div>
  );
}

function Held({ change, onChange }: PartProps) {
  const words = useWords(yearPlanText);
  return (
    <>
      <ChipRadio<'held' | 'planned'>
        id={idOf('held')}
        label={words.wasHeld}
        value={change.state === 'held' ? 'held' : 'planned'}
        choices={(['held', 'planned'] as const).map((value) => ({
          value,
          label: words.heldChoices[value],
        }))}
        onChange={(state) => onChange({ state })}
      />
      <div class="three">
        <Times change={change} onChange={onChange} />
      </div>
    </>
  );
}

function Times({ change, onChange }: PartProps) {
  const words = useWords(yearPlanText);
  return (
    <>
      <TimeInput
        id={idOf('starts')}
        label={words.startsAt}
        value={change.starts}
        onChange={(starts) => onChange({ starts })}
      />
      <TimeInput
        id={idOf('ends')}
        label={words.endsAt}
        value={change.ends}
        onChange={(ends) => onChange({ ends })}
      />
    </>
  );
}

function stateAfter(kind: ChangeKind, state: string): string {
  if (kind === 'call off') return 'called off';
  if (kind === 're-instate') return 'planned';
  return state;
}

function findErrors(
  change: Change,
  words: { readonly dateMissing: string; readonly reasonMissing: string },
): Readonly<Record<string, string>> {
  return {
    ...(change.date ? {} : { date: words.dateMissing }),
    ...(change.reason.trim() ? {} : { reason: words.reasonMissing }),
  };
}

function idOf(field: string): string {
  return `change-${field}`;
}
