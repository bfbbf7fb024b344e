import type { FormChoice, PriorityChoice } from '../../../core/wire/log-server';
import { entryText } from '../../../text/entry';
import { ChipRadio, Switch } from '../choices';
import { DateInWords } from '../date-in-words';
import { DateInput, HoursInput, Select, TextArea, TextInput } from '../inputs';
import { useLanguage, useWords } from '../language';
import '../side-by-side.css';
import { groupForms, groupPriorities } from './choice-groups';
import type { EntryErrors, EntryForm } from './entry-form';

export type EntryFieldsProps = {
  /** Makes ids unique: the form may stand on the page twice. */
  readonly prefix: string;
  /** What the school lists, and the day after which nothing can be logged yet. */
  readonly choices: {
    readonly forms: readonly FormChoice[];
    readonly priorities: readonly PriorityChoice[];
    readonly today: string;
  };
  /** Where the entry has come from INSET: its day is known, and INSET need not be told of it. */
  readonly fromInset?: boolean;
  readonly form: EntryForm;
  readonly errors: EntryErrors;
  /** While it is being saved, nothing can be changed. */
  readonly busy: boolean;
  readonly onChange: (patch: Partial<EntryForm>) => void;
};

export function EntryFields(props: EntryFieldsProps) {
  const words = useWords(entryText);
  const language = useLanguage();
  const { form, errors, choices, onChange } = props;
  const field = (name: keyof EntryForm) => ({
    id: `${props.prefix}-${name}`,
    error: errors[name],
  });
  return (
    <div class="fields" inert={props.busy}>
      <TextInput
        {...field('what')}
        label={words.what}
        value={form.what}
        onChange={(what) => onChange({ what })}
      />
      {props.fromInset ? <Hours {...props} /> : <When {...props} />}
      <Select
        {...field('form')}
        label={words.form}
        none={words.choose}
        groups={groupForms(choices.forms, words, language)}
        value={form.form}
        onChange={(chosen) => onChange({ form: chosen })}
      />
      <Idea {...props} />
      <TextArea
        {...field('change')}
        label={words.change}
        optional
        hint={words.colleaguesRead}
        value={form.change}
        onChange={(change) => onChange({ change })}
      />
      {!props.fromInset && (
        <Switch
          {...field('bringToInset')}
          label={words.bringToInset}
          hint={words.bringToInsetHint}
          checked={form.bringToInset}
          onChange={(bringToInset) => onChange({ bringToInset })}
        />
      )}
    </div>
  );
}

/** P-11: whose idea it was; a priority is asked for only where it was the school’s. */
function Idea(props: EntryFieldsProps) {
  const words = useWords(entryText);
  const language = useLanguage();
  const { prefix, form, errors, choices, onChange } = props;
  return (
    <>
      <ChipRadio
        id={`${prefix}-idea`}
        error={errors.idea}
        label={words.idea}
        value={form.idea}
        choices={(['priority', 'interest', 'both'] as const).map((idea) => ({
          value: idea,
          label: words.ideas[idea],
        }))}
        onChange={(idea) => onChange({ idea })}
      />
      {(form.idea === 'priority' || form.idea === 'both') && (
        <Select
          id={`${prefix}-priority`}
          error={errors.priority}
          label={words.priority}
          none={words.choose}
          groups={groupPriorities(choices.priorities, words, language)}
          value={form.priority}
          onChange={(priority) => onChange({ priority })}
        />
      )}
    </>
  );
}

function When(props: EntryFieldsProps) {
  const words = useWords(entryText);
  const { prefix, form, errors, onChange } = props;
  return (
    <div class="side-by-side hours">
      <DateInput
        id={`${prefix}-date`}
        error={errors.date}
        label={words.date}
        latest={props.choices.today}
        value={form.date}
        onChange={(date) => onChange({ date })}
      />
      <Hours {...props} />
      <DateInWords date={form.date} />
    </div>
  );
}

function Hours(props: EntryFieldsProps) {
  const words = useWords(entryText);
  return (
    <HoursInput
      id={`${props.prefix}-hours`}
      error={props.errors.hours}
      label={words.hours}
      value={props.form.hours}
      onChange={(hours) => props.onChange({ hours })}
    />
  );
}
