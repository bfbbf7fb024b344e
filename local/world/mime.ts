/** The little of MIME that Gmail itself looks at: the headers. */

export interface Headers {
  list: { name: string; value: string }[];
  body: string;
}

/** Header lines unfolded; values not decoded. */
export function splitMessage(raw: string): Headers {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end ? raw.slice(0, end.index) : raw;
  const body = end ? raw.slice(end.index + end[0].length) : '';
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const list = lines.flatMap((line) => {
    const colon = line.indexOf(':');
    if (colon < 1) return [];
    return [{ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
  });
  return { list, body };
}

export function header({ list }: Headers, name: string): string | undefined {
  return list.find((one) => one.name.toLowerCase() === name.toLowerCase())?.value;
}

/** The addresses of one header, lower-cased; undefined where one of them is no address. */
export function addressesIn(value: string): string[] | undefined {
  const parts = value.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];
  const addresses = parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/<([^<>]*)>\s*$/.exec(part)?.[1] ?? part).trim().toLowerCase());
  const sound = addresses.every((address) =>
    /^[^@\s,;<>()]+@[^@\s,;<>()]+\.[^@\s,;<>().]+$/.test(address),
  );
  return sound ? addresses : undefined;
}

/** RFC 2047 words in UTF-8, as in a subject. */
export function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) => {
      if (kind.toLowerCase() === 'b') return Buffer.from(text, 'base64').toString('utf8');
      const bytes = text
        .replace(/_/g, ' ')
        .replace(/=([0-9A-F]{2})/gi, (__, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        );
      return Buffer.from(bytes, 'latin1').toString('utf8');
    });
}
