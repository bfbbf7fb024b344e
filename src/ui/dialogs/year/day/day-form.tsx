import type { InsetDayRow } from '../../../../core/inset/types';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { TextArea } from '../../../shared/inputs';
import { useWords } from '../../../shared/language';
import { bindDate, bindText, type RowForm } from '../bind-row';
import { DateField } from '../date-field';
import { ClusterFields } from './cluster-fields';
import { Folded, Group } from './group';
import { Pair } from './pair';
import { PriorityFields } from './priority-fields';
import { WhenFields } from './when-fields';
import { WhoAndWhere } from './who-and-where';

export type DayFormProps = RowForm<InsetDayRow>;

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
      <Texts {...props} label={words.name} of="title" />
      <Texts {...props} label={words.aim} of="aim" long />
      <Texts {...props} label={words.purpose} of="purpose" long />
      <Texts {...props} label={words.outcome} hint={words.outcomeHint} of="outcome" long />
    </Group>
  );
}

function PeopleFields(props: DayFormProps) {
  const words = useWords(yearDayText);
  return (
    <Group title={words.people}>
      <WhoAndWhere {...props} />
    </Group>
  );
}

function LearnerFields(props: DayFormProps) {
  const words = useWords(yearDayText);
  return (
    <Group title={words.learners} hint={words.checkHint}>
      <Texts {...props} label={words.learnersFor} of="learners" long />
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
      <Texts {...props} label={words.clubs} of="clubs" long />
      <Texts {...props} label={words.transport} of="transport" long />
    </Folded>
  );
}

type Both = 'title' | 'aim' | 'purpose' | 'outcome' | 'learners' | 'clubs' | 'transport';

function Texts(
  props: DayFormProps & {
    readonly label: string;
    readonly of: Both;
    readonly long?: boolean;
    readonly hint?: string;
  },
) {
  return (
    <Pair
      {...props}
      english={bindText(props, `${props.of}English`)}
      welsh={bindText(props, `${props.of}Welsh`)}
    />
  );
}
