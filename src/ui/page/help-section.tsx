import { useState } from 'preact/hooks';
import { myPageYearText } from '../../text/my-page-year';
import { focusSoon } from '../shared/focus';
import { useWords } from '../shared/language';
import { StatusNote } from '../shared/note';
import { AskForm } from './ask-form';
import { Section } from './parts';
import { RequestCard } from './request-card';
import { useSession } from './session';

type Happened = 'asked' | 'withdrawn';

/** P-61: what people ask INSET for, and what came of it. */
export function HelpSection() {
  const words = useWords(myPageYearText);
  const { page } = useSession();
  const [happened, setHappened] = useState<Happened | null>(null);
  const happens = (what: Happened) => {
    setHappened(what);
    focusSoon('help-title');
  };
  return (
    <Section id="help" title={words.help}>
      <StatusNote kind="good">{happened && words[happened]}</StatusNote>
      <div class="card">
        <AskForm onAct={() => setHappened(null)} onAsked={() => happens('asked')} />
      </div>
      {page.requests.length > 0 && (
        <>
          <h3>{words.yours}</h3>
          <ul class="cards">
            {page.requests.map((request) => (
              <RequestCard
                key={request.id}
                request={request}
                onAct={() => setHappened(null)}
                onWithdrawn={() => happens('withdrawn')}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
