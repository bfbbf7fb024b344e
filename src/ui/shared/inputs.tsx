import type { Language } from '../../core/language';
import { describe, Field, type FieldProps } from './field';

type TextProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Direction follows what is typed, so that no writing is turned round. */
export function TextInput(
  props: TextProps & {
    readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'url';
    /** Offered while typing; anything else may be typed too. */
    readonly suggestions?: readonly string[];
    /** Where what belongs in it is not in the page's language. */
    readonly lang?: Language | undefined;
  },
) {
  const { suggestions } = props;
  return (
    <Field {...props}>
      <input
        class="input"
        type="text"
        inputMode={props.inputMode ?? 'text'}
        dir="auto"
        autoComplete="off"
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        {...(props.lang ? { lang: props.lang } : {})}
        {...(suggestions ? { list: `${props.id}-list` } : {})}
        {...describe(props)}
      />
      {suggestions && (
        <datalist id={`${props.id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

export function TextArea(
  props: TextProps & { readonly short?: boolean; readonly lang?: Language | undefined },
) {
  return (
    <Field {...props}>
      <textarea
        class={props.short ? 'input short' : 'input'}
        rows={props.short ? 2 : 3}
        dir="auto"
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        {...(props.lang ? { lang: props.lang } : {})}
        {...describe(props)}
      />
    </Field>
  );
}

/** The browser's own time entry; the value is `15:45`, or empty while it is not whole. */
export function TimeInput(props: TextProps) {
  return (
    <Field {...props}>
      <input
        class="input"
        type="time"
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        {...describe(props)}
      />
    </Field>
  );
}

/**
 * The browser's own date entry: its order of day and month is the browser's, so whoever uses it shows the
 * date in words beside it. The value is a civil date, or empty while it is not whole.
 */
export function DateInput(
  props: TextProps & { readonly earliest?: string; readonly latest?: string },
) {
  return (
    <Field {...props}>
      <input
        class="input"
        type="date"
        min={props.earliest ?? '2000-01-01'}
        {...(props.latest ? { max: props.latest } : {})}
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        {...describe(props)}
      />
    </Field>
  );
}

/** Takes `1.5` and `1,5`; see `parse-hours.ts` for what that means as a number. */
export function HoursInput(props: TextProps) {
  return <TextInput {...props} inputMode="decimal" />;
}

export type SelectOption = {
  readonly value: string;
  readonly label: string;
  /** Of a label that the school wrote. */
  readonly lang?: Language;
};

export type OptionGroup = { readonly label: string; readonly options: readonly SelectOption[] };

/**
 * `none` is the label of the empty choice; groups without options are left out. What stands in the cell
 * and in no group, as somebody who has left, is shown as it is, or it would look empty and stay.
 */
export function Select(
  props: TextProps & { readonly none: string; readonly groups: readonly OptionGroup[] },
) {
  const { value } = props;
  const isKnown = props.groups.some(({ options }) => options.some((one) => one.value === value));
  return (
    <Field {...props}>
      <select
        class="input"
        value={value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        {...describe(props)}
      >
        <option value="">{props.none}</option>
        {value !== '' && !isKnown && <option value={value}>{value}</option>}
        {props.groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <option
                  key={option.value}
                  value={option.value}
                  {...(option.lang ? { lang: option.lang } : {})}
                >
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </Field>
  );
}
