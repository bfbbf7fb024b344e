import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Why } from '../../../core/inset/plan-changes';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { ChipRadio } from '../../shared/choices';
import { TimeInput } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { bindDate, bindText, type RowForm } from './bind-row';
import { ChangeFrame, type FrameProps, idOfChange } from './change-frame';
import { DateField } from './date-field';
import type { ChangeKind } from './what-follows';

/** What a change leaves different. */
export type Change = {
  readonly date: string | null;
  readonly starts: string;
  readonly ends: string;
  readonly state: string;
};

type Props = FrameProps & {
  readonly kind: Exclude<ChangeKind, 'count'>;
  readonly stands: Change;
  readonly clashes: (change: Change) => ComponentChildren;
  readonly onDo: (change: Change, why: Why) => void;
};

/** Another date, other times, whether it takes place. Of the row no more is held: the rest is others’ to change. */
export function ChangePanel(props: Props) {
  const words = useWords(yearPlanText);
  const { kind, stands } = props;
  const { date, starts, ends } = stands;
  const state = stateAfter(kind, stands.state);
  const [change, setChange] = useState<Change>({ date, starts, ends, state });
  return (
    <ChangeFrame
      {...props}
      cells={change.date ? change : null}
      missing={change.date ? {} : { date: words.dateMissing }}
      onDo={(why) => props.onDo(change, why)}
    >
      {(errors) => (
        <Whatever
          {...props}
          row={change}
          errors={errors}
          idOf={idOfChange}
          onChange={(part) => setChange({ ...change, ...part })}
        />
      )}
    </ChangeFrame>
  );
}

/** What is called off is re-instated on its date, or on another one. */
function Whatever(props: Props & RowForm<Change>) {
  const { kind } = props;
  if (kind === 'call off') return null;
  return (
    <>
      {kind === 'correct' && <Held {...props} />}
      <When {...props} isSession={!props.days.includes(props.about)} />
      {props.clashes(props.row)}
    </>
  );
}

function When(props: RowForm<Change> & { readonly kind: ChangeKind; readonly isSession: boolean }) {
  const words = useWords(yearPlanText);
  return (
    <div class="three">
      <DateField
        {...bindDate(props, 'date')}
        label={props.kind === 'move' ? words.newDate : words.date}
      />
      {props.isSession && <Times {...props} />}
    </div>
  );
}

function Held(props: RowForm<Change>) {
  const words = useWords(yearPlanText);
  return (
    <ChipRadio<'held' | 'planned'>
      id={idOfChange('held')}
      label={words.wasHeld}
      value={props.row.state === 'held' ? 'held' : 'planned'}
      choices={(['held', 'planned'] as const).map((value) => ({
        value,
        label: words.heldChoices[value],
      }))}
      onChange={(state) => props.onChange({ state })}
    />
  );
}

function Times(props: RowForm<Change>) {
  const words = useWords(yearPlanText);
  return (
    <>
      <TimeInput {...bindText(props, 'starts')} label={words.startsAt} />
      <TimeInput {...bindText(props, 'ends')} label={words.endsAt} />
    </>
  );
}

function stateAfter(kind: ChangeKind, state: string): string {
  if (kind === 'call off') return 'called off';
  if (kind === 're-instate') return 'planned';
  return state;
}
