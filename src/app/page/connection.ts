import { isUserError, UserError } from '../../core/errors';
import type { PageContext } from './context';
import { type PageRead, readPage } from './read-page';

const officeKey = 'office-id';
const secretKey = 'seal-secret';

/**
 * The id of the PL Office that the page was connected to; `''` before, and where the secret is gone that
 * answers are sealed with: connecting again makes another.
 */
export function connectedOffice({ store }: PageContext): string {
  return store.get(secretKey) ? (store.get(officeKey) ?? '') : '';
}

/**
 * Remembers PL Office, and makes the secret that evaluations are sealed with where there is none yet: a
 * new one would let people answer twice.
 */
export function connect({ store, ids }: PageContext, officeId: string): void {
  if (!store.get(secretKey)) store.set(secretKey, ids.random() + ids.random());
  store.set(officeKey, officeId);
}

/** Throws `page-not-connected`. */
export function sealSecret({ store }: PageContext): string {
  const secret = store.get(secretKey);
  if (!secret) throw new UserError('page-not-connected');
  return secret;
}

/** Whether the account at the keyboard is the one the page runs as. */
export function isOwner({ identity }: PageContext): boolean {
  const address = identity.activeAddress();
  return address !== '' && address === identity.effectiveAddress();
}

/**
 * One remote call. Throws `page-not-connected`; and `page-office-lost` where the workbook cannot be opened,
 * lacks a tab, was not set up, or is not the one that was connected: a copy’s State names its original.
 */
export function readConnected(context: PageContext): PageRead {
  const officeId = connectedOffice(context);
  if (officeId === '') throw new UserError('page-not-connected');
  const read = orLost(() => readPage(context, officeId));
  const problem = findOfficeProblem(read);
  if (problem) throw new UserError('page-office-lost', {}, { cause: problem });
  return read;
}

/** Why nothing may be written to this workbook; `null` where all is well. */
export function findOfficeProblem({ officeId, state }: PageRead): UserError | null {
  if (!state['office-id'] || !state['log-id'] || !state.runner) return new UserError('not-set-up');
  return state['office-id'] === officeId ? null : new UserError('a-copy');
}

/** What is wrong with a file of the office’s is for whoever keeps it; a visitor can only tell them. */
function orLost<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isUserError(error) ? new UserError('page-office-lost', {}, { cause: error }) : error;
  }
}
