import type { LocalMoment } from './civil-date';
import { compare } from './compare';
import type { EntryInput } from './entry';
import { type JournalEvent, ownsId, type ProjectEvent } from './journal';
import type { ProjectInput } from './project';

type Folded = {
  readonly id: string;
  readonly by: string;
  /** The highest seen. */
  readonly version: number;
  readonly savedAt: LocalMoment;
};

export type FoldedEntry =
  | (Folded & { readonly state: 'live'; readonly entry: EntryInput })
  /** `date` is `''` where no version before the withdrawal is known. */
  | (Folded & { readonly state: 'withdrawn'; readonly date: string });

export type FoldedProject = Folded & { readonly project: ProjectInput };

export type FoldedJournal = {
  readonly entries: readonly FoldedEntry[];
  readonly projects: readonly FoldedProject[];
  /** Rows about something that is another person’s: left out. */
  readonly ignored: readonly JournalEvent[];
};

/**
 * The newest state of everything the events are about, oldest first. Versions decide, not places,
 * because people sort tabs. Of two rows of one version the one saved later counts, then the lower
 * one. An event counts only if its id was made for its `by`. Withdrawn is for ever.
 */
export function foldJournal(events: readonly JournalEvent[]): FoldedJournal {
  const histories = new Map<string, JournalEvent[]>();
  const ignored: JournalEvent[] = [];
  for (const event of events) {
    if (!ownsId(event.id, event.by)) {
      ignored.push(event);
      continue;
    }
    const history = histories.get(event.id);
    if (history) history.push(event);
    else histories.set(event.id, [event]);
  }
  const entries: FoldedEntry[] = [];
  const projects: FoldedProject[] = [];
  for (const history of histories.values()) {
    history.sort(byVersion);
    const folded = foldProject(history) ?? foldEntry(history);
    if (folded && 'project' in folded) projects.push(folded);
    else if (folded) entries.push(folded);
  }
  return { entries: entries.sort(byTime), projects: projects.sort(byTime), ignored };
}

function foldProject(history: readonly JournalEvent[]): FoldedProject | null {
  const newest = history.filter((event): event is ProjectEvent => event.kind === 'project').pop();
  if (!newest) return null;
  const { id, by, version, at, data } = newest;
  return { id, by, version, savedAt: at, project: data };
}

function foldEntry(history: readonly JournalEvent[]): FoldedEntry | null {
  const newest = history[history.length - 1];
  if (!newest) return null;
  const { id, by, version, at } = newest;
  const folded = { id, by, version, savedAt: at };
  if (newest.kind === 'entry' && !history.some(isWithdrawal)) {
    return { ...folded, state: 'live', entry: newest.data };
  }
  return { ...folded, state: 'withdrawn', date: findDate(history) };
}

function isWithdrawal(event: JournalEvent): boolean {
  return event.kind === 'entry-withdrawn' || event.kind === 'entry-blanked';
}

function findDate(history: readonly JournalEvent[]): string {
  for (const event of [...history].reverse()) {
    if (event.kind === 'entry') return event.data.date;
    if (event.kind === 'entry-blanked') return event.date;
  }
  return '';
}

function byVersion(a: JournalEvent, b: JournalEvent): number {
  return a.version - b.version || compare(a.at, b.at) || a.row - b.row;
}

function byTime(a: Folded, b: Folded): number {
  return compare(a.savedAt, b.savedAt) || compare(a.id, b.id);
}
