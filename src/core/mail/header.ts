import { toBase64, toUtf8, utf8Length } from './bytes';

/** RFC 2047 §2: a line with an encoded word has at most 76 characters, the word itself at most 75. */
const lineMost = 76;
const wordFrame = '=?UTF-8?B??='.length;

/** One line of plain text: breaks become spaces, other control characters go. */
export function toOneLine(text: string): string {
  return text
    .replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A header with free text, encoded and folded where needed; no line break can come from the text. */
export function textHeader(name: string, text: string): string {
  const line = toOneLine(text);
  const isPlain = /^[\x20-\x7e]*$/.test(line) && !line.includes('=?');
  if (isPlain && name.length + 2 + line.length <= lineMost) return `${name}: ${line}`;
  return `${name}: ${encodeWords(line, name.length + 2).join('\r\n ')}`;
}

/** `From: name <address>`; the address must already be one bare address. */
export function mailboxHeader(name: string, display: string, address: string): string {
  const line = toOneLine(display);
  if (line === '') return `${name}: <${address}>`;
  if (/^[A-Za-z0-9 ]{1,50}$/.test(line)) return foldMailbox(`${name}: ${line}`, address);
  const words = encodeWords(line, name.length + 2);
  return foldMailbox(`${name}: ${words.join('\r\n ')}`, address);
}

function foldMailbox(start: string, address: string): string {
  const lastLine = start.slice(start.lastIndexOf('\n') + 1);
  const gap = lastLine.length + address.length + 3 > lineMost ? '\r\n ' : ' ';
  return `${start}${gap}<${address}>`;
}

/** Encoded words that each hold whole characters; the first has less room by `indent`. */
function encodeWords(text: string, indent: number): string[] {
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  let room = bytesThatFit(lineMost - indent);
  for (const character of text) {
    const length = utf8Length(character);
    if (bytes + length > room) {
      words.push(encodeWord(word));
      word = '';
      bytes = 0;
      room = bytesThatFit(lineMost - 1);
    }
    word += character;
    bytes += length;
  }
  words.push(encodeWord(word));
  return words;
}

function bytesThatFit(characters: number): number {
  return Math.floor((characters - wordFrame) / 4) * 3;
}

function encodeWord(text: string): string {
  return `=?UTF-8?B?${toBase64(toUtf8(text))}?=`;
}
