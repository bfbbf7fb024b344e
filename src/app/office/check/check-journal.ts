import { type CheckNote, cellPlace } from '../../../core/check/check-note';
import { isUserError } from '../../../core/errors';
import type { StaffMember } from '../../../core/run/people';
import { checkJournalHeader, readJournalRows } from '../../../core/run/read-journal';
import type { RowProblem } from '../../../core/run/run-note';
import { takeIn } from '../../../core/run/take-in';
import { journalTable } from '../../../core/tables';
import { runReportText } from '../../../text/run';
import type { OfficeContext } from '../context';
import type { Book } from './read-books';

/** Rows that the run leaves where they are: garbled, forged, nobody’s, another’s. */
export function checkJournal(
  context: OfficeContext,
  log: Book,
  staff: readonly StaffMember[],
  today: string,
): readonly CheckNote[] {
  const open = log.tab(journalTable);
  if (!open) return [];
  const misplaced = findMisplaced(open.cells[0] ?? []);
  if (misplaced !== null) {
    const place = cellPlace(open.tab, '1:1');
    return [{ code: 'journal-columns', kind: 'mend', ...place, a: misplaced }];
  }
  const { events, problems } = readJournalRows(open.cells.slice(1), 1, { count: 0, lastId: '' });
  const known = { staff, today, findEntry: () => undefined, findProject: () => undefined };
  const rows = [
    ...problems.map(({ row, expected }) => ({ row: row + 1, problem: expected as RowProblem })),
    ...takeIn(events, known).troubles.flatMap((trouble) =>
      trouble.kind === 'journal-row' ? [{ row: trouble.row, problem: trouble.problem }] : [],
    ),
  ].sort((one, other) => one.row - other.row);
  const words = runReportText[context.language].rowProblems;
  return rows.map(({ row, problem }) => ({
    code: 'journal-row',
    kind: 'mend',
    ...cellPlace(open.tab, `A${row}`),
    a: words[problem],
  }));
}

/** Appending goes by position: the first header that is not in its place, or `null`. */
function findMisplaced(header: Parameters<typeof checkJournalHeader>[0]): string | null {
  try {
    checkJournalHeader(header);
    return null;
  } catch (error) {
    if (isUserError(error)) return String(error.details.header);
    throw error;
  }
}
