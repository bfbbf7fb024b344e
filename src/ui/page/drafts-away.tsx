import type { EntryDraft } from '../../core/wire/my-page';
import { formatDateLong } from '../../text/dates';
import { myPageAfterText } from '../../text/my-page-after';
import { Button } from '../shared/button';
import { useLanguage, useWords } from '../shared/language';
import { Folded, How } from './parts';
import { useAction, useSession } from './session';

type Props = { readonly onAct: () => void; readonly onBroughtBack: () => void };

/** What was not for the log, folded away, in case it is after all. */
export function DraftsAway(props: Props) {
  const words = useWords(myPageAfterText);
  const { draftsAway } = useSession().page;
  if (draftsAway.length === 0) return null;
  return (
    <Folded title={words.away(draftsAway.length)}>
      <ul class="cards">
        {draftsAway.map((draft) => (
          <DraftAway key={draft.about} {...props} draft={draft} />
        ))}
      </ul>
    </Folded>
  );
}

function DraftAway({ draft, onAct, onBroughtBack }: Props & { readonly draft: EntryDraft }) {
  const words = useWords(myPageAfterText);
  const language = useLanguage();
  const action = useAction();
  const { what, date } = draft.entry;
  const bringBack = () => {
    onAct();
    action.run((server) => server.bringDraftBack(draft.about), onBroughtBack);
  };
  return (
    <li>
      <p dir="auto">{what}</p>
      <p class="meta">{formatDateLong(date, language)}</p>
      <div class="buttons">
        <Button
          small
          kind="text"
          label={`${words.bringBack}: ${what.slice(0, 100)}`}
          busy={action.busy}
          onClick={bringBack}
        >
          {action.busy ? words.accepting : words.bringBack}
        </Button>
      </div>
      <How action={action} />
    </li>
  );
}
