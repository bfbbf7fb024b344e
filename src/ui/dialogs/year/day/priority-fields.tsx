import { readIds, writeIds } from '../../../../core/inset/id-list';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { ChipChecks, Switch } from '../../../shared/choices';
import { Select } from '../../../shared/inputs';
import { useLanguage, useWords } from '../../../shared/language';
import { bindText } from '../bind-row';
import { choicesOf, priorityGroup } from '../choices';
import { useYear } from '../year-page';
import type { DayFormProps } from './day-form';
import { Folded, Group } from './group';

/** P-69 to P-74: what the day serves. */
export function PriorityFields(props: DayFormProps) {
  const words = useWords(yearDayText);
  const { row } = props;
  return (
    <Group title={words.priorities}>
      <Serves {...props} />
      <Tags {...props} field="national" list="national" label={words.national} />
      <Kind {...props} />
      <Folded
        title={words.moreTags}
        isBegun={[row.factors, row.napl, row.principles].some(Boolean)}
      >
        <Tags {...props} field="factors" list="factor" label={words.factors} />
        <Tags {...props} field="napl" list="napl" label={words.napl} />
        <Tags {...props} field="principles" list="principle" label={words.principles} />
      </Folded>
    </Group>
  );
}

function Serves(props: DayFormProps) {
  const words = useWords(yearDayText);
  const language = useLanguage();
  const { priorities } = useYear().facts;
  const { row } = props;
  return (
    <>
      <Select
        {...bindText(props, 'priority')}
        label={words.sdp}
        none={words.none}
        groups={[priorityGroup(priorities, 'SDP', words.sdpGroup, language, row.priority)]}
      />
      <Select
        {...bindText(props, 'mer')}
        label={words.mer}
        none={words.none}
        groups={[priorityGroup(priorities, 'MER', words.merGroup, language, row.mer)]}
      />
    </>
  );
}

/** The two exceptions: training that the law asks for, and a day beyond the usual number. */
function Kind({ row, errors, onChange, idOf }: DayFormProps) {
  const words = useWords(yearDayText);
  return (
    <>
      <Switch
        id={idOf('mandatory')}
        label={words.mandatory}
        hint={words.mandatoryHint}
        error={errors.mandatory}
        checked={row.mandatory}
        onChange={(mandatory) => onChange({ mandatory })}
      />
      <Switch
        id={idOf('extra')}
        label={words.extra}
        error={errors.extra}
        checked={row.extra}
        onChange={(extra) => onChange({ extra })}
      />
    </>
  );
}

function Tags(
  props: DayFormProps & {
    readonly field: 'national' | 'factors' | 'napl' | 'principles';
    readonly list: string;
    readonly label: string;
  },
) {
  const language = useLanguage();
  const { facts } = useYear();
  const chosen = readIds(props.row[props.field]);
  const choices = choicesOf(facts.options, props.list, language, chosen);
  if (choices.length === 0) return null;
  return (
    <ChipChecks
      id={props.idOf(props.field)}
      label={props.label}
      choices={choices}
      chosen={chosen}
      error={props.errors[props.field]}
      onChange={(next) => props.onChange({ [props.field]: writeIds(next) })}
    />
  );
}
