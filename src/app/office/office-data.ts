import { foldMarks } from '../../core/inset/marks';
import type { CatchUpRow, Mark } from '../../core/inset/types';
import { readSettings, type Settings } from '../../core/state';
import {
  attendanceTable,
  type CellProblem,
  catchUpTable,
  entriesTable,
  insetDaysTable,
  insetRulesTable,
  type Layout,
  madeTable,
  noticesTable,
  optionsTable,
  outboxTable,
  prioritiesTable,
  projectsTable,
  requestsTable,
  resourcesTable,
  rowsOf,
  sessionsTable,
  settingsTable,
  staffTable,
  stateTable,
  type Table,
  templatesTable,
  termDatesTable,
  trailTable,
} from '../../core/tables';
import { once } from '../once';
import type { Words } from '../ports';
import { type ReadTables, readTables } from '../read-tables';
import type { OfficeContext } from './context';

/** The tabs that every command reads whole; they stay small however long the log grows. */
const wholeTables = {
  staff: staffTable,
  priorities: prioritiesTable,
  days: insetDaysTable,
  sessions: sessionsTable,
  rules: insetRulesTable,
  resources: resourcesTable,
  terms: termDatesTable,
  options: optionsTable,
  templates: templatesTable,
  settings: settingsTable,
  projects: projectsTable,
  notices: noticesTable,
  made: madeTable,
  requests: requestsTable,
  state: stateTable,
} as const;

/** The tabs that grow: only their headers are read, so that rows can be appended. */
const growingTables = { entries: entriesTable, outbox: outboxTable, trail: trailTable } as const;
const growing: readonly Table[] = Object.values(growingTables);

/** What only ever grows, and few commands need. */
export const eventTables = { attendance: attendanceTable, catchUp: catchUpTable } as const;

export const officeTables = { ...wholeTables, ...growingTables } as const;

/** PL Office as one read found it. */
export type OfficeData = ReadTables<typeof wholeTables> & {
  readonly trailLayout: Layout;
  readonly settingValues: Settings;
  readonly problems: readonly CellProblem[];
  /** The standard words of messages. */
  readonly words: Words;
  /** Who took part, and who caught up: one remote call, once, because these tabs only ever grow. */
  readEvents(): InsetEvents;
};

export type InsetEvents = {
  readonly marks: readonly Mark[];
  readonly catchUp: readonly CatchUpRow[];
};

/** One remote call. Throws `tab-missing` or `header-missing`: then nothing may be written. */
export function readOffice(context: OfficeContext): OfficeData {
  const { workbooks, officeId } = context;
  const isHeaderEnough = (table: Table): boolean => growing.includes(table);
  const read = readTables(workbooks, officeId, officeTables, isHeaderEnough);
  const { entries, outbox, trail, ...tables } = read;
  return {
    ...tables,
    trailLayout: trail.layout,
    settingValues: readSettings(rowsOf(tables.settings)),
    problems: Object.values(tables).flatMap((table) => table.problems),
    words: context.words,
    readEvents: once(() => {
      const { attendance, catchUp } = readTables(workbooks, officeId, eventTables);
      return { marks: foldMarks(rowsOf(attendance)), catchUp: rowsOf(catchUp) };
    }),
  };
}
