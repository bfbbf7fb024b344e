import { UserError } from '../../core/errors';
import { layOutEvent, type NewEvent } from '../../core/journal';
import { journalTable } from '../../core/tables';
import type { Saved } from '../../core/wire/log-server';
import type { LogContext } from './context';

/**
 * One row at the end of the journal: one remote call, atomic, no row looked for. Throws `too-long`
 * where the text does not fit in a cell, `log-not-ready` where there is no journal.
 */
export function appendEvent(context: LogContext, event: NewEvent): Saved {
  const savedAt = context.clock.now().local;
  const cells = layOutEvent(event, savedAt);
  if (!context.book.appendRow(journalTable.sheetId, cells)) throw new UserError('log-not-ready');
  return { id: event.id, version: event.version, savedAt };
}
