/**
 * Text as it is kept, whatever was typed or pasted: composed (NFC), lines ended by `\n`, without
 * control characters, half characters, or the invisible marks that turn the direction of all that
 * follows. Right-to-left words themselves stay.
 */
export function cleanText(text: string): string {
  const kept: string[] = [];
  for (const character of text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n')) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x09) kept.push(' ');
    else if (!isUnwanted(code)) kept.push(character);
  }
  // Taking a mark out can bring two characters together that compose.
  return kept.join('').normalize('NFC').trim();
}

/** The same, on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** Whether there is anything to see: marks without width alone are nothing. */
export function hasWords(text: string): boolean {
  return /[^\p{Cc}\p{Cf}\p{Z}]/u.test(text);
}

function isUnwanted(code: number): boolean {
  const isControl = (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const turnsDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return isControl || isHalf || turnsDirection || code === 0xfeff;
}
