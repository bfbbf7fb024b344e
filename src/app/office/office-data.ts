import { foldMarks } from '../../core/inset/marks';
import type { Mark } from '../../core/inset/types';
import { readSettings, readState, type Settings, type State } from '../../core/state';
import {
  attendanceTable,
  type CellProblem,
  entriesTable,
  findLayout,
  insetDaysTable,
  insetRulesTable,
  type Layout,
  madeTable,
  noticesTable,
  optionsTable,
  outboxTable,
  prioritiesTable,
  projectsTable,
  type ReadTable,
  readTable,
  resourcesTable,
  sessionsTable,
  settingsTable,
  staffTable,
  stateTable,
  type Table,
  templatesTable,
  termDatesTable,
  trailTable,
} from '../../core/tables';
import type { TabRange, Words } from '../ports';
import type { OfficeContext } from './context';

/** The tabs that every command reads whole; they stay small however long the log grows. */
const wholeTables = {
  staff: staffTable,
  priorities: prioritiesTable,
  insetDays: insetDaysTable,
  sessions: sessionsTable,
  insetRules: insetRulesTable,
  resources: resourcesTable,
  termDates: termDatesTable,
  options: optionsTable,
  templates: templatesTable,
  settings: settingsTable,
  projects: projectsTable,
  notices: noticesTable,
  made: madeTable,
  state: stateTable,
} as const;

/** The tabs that grow: only their headers are read, so that rows can be appended. */
const headerTables = { entries: entriesTable, outbox: outboxTable, trail: trailTable } as const;

type Whole = { readonly [K in keyof typeof wholeTables]: ReadTable<(typeof wholeTables)[K]> };

/** PL Office as one read found it. */
export type OfficeData = Whole & {
  readonly layouts: Readonly<Record<keyof typeof headerTables, Layout>>;
  readonly settingValues: Settings;
  readonly stateValues: State;
  readonly problems: readonly CellProblem[];
  /** The standard words of messages. */
  readonly words: Words;
  /** Who is marked as what: one remote call, once, because Attendance only ever grows. */
  readMarks(): readonly Mark[];
};

/** One remote call. Throws `tab-missing` or `header-missing`: then nothing may be written. */
export function readOffice(context: OfficeContext): OfficeData {
  const whole = Object.entries(wholeTables);
  const headers = Object.entries(headerTables);
  const ranges: TabRange[] = [
    ...whole.map(([, table]) => ({ sheetId: table.sheetId })),
    ...headers.map(([, table]) => ({ sheetId: table.sheetId, fromRow: 0, toRow: 1 })),
  ];
  const cells = context.workbooks.read(context.officeId, ranges);
  const tables = Object.fromEntries(
    whole.map(([key, table], index) => [key, readTable(table as Table, cells[index] ?? [])]),
  ) as unknown as Whole;
  const layouts = Object.fromEntries(
    headers.map(([key, table], index) => [
      key,
      findLayout(table as Table, cells[whole.length + index]?.[0] ?? []),
    ]),
  ) as Record<keyof typeof headerTables, Layout>;
  return {
    ...tables,
    layouts,
    settingValues: readSettings(tables.settings.rows.map(({ row }) => row)),
    stateValues: readState(tables.state.rows.map(({ row }) => row)),
    problems: Object.values(tables).flatMap((table) => table.problems),
    words: context.words,
    readMarks: once(() => {
      const range = { sheetId: attendanceTable.sheetId };
      const [cells = []] = context.workbooks.read(context.officeId, [range]);
      return foldMarks(readTable(attendanceTable, cells).rows.map(({ row }) => row));
    }),
  };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
