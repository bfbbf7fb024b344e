import type { CatchUpCounted } from '../../../core/inset/types';
import { formatDate } from '../../../text/dates';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { formatHours } from '../../../text/hours';
import { Button } from '../../shared/button';
import { Confirm } from '../../shared/confirm';
import { useLanguage, useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import type { PersonProps } from './missed-person';

type Props = PersonProps & { readonly done: CatchUpCounted; readonly name: string };

/** One time that somebody caught up: when, how long, what they wrote, and a way to take it back. */
export function CaughtUp(props: Props) {
  const words = useWords(catchUpText);
  const language = useLanguage();
  const { work, missed, one, done, name } = props;
  const date = done.at ? formatDate(done.at, language) : '';
  const by = work.facts.staff.find(({ id }) => id === done.by && id !== one.person.id);
  const asks = props.opened?.what === done.id && props.opened.staff === one.person.id;
  const ask = () => props.onOpen({ day: missed.day.id, staff: one.person.id, what: done.id });
  return (
    <div class="done">
      <p>
        {done.counts > 0 && (
          <span class="tick-sign" aria-hidden="true">
            ✓{' '}
          </span>
        )}
        {words.doneOn(date, formatHours(done.minutes))}
        {by && <span class="soft"> · {words.doneBy(work.called.get(by.id) ?? by.name)}</span>}{' '}
        <Button
          small
          kind="text"
          label={words.ofPerson(words.takeBack, `${name}, ${date}`)}
          onClick={ask}
        >
          {words.takeBack}
        </Button>
      </p>
      <CountsHow done={done} />
      {done.reflection && (
        <figure>
          <figcaption class="hint">{words.reflection}</figcaption>
          <blockquote dir="auto">{done.reflection}</blockquote>
        </figure>
      )}
      {asks && <TakeBack {...props} />}
    </div>
  );
}

/** Where not all of it counts: why. */
function CountsHow({ done }: Pick<Props, 'done'>) {
  const words = useWords(catchUpText);
  const { minutes, counts, isSaidAgain } = done;
  if (isSaidAgain) return <p class="soft">{words.saidAgain}</p>;
  if (counts === minutes) return null;
  const how = counts > 0 ? words.countsOnly(formatHours(counts)) : words.countsNone;
  return <p class="soft">{how}</p>;
}

function TakeBack({ work, missed, one, done, name, onOpen }: Props) {
  const words = useWords(catchUpText);
  const { server } = useOffice();
  const { id, minutes, counts, isSaidAgain } = done;
  const isInstead = !isSaidAgain && one.item.done.some((other) => other.isSaidAgain);
  const what = isInstead
    ? words.takeBackEarlier
    : counts > 0
      ? words.takeBackMore(formatHours(counts))
      : words.takeBackNone;
  const close = { year: work.facts.year, day: missed.day.id, staff: one.person.id, id, minutes };
  const takeBack = () =>
    work.action.act(
      'take back',
      () => server.closeCatchUp({ ...close, undone: true, seen: [] }),
      (facts) => {
        work.took(facts);
        onOpen(null);
      },
    );
  return (
    <Confirm
      question={words.takeBackTitle(name)}
      doIt={words.takeBackDo}
      keepIt={words.takeBackKeep}
      busy={work.action.doing === 'take back'}
      onDo={takeBack}
      onKeep={() => onOpen(null)}
    >
      <p>
        {what} {words.takeBackKept}
      </p>
    </Confirm>
  );
}
