import { UserError } from '../../core/errors';
import { cellLimit } from '../../core/journal';
import { journalTable } from '../../core/tables';
import type { Saved } from '../../core/wire/log-server';
import type { LogContext } from './context';

type NewEvent = {
  readonly by: string;
  readonly kind: 'entry' | 'entry-withdrawn' | 'project';
  readonly id: string;
  readonly version: number;
  readonly data: object;
};

/**
 * One row at the end of the journal: one remote call, atomic, no row looked for. Throws `too-long`
 * where the text does not fit in a cell, `log-not-ready` where there is no journal.
 */
export function appendEvent(context: LogContext, event: NewEvent): Saved {
  const data = JSON.stringify(event.data);
  if (data.length > cellLimit) throw new UserError('too-long');
  const { id, version } = event;
  const savedAt = context.clock.now().local;
  const cells = [savedAt, event.by, event.kind, id, String(version), data];
  if (!context.book.appendRow(journalTable.sheetId, cells)) throw new UserError('log-not-ready');
  return { id, version, savedAt };
}
