import { yearDayText } from '../../../../text/dialogs/year-day';
import { ChipRadio } from '../../../shared/choices';
import { Select, TextArea, TimeInput } from '../../../shared/inputs';
import { useLanguage, useWords } from '../../../shared/language';
import { bindDate, bindText } from '../bind-row';
import { choicesOf } from '../choices';
import { Clashes } from '../clashes';
import { DateField } from '../date-field';
import { useYear } from '../year-page';
import type { DayFormProps } from './day-form';
import { Group } from './group';

/** A day that has a date is moved with a reason, not by typing another. */
export function WhenFields(props: DayFormProps & { readonly asksDate: boolean }) {
  const words = useWords(yearDayText);
  const { row } = props;
  return (
    <Group title={words.when}>
      {props.asksDate && (
        <>
          <DateField {...bindDate(props, 'date')} label={words.date} />
          <Clashes row={row} />
        </>
      )}
      <HowTaken {...props} />
      {row.takenAs !== 'twilights' && <Times {...props} />}
      <Phase {...props} />
      <TextArea {...bindText(props, 'why')} label={words.why} hint={words.whyHint} short />
    </Group>
  );
}

function HowTaken({ row, errors, onChange, idOf }: DayFormProps) {
  const words = useWords(yearDayText);
  const isDay = row.takenAs !== 'twilights';
  return (
    <>
      <ChipRadio<'day' | 'twilights'>
        id={idOf('takenAs')}
        label={words.takenAs}
        value={isDay ? 'day' : 'twilights'}
        choices={(['day', 'twilights'] as const).map((value) => ({
          value,
          label: words.taken[value],
        }))}
        hint={isDay ? undefined : words.takenHint}
        error={errors.takenAs}
        onChange={(takenAs) => onChange({ takenAs })}
      />
      <ChipRadio<'whole' | 'half'>
        id={idOf('part')}
        label={words.part}
        value={row.part === 'half' ? 'half' : 'whole'}
        choices={(['whole', 'half'] as const).map((value) => ({
          value,
          label: words.parts[value],
        }))}
        error={errors.part}
        onChange={(part) => onChange({ part })}
      />
    </>
  );
}

function Times(props: DayFormProps) {
  const words = useWords(yearDayText);
  const { facts } = useYear();
  const { dayStarts, dayEnds } = facts.settings;
  return (
    <div class="pair">
      <TimeInput
        {...bindText(props, 'starts')}
        label={words.starts}
        hint={words.timesHint(dayStarts, dayEnds)}
      />
      <TimeInput {...bindText(props, 'ends')} label={words.ends} />
    </div>
  );
}

/** Empty, and the phase that means all of them, are the whole school. */
function Phase(props: DayFormProps) {
  const words = useWords(yearDayText);
  const language = useLanguage();
  const { facts } = useYear();
  const phases = choicesOf(facts.options, 'phase', language, [props.row.phase]).filter(
    ({ value }) => value !== 'both',
  );
  if (phases.length === 0) return null;
  const value = props.row.phase === 'both' ? '' : props.row.phase;
  return (
    <Select
      {...bindText(props, 'phase')}
      value={value}
      label={words.phase}
      none={words.wholeSchool}
      groups={[{ label: words.phases, options: phases }]}
    />
  );
}
