import type { Occasion } from '../../core/wire/my-page';
import { formatDateLong } from '../../text/dates';
import { myPageText } from '../../text/my-page';
import { useLanguage, useWords } from '../shared/language';
import { CannotCome } from './cannot-come';
import { sortOut } from './now-and-next';
import { Agenda, CountsTowards, Expected, Facts, When } from './occasion';
import { Folded, Section, Title } from './parts';
import { useSession } from './session';

/** Everything to come but what stands first on the page. */
export function ComesSection() {
  const words = useWords(myPageText);
  const { page, now } = useSession();
  const { later } = sortOut(page.occasions, now);
  if (later.length === 0) return null;
  return (
    <Section id="comes" title={words.comes}>
      <ul class="cards">
        {later.map((occasion) => (
          <Later key={occasion.id} occasion={occasion} />
        ))}
      </ul>
    </Section>
  );
}

function Later(props: { readonly occasion: Occasion }) {
  const words = useWords(myPageText);
  const language = useLanguage();
  const { occasion } = props;
  return (
    <li class="card">
      <When occasion={occasion} />
      <Title text={occasion.title} />
      <CountsTowards occasion={occasion} />
      <Expected occasion={occasion} />
      <Folded title={words.more} about={formatDateLong(occasion.date, language)}>
        <Facts occasion={occasion} />
        <Agenda occasion={occasion} />
      </Folded>
      <CannotCome occasion={occasion} brief />
    </li>
  );
}
