import { isLocalMoment, type LocalMoment } from '../../core/civil-date';
import { isRunOld } from '../../core/old-run';
import { stateTable } from '../../core/tables';
import type { Clock, LogBook } from '../ports';

/**
 * The moment of the last good run where that is too long ago, else `null`. One cheap read of the
 * file itself, so that it can be asked while the file opens; `null` where it is not set up.
 */
export function findOldRun(book: LogBook, clock: Clock): LocalMoment | null {
  const cells = book.read(stateTable.sheetId) ?? [];
  const moment = cells.find(([key]) => key === 'last-good-run')?.[1]?.slice(0, 16) ?? '';
  return isLocalMoment(moment) && isRunOld(moment, clock.now().local) ? moment : null;
}
