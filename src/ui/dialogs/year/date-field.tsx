import type { ComponentProps } from 'preact';
import { isCivilDate } from '../../../core/civil-date';
import { capitalise, formatDateLong } from '../../../text/dates';
import { DateInput } from '../../shared/inputs';
import { useLanguage } from '../../shared/language';

/** A date with its words below: the browser's own entry may put the month before the day. */
export function DateField(props: ComponentProps<typeof DateInput>) {
  const language = useLanguage();
  const { value } = props;
  const said = isCivilDate(value) ? capitalise(formatDateLong(value, language)) : undefined;
  return <DateInput {...props} hint={said ?? props.hint} />;
}
