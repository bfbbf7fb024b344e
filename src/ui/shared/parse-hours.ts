/** `1.5`, `1,5`, `2`; `NaN` for anything else, so that no slip becomes another number. */
export function parseHours(typed: string): number {
  const text = typed.trim().replace(',', '.');
  return /^(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}
