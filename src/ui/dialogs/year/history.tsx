import { isCivilDate } from '../../../core/civil-date';
import { idKey } from '../../../core/inset/id-list';
import type { ChangeRow } from '../../../core/inset/types';
import type { Language } from '../../../core/language';
import type { InsetFacts } from '../../../core/wire/inset';
import { formatDateInYear, formatMoment } from '../../../text/dates';
import { yearText } from '../../../text/dialogs/year';
import { type YearAfterText, yearAfterText } from '../../../text/dialogs/year-after';
import { useLanguage, useWords } from '../../shared/language';
import { useYear } from './year-page';

/** P-53: what was changed in the plan and why, the newest first. */
export function History({ about }: { readonly about: readonly string[] | null }) {
  const words = useWords(yearAfterText);
  const { facts } = useYear();
  const changes = facts.changes
    .filter((change) => about === null || about.includes(change.about))
    .reverse();
  return (
    <details class="history">
      <summary>{words.historyTitle(changes.length)}</summary>
      {changes.length === 0 && <p class="soft">{words.historyNone}</p>}
      <ol class="stack">
        {changes.map((change, index) => (
          <Line key={`${change.at} ${change.about} ${index}`} change={change} />
        ))}
      </ol>
    </details>
  );
}

function Line({ change }: { readonly change: ChangeRow }) {
  const words = useWords(yearAfterText);
  const language = useLanguage();
  const rules = useWords(yearText).rulesTitle;
  const { facts, look } = useYear();
  const who = look.names.get(change.by) ?? change.by;
  const date = look.dateOf(change.about);
  return (
    <li class="stack tight">
      <p>
        <strong>
          {date ? `${formatDateInYear(date, language)}: ` : ''}
          {change.about === facts.year ? `${rules}: ` : ''}
          {whatOf(change.what, words)}
        </strong>{' '}
        {sayMove(change, facts.days, words, language)}
      </p>
      {change.reason && <p dir="auto">{change.reason}</p>}
      {change.evaluation && (
        <p class="soft" dir="auto">
          {words.seen} {change.evaluation}
        </p>
      )}
      <p class="hint">{words.by(who, change.at ? formatMoment(change.at, language) : '')}</p>
    </li>
  );
}

function whatOf(what: string, words: YearAfterText): string {
  return what in words.whats ? words.whats[what as keyof YearAfterText['whats']] : what;
}

/** A move says from where to where, by date or by the day it counts towards; for the others the word says it all. */
function sayMove(
  { what, before, after }: ChangeRow,
  days: InsetFacts['days'],
  words: YearAfterText,
  language: Language,
): string {
  if (what !== 'moved') return '';
  const isDated = isCivilDate(before) && isCivilDate(after);
  if (isDated)
    return words.fromTo(formatDateInYear(before, language), formatDateInYear(after, language));
  const name = (id: string) => {
    const date = days.find((day) => idKey(day.id) === idKey(id))?.date;
    return date ? formatDateInYear(date, language) : id;
  };
  return before && after ? words.countsTowards(name(before), name(after)) : '';
}
