/** Apps Script has neither `TextEncoder` nor `btoa`; both are a few lines. */

/** UTF-8; half a surrogate pair becomes U+FFFD, as everywhere. */
export function toUtf8(text: string): number[] {
  const bytes: number[] = [];
  // By index, not by character: a string for each letter takes as long as all the rest of a message.
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) ?? 0;
    if (point > 0xffff) index++;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

export function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

let pairsMade: readonly string[] | null = null;

/**
 * Two letters for each 12 bits: a message is encoded for every family, so this is the busy part. Made
 * when first asked for, because most calls of the script send nothing.
 */
function letterPairs(): readonly string[] {
  pairsMade ??= Array.from(
    { length: 4096 },
    (_, bits) => alphabet.charAt(bits >> 6) + alphabet.charAt(bits & 63),
  );
  return pairsMade;
}

export function toBase64(bytes: readonly number[]): string {
  const pairs = letterPairs();
  let out = '';
  const whole = bytes.length - (bytes.length % 3);
  for (let index = 0; index < whole; index += 3) {
    const bits = (byteAt(bytes, index) << 16) | (byteAt(bytes, index + 1) << 8);
    const all = bits | byteAt(bytes, index + 2);
    out += (pairs[all >> 12] ?? '') + (pairs[all & 4095] ?? '');
  }
  if (whole === bytes.length) return out;
  const last = (byteAt(bytes, whole) << 16) | (byteAt(bytes, whole + 1) << 8);
  const letters = (pairs[last >> 12] ?? '') + (pairs[last & 4095] ?? '');
  return whole + 1 === bytes.length
    ? `${out}${letters.slice(0, 2)}==`
    : `${out}${letters.slice(0, 3)}=`;
}

function byteAt(bytes: readonly number[], index: number): number {
  return bytes[index] ?? 0;
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}
