import type { ToldPerson } from '../../../core/wire/office-server';
import { noticeSendingText } from '../../../text/dialogs/notice-sending';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import { TroubleWithRetry } from '../parts/trouble';
import type { SendProps } from './send-step';
import { useNames } from './told-names';

/** Asked about at once; the rest follow when these are answered. */
const askedAtOnce = 10;

type Was = 'sent' | 'not sent';

/** Only a person can say whether these were sent; nothing is sent again by itself. */
export function DraftsGone(props: SendProps) {
  const words = useWords(noticeSendingText);
  const { server } = useOffice();
  const { action, loaded, progress } = props;
  const gone = progress.people.filter((told) => told.needsDecision);
  if (gone.length === 0) return null;
  const decide = (told: ToldPerson, was: Was) =>
    action.act(
      `decide ${told.key}`,
      () => server.decideDraftGone({ key: told.key, was }),
      loaded.load,
    );
  const failed = action.failed?.startsWith('decide ') === true;
  return (
    <section class="card stack">
      <h2>{words.goneTitle(gone.length)}</h2>
      <p class="soft">{words.goneWhy}</p>
      <ul class="gone">
        {gone.slice(0, askedAtOnce).map((told) => (
          <Asked
            key={told.key}
            told={told}
            busy={action.doing !== null}
            onDecide={(was) => decide(told, was)}
          />
        ))}
      </ul>
      {gone.length > askedAtOnce && <p class="hint">{words.goneMore(gone.length - askedAtOnce)}</p>}
      {failed && <TroubleWithRetry trouble={action.trouble} onRetry={action.again} />}
    </section>
  );
}

function Asked(props: {
  readonly told: ToldPerson;
  readonly busy: boolean;
  readonly onDecide: (was: Was) => void;
}) {
  const words = useWords(noticeSendingText);
  const names = useNames();
  const { told } = props;
  return (
    <li>
      <span>
        {told.person} <span class="hint">{told.address}</span>{' '}
        <span class="hint">{names.stage(told.stage)}</span>
      </span>
      <span class="buttons">
        <Button small busy={props.busy} onClick={() => props.onDecide('sent')}>
          {words.wasSent}
          <span class="only-heard">: {told.person}</span>
        </Button>
        <Button small busy={props.busy} onClick={() => props.onDecide('not sent')}>
          {words.wasNotSent}
          <span class="only-heard">: {told.person}</span>
        </Button>
      </span>
    </li>
  );
}
