/**
 * Puts values where a sentence names them: `{tab}`, or `{lead|your lead}` with what stands there without
 * one. Sentences that are kept as data, apart from the code, are written so.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (_, name: string, otherwise = '') => {
    const value = values[name] ?? '';
    return value === '' ? otherwise : String(value);
  });
}
