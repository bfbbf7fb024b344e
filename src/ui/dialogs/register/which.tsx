import { compare } from '../../../core/compare';
import type { Occasion } from '../../../core/inset/occasions';
import { inLanguage, type Language } from '../../../core/language';
import { capitalise, formatDateLong, formatTimes } from '../../../text/dates';
import { registerText } from '../../../text/dialogs/register';
import { sayTitle } from '../../../text/inset-title';
import { Field } from '../../shared/field';
import { langOf, SchoolText, useLanguage, useWords } from '../../shared/language';

const kinds = ['unconfirmed', 'today', 'to come', 'over'] as const;

/** Which register it is: what waits for a word first, then what is near. */
export function Which(props: {
  readonly occasions: readonly Occasion[];
  readonly occasion: Occasion;
  readonly onChoose: (id: string) => void;
}) {
  const words = useWords(registerText);
  const language = useLanguage();
  const groups = {
    unconfirmed: 'unconfirmed',
    today: 'today',
    'to come': 'toCome',
    over: 'over',
  } as const;
  return (
    <Field id="which" label={words.which}>
      <select
        id="which"
        class="input"
        value={props.occasion.id}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {kinds.map((kind) => {
          const some = props.occasions.filter(({ state }) => state === kind);
          if (some.length === 0) return null;
          return (
            <optgroup key={kind} label={words.groups[groups[kind]]}>
              {sortFor(kind, some).map((occasion) => (
                <option
                  key={occasion.id}
                  value={occasion.id}
                  lang={langOf(occasion.title, language)}
                >
                  {say(occasion, language)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </Field>
  );
}

/** What kind of occasion, when and where; what a twilight counts towards. */
export function AboutIt({ occasion }: { readonly occasion: Occasion }) {
  const words = useWords(registerText);
  const language = useLanguage();
  const { session, day } = occasion;
  const venue = session?.row.venue || day.row.venue;
  const audience = (session?.row.audience ||
    day.row.audience ||
    'all') as keyof typeof words.forWhom;
  return (
    <p class="about-it soft">
      <span>{session ? words.session : words.day}</span>
      <span>{formatTimes(occasion)}</span>
      <span>{words.forWhom[audience] ?? words.forWhom.all}</span>
      {venue && <span>{words.at(venue)}</span>}
      {session && <span>{words.towards(formatDateLong(day.date, language))}</span>}
    </p>
  );
}

/** For the head of the page and of the printed sheet. */
export function OccasionTitle({ occasion }: { readonly occasion: Occasion }) {
  const language = useLanguage();
  return (
    <>
      {capitalise(formatDateLong(occasion.date, language))} ·{' '}
      <SchoolText text={sayTitle(occasion.title)} />
    </>
  );
}

function say(occasion: Occasion, language: Language): string {
  const title = inLanguage(sayTitle(occasion.title), language);
  return `${capitalise(formatDateLong(occasion.date, language))} · ${title}`;
}

function sortFor(kind: (typeof kinds)[number], some: readonly Occasion[]): readonly Occasion[] {
  const late = kind === 'over' || kind === 'unconfirmed';
  const sorted = [...some].sort((one, other) => compare(one.startsAt, other.startsAt));
  return late ? sorted.reverse() : sorted;
}
