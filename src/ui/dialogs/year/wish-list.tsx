import { useState } from 'preact/hooks';
import { formatDate } from '../../../text/dates';
import { yearText } from '../../../text/dialogs/year';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import type { Wish } from './wishes';
import { useYear } from './year-page';

type Props = {
  /** Ids that an agenda not yet saved has taken up. */
  readonly taken: readonly string[];
  readonly busy?: boolean;
  readonly onPut: (wish: Wish) => void;
};

/** What was asked for and what people learn about by themselves, each with one click onto an agenda. */
export function WishLists(props: Props) {
  const words = useWords(yearPlanText);
  const { look } = useYear();
  return (
    <>
      <WishList {...props} title={words.wishesTitle} wishes={look.wishes} />
      <WishList {...props} title={words.interestsTitle} wishes={look.interests} />
    </>
  );
}

/** The others are a click away, so that a long list buries nothing below it. */
const shownAtFirst = 5;

function WishList(props: Props & { readonly title: string; readonly wishes: readonly Wish[] }) {
  const { andMore } = useWords(yearText);
  const [all, setAll] = useState(false);
  const wishes = props.wishes.filter(({ ids }) => !ids.some((id) => props.taken.includes(id)));
  if (wishes.length === 0) return null;
  const shown = all ? wishes : wishes.slice(0, shownAtFirst);
  const hidden = wishes.length - shown.length;
  return (
    <section class="stack">
      <h3>{props.title}</h3>
      <ul class="wishes">
        {shown.map((wish) => (
          <li key={wish.id}>
            <span dir="auto">{wish.text}</span>
            <Makers wish={wish} />
            <Put {...props} wish={wish} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button small kind="text" onClick={() => setAll(true)}>
          {andMore(hidden)}
        </Button>
      )}
    </section>
  );
}

function Put({ wish, busy, onPut }: Props & { readonly wish: Wish }) {
  const words = useWords(yearPlanText);
  return (
    <Button
      small
      busy={busy === true}
      label={words.putOnWhat(wish.text.slice(0, 80))}
      onClick={() => onPut(wish)}
    >
      {words.putOn}
    </Button>
  );
}

/** More are in the log. */
const namesShown = 3;

function Makers({ wish }: { readonly wish: Wish }) {
  const words = useWords(yearPlanText);
  const { andMore } = useWords(yearText);
  const language = useLanguage();
  const { look } = useYear();
  const names = wish.people.slice(0, namesShown).map((id) => look.names.get(id) ?? id);
  const more = wish.people.length - names.length;
  const who = names.join(', ') + (more > 0 ? ` ${andMore(more)}` : '');
  const date = wish.date ? formatDate(wish.date, language) : '';
  const others = wish.others > 0 ? ` · ${words.interestOf(wish.others)}` : '';
  return <span class="hint">{words.makers[wish.kind](who, date) + others}</span>;
}
