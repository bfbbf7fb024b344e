import { yearText } from '../../../text/dialogs/year';
import { useWords } from '../../shared/language';
import { type CalendarMonth, kindsOf, shownKinds } from './calendar-dates';

/** What each look of the calendar means; only what this year's shows. */
export function CalendarKey({ months }: { readonly months: readonly CalendarMonth[] }) {
  const words = useWords(yearText);
  const found = new Set(
    months.flatMap((month) =>
      month.weeks.flatMap((week) => week.flatMap((date) => (date ? kindsOf(date) : []))),
    ),
  );
  return (
    <section class="key" aria-label={words.key}>
      <ul>
        {shownKinds
          .filter((kind) => found.has(kind))
          .map((kind) => (
            <li key={kind}>
              <i class={`date ${kind.replace(' ', '-')}`} aria-hidden="true">
                {kind === 'shared' ? '' : '9'}
              </i>
              {words.kinds[kind]}
            </li>
          ))}
      </ul>
    </section>
  );
}
