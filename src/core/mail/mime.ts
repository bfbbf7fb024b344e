import { fingerprint } from '../fingerprint';
import { isAddress } from './address';
import { toBase64, toUtf8 } from './bytes';
import { mailboxHeader, textHeader } from './header';

/** One message to one recipient. There is no field for a second one, by design (domain.md §4). */
export type Message = {
  /** The key of its Outbox row. */
  readonly key: string;
  readonly from: { readonly name: string; readonly address: string };
  /** `''` for none. */
  readonly replyTo: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: { readonly fileName: string; readonly ics: string } | null;
  readonly epochMs: number;
};

/**
 * The whole message as RFC 5322 text, CRLF lines, all ASCII. Throws a `RangeError` when an address
 * is not one bare address: then nothing can have been injected, and nothing is sent.
 */
export function buildMime(message: Message): string {
  for (const address of [message.from.address, message.to]) requireAddress(address);
  if (message.replyTo !== '') requireAddress(message.replyTo);
  const mark = fingerprint(message.key);
  const alternative = multipart('alternative', `=_a_${mark}`, [
    textPart('text/plain', message.text),
    textPart('text/html', message.html),
  ]);
  const body = message.calendar
    ? multipart('mixed', `=_m_${mark}`, [alternative, calendarPart(message.calendar)])
    : alternative;
  return `${headers(message, mark).join('\r\n')}\r\n${body}\r\n`;
}

/** The key as it stands in the header `X-PL-Key`: printable ASCII whatever ids people chose. */
export function keyHeaderOf(key: string): string {
  return key.replace(/[^\x21-\x7e]|%/gu, (character) =>
    toUtf8(character)
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

function headers(message: Message, mark: string): string[] {
  const domain = message.from.address.slice(message.from.address.indexOf('@') + 1);
  return [
    mailboxHeader('From', message.from.name, message.from.address),
    ...(message.replyTo === '' ? [] : [`Reply-To: <${message.replyTo}>`]),
    `To: <${message.to}>`,
    textHeader('Subject', message.subject),
    `Date: ${new Date(message.epochMs).toUTCString().replace('GMT', '+0000')}`,
    // From the key alone: should a message ever go twice, mail programs can tell.
    `Message-ID: <${mark}.pl@${domain}>`,
    // RFC 3834: keeps out-of-office replies away.
    'Auto-Submitted: auto-generated',
    `X-PL-Key: ${keyHeaderOf(message.key)}`,
    'MIME-Version: 1.0',
  ];
}

function multipart(kind: string, boundary: string, parts: readonly string[]): string {
  const lines = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${lines}--${boundary}--`;
}

function textPart(type: string, text: string): string {
  return part([`Content-Type: ${type}; charset=utf-8`], text.replace(/\r\n|\r|\n/g, '\r\n'));
}

function calendarPart({ fileName, ics }: { fileName: string; ics: string }): string {
  const name = fileName.replace(/[^A-Za-z0-9._-]/g, '-');
  return part(
    [
      'Content-Type: text/calendar; charset=utf-8; method=PUBLISH',
      `Content-Disposition: attachment; filename="${name}"`,
    ],
    ics,
  );
}

const lineLength = 76;

function part(partHeaders: readonly string[], content: string): string {
  const encoded = toBase64(toUtf8(content));
  const lines: string[] = [];
  for (let start = 0; start < encoded.length; start += lineLength) {
    lines.push(encoded.slice(start, start + lineLength));
  }
  const body = lines.join('\r\n');
  return [...partHeaders, 'Content-Transfer-Encoding: base64', '', body].join('\r\n');
}

function requireAddress(address: string): void {
  if (!isAddress(address)) throw new RangeError('not one bare address');
}
