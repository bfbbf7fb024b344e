import type {
  actionsTable,
  agendaTable,
  attendanceTable,
  catchUpTable,
  changesTable,
  clusterTable,
  evaluationsTable,
  insetDaysTable,
  insetRulesTable,
  optionsTable,
  prioritiesTable,
  Row,
  requestsTable,
  resourcesTable,
  sessionsTable,
  staffTable,
  termDatesTable,
} from '../tables';

export type InsetDayRow = Row<typeof insetDaysTable>;
export type SessionRow = Row<typeof sessionsTable>;
export type AgendaRow = Row<typeof agendaTable>;
export type ChangeRow = Row<typeof changesTable>;
export type ActionRow = Row<typeof actionsTable>;
export type InsetRulesRow = Row<typeof insetRulesTable>;
export type AttendanceRow = Row<typeof attendanceTable>;
export type CatchUpRow = Row<typeof catchUpTable>;
export type EvaluationRow = Row<typeof evaluationsTable>;
export type ResourceRow = Row<typeof resourcesTable>;
export type RequestRow = Row<typeof requestsTable>;
export type TermRow = Row<typeof termDatesTable>;
export type ClusterRow = Row<typeof clusterTable>;
export type OptionRow = Row<typeof optionsTable>;
export type PriorityRow = Row<typeof prioritiesTable>;

/** What INSET needs to know of a member of staff; it never leaves PL Office and its pages. */
export type InsetStaff = Pick<
  Row<typeof staffTable>,
  | 'id'
  | 'name'
  | 'role'
  | 'roleGroup'
  | 'phase'
  | 'fte'
  | 'workingDays'
  | 'insetInContract'
  | 'insetDays'
  | 'starts'
  | 'leaves'
  | 'awayFrom'
  | 'awayUntil'
  | 'alsoAway'
>;
