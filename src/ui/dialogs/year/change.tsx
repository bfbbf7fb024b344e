import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { ChipRadio } from '../../shared/choices';
import { Confirm } from '../../shared/confirm';
import { focusFirstError } from '../../shared/focus';
import { TimeInput } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { DateField } from './date-field';
import { Follows } from './follows';
import type { ChangeKind } from './what-follows';
import { noWhy, trimWhy, type Why, WhyFields } from './why-fields';
import { useYear } from './year-page';

/** What a change leaves different, with why (P-53). */
export type Change = Why & {
  readonly date: string | null;
  readonly starts: string;
  readonly ends: string;
  readonly state: string;
};

type Props = {
  readonly kind: Exclude<ChangeKind, 'count'>;
  readonly dayId: string;
  readonly about: string;
  /** `the INSET day of Friday 23 October`. */
  readonly what: string;
  readonly stands: Pick<Change, 'date' | 'starts' | 'ends' | 'state'>;
  readonly clashes: (change: Change) => ComponentChildren;
  readonly onDo: (change: Change) => void;
  readonly onKeep: () => void;
};

/** Asks in place, says what follows, and does nothing without a reason. */
export function ChangePanel(props: Props) {
  const words = useWords(yearPlanText);
  const { action } = useYear();
  const { kind, stands } = props;
  const state = stateAfter(kind, stands.state);
  const [change, setChange] = useState<Change>({ ...stands, state, ...noWhy });
  const { reason, evaluation: _, ...cells } = change;
  const [pressed, setPressed] = useState(false);
  const found = {
    ...(change.date ? {} : { date: words.dateMissing }),
    ...(reason.trim() ? {} : { reason: words.reasonMissing }),
  };
  const errors = { ...action.trouble?.fields, ...(pressed ? found : {}) };
  const patch = (part: Partial<Change>) => setChange({ ...change, ...part });
  const doIt = () => {
    setPressed(true);
    if (focusFirstError(['date', 'reason'], found, idOfChange)) return;
    props.onDo({ ...change, ...trimWhy(change) });
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
        <Whatever {...props} change={change} errors={errors} onChange={patch} />
        <WhyFields idOf={idOfChange} why={change} error={errors.reason} onChange={patch} />
        {change.date && (
          <Follows kind={kind} days={[props.dayId]} about={props.about} cells={cells} />
        )}
      </div>
    </Confirm>
  );
}

type PartProps = {
  readonly change: Change;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<Change>) => void;
};

/** What is called off is re-instated on its date, or on another one. */
function Whatever(props: Props & PartProps) {
  const { kind } = props;
  if (kind === 'correct') return <Held {...props} />;
  if (kind === 'call off') return null;
  return (
    <>
      <When {...props} isSession={props.about !== props.dayId} />
      {props.clashes(props.change)}
    </>
  );
}

function When(props: PartProps & { readonly kind: ChangeKind; readonly isSession: boolean }) {
  const words = useWords(yearPlanText);
  const { change, errors, onChange } = props;
  return (
    <div class="three">
      <DateField
        id={idOfChange('date')}
        label={props.kind === 'move' ? words.newDate : words.date}
        error={errors.date}
        value={change.date ?? ''}
        onChange={(date) => onChange({ date: date === '' ? null : date })}
      />
      {props.isSession && <Times {...props} />}
    </div>
  );
}

function Held(props: PartProps) {
  const words = useWords(yearPlanText);
  return (
    <>
      <ChipRadio<'held' | 'planned'>
        id={idOfChange('held')}
        label={words.wasHeld}
        value={props.change.state === 'held' ? 'held' : 'planned'}
        choices={(['held', 'planned'] as const).map((value) => ({
          value,
          label: words.heldChoices[value],
        }))}
        onChange={(state) => props.onChange({ state })}
      />
      <div class="three">
        <Times {...props} />
      </div>
    </>
  );
}

function Times({ change, errors, onChange }: PartProps) {
  const words = useWords(yearPlanText);
  return (
    <>
      <TimeInput
        id={idOfChange('starts')}
        label={words.startsAt}
        error={errors.starts}
        value={change.starts}
        onChange={(starts) => onChange({ starts })}
      />
      <TimeInput
        id={idOfChange('ends')}
        label={words.endsAt}
        error={errors.ends}
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

export function idOfChange(field: string): string {
  return `change-${field}`;
}
