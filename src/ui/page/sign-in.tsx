import type { Occasion } from '../../core/wire/my-page';
import { formatTime } from '../../text/dates';
import { myPageText } from '../../text/my-page';
import { Button } from '../shared/button';
import { focusSoon } from '../shared/focus';
import { useWords } from '../shared/language';
import { maySignIn, minutesUntil } from './now-and-next';
import { How } from './parts';
import { useAction, useSession } from './session';

/** Minutes before it closes from which the page counts them. */
const closingMinutes = 15;

/** One tap; what stands there afterwards says so, with the time. */
export function SignIn(props: { readonly occasion: Occasion }) {
  const words = useWords(myPageText);
  const { now, page } = useSession();
  const action = useAction();
  const { id, mark } = props.occasion;
  if (mark === 'present') return <SignedIn occasion={props.occasion} />;
  if (!maySignIn(props.occasion, now)) {
    return <p class="meta">{words.signInClosed(page.leadName)}</p>;
  }
  const signIn = () =>
    action.run(
      (server) => server.signIn(id),
      () => focusSoon(`signed-in-${id}`),
    );
  return (
    <div class="sign-in">
      {mark === 'not attending' && <p>{words.hereAfterAll}</p>}
      <Button kind="primary" id={`sign-in-${id}`} busy={action.busy} onClick={signIn}>
        {action.busy ? words.signingIn : words.signIn}
      </Button>
      <Closes occasion={props.occasion} />
      <How action={action} />
    </div>
  );
}

function Closes(props: { readonly occasion: Occasion }) {
  const words = useWords(myPageText);
  const { now } = useSession();
  const { until } = props.occasion.signIn;
  const left = minutesUntil(now, until);
  return (
    <p class="hint">
      {left <= closingMinutes
        ? words.closesIn(Math.max(1, left))
        : words.signInUntil(formatTime(until))}
    </p>
  );
}

function SignedIn(props: { readonly occasion: Occasion }) {
  const words = useWords(myPageText);
  const { page } = useSession();
  const { id, signedInAt } = props.occasion;
  return (
    <>
      <p class="signed-in" id={`signed-in-${id}`} tabIndex={-1}>
        <strong>{signedInAt ? words.signedIn : words.present}</strong>
        {signedInAt && <span> {words.at(formatTime(signedInAt))}</span>}
      </p>
      {signedInAt && <p class="hint">{words.byMistake(page.leadName)}</p>}
    </>
  );
}
