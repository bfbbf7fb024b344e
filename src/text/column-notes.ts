import type {
  actionsTable,
  agendaTable,
  clusterTable,
  contactsTable,
  insetDaysTable,
  insetRulesTable,
  optionsTable,
  prioritiesTable,
  resourcesTable,
  sessionsTable,
  settingsTable,
  staffTable,
  templatesTable,
  termDatesTable,
} from '../core/tables';
import { columnNotesCy } from './column-notes-cy';
import { columnNotesEn } from './column-notes-en';

export const welshNeedsProofRead = true;

type Notes<T extends { readonly columns: object }> = Readonly<Record<keyof T['columns'], string>>;

/** What each column means that people type into, by the keys of table and column. */
export type ColumnNotes = {
  readonly staff: Notes<typeof staffTable>;
  readonly priorities: Notes<typeof prioritiesTable>;
  readonly insetDays: Notes<typeof insetDaysTable>;
  readonly termDates: Notes<typeof termDatesTable>;
  readonly options: Notes<typeof optionsTable>;
  readonly templates: Notes<typeof templatesTable>;
  readonly settings: Notes<typeof settingsTable>;
  readonly contacts: Notes<typeof contactsTable>;
  readonly sessions: Notes<typeof sessionsTable>;
  readonly agenda: Notes<typeof agendaTable>;
  readonly actions: Notes<typeof actionsTable>;
  readonly resources: Notes<typeof resourcesTable>;
  readonly insetRules: Notes<typeof insetRulesTable>;
  readonly cluster: Notes<typeof clusterTable>;
};

export const columnNotes = { en: columnNotesEn, cy: columnNotesCy } as const;

/** As it stands beside the header: both languages, one below the other; `''` for other columns. */
export function noteOfColumn(
  { en, cy }: typeof columnNotes,
  tableKey: string,
  columnKey: string,
): string {
  const notes = [en, cy].map((one) => find(find(one, tableKey), columnKey));
  return notes.filter((note) => typeof note === 'string').join('\n');
}

function find(record: unknown, key: string): unknown {
  return (record as Readonly<Record<string, unknown>> | undefined)?.[key];
}
