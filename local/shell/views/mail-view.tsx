import type { OutputOf } from '../../server/actions';
import { Picker } from '../parts/picker';
import { linkTo } from '../route';
import { sayCount, sayMoment } from '../say';
import { useServer, useShell } from '../shell-context';
import { OpenMessage } from './open-message';

const boxes = [
  { box: 'inbox', label: 'Inbox' },
  { box: 'sent', label: 'Sent' },
  { box: 'drafts', label: 'Drafts' },
] as const;

export type Box = (typeof boxes)[number]['box'];

/** Mail of anyone at all: the people one can be, and every family that was written to. */
export function MailView({ path }: { path: readonly string[] }) {
  const { you } = useShell();
  const [address = you.address, wanted, id] = path;
  const box = boxes.find((one) => one.box === wanted)?.box ?? 'inbox';
  const { value: messages } = useServer('readMailbox', { address, box });
  return (
    <div class="split mail">
      <section class="list-pane" aria-labelledby="mail-title">
        <h1 id="mail-title">Mail</h1>
        <MailboxPicker address={address} />
        <BoxLinks address={address} box={box} />
        {messages?.length === 0 && <EmptyBox box={box} />}
        <ul class="messages">
          {messages?.map((message) => {
            const href = linkTo('mail', address, box, message.id);
            return (
              <MessageLine
                key={message.id}
                isOpen={message.id === id}
                {...{ message, href, box }}
              />
            );
          })}
        </ul>
      </section>
      <section class="detail-pane">
        {id === undefined ? (
          <p class="empty">Choose a message to read it as it was received.</p>
        ) : (
          <OpenMessage key={id} address={address} box={box} id={id} />
        )}
      </section>
    </div>
  );
}

function BoxLinks({ address, box }: { address: string; box: Box }) {
  return (
    <nav class="boxes" aria-label="Boxes">
      {boxes.map((one) => (
        <a
          key={one.box}
          href={linkTo('mail', address, one.box)}
          aria-current={one.box === box ? 'page' : undefined}
        >
          {one.label}
        </a>
      ))}
    </nav>
  );
}

function MailboxPicker({ address }: { address: string }) {
  const { value: mailboxes = [] } = useServer('listMailboxes', {});
  return (
    <Picker
      id="mailbox"
      label="Mailbox of"
      value={address}
      onPick={(next) => {
        window.location.hash = linkTo('mail', next, 'inbox');
      }}
      items={mailboxes.map((mailbox) => ({
        value: mailbox.address,
        label: mailbox.name ?? mailbox.address,
        detail: [sayCount(mailbox.messages, 'message'), mailbox.name && mailbox.address]
          .filter(Boolean)
          .join(' · '),
        group: '',
      }))}
    />
  );
}

function MessageLine(props: {
  message: OutputOf<'readMailbox'>[number];
  href: string;
  isOpen: boolean;
  box: Box;
}) {
  const { message, href, isOpen, box } = props;
  return (
    <li>
      <a class="message-line" href={href} aria-current={isOpen ? 'page' : undefined}>
        <span class="soft">{box === 'inbox' ? message.from : `To ${message.to.join(', ')}`}</span>
        <strong>{message.subject}</strong>
        <span class="soft">{sayMoment(message.at)}</span>
      </a>
    </li>
  );
}

function EmptyBox({ box }: { box: Box }) {
  const words: Readonly<Record<Box, string>> = {
    inbox: 'No message has come here yet. Mail leaves when the clock moves and a run is due.',
    sent: 'This account has sent nothing.',
    drafts: 'No drafts. The add-on makes drafts seconds before it sends them.',
  };
  return <p class="empty">{words[box]}</p>;
}
