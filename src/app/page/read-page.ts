import { isUserError, UserError } from '../../core/errors';
import { readState, type State } from '../../core/state';
import {
  agendaTable,
  attendanceTable,
  catchUpTable,
  evaluationsTable,
  insetDaysTable,
  insetRulesTable,
  type Layout,
  optionsTable,
  prioritiesTable,
  type Row,
  requestsTable,
  resourcesTable,
  rowsOf,
  sessionsTable,
  settingsTable,
  staffTable,
  stateTable,
} from '../../core/tables';
import { readTables } from '../read-tables';
import type { PageContext } from './context';
import { patiently } from './patiently';

/** The tabs of PL Office that My page looks at. `State` comes first: what has none is not PL Office. */
export const pageTables = {
  state: stateTable,
  staff: staffTable,
  priorities: prioritiesTable,
  options: optionsTable,
  settings: settingsTable,
  days: insetDaysTable,
  sessions: sessionsTable,
  agenda: agendaTable,
  resources: resourcesTable,
  rules: insetRulesTable,
  attendance: attendanceTable,
  catchUp: catchUpTable,
  evaluations: evaluationsTable,
  requests: requestsTable,
} as const;

export type PageTables = typeof pageTables;
export type PageTab = keyof PageTables;
export type PageRows = { readonly [K in PageTab]: readonly Row<PageTables[K]>[] };

/** PL Office as one read found it. */
export type PageRead = {
  readonly officeId: string;
  readonly rows: PageRows;
  readonly layouts: Readonly<Record<PageTab, Layout>>;
  readonly state: State;
};

/**
 * One remote call. Throws `not-the-office` where the spreadsheet is something else, and `tab-missing` or
 * `header-missing` where a tab is not as it should be.
 */
export function readPage(context: PageContext, officeId: string): PageRead {
  const tables = orNotTheOffice(() =>
    patiently(context.clock, () => readTables(context.workbooks, officeId, pageTables)),
  );
  const read = Object.entries(tables);
  const rows = read.map(([key, table]) => [key, rowsOf<unknown>(table)]);
  const layouts = read.map(([key, { layout }]) => [key, layout]);
  const all = Object.fromEntries(rows) as unknown as PageRows;
  return {
    officeId,
    rows: all,
    layouts: Object.fromEntries(layouts) as unknown as PageRead['layouts'],
    state: readState(all.state),
  };
}

function orNotTheOffice<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const isOther =
      isUserError(error) && error.code === 'tab-missing' && error.details.tab === stateTable.title;
    throw isOther ? new UserError('not-the-office', {}, { cause: error }) : error;
  }
}
