/** As large as any list of dates, and more than a page can show. */
export const fileBytesMost = 5_000_000;

/**
 * The text of a file as Windows, Excel and calendars write it: UTF-8, UTF-16 with its mark, else the
 * older Western alphabet.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
