import { compareHeaders } from '../structure/compare-headers';
import { type Cells, type ReadTable, readTable, type Table } from '../tables';
import type { TabPlace } from './check-note';

/** A tab that is there, read as far as its headers allow. */
export type OpenTab<T extends Table = Table> = {
  readonly tab: TabPlace;
  readonly cells: Cells;
  readonly read: ReadTable<T>;
  /** Keys of columns that are not there; what they would say is empty in `read`. */
  readonly missing: readonly string[];
};

/** Never throws: columns that are missing are read as if the table did not have them. */
export function openTab<T extends Table>(table: T, cells: Cells, tab: TabPlace): OpenTab<T> {
  const { missing } = compareHeaders(table, cells[0] ?? []);
  const columns = Object.fromEntries(
    Object.entries(table.columns).map(([key, column]) => [
      key,
      missing.includes(key) ? { ...column, optional: true as const } : column,
    ]),
  );
  const read = readTable({ ...table, columns }, cells);
  return { tab, cells, missing, read: read as unknown as ReadTable<T> };
}
