import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '../../../text/dates';
import { yearText } from '../../../text/dialogs/year';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import type { Wish } from './wishes';
import { useYear } from './year-page';

/** Those made last; the others are a click away, so that a long list buries nothing below it. */
const shownAtFirst = 5;

/** What waits to be taken up, each with one click onto an agenda. */
export function WishList(props: {
  /** Ids that an agenda not yet saved has taken up. */
  readonly taken: readonly string[];
  readonly busy?: boolean;
  readonly onPut: (wish: Wish) => void;
  /** Above the list, such as onto which agenda. */
  readonly children?: ComponentChildren;
}) {
  const words = useWords(yearPlanText);
  const { moreGaps } = useWords(yearText);
  const { look } = useYear();
  const [all, setAll] = useState(false);
  const wishes = look.wishes.filter((wish) => !props.taken.includes(wish.id));
  if (wishes.length === 0) return null;
  const shown = all ? wishes : wishes.slice(0, shownAtFirst);
  const hidden = wishes.length - shown.length;
  return (
    <section class="stack">
      <h3>{words.wishesTitle}</h3>
      {props.children}
      <ul class="wishes">
        {shown.map((wish) => (
          <li key={wish.id}>
            <span dir="auto">{wish.text}</span>
            <Maker wish={wish} />
            <Button
              small
              busy={props.busy === true}
              label={words.putOnWhat(wish.text.slice(0, 80))}
              onClick={() => props.onPut(wish)}
            >
              {words.putOn}
            </Button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button small kind="text" onClick={() => setAll(true)}>
          {moreGaps(hidden)}
        </Button>
      )}
    </section>
  );
}

function Maker({ wish }: { readonly wish: Wish }) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { look } = useYear();
  const name = look.names.get(wish.staff) ?? wish.staff;
  const date = wish.date ? formatDate(wish.date, language) : '';
  const say = wish.kind === 'flagged' ? words.flagged : words.request;
  return <span class="hint">{say(name, date)}</span>;
}
