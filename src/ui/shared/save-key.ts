const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A key for one saving, 20 letters of 5 bits: the same key saved again is the same thing. */
export function makeKey(bytes: Uint8Array = crypto.getRandomValues(new Uint8Array(20))): string {
  return Array.from(bytes, (byte) => letters.charAt(byte % letters.length)).join('');
}
