import { formatDate } from '../../../text/dates';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import type { Wish } from './wishes';
import { useYear } from './year-page';

/** What waits to be taken up, each with one click onto an agenda. */
export function WishList(props: {
  /** Ids that an agenda not yet saved has taken up. */
  readonly taken: readonly string[];
  readonly busy?: boolean;
  readonly onPut: (wish: Wish) => void;
}) {
  const words = useWords(yearPlanText);
  const { look } = useYear();
  const wishes = look.wishes.filter((wish) => !props.taken.includes(wish.id));
  if (wishes.length === 0) return null;
  return (
    <section class="stack">
      <h3>{words.wishesTitle}</h3>
      <ul class="wishes">
        {wishes.map((wish) => (
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
