import { useState } from 'preact/hooks';
import { myPageAfterText } from '../../text/my-page-after';
import { focusSoon } from '../shared/focus';
import { useWords } from '../shared/language';
import { StatusNote } from '../shared/note';
import { DraftsAway } from './drafts-away';
import { LogDraft } from './log-draft';
import { Section } from './parts';
import { useSession } from './session';

export type LogHappened = 'inLog' | 'putAway' | 'broughtBack';

/** P-76: what attending has drafted for one's own log. It stays while it says what happened last. */
export function LogSection() {
  const words = useWords(myPageAfterText);
  const { page } = useSession();
  const [happened, setHappened] = useState<LogHappened | null>(null);
  if (page.drafts.length + page.draftsAway.length === 0 && !happened) return null;
  const happens = (what: LogHappened) => {
    setHappened(what);
    focusSoon('log-title');
  };
  return (
    <Section id="log" title={words.log}>
      <StatusNote kind="good">{happened && words[happened]}</StatusNote>
      {page.drafts.length > 0 && (
        <p class="meta">
          {words.logWhy} {words.colleaguesRead}
        </p>
      )}
      <ul class="cards">
        {page.drafts.map((draft, index) => (
          <LogDraft
            key={draft.about}
            draft={draft}
            isFirst={index === 0}
            onAct={() => setHappened(null)}
            onHappened={happens}
          />
        ))}
      </ul>
      <DraftsAway onAct={() => setHappened(null)} onBroughtBack={() => happens('broughtBack')} />
    </Section>
  );
}
