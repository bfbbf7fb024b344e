import type { EntryInput } from '../../core/entry';
import { capitalise, formatDateLong } from '../../text/dates';
import { formatHours } from '../../text/hours';
import { ChoiceLabel } from '../shared/entry/choice-label';
import { useLanguage } from '../shared/language';
import { useSession } from './session';

/** What would stand in the log, as colleagues would read it. */
export function DraftFacts(props: { readonly entry: EntryInput }) {
  const language = useLanguage();
  const { page } = useSession();
  const { entry } = props;
  return (
    <>
      <p class="meta">
        {capitalise(formatDateLong(entry.date, language))} · {formatHours(entry.hours * 60)}
      </p>
      <h3 dir="auto">{entry.what}</h3>
      <ChoiceLabel id={entry.form} choices={page.forms} />
      <ChoiceLabel id={entry.priority} choices={page.priorities} />
      {entry.change && (
        <p class="typed" dir="auto">
          {entry.change}
        </p>
      )}
    </>
  );
}
