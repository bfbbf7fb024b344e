import { yearDayText } from '../../../../text/dialogs/year-day';
import { ChipRadio } from '../../../shared/choices';
import { TextArea, TextInput } from '../../../shared/inputs';
import { useWords } from '../../../shared/language';
import { DateField } from '../date-field';
import { bindDate, bindText, type DayFormProps, idOfDayField, type TextField } from './bind';
import { ClusterFields } from './cluster-fields';
import { Folded, Group } from './group';
import { LeadInput } from './lead-input';
import { Pair } from './pair';
import { PriorityFields } from './priority-fields';
import { WhenFields } from './when-fields';

/** Everything about one day, the rarely needed folded away. */
export function DayForm(props: DayFormProps & { readonly asksDate: boolean }) {
  return (
    <div class="day-form">
      <div class="stack wide">
        <WhenFields {...props} />
        <PurposeFields {...props} />
        <LearnerFields {...props} />
      </div>
      <div class="stack wide">
        <PriorityFields {...props} />
        <PeopleFields {...props} />
        <ClusterFields {...props} />
        <FamilyFields {...props} />
      </div>
    </div>
  );
}

function PurposeFields(props: DayFormProps) {
  const words = useWords(yearDayText);
  return (
    <Group title={words.purposeTitle} hint={words.staffRead}>
      <Texts {...props} label={words.name} english="titleEnglish" welsh="titleWelsh" />
      <Texts {...props} label={words.aim} english="aimEnglish" welsh="aimWelsh" long />
      <Texts {...props} label={words.purpose} english="purposeEnglish" welsh="purposeWelsh" long />
      <Texts
        {...props}
        label={words.outcome}
        hint={words.outcomeHint}
        english="outcomeEnglish"
        welsh="outcomeWelsh"
        long
      />
    </Group>
  );
}

function PeopleFields(props: DayFormProps) {
  const words = useWords(yearDayText);
  return (
    <Group title={words.people}>
      <ChipRadio<'all' | 'teachers' | 'TAs'>
        id={idOfDayField('audience')}
        label={words.audience}
        value={audienceOf(props.row.audience)}
        choices={audiences.map((value) => ({ value, label: words.audiences[value] }))}
        error={props.errors.audience}
        onChange={(audience) => props.onChange({ audience })}
      />
      <LeadInput {...bindText(props, 'lead')} />
      <TextInput {...bindText(props, 'venue')} label={words.venue} />
    </Group>
  );
}

function LearnerFields(props: DayFormProps) {
  const words = useWords(yearDayText);
  return (
    <Group title={words.learners} hint={words.checkHint}>
      <Texts
        {...props}
        label={words.learnersFor}
        english="learnersEnglish"
        welsh="learnersWelsh"
        long
      />
      <DateField {...bindDate(props, 'checkOn')} label={words.checkOn} />
      <TextArea {...bindText(props, 'checkFound')} label={words.checkFound} short />
    </Group>
  );
}

function FamilyFields(props: DayFormProps) {
  const words = useWords(yearDayText);
  const { row } = props;
  const isBegun = [row.pupilsReturn, row.clubsEnglish, row.clubsWelsh].some(Boolean);
  return (
    <Folded title={words.families} hint={words.familiesHint} isBegun={isBegun} isCard>
      <DateField {...bindDate(props, 'pupilsReturn')} label={words.pupilsReturn} />
      <Texts {...props} label={words.clubs} english="clubsEnglish" welsh="clubsWelsh" long />
      <Texts
        {...props}
        label={words.transport}
        english="transportEnglish"
        welsh="transportWelsh"
        long
      />
    </Folded>
  );
}

function Texts(
  props: DayFormProps & {
    readonly label: string;
    readonly english: TextField;
    readonly welsh: TextField;
    readonly long?: boolean;
    readonly hint?: string;
  },
) {
  return (
    <Pair
      label={props.label}
      {...(props.hint ? { hint: props.hint } : {})}
      english={bindText(props, props.english)}
      welsh={bindText(props, props.welsh)}
      {...(props.long ? { long: true } : {})}
    />
  );
}

const audiences = ['all', 'teachers', 'TAs'] as const;

/** An empty cell is everybody. */
export function audienceOf(cell: string): (typeof audiences)[number] {
  return audiences.find((audience) => audience === cell) ?? 'all';
}
