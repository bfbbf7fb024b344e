/** The sample school's files as the rows of the add-on's own tables. */
import { composeId } from '../src/core/journal';
import {
  actionsTable,
  agendaTable,
  attendanceTable,
  type CellValue,
  catchUpTable,
  changesTable,
  clusterTable,
  contactsTable,
  entriesTable,
  evaluationsTable,
  insetDaysTable,
  insetRulesTable,
  journalTable,
  layOutTable,
  noticesTable,
  prioritiesTable,
  projectsTable,
  type Row,
  requestsTable,
  resourcesTable,
  sessionsTable,
  staffTable,
  type Table,
  termDatesTable,
} from '../src/core/tables';
import { readSample, type SampleLine } from './sample-school/read';

export interface FilledTab {
  readonly table: Table;
  /** With the header row. */
  readonly cells: CellValue[][];
}

/** Tabs with rows in them; the add-on's own set-up makes the others. */
export function fillTabs(): FilledTab[] {
  const addresses = new Map(readSample('staff').map(({ id = '', address = '' }) => [id, address]));
  const entries = bySavedAt(readSample('entries')).map((line) => readEntry(line, addresses));
  const projects = bySavedAt(readSample('projects')).map((line) => readProject(line, addresses));
  return [
    fill(staffTable, readSample('staff')),
    fill(prioritiesTable, readSample('priorities')),
    fill(insetDaysTable, readSample('inset-days')),
    ...insetTabs(entries),
    fill(termDatesTable, readSample('term-dates')),
    fill(noticesTable, readSample('notices')),
    fill(entriesTable, entries),
    fill(projectsTable, projects),
    fill(contactsTable, readSample('contacts')),
    fill(journalTable, journalOf(entries, projects, addresses)),
  ];
}

/** Agenda items name what they take up by its key; the tab has its id. */
function insetTabs(entries: readonly SampleLine[]): FilledTab[] {
  const ids = new Map(entries.map(({ key = '', id = '' }) => [key, id]));
  const agenda = readSample('agenda').map((line) => ({
    ...line,
    from: ids.get(line.from ?? '') ?? '',
  }));
  return [
    fill(sessionsTable, readSample('sessions')),
    fill(agendaTable, agenda),
    fill(actionsTable, readSample('actions')),
    fill(resourcesTable, readSample('resources')),
    fill(insetRulesTable, readSample('inset-rules')),
    fill(clusterTable, readSample('cluster')),
    fill(attendanceTable, readSample('attendance')),
    fill(catchUpTable, readSample('catch-up')),
    fill(evaluationsTable, readSample('evaluations')),
    fill(changesTable, readSample('changes')),
    fill(requestsTable, readSample('requests')),
  ];
}

function fill<T extends Table>(table: T, lines: readonly SampleLine[]): FilledTab {
  const rows = lines.map(
    (line) =>
      Object.fromEntries(
        Object.entries(table.columns).map(([key, column]) => [
          key,
          readValue(column.type, line[key] ?? ''),
        ]),
      ) as Row<T>,
  );
  return { table, cells: layOutTable(table, rows) };
}

function readValue(type: string, text: string): unknown {
  if (text === '') return null;
  if (type === 'number') return Number(text);
  return type === 'yesNo' ? text === 'yes' : text;
}

/** What the person keeps from colleagues would not stand in the shared log. */
function readEntry(line: SampleLine, addresses: ReadonlyMap<string, string>): SampleLine {
  const { change = '', visibility } = line;
  return {
    ...line,
    id: makeId('e', line, line.staff ?? '', addresses),
    version: '1',
    state: 'live',
    change: visibility === 'shared' ? change : '',
  };
}

function readProject(line: SampleLine, addresses: ReadonlyMap<string, string>): SampleLine {
  const id = makeId('p', line, line.lead ?? '', addresses);
  return { ...line, id, version: '1', state: 'setting up' };
}

/** As the sidebar would have made it for that person. */
function makeId(
  letter: 'e' | 'p',
  { key = '' }: SampleLine,
  staffId: string,
  addresses: ReadonlyMap<string, string>,
): string {
  const id = composeId(letter, addresses.get(staffId) || staffId, `sample${key}`);
  if (id === null) throw new Error(`no id can be made of the key ${key}`);
  return id;
}

function journalOf(
  entries: readonly SampleLine[],
  projects: readonly SampleLine[],
  addresses: ReadonlyMap<string, string>,
): readonly SampleLine[] {
  const row = (kind: string, line: SampleLine, staffId: string, data: object): SampleLine => ({
    at: line.savedAt ?? '',
    by: addresses.get(staffId) ?? '',
    kind,
    id: line.id ?? '',
    version: '1',
    data: JSON.stringify(data),
  });
  return bySavedAt(
    [
      ...entries.map((line) => row('entry', line, line.staff ?? '', entryData(line))),
      ...projects.map((line) => row('project', line, line.lead ?? '', projectData(line))),
    ].filter(({ by }) => by !== ''),
  );
}

function entryData(line: SampleLine) {
  const { what, date, hours, form, idea, priority, change, bringToInset } = line;
  return {
    what,
    date,
    hours: Number(hours),
    form,
    idea,
    priority,
    change,
    bringToInset: bringToInset === 'yes',
  };
}

function projectData(line: SampleLine) {
  const { title, question, objective, baseline, measure, starts, ends, priority } = line;
  const team = (line.team ?? '').split(',').filter((id) => id !== '');
  return { title, question, objective, baseline, measure, starts, ends, priority, team };
}

function bySavedAt(lines: readonly SampleLine[]): readonly SampleLine[] {
  const time = (line: SampleLine) => line.savedAt ?? line.at ?? '';
  return [...lines].sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
}
