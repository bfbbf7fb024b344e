import { useState } from 'preact/hooks';
import type { ReadMessage } from '../../server/read-message';
import { sayMoment } from '../say';
import { useAct, useServer } from '../shell-context';
import type { Box } from './mail-view';

const parts = [
  { part: 'html', label: 'As received' },
  { part: 'text', label: 'Plain text' },
  { part: 'source', label: 'Source' },
] as const;

type Part = (typeof parts)[number]['part'];

/** One message: as a mail program shows it, its plain text, its source. */
export function OpenMessage(props: { address: string; box: Box; id: string }) {
  const { value: message, error } = useServer('readMessage', props);
  const [part, setPart] = useState<Part>();
  if (error !== undefined) return <p class="note bad">{error}</p>;
  if (!message) return null;
  const shown = part ?? (message.html === undefined ? 'text' : 'html');
  return (
    <article class="open-message">
      <header>
        <h2>{message.subject}</h2>
        <dl class="facts">
          <Fact term="From" value={message.from} />
          <Fact term="To" value={message.to.join(', ')} />
          {message.copies.length > 0 && <Fact term="Copies" value={message.copies.join(', ')} />}
          {message.replyTo.length > 0 && (
            <Fact term="Answers go to" value={message.replyTo.join(', ')} />
          )}
          <Fact term="When" value={sayMoment(message.at)} />
        </dl>
      </header>
      <PartChoice message={message} shown={shown} choose={setPart} {...props} />
      {shown === 'html' && (
        <iframe
          class="mail-html"
          title={message.subject}
          sandbox="allow-popups allow-top-navigation-by-user-activation"
          srcdoc={message.html ?? ''}
        />
      )}
      {shown === 'text' && <pre class="mail-text">{message.text ?? '(no plain text)'}</pre>}
      {shown === 'source' && <pre class="mail-text source">{message.source}</pre>}
    </article>
  );
}

function PartChoice(props: {
  message: ReadMessage;
  shown: Part;
  choose: (part: Part) => void;
  address: string;
  box: Box;
  id: string;
}) {
  const { message, shown, choose, address, box, id } = props;
  const act = useAct();
  const path = [address, box, id].map(encodeURIComponent).join('/');
  return (
    <div class="part-choice">
      {parts.map(({ part, label }) => (
        <button
          key={part}
          type="button"
          class="chip"
          aria-pressed={part === shown}
          onClick={() => choose(part)}
        >
          {label}
        </button>
      ))}
      {message.attachments.map(({ name, href }) => (
        <a key={name} class="chip" href={href} download={name}>
          {name}
        </a>
      ))}
      <a class="chip" href={`/download/mail/${path}`} download>
        Save as .eml
      </a>
      {box === 'drafts' && (
        <button type="button" class="chip" onClick={() => act('deleteDraft', { address, id })}>
          Delete the draft
        </button>
      )}
    </div>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
