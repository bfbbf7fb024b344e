/**
 * Puts values where a sentence names them, as in `{tab}`. Sentences that are kept as data, apart from
 * the code, are written so; what has no value is left out.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
