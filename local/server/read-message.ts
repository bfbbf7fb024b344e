import PostalMime from 'postal-mime';
import type { MailView } from '../types';
import { localiseLinks } from './localise-links';

/** The message as a mail program shows it, read from its source by a MIME parser that is not ours. */
export async function readMessage(message: MailView) {
  const parsed = await PostalMime.parse(message.raw, { attachmentEncoding: 'base64' });
  return {
    id: message.id,
    at: message.at,
    subject: parsed.subject ?? '',
    from: sayAddress(parsed.from),
    replyTo: (parsed.replyTo ?? []).map(sayAddress),
    to: (parsed.to ?? []).map(sayAddress),
    copies: [...(parsed.cc ?? []), ...(parsed.bcc ?? [])].map(sayAddress),
    html: parsed.html === undefined ? undefined : localiseLinks(parsed.html),
    text: parsed.text,
    attachments: parsed.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? 'attachment',
      href: `data:${mimeType};base64,${String(content)}`,
    })),
    source: message.raw,
  };
}

/** The sender’s name, as an inbox lists it; the address where there is none. */
export async function readSender(message: MailView): Promise<string> {
  const [head = ''] = message.raw.split(/\r?\n\r?\n/, 1);
  const { from } = await PostalMime.parse(`${head}\r\n\r\n`);
  return from?.name || message.from;
}

export type ReadMessage = Awaited<ReturnType<typeof readMessage>>;

function sayAddress(person: { name?: string; address?: string | undefined } | undefined): string {
  if (!person) return '';
  const { name, address = '' } = person;
  return name ? `${name} <${address}>` : address;
}
