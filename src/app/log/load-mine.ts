import { compare } from '../../core/compare';
import { UserError } from '../../core/errors';
import { parseJournalRow, plainCell } from '../../core/journal';
import { type FoldedProject, foldJournal } from '../../core/journal-fold';
import { languages } from '../../core/language';
import { journalTable, publishedProjectsTable, type Row, readTable } from '../../core/tables';
import type { Mine, OwnEntry, OwnProject } from '../../core/wire/log-server';
import { publishedText } from '../../text/published';
import { authorise } from '../authorise';
import type { LogContext } from './context';

const byColumn = Object.keys(journalTable.columns).indexOf('by');

/**
 * One’s own entries, newest first, the unpublished ones too, and one’s own projects with their links
 * as far as they have been published. At most two remote calls.
 */
export function loadMine(context: LogContext, openedFor: string): Mine {
  const address = authorise(context.identity, openedFor);
  const { entries, projects } = foldJournal(readOwnEvents(context, address));
  const published: PublishedProjects =
    projects.length > 0 ? readPublishedProjects(context) : new Map();
  const live = entries.flatMap((folded): OwnEntry[] =>
    folded.state === 'live'
      ? [
          {
            ...folded.entry,
            id: folded.id,
            version: folded.version,
            savedAt: folded.savedAt,
          },
        ]
      : [],
  );
  return {
    entries: live.sort(byDateNewestFirst),
    projects: [...projects].reverse().map((project) => toOwnProject(project, published)),
  };
}

/** Only one’s own rows are parsed: the journal is everybody’s and grows. */
function readOwnEvents(context: LogContext, address: string) {
  const cells = context.book.read(journalTable.sheetId);
  if (!cells) throw new UserError('log-not-ready');
  return cells.flatMap((line, row) => {
    if (plainCell(line[byColumn]).toLowerCase() !== address) return [];
    const parsed = parseJournalRow(line, row);
    return parsed.kind === 'problem' ? [] : [parsed];
  });
}

type PublishedProjects = ReadonlyMap<string, Row<typeof publishedProjectsTable>>;

/** A tab that cannot be read only costs the links: it is a copy that the next run makes again. */
function readPublishedProjects(context: LogContext): PublishedProjects {
  const cells = context.book.read(publishedProjectsTable.sheetId);
  if (!cells || cells.length === 0) return new Map();
  try {
    const { rows } = readTable(publishedProjectsTable, cells);
    return new Map(rows.map(({ row }) => [row.id, row]));
  } catch {
    return new Map();
  }
}

function toOwnProject({ id, project }: FoldedProject, published: PublishedProjects): OwnProject {
  const row = published.get(id);
  const folderLink = safeLink(row?.folderLink);
  const documentLink = safeLink(row?.documentLink);
  const isReady = folderLink !== '' && documentLink !== '';
  return {
    id,
    title: project.title,
    state: isReady ? 'ready' : isWaiting(row?.state) ? 'waiting' : 'setting up',
    folderLink,
    documentLink,
  };
}

/** The tab holds the words for people, in either language or both. */
function isWaiting(words = ''): boolean {
  return languages.some((language) => words.includes(publishedText.waiting[language]));
}

/** Anyone can type into a published tab: a link that leads elsewhere than to Google is none. */
function safeLink(link = ''): string {
  return /^https:\/\/(drive|docs)\.google\.com\//.test(link) ? link : '';
}

function byDateNewestFirst(a: OwnEntry, b: OwnEntry): number {
  return compare(b.date, a.date) || compare(b.savedAt, a.savedAt);
}
