/**
 * The whole state: tables of records that are replaced, never changed. A snapshot is therefore a handful of
 * references, and a table is copied only when it is next written to.
 */
import type { Snapshot } from '../types';
import type { WorldTables } from './records';

type TableName = keyof WorldTables;
type Tables = { [K in TableName]: ReadonlyMap<string, WorldTables[K]> };

export interface Store {
  get<K extends TableName>(table: K, id: string): WorldTables[K] | undefined;
  /** Throws when there is no such record: for records whose absence is a fault of the workspace itself. */
  need<K extends TableName>(table: K, id: string): WorldTables[K];
  all<K extends TableName>(table: K): WorldTables[K][];
  put<K extends TableName>(table: K, id: string, value: WorldTables[K]): void;
  remove<K extends TableName>(table: K, id: string): void;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** The records written or removed since the last call. */
  takeDirty(): Map<TableName, Set<string>>;
}

export const TABLE_NAMES: readonly TableName[] = [
  'people',
  'items',
  'workbooks',
  'sheets',
  'scripts',
  'triggers',
  'messages',
  'drafts',
  'calendars',
  'events',
  'pages',
  'usage',
  'executions',
  'clock',
  'quotas',
];

function emptyTables(): Tables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, new Map()])) as unknown as Tables;
}

function mark(dirty: Map<TableName, Set<string>>, table: TableName, id: string): void {
  const ids = dirty.get(table);
  if (ids) ids.add(id);
  else dirty.set(table, new Set([id]));
}

function markAll(dirty: Map<TableName, Set<string>>, tables: Tables): void {
  for (const name of TABLE_NAMES) for (const id of tables[name].keys()) mark(dirty, name, id);
}

export function createStore(): Store {
  let tables = emptyTables();
  const shared = new Set<TableName>();
  let dirty = new Map<TableName, Set<string>>();

  const touch = (table: TableName, id: string): void => mark(dirty, table, id);
  const writable = <K extends TableName>(table: K): Map<string, WorldTables[K]> => {
    if (shared.delete(table)) tables = { ...tables, [table]: new Map(tables[table]) };
    return tables[table] as Map<string, WorldTables[K]>;
  };
  const get = <K extends TableName>(table: K, id: string): WorldTables[K] | undefined =>
    tables[table].get(id);

  return {
    get,
    need(table, id) {
      const found = get(table, id);
      if (found !== undefined) return found;
      throw new Error(`no ${table} record ${id}`);
    },
    all: (table) => [...tables[table].values()],
    put(table, id, value) {
      writable(table).set(id, value);
      touch(table, id);
    },
    remove(table, id) {
      writable(table).delete(id);
      touch(table, id);
    },
    snapshot() {
      TABLE_NAMES.forEach((name) => void shared.add(name));
      return { tables };
    },
    restore(snapshot) {
      markAll(dirty, tables);
      tables = snapshot.tables as Tables;
      markAll(dirty, tables);
      TABLE_NAMES.forEach((name) => void shared.add(name));
    },
    takeDirty() {
      const taken = dirty;
      dirty = new Map();
      return taken;
    },
  };
}
