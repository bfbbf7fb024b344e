import type { Seal } from '../app/ports';

/** Google’s bytes are signed. */
export const seal: Seal = (secret, text) =>
  Utilities.computeHmacSha256Signature(text, secret)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
