import {
  actionsTable,
  agendaTable,
  attendanceTable,
  beforeTable,
  catchUpTable,
  changesTable,
  clusterTable,
  entriesTable,
  evaluationsTable,
  insetDaysTable,
  insetRulesTable,
  noticesTable,
  optionsTable,
  prioritiesTable,
  requestsTable,
  resourcesTable,
  sessionsTable,
  settingsTable,
  staffTable,
  stateTable,
  type Table,
  termDatesTable,
  trailTable,
} from '../../../core/tables';
import { type ReadTables, readTables } from '../../read-tables';
import type { OfficeContext } from '../context';

/** The tabs that the INSET pages look at or write to. */
export const insetTables = {
  staff: staffTable,
  priorities: prioritiesTable,
  options: optionsTable,
  settings: settingsTable,
  terms: termDatesTable,
  days: insetDaysTable,
  sessions: sessionsTable,
  agenda: agendaTable,
  actions: actionsTable,
  resources: resourcesTable,
  rules: insetRulesTable,
  cluster: clusterTable,
  entries: entriesTable,
  notices: noticesTable,
  attendance: attendanceTable,
  catchUp: catchUpTable,
  evaluations: evaluationsTable,
  changes: changesTable,
  requests: requestsTable,
  state: stateTable,
  trail: trailTable,
  before: beforeTable,
} as const;

export type InsetTables = typeof insetTables;
export type InsetTab = keyof InsetTables;

/** PL Office’s INSET as one read found it. */
export type InsetRead = ReadTables<InsetTables>;

/** One remote call. Throws `tab-missing` or `header-missing`: then nothing may be written. */
export function readInset(context: OfficeContext): InsetRead {
  // Of the trail only the header is needed, to append below.
  const isHeaderEnough = (table: Table): boolean => table === trailTable;
  return readTables(context.workbooks, context.officeId, insetTables, isHeaderEnough);
}
