import { dateOf } from '../../core/civil-date';
import { findEntryProblems } from '../../core/entry';
import { UserError } from '../../core/errors';
import { composeId, readEntryInput } from '../../core/journal';
import type { EntrySave, Saved } from '../../core/wire/log-server';
import { authorise } from '../authorise';
import { appendEvent } from './append-event';
import type { LogContext } from './context';
import { requireOwnVersion } from './require-own-version';

/**
 * Saves a new entry under the page’s key, or a new version of one’s own. Throws `bad-input` with the
 * problem of each field, and `not-yours`. One remote call.
 */
export function saveEntry(context: LogContext, openedFor: string, save: EntrySave): Saved {
  const by = authorise(context.identity, openedFor);
  const { id, version } = findTarget(by, save);
  const entry = readEntryInput(save.entry);
  if (!entry) throw new UserError('bad-input');
  const problems = findEntryProblems(entry, dateOf(context.clock.now().local));
  if (Object.keys(problems).length > 0) throw new UserError('bad-input', problems);
  return appendEvent(context, { by, kind: 'entry', id, version, data: entry });
}

/** The page may send anything: its types are a promise it need not keep. */
function findTarget(by: string, save: EntrySave): { id: string; version: number } {
  if (typeof save !== 'object' || save === null) throw new UserError('bad-input');
  if ('id' in save) return requireOwnVersion(by, save);
  const id = composeId('e', by, save.key);
  if (!id) throw new UserError('bad-input');
  return { id, version: 1 };
}
