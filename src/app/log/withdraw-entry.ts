import type { Saved } from '../../core/wire/log-server';
import { authorise } from '../authorise';
import { appendEvent } from './append-event';
import type { LogContext } from './context';
import { requireOwnVersion } from './require-own-version';

/** The last word on one’s own entry: the run takes its text out everywhere. One remote call. */
export function withdrawEntry(
  context: LogContext,
  openedFor: string,
  entry: { readonly id: string; readonly version: number },
): Saved {
  const by = authorise(context.identity, openedFor);
  const { id, version } = requireOwnVersion(by, entry);
  return appendEvent(context, { by, kind: 'entry-withdrawn', id, version, data: {} });
}
