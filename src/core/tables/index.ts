import * as eventTables from './event-tables';
import * as insetTables from './inset-tables';
import * as logTables from './log-tables';
import * as machineTables from './machine-tables';
import * as officeTables from './office-tables';
import type { Table } from './table';

export * from './event-tables';
export * from './inset-tables';
export * from './ledger';
export * from './log-tables';
export * from './machine-tables';
export * from './office-tables';
export * from './read-table';
export * from './tab-edit';
export * from './table';
export * from './write-table';

/** Every tab of the three workbooks, in no order. */
export const allTables: readonly Table[] = [
  ...Object.values(officeTables),
  ...Object.values(insetTables),
  ...Object.values(machineTables),
  ...Object.values(eventTables),
  ...Object.values(logTables),
];
