import type { LedgerChange } from './ledger';
import type { ReadTable } from './read-table';
import type { CellValue, Row, Table } from './table';
import { asTyped, layOutChange, layOutRow } from './write-table';

/**
 * A tab held in memory while some of its rows are changed; unlike a ledger it needs no key, because
 * people’s rows may lack one or share it. Of a changed row only the cells that differ are written, so
 * that what people typed beside them stays. Right only under the script lock.
 */
export type TabEdit<T extends Table> = {
  rows(): readonly Row<T>[];
  add(row: Row<T>): void;
  /** `row` is one of `rows()`; does nothing where it is not. */
  change(row: Row<T>, change: Partial<Row<T>>): void;
  /** Empties the cells of the row: readers pass over a line that holds nothing. */
  remove(row: Row<T>): void;
  /** Everything that differs from what was read: to be written once. */
  changes(): readonly LedgerChange[];
};

type Line<T extends Table> = {
  row: Row<T>;
  /** 0-based row in the tab; `null` until it has been appended. */
  index: number | null;
  changed: Partial<Row<T>>;
};

export function editTab<T extends Table>(
  table: T,
  read: Pick<ReadTable<T>, 'rows' | 'layout' | 'cells'>,
): TabEdit<T> {
  let lines: Line<T>[] = read.rows.map(({ row, index }) => ({ row, index, changed: {} }));
  const removed: number[] = [];
  const find = (row: Row<T>): Line<T> | undefined => lines.find((line) => line.row === row);
  return {
    rows: () => lines.map(({ row }) => row),
    add: (row) => lines.push({ row, index: null, changed: {} }),
    change(row, change) {
      const line = find(row);
      if (!line) return;
      const differing = keepDiffering(line.row, change);
      line.row = { ...line.row, ...differing };
      line.changed = { ...line.changed, ...differing };
    },
    remove(row) {
      const line = find(row);
      if (!line) return;
      lines = lines.filter((one) => one !== line);
      if (line.index !== null) removed.push(line.index);
    },
    changes: () => layOutLines(table, read, lines, removed),
  };
}

function keepDiffering<T extends Table>(row: Row<T>, change: Partial<Row<T>>): Partial<Row<T>> {
  const before = row as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(change).filter(([key, value]) => before[key] !== value),
  ) as Partial<Row<T>>;
}

function layOutLines<T extends Table>(
  table: T,
  { layout, cells: read }: Pick<ReadTable<T>, 'layout' | 'cells'>,
  lines: readonly Line<T>[],
  removed: readonly number[],
): LedgerChange[] {
  const { sheetId } = table;
  const put = (row: number, cells: (CellValue | undefined)[]): LedgerChange => ({
    kind: 'cells',
    sheetId,
    row,
    column: 0,
    cells: [cells.map((cell) => (cell === undefined ? cell : asWritten(table, cell)))],
    read: read[row] ?? [],
  });
  const empty = Object.fromEntries(Object.keys(table.columns).map((key) => [key, null]));
  const changes = [
    ...lines
      .filter(({ index, changed }) => index !== null && Object.keys(changed).length > 0)
      .map(({ index, changed }) => put(index ?? 0, layOutChange(table, layout, changed))),
    ...removed.map((row) => put(row, layOutChange(table, layout, empty as Partial<Row<T>>))),
  ];
  const added = lines
    .filter(({ index }) => index === null)
    .map(({ row }) => layOutRow(table, layout, row).map((cell) => asWritten(table, cell)));
  if (added.length > 0) changes.push({ kind: 'append', sheetId, cells: added });
  return changes;
}

function asWritten(table: Table, cell: CellValue): CellValue {
  return table.writtenBy === 'people' ? asTyped(cell) : cell;
}
