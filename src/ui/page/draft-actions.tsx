import type { EntryDraft } from '../../core/wire/my-page';
import { myPageAfterText } from '../../text/my-page-after';
import { Button } from '../shared/button';
import { useWords } from '../shared/language';
import type { LogHappened } from './log-section';
import { How } from './parts';
import { pageOf, useAction, useSession } from './session';

type Props = {
  readonly draft: EntryDraft;
  readonly isFirst: boolean;
  readonly onAct: () => void;
  readonly onHappened: (what: LogHappened) => void;
  readonly onEdit: () => void;
  /** Where something is missing, instead of accepting it. */
  readonly onIncomplete: (() => void) | null;
};

export function DraftActions(props: Props) {
  const words = useWords(myPageAfterText);
  const { step } = useSession();
  const accepting = useAction();
  const puttingAway = useAction();
  const { about, entry } = props.draft;
  const busy = accepting.busy || puttingAway.busy;
  const accept = () => {
    props.onAct();
    if (props.onIncomplete) {
      props.onIncomplete();
      return;
    }
    accepting.run(
      async (server) => pageOf(await server.acceptDraft({ about, entry })),
      () => props.onHappened('inLog'),
    );
  };
  const putAway = () => {
    props.onAct();
    puttingAway.run(
      (server) => server.putDraftAway(about),
      () => props.onHappened('putAway'),
    );
  };
  const of = (label: string) => `${label}: ${entry.what.slice(0, 100)}`;
  return (
    <>
      <div class="buttons">
        <Button
          kind={props.isFirst && step === 'draft' ? 'primary' : 'plain'}
          label={of(words.accept)}
          busy={busy}
          onClick={accept}
        >
          {accepting.busy ? words.accepting : words.accept}
        </Button>
        <Button
          id={`change-${about}`}
          label={of(words.changeFirst)}
          busy={busy}
          onClick={props.onEdit}
        >
          {words.changeFirst}
        </Button>
        <Button kind="text" label={of(words.notForLog)} busy={busy} onClick={putAway}>
          {words.notForLog}
        </Button>
      </div>
      <How action={accepting} />
      <How action={puttingAway} />
    </>
  );
}
