import { UserError } from '../../core/errors';
import { fingerprint } from '../../core/fingerprint';

const keyLength = 24;

/**
 * The id of what somebody began under the key that their page made up: the same however often it is
 * saved, and never another person’s. Throws `bad-input` for what is no key.
 */
export function ownId(letter: 'c' | 'r', whose: readonly string[], key: unknown): string {
  if (typeof key !== 'string') throw new UserError('bad-input');
  const plain = key.toLowerCase().replace(/[^0-9a-z]/g, '');
  if (plain.length < 8) throw new UserError('bad-input');
  return `${letter}-${fingerprint(...whose)}-${plain.slice(0, keyLength)}`;
}
