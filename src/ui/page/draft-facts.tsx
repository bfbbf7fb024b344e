import type { EntryInput } from '../../core/entry';
import { capitalise, formatDateLong } from '../../text/dates';
import { formatHours } from '../../text/hours';
import { labelOf } from '../shared/entry/choice-groups';
import { useLanguage } from '../shared/language';
import { useSession } from './session';

/** What would stand in the log, as colleagues would read it. */
export function DraftFacts(props: { readonly entry: EntryInput }) {
  const language = useLanguage();
  const { page } = useSession();
  const { entry } = props;
  const labels = [
    labelOf(entry.form, page.forms, language),
    labelOf(entry.priority, page.priorities, language),
  ];
  return (
    <>
      <p class="meta">
        {capitalise(formatDateLong(entry.date, language))} · {formatHours(entry.hours * 60)}
      </p>
      <h3 dir="auto">{entry.what}</h3>
      {labels.map(
        (label) =>
          label && (
            <p key={label.text} class="meta" {...(label.lang ? { lang: label.lang } : {})}>
              {label.text}
            </p>
          ),
      )}
      {entry.change && (
        <p class="typed" dir="auto">
          {entry.change}
        </p>
      )}
    </>
  );
}
