import { UserError } from '../errors';
import { type Cells, findLayout, type Layout, type ReadTable } from './read-table';
import type { CellValue, Row, Table } from './table';
import { layOutChange, layOutRow } from './write-table';

/**
 * What a ledger wants written to its tab. Rows and columns are 0-based. `undefined` leaves a cell as
 * it is, `null` empties it.
 */
export type LedgerChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly (CellValue | undefined)[])[];
      /** What the row was when it was read, where it matters that it still is: people sort their tabs. */
      readonly read?: readonly CellValue[];
    }
  /** After the last row that holds anything. */
  | {
      readonly kind: 'append';
      readonly sheetId: number;
      readonly cells: Cells;
    };

/**
 * A machine-written tab held in memory, its rows found by key. Changes gather until they are taken,
 * so that one remote call can write those of several tabs. Right only under the script lock.
 */
export type Ledger<T extends Table> = {
  rows(): readonly Row<T>[];
  find(key: string): Row<T> | undefined;
  /** Adds the row, or replaces the one with its key. */
  put(row: Row<T>): void;
  /** Changes some cells of the row with this key; does nothing when there is none. */
  change(key: string, change: Partial<Row<T>>): void;
  /** 0-based column of the key. */
  readonly keyPlace: number;
  /**
   * Where the rows stand now, by the header row and the key column from row 0. A row that somebody
   * has removed is put back by the next write. Throws `header-missing` when columns were moved.
   */
  relocate(header: readonly CellValue[], keys: readonly CellValue[]): void;
  /** Whose row is which, by 0-based row, as far as is known. */
  keysByRow(): ReadonlyMap<number, string>;
  /** The whole row is written with the next changes, whatever stands there; nothing for an unknown key. */
  rewrite(key: string): void;
  /** What has changed since the last time; the caller must write it or give the run up. */
  takeChanges(): readonly LedgerChange[];
};

type Slot<T extends Table> = {
  row: Row<T>;
  /** 0-based row in the tab; `null` until it has been appended. */
  index: number | null;
  changed: Partial<Row<T>> | null;
};

/** Of rows with one key the first counts. */
export function openLedger<T extends Table>(
  table: T,
  read: Pick<ReadTable<T>, 'rows' | 'layout' | 'end'>,
  keyColumn: keyof T['columns'] & string,
): Ledger<T> {
  const slots = new Map<string, Slot<T>>();
  const keyOf = (row: Row<T>): string => String((row as Record<string, unknown>)[keyColumn]);
  for (const { row, index } of read.rows) {
    if (!slots.has(keyOf(row))) slots.set(keyOf(row), { row, index, changed: null });
  }
  const change = (key: string, part: Partial<Row<T>>): void => {
    const slot = slots.get(key);
    if (!slot) return;
    slot.row = { ...slot.row, ...part };
    if (slot.index !== null) slot.changed = { ...slot.changed, ...part };
  };
  const keyPlace = read.layout.get(keyColumn) ?? 0;
  let end = read.end;
  return {
    rows: () => [...slots.values()].map(({ row }) => row),
    find: (key) => slots.get(key)?.row,
    change,
    put(row) {
      if (slots.has(keyOf(row))) change(keyOf(row), row);
      else slots.set(keyOf(row), { row, index: null, changed: null });
    },
    keyPlace,
    relocate(header, keys) {
      requireSameLayout(table, read.layout, header);
      const places = findPlaces(keys);
      for (const [key, slot] of slots) {
        if (slot.index !== null) slot.index = places.get(key) ?? null;
      }
      end = keys.length;
    },
    keysByRow: () => new Map([...slots].map(([key, { index }]) => [index ?? -1, key])),
    rewrite(key) {
      const slot = slots.get(key);
      if (slot) slot.changed = slot.row;
    },
    takeChanges() {
      const taken = takeSlotChanges(table, read.layout, keyPlace, [...slots.values()], end);
      end = taken.end;
      return taken.changes;
    },
  };
}

function requireSameLayout(table: Table, before: Layout, header: readonly CellValue[]): void {
  for (const [key, place] of findLayout(table, header)) {
    if (before.get(key) === place) continue;
    const { header: name = '' } = table.columns[key] ?? {};
    throw new UserError('header-missing', { tab: table.title, header: name });
  }
}

/** Of a key that stands twice the first row counts, as when the tab was read. */
function findPlaces(keys: readonly CellValue[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  keys.forEach((cell, index) => {
    const key = String(cell ?? '').trim();
    if (index > 0 && key !== '' && !places.has(key)) places.set(key, index);
  });
  return places;
}

function takeSlotChanges<T extends Table>(
  table: T,
  layout: Layout,
  keyPlace: number,
  slots: readonly Slot<T>[],
  end: number,
): { changes: LedgerChange[]; end: number } {
  const changes: LedgerChange[] = [];
  const appended: CellValue[][] = [];
  let next = end;
  for (const slot of slots) {
    if (slot.index === null) {
      slot.index = next++;
      appended.push(layOutRow(table, layout, slot.row));
    } else if (slot.changed) {
      // Not the key: it tells whose row it is.
      const cells = layOutChange(table, layout, slot.changed);
      cells[keyPlace] = undefined;
      const { index: row } = slot;
      changes.push({ kind: 'cells', sheetId: table.sheetId, row, column: 0, cells: [cells] });
    }
    slot.changed = null;
  }
  if (appended.length > 0)
    changes.push({ kind: 'append', sheetId: table.sheetId, cells: appended });
  return { changes, end: next };
}
