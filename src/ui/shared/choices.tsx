import type { Language } from '../../core/language';
import { Below, describe, type FieldProps, LabelText } from './field';

/** One of a few, all in view. The browser's own radio buttons: arrows move, one Tab stop. */
export function ChipRadio<Value extends string>(
  props: FieldProps & {
    readonly value: Value | '';
    readonly choices: readonly { readonly value: Value; readonly label: string }[];
    readonly onChange: (value: Value) => void;
  },
) {
  const { id, ...described } = describe(props);
  return (
    <div class="field" role="radiogroup" aria-labelledby={`${id}-label`} {...described}>
      <div class="label" id={`${id}-label`}>
        <LabelText {...props} />
      </div>
      <div class="chips">
        {props.choices.map((choice, index) => (
          <label key={choice.value} class="chip">
            <input
              type="radio"
              name={id}
              id={index === 0 ? id : `${id}-${choice.value}`}
              checked={props.value === choice.value}
              onChange={() => props.onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <Below {...props} />
    </div>
  );
}

/** Any of a few, all in view. */
export function ChipChecks(
  props: FieldProps & {
    readonly chosen: readonly string[];
    readonly choices: readonly {
      readonly value: string;
      readonly label: string;
      readonly lang?: Language;
    }[];
    readonly onChange: (chosen: readonly string[]) => void;
  },
) {
  const { id } = props;
  const describedBy = describe(props)['aria-describedby'];
  const toggle = (value: string, on: boolean) =>
    props.onChange(on ? [...props.chosen, value] : props.chosen.filter((one) => one !== value));
  return (
    <fieldset
      class="field"
      aria-labelledby={`${id}-label`}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      <div class="label" id={`${id}-label`}>
        <LabelText {...props} />
      </div>
      <div class="chips">
        {props.choices.map(({ value, label, lang }, index) => (
          <label key={value} class="chip" {...(lang ? { lang } : {})}>
            <input
              type="checkbox"
              id={index === 0 ? id : `${id}-${value}`}
              checked={props.chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            {label}
          </label>
        ))}
      </div>
      <Below {...props} />
    </fieldset>
  );
}

/** On or off, at once; the hint says what on means. */
export function Switch(
  props: FieldProps & { readonly checked: boolean; readonly onChange: (on: boolean) => void },
) {
  return (
    <div class="field">
      <label class="switch">
        <span>{props.label}</span>
        <input
          type="checkbox"
          checked={props.checked}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
          {...describe(props)}
        />
      </label>
      <Below {...props} />
    </div>
  );
}
