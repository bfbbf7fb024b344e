import { finishEntries } from './finish-entries';
import { isCalendar, readCalendar } from './read-calendar';
import { readRows } from './read-rows';
import type { ReadHint, Reading } from './reading';
import { findDelimiter, splitTable } from './split-table';

/**
 * The dates in whatever a school sends: a list, sentences, a table, an iCalendar file. Every line comes
 * back as read or as not read with the reason; nothing is decided for good, and nothing throws.
 */
export function readDates(text: string, hint: ReadHint): Reading {
  const bare = text.replace(/^\ufeff+/, '');
  if (isCalendar(bare)) return finishEntries(readCalendar(bare, hint), hint, 'calendar');
  const delimiter = findDelimiter(bare);
  const isTable = delimiter !== null;
  const entries = readRows(splitTable(bare, delimiter), hint, isTable);
  return finishEntries(entries, hint, isTable ? 'table' : 'lines');
}

/** The same from the cells of a sheet. */
export function readSheetDates(lines: readonly (readonly string[])[], hint: ReadHint): Reading {
  const rows = lines
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return finishEntries(readRows(rows, hint, true), hint, 'table');
}
