/**
 * What somebody typed as a number of messages, or `null` when it is no whole number. Spaces and the
 * comma of thousands do not matter: `1,160` and ` 1160 ` are the same.
 */
export function readTypedCount(typed: string): number | null {
  const digits = typed.replace(/[\s,]/g, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}
