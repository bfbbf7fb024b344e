import {
  checkJournalHeader,
  isTailInPlace,
  type JournalMark,
  type JournalRows,
  readJournalRows,
} from '../../../core/run/read-journal';
import {
  journalTable,
  listsTable,
  publishedInsetTable,
  publishedLogTable,
  publishedProjectsTable,
  publishedResourcesTable,
} from '../../../core/tables';
import type { Run } from './run';

const journal = { sheetId: journalTable.sheetId };
const published = [
  publishedLogTable,
  publishedProjectsTable,
  publishedInsetTable,
  publishedResourcesTable,
  listsTable,
];

/** One remote call: the rows after the last one taken; `null` where that is not where it was. */
export function readJournalTail(run: Run, mark: JournalMark): JournalRows | null {
  const [header = [], tail = []] = run.context.workbooks.read(run.session.getState('log-id'), [
    { ...journal, fromRow: 0, toRow: 1 },
    { ...journal, fromRow: mark.count },
  ]);
  checkJournalHeader(header[0] ?? []);
  if (!isTailInPlace(tail, mark)) return null;
  return readJournalRows(tail.slice(1), mark.count + 1, mark);
}

/** One remote call: the whole journal, and in a full run what the published tabs show. */
export function readWholeJournal(run: Run): JournalRows {
  const ranges = [journal, ...(run.isFull ? published.map(({ sheetId }) => ({ sheetId })) : [])];
  const [lines = [], ...shown] = run.context.workbooks.read(run.session.getState('log-id'), ranges);
  if (run.isFull) {
    const [log = [], projects = [], inset = [], resources = [], lists = []] = shown;
    run.shown = { log, projects, inset, resources, lists };
  }
  checkJournalHeader(lines[0] ?? []);
  return readJournalRows(lines.slice(1), 1, { count: 0, lastId: '' });
}
