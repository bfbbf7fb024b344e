import { sidebarText } from '../../text/sidebar';
import { ChipRadio, Switch } from '../shared/choices';
import { DateInput, HoursInput, Select, TextArea, TextInput } from '../shared/inputs';
import { useLanguage, useWords } from '../shared/language';
import { groupForms, groupPriorities } from './choice-groups';
import { DateInWords } from './date-in-words';
import type { EntryErrors, EntryForm } from './entry-form';
import { useSession } from './session';

type Props = {
  /** Makes ids unique: the form may stand on the page twice. */
  readonly prefix: string;
  readonly form: EntryForm;
  readonly errors: EntryErrors;
  /** While it is being saved, nothing can be changed. */
  readonly busy: boolean;
  readonly onChange: (patch: Partial<EntryForm>) => void;
};

export function EntryFields(props: Props) {
  const words = useWords(sidebarText);
  const language = useLanguage();
  const { start } = useSession();
  const { form, errors, onChange } = props;
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
      <When {...props} />
      <Select
        {...field('form')}
        label={words.form}
        none={words.choose}
        groups={groupForms(start.forms, words, language)}
        value={form.form}
        onChange={(chosen) => onChange({ form: chosen })}
      />
      <ChipRadio
        {...field('idea')}
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
          {...field('priority')}
          label={words.priority}
          none={words.choose}
          groups={groupPriorities(start.priorities, words, language)}
          value={form.priority}
          onChange={(priority) => onChange({ priority })}
        />
      )}
      <TextArea
        {...field('change')}
        label={words.change}
        optional
        hint={words.colleaguesRead}
        value={form.change}
        onChange={(change) => onChange({ change })}
      />
      <Switch
        {...field('bringToInset')}
        label={words.bringToInset}
        hint={words.bringToInsetHint}
        checked={form.bringToInset}
        onChange={(bringToInset) => onChange({ bringToInset })}
      />
    </div>
  );
}

function When(props: Props) {
  const words = useWords(sidebarText);
  const { start } = useSession();
  const { prefix, form, errors, onChange } = props;
  return (
    <div class="side-by-side hours">
      <DateInput
        id={`${prefix}-date`}
        error={errors.date}
        label={words.date}
        latest={start.today}
        value={form.date}
        onChange={(date) => onChange({ date })}
      />
      <HoursInput
        id={`${prefix}-hours`}
        error={errors.hours}
        label={words.hours}
        value={form.hours}
        onChange={(hours) => onChange({ hours })}
      />
      <DateInWords date={form.date} />
    </div>
  );
}
