import { yearDayText } from '../../../../text/dialogs/year-day';
import { ChipRadio } from '../../../shared/choices';
import { TextInput } from '../../../shared/inputs';
import { useWords } from '../../../shared/language';
import { bindText, type RowForm } from '../bind-row';
import { LeadInput } from './lead-input';

const audiences = ['all', 'teachers', 'TAs'] as const;

/** Whom a day or session is for, who leads it, and where. An empty cell is everybody. */
export function WhoAndWhere(
  props: RowForm<{ readonly audience: string; readonly lead: string; readonly venue: string }>,
) {
  const words = useWords(yearDayText);
  const { audience } = props.row;
  return (
    <>
      <ChipRadio
        {...bindText(props, 'audience')}
        label={words.audience}
        value={audiences.find((one) => one === audience) ?? 'all'}
        choices={audiences.map((value) => ({ value, label: words.audiences[value] }))}
      />
      <LeadInput {...bindText(props, 'lead')} />
      <TextInput {...bindText(props, 'venue')} label={words.venue} />
    </>
  );
}
