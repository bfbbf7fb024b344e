import { useState } from 'preact/hooks';
import { dateOf } from '../../core/civil-date';
import { inLanguage } from '../../core/language';
import type { MyCatchUp } from '../../core/wire/my-page';
import { formatDateLong } from '../../text/dates';
import { formatHours } from '../../text/hours';
import { myPageAfterText } from '../../text/my-page-after';
import { Button } from '../shared/button';
import { focusSoon } from '../shared/focus';
import { useLanguage, useWords } from '../shared/language';
import { openFormDraft } from '../shared/use-draft';
import { readCatchUpForm } from './catch-up';
import { CatchUpForm, catchUpName } from './catch-up-form';
import { Title } from './parts';
import { ResourceCard } from './resource';
import { useSession } from './session';

type Props = {
  readonly item: MyCatchUp;
  readonly isFirst: boolean;
  readonly onAct: () => void;
  readonly onSaved: () => void;
};

export function CatchUpCard(props: Props) {
  const words = useWords(myPageAfterText);
  const language = useLanguage();
  const { page, now, address, step } = useSession();
  const { item } = props;
  const [writing, setWriting] = useState(() => hasKept(address, item.dayId));
  const buttonId = `done-${item.dayId}`;
  return (
    <li class="card">
      <p class="amount">{words.left(formatHours(item.minutes))}</p>
      <Title text={item.title} />
      <p class="meta">{words.counts(formatDateLong(item.date, language))}</p>
      {item.due && <p class="due">{words.by(formatDateLong(item.due, language))}</p>}
      {item.due && item.due < dateOf(now) && <p class="meta">{words.byPassed}</p>}
      {item.resource ? (
        <ResourceCard resource={item.resource} />
      ) : (
        <p class="meta">{words.noResource(page.leadName)}</p>
      )}
      <DoneList item={item} />
      {writing ? (
        <CatchUpForm
          item={item}
          isFirst={props.isFirst}
          onSaved={() => {
            setWriting(false);
            props.onSaved();
          }}
          onLeave={() => {
            setWriting(false);
            focusSoon(buttonId);
          }}
        />
      ) : (
        <div class="buttons">
          <Button
            id={buttonId}
            kind={props.isFirst && step === 'catch up' ? 'primary' : 'plain'}
            label={`${words.done}: ${inLanguage(item.title, language)}`}
            onClick={() => {
              props.onAct();
              setWriting(true);
              focusSoon(`catch-up-${item.dayId}-hours`);
            }}
          >
            {words.done}
          </Button>
        </div>
      )}
    </li>
  );
}

export function DoneList(props: { readonly item: MyCatchUp }) {
  const words = useWords(myPageAfterText);
  const { done } = props.item;
  if (done.length === 0) return null;
  return (
    <div>
      <p class="label">{words.alreadyDone}</p>
      <ul class="done">
        {done.map((one) => (
          <DoneOnce key={one.id} done={one} />
        ))}
      </ul>
    </div>
  );
}

function DoneOnce(props: { readonly done: MyCatchUp['done'][number] }) {
  const words = useWords(myPageAfterText);
  const language = useLanguage();
  const { at, minutes, counts, isSaidAgain, isForMe, reflection } = props.done;
  const countsHow = isSaidAgain
    ? words.saidAgain
    : counts === 0
      ? words.countsNone
      : counts < minutes && words.countsOnly(formatHours(counts));
  return (
    <li>
      <p>
        {formatHours(minutes)} · {formatDateLong(dateOf(at), language)}
        {isForMe && ` · ${words.enteredForYou}`}
      </p>
      {countsHow && <p>{countsHow}</p>}
      {reflection && (
        <p class="typed meta" dir="auto">
          {reflection}
        </p>
      )}
    </li>
  );
}

function hasKept(address: string, dayId: string): boolean {
  const draft = openFormDraft({ address, name: catchUpName(dayId), read: readCatchUpForm });
  return draft.load() !== null;
}
