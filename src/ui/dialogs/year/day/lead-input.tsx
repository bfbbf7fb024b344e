import { yearDayText } from '../../../../text/dialogs/year-day';
import { TextInput } from '../../../shared/inputs';
import { useWords } from '../../../shared/language';
import { useYear } from '../year-page';

/** Who leads: one of the staff, kept by id and shown by name, or whoever else is typed. */
export function LeadInput(props: {
  readonly id: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (lead: string) => void;
}) {
  const words = useWords(yearDayText);
  const { look } = useYear();
  const change = (typed: string) => {
    const known = [...look.names].find(([, name]) => name === typed);
    props.onChange(known ? known[0] : typed);
  };
  return (
    <TextInput
      {...props}
      value={look.names.get(props.value) ?? props.value}
      label={words.lead}
      hint={words.leadHint}
      suggestions={[...look.names.values()]}
      onChange={change}
    />
  );
}
