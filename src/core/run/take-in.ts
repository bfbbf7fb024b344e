import { type CivilDate, dateOf } from '../civil-date';
import { isSame } from '../compare';
import type { JournalEvent } from '../journal';
import { type FoldedEntry, type FoldedProject, foldJournal } from '../journal-fold';
import type { entriesTable, projectsTable, Row } from '../tables';
import { byAddress, hasLeft, type StaffMember } from './people';
import type { RowProblem, Trouble } from './run-note';

export type EntryRow = Row<typeof entriesTable>;
export type ProjectRow = Row<typeof projectsTable>;

/** More new projects than this in one run wait for the lead’s yes. */
const newProjectsMost = 5;

export type Known = {
  readonly staff: readonly StaffMember[];
  readonly today: CivilDate;
  findEntry(id: string): EntryRow | undefined;
  findProject(id: string): ProjectRow | undefined;
};

/** Rows to put into the registers: new ones and new versions only, however often they are read. */
export type TakenIn = {
  readonly entries: readonly { readonly row: EntryRow; readonly was: 'new' | 'changed' }[];
  readonly withdrawn: readonly EntryRow[];
  readonly projects: readonly { readonly row: ProjectRow; readonly was: 'new' | 'changed' }[];
  readonly troubles: readonly Trouble[];
};

/**
 * Takes in what the journal claims. A row counts only where its `by` is in `Staff` and had not left
 * when it was saved, and where its id was made for that address. Taking in twice changes nothing.
 */
export function takeIn(events: readonly JournalEvent[], known: Known): TakenIn {
  const people = byAddress(known.staff, known.today);
  const troubles: Trouble[] = [];
  const accepted = events.filter((event) => {
    const problem = findProblem(event, people.get(event.by));
    if (problem) troubles.push({ kind: 'journal-row', row: event.row + 1, problem });
    return !problem;
  });
  const folded = foldJournal(accepted);
  for (const { row } of folded.ignored) {
    troubles.push({ kind: 'journal-row', row: row + 1, problem: 'not-theirs' });
  }
  const staffId = (by: string): string => people.get(by)?.id ?? '';
  const changes = folded.entries.map((entry) => {
    const before = known.findEntry(entry.id);
    return { row: takeEntry(entry, staffId(entry.by), before), was: wasOf(before) };
  });
  const entries = changes.flatMap(({ row, was }) => (row ? [{ row, was }] : []));
  return {
    entries: entries.filter(({ row }) => row.state !== 'withdrawn'),
    withdrawn: entries.filter(({ row }) => row.state === 'withdrawn').map(({ row }) => row),
    projects: takeProjects(folded.projects, known, staffId),
    troubles,
  };
}

function findProblem(event: JournalEvent, person: StaffMember | undefined): RowProblem | null {
  if (!person) return 'unknown-person';
  return hasLeft(person, dateOf(event.at)) ? 'after-leaving' : null;
}

function wasOf(before: unknown): 'new' | 'changed' {
  return before ? 'changed' : 'new';
}

/** `null` where nothing is to be changed. Withdrawn is for ever. */
function takeEntry(
  folded: FoldedEntry,
  staff: string,
  before: EntryRow | undefined,
): EntryRow | null {
  if (before?.state === 'withdrawn') return null;
  const { id, version, savedAt } = folded;
  const base = { id, version, savedAt, staff: before?.staff || staff };
  if (folded.state === 'withdrawn') {
    return { ...base, ...blank, state: 'withdrawn', date: folded.date || (before?.date ?? null) };
  }
  const row: EntryRow = { ...base, state: 'live', ...folded.entry };
  return before && !isNewer(row, before) ? null : row;
}

const blank = {
  what: '',
  hours: null,
  form: '',
  idea: '',
  priority: '',
  change: '',
  bringToInset: false,
} as const;

function takeProjects(
  folded: readonly FoldedProject[],
  known: Known,
  staffId: (by: string) => string,
): TakenIn['projects'] {
  const projects = folded.flatMap((one) => {
    const before = known.findProject(one.id);
    const row = takeProject(one, staffId(one.by), before);
    return row ? [{ row, was: wasOf(before) }] : [];
  });
  const isFlood = projects.filter(({ was }) => was === 'new').length > newProjectsMost;
  if (!isFlood) return projects;
  return projects.map(({ row, was }) =>
    was === 'new' ? { row: { ...row, state: 'waiting' }, was } : { row, was },
  );
}

function takeProject(
  folded: FoldedProject,
  lead: string,
  before: ProjectRow | undefined,
): ProjectRow | null {
  if (before?.state === 'withdrawn') return null;
  const { team, ...words } = folded.project;
  const row: ProjectRow = {
    id: folded.id,
    version: folded.version,
    savedAt: folded.savedAt,
    state: before?.state || 'setting up',
    lead: before?.lead || lead,
    team: [...new Set(team)].filter((id) => id !== '' && id !== lead).join(', '),
    folderLink: before?.folderLink ?? '',
    documentLink: before?.documentLink ?? '',
    ...words,
  };
  return before && !isNewer(row, before) ? null : row;
}

type Versioned = { readonly version: number | null; readonly savedAt: string | null };

/** A repeated save of one version counts only where it says something else and was not earlier. */
function isNewer<R extends Versioned>(row: R, before: R): boolean {
  const [version, known] = [row.version ?? 0, before.version ?? 0];
  if (version !== known) return version > known;
  return (row.savedAt ?? '') >= (before.savedAt ?? '') && !isSame(row, before);
}
