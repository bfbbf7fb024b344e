import { UserError } from '../core/errors';
import type { Identity } from './ports';

/**
 * The address of the person at the keyboard, lower-case. With several accounts in one browser a page
 * opened for one can call as another: that is refused, naming both. Where Google does not say who
 * asks, nobody does.
 */
export function authorise(identity: Identity, openedFor: unknown): string {
  const signedIn = identity.activeAddress();
  if (!signedIn) throw new UserError('address-unknown');
  const asked = typeof openedFor === 'string' ? openedFor.trim() : '';
  if (asked.toLowerCase() !== signedIn) {
    throw new UserError('other-account', { openedFor: asked.slice(0, 254), signedIn });
  }
  return signedIn;
}
