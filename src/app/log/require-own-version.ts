import { UserError } from '../../core/errors';
import { ownsId } from '../../core/journal';

/** Throws `not-yours` for another’s id and `bad-input` for what is no later version. */
export function requireOwnVersion(
  by: string,
  claim: { readonly id: string; readonly version: number },
): { id: string; version: number } {
  if (typeof claim !== 'object' || claim === null) throw new UserError('bad-input');
  const id = String(claim.id);
  const version = Number(claim.version);
  if (!ownsId(id, by) || !id.startsWith('e')) throw new UserError('not-yours');
  if (!Number.isInteger(version) || version < 2 || version > 999_999) {
    throw new UserError('bad-input');
  }
  return { id, version };
}
