import type { ToldPerson } from '../../../core/wire/office-server';
import { noticeSendingText } from '../../../text/dialogs/notice-sending';
import { Field } from '../../shared/field';
import { TextInput } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { type ToldFilter, valuesOf } from './told';
import { useNames } from './told-names';

export function ToldFilters(props: {
  readonly people: readonly ToldPerson[];
  readonly filter: ToldFilter;
  readonly onChange: (filter: ToldFilter) => void;
}) {
  const words = useWords(noticeSendingText);
  const names = useNames();
  const { people, filter, onChange } = props;
  return (
    <div class="filters no-print">
      <TextInput
        id="told-search"
        label={words.search}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <OneOf
        id="told-stage"
        label={words.messageLabel}
        value={filter.stage}
        values={valuesOf(people, 'stage')}
        nameOf={names.stage}
        onChange={(stage) => onChange({ ...filter, stage })}
      />
      <OneOf
        id="told-state"
        label={words.stateLabel}
        value={filter.state}
        values={valuesOf(people, 'state')}
        nameOf={names.state}
        onChange={(state) => onChange({ ...filter, state })}
      />
    </div>
  );
}

function OneOf(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly onChange: (value: string) => void;
}) {
  const words = useWords(noticeSendingText);
  return (
    <Field id={props.id} label={props.label}>
      <select
        class="input"
        id={props.id}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{words.all}</option>
        {props.values.map((value) => (
          <option key={value} value={value}>
            {props.nameOf(value)}
          </option>
        ))}
      </select>
    </Field>
  );
}
