/** A number, a word or one other character of a line. */
export type Token = {
  readonly kind: 'number' | 'word' | 'sign';
  /** Lower case; of a number its digits, without an ordinal’s letters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** No space stands before it. */
  readonly isJoined: boolean;
};

/** Ordinals of both languages go with their number: `23rd`, `1af`, `2il`, `23ain`. */
const pattern =
  /(\d+)(?:(?:st|nd|rd|th|af|ail|il|ydd|edd|fed|ed|eg|ain)(?!\p{L}))?|(\p{L}[\p{L}\p{M}]*)|([^\s\p{L}\d])/giu;

export function tokenise(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const match of line.matchAll(pattern)) {
    const [whole, digits, word, sign = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const isJoined = start === before;
    before = end;
    const kind = digits !== undefined ? 'number' : word !== undefined ? 'word' : 'sign';
    tokens.push({ kind, text: (digits ?? word ?? sign).toLowerCase(), start, end, isJoined });
  }
  return tokens;
}
