import type { Occasion } from '../../core/wire/my-page';
import { formatTime, formatTimes } from '../../text/dates';
import { myPageText } from '../../text/my-page';
import { useWords } from '../shared/language';
import { CannotCome } from './cannot-come';
import { minutesUntil, sortOut } from './now-and-next';
import { Agenda, CountsTowards, Expected, Facts, When } from './occasion';
import { Folded, Section, Title } from './parts';
import { useSession } from './session';
import { SignIn } from './sign-in';

/** Minutes before something begins from which the page counts them. */
const nearMinutes = 60;

/** What is on, or else what comes next and is expected of this person. */
export function NowSection() {
  const words = useWords(myPageText);
  const { page, now } = useSession();
  const { on, next } = sortOut(page.occasions, now);
  if (on.length > 0) {
    return (
      <Section id="now" title={words.now} kind="first">
        {on.map((occasion) => (
          <OnNow key={occasion.id} occasion={occasion} />
        ))}
      </Section>
    );
  }
  return (
    <Section id="now" title={words.next} kind="first">
      {next ? <Next key={next.id} occasion={next} /> : <p class="card meta">{words.noneToCome}</p>}
    </Section>
  );
}

function OnNow(props: { readonly occasion: Occasion }) {
  const words = useWords(myPageText);
  const { now } = useSession();
  const { occasion } = props;
  const { endsAt, venue, kind } = occasion;
  const isUnderWay = occasion.startsAt <= now;
  return (
    <article class="card hero">
      <p class="meta">
        {words.kinds[kind]} · {isUnderWay ? words.until(formatTime(endsAt)) : formatTimes(occasion)}
        {venue && (
          <>
            {' · '}
            <bdi>{venue}</bdi>
          </>
        )}
      </p>
      <Title text={occasion.title} id={`on-${occasion.id}`} />
      {occasion.mark !== 'present' && <Expected occasion={occasion} />}
      {!isUnderWay && <p>{words.startsIn(Math.max(1, minutesUntil(now, occasion.startsAt)))}</p>}
      <SignIn occasion={occasion} />
      {now < endsAt && <CannotCome occasion={occasion} />}
      <Folded title={words.more}>
        <Facts occasion={occasion} />
        <Agenda occasion={occasion} />
      </Folded>
    </article>
  );
}

/** Told in full where there is nothing else to do first. */
function Next(props: { readonly occasion: Occasion }) {
  const words = useWords(myPageText);
  const { step } = useSession();
  const { occasion } = props;
  const facts = (
    <>
      <Facts occasion={occasion} />
      <Agenda occasion={occasion} />
    </>
  );
  return (
    <article class={step === 'nothing' ? 'card hero' : 'card next'}>
      <When occasion={occasion} />
      <Title text={occasion.title} id={`on-${occasion.id}`} />
      <CountsTowards occasion={occasion} />
      <Expected occasion={occasion} />
      <Opens occasion={occasion} />
      {step === 'nothing' ? facts : <Folded title={words.more}>{facts}</Folded>}
      <CannotCome occasion={occasion} />
    </article>
  );
}

/** When signing in opens; counted down only once it is near. */
function Opens(props: { readonly occasion: Occasion }) {
  const words = useWords(myPageText);
  const { now } = useSession();
  const { from } = props.occasion.signIn;
  const left = minutesUntil(now, from);
  return (
    <p class="meta">
      {left <= nearMinutes ? words.opensIn(Math.max(1, left)) : words.signInFrom(formatTime(from))}
    </p>
  );
}
