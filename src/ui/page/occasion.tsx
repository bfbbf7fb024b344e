import type { Bilingual } from '../../core/language';
import type { Occasion } from '../../core/wire/my-page';
import { capitalise, formatDateLong, formatTimes } from '../../text/dates';
import { formatHours } from '../../text/hours';
import { myPageText } from '../../text/my-page';
import { SchoolText, useLanguage, useWords } from '../shared/language';
import { Folded, isEmpty } from './parts';

type Props = { readonly occasion: Occasion };

export function When(props: Props) {
  const language = useLanguage();
  return (
    <p class="when">
      <span class="day">{capitalise(formatDateLong(props.occasion.date, language))}</span>{' '}
      <span>{formatTimes(props.occasion)}</span>
    </p>
  );
}

/** P-57: what is expected of this person, in words that welcome. */
export function Expected(props: Props) {
  const words = useWords(myPageText);
  const { expected } = props.occasion;
  const more = expected === 'expected' ? '' : words.expectedMore[expected];
  return (
    <p class="expected">
      <span class={`tag ${expected === 'expected' ? 'sure' : ''}`}>{words.expected[expected]}</span>
      {more && <span> {more}</span>}
    </p>
  );
}

export function CountsTowards(props: Props) {
  const words = useWords(myPageText);
  const language = useLanguage();
  const { kind, replaces } = props.occasion;
  return (
    <p class="meta">
      {words.kinds[kind]}
      {replaces && ` · ${words.countsTowards(formatDateLong(replaces, language))}`}
    </p>
  );
}

/** P-75, P-76: why, and what one can expect. */
export function Facts(props: Props) {
  const words = useWords(myPageText);
  const { aim, purpose, outcome, priority, venue, agenda } = props.occasion;
  const facts: readonly (readonly [string, Bilingual])[] = [
    [words.aim, aim],
    [words.purpose, purpose],
    [words.outcome, outcome],
    [words.priority, priority],
    [words.venue, { en: venue, cy: venue }],
  ];
  const known = facts.filter(([, text]) => !isEmpty(text));
  if (known.length === 0) {
    return agenda.length === 0 ? <p class="meta">{words.toFollow}</p> : null;
  }
  return (
    <dl class="facts">
      {known.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class="typed" dir="auto">
            <SchoolText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Agenda(props: Props) {
  const words = useWords(myPageText);
  const language = useLanguage();
  const { agenda, date } = props.occasion;
  if (agenda.length === 0) return null;
  return (
    <Folded title={words.agenda} about={formatDateLong(date, language)}>
      <ol class="agenda">
        {agenda.map(({ item, minutes }, index) => (
          <li key={index}>
            <span dir="auto">
              <SchoolText text={item} />
            </span>
            {minutes !== null && <span class="meta">{formatHours(minutes)}</span>}
          </li>
        ))}
      </ol>
    </Folded>
  );
}
