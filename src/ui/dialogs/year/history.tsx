import { isCivilDate } from '../../../core/civil-date';
import type { ChangeRow } from '../../../core/inset/types';
import type { Language } from '../../../core/language';
import { formatDateInYear, formatMoment } from '../../../text/dates';
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
  const { look } = useYear();
  const who = look.names.get(change.by) ?? change.by;
  const date = look.dateOf(change.about);
  return (
    <li class="stack tight">
      <p>
        <strong>
          {date ? `${formatDateInYear(date, language)}: ` : ''}
          {whatOf(change.what, words)}
        </strong>{' '}
        {sayMove(change, words, language)}
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

/** Only a move says from where to where; for the others the word says it all. */
function sayMove(change: ChangeRow, words: YearAfterText, language: Language): string {
  const { before, after } = change;
  if (change.what !== 'moved' || !isCivilDate(before) || !isCivilDate(after)) return '';
  return words.fromTo(formatDateInYear(before, language), formatDateInYear(after, language));
}
