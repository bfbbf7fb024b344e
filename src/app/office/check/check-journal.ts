import { type CheckNote, cellPlace } from '../../../core/check/check-note';
import { isUserError } from '../../../core/errors';
import { groupBy } from '../../../core/group-by';
import type { StaffMember } from '../../../core/run/people';
import { checkJournalHeader, readJournalRows } from '../../../core/run/read-journal';
import type { RowProblem } from '../../../core/run/run-note';
import { takeIn } from '../../../core/run/take-in';
import { type Cells, journalTable } from '../../../core/tables';
import type { OfficeContext } from '../context';
import type { Book } from './read-books';

/**
 * Rows that the run leaves where they are: garbled, forged, another’s. Those of an address that is in
 * Staff no more may have been taken in while it was: they are one finding an address.
 */
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
  const words = context.words.read('run')[context.language].rowProblems;
  const rows = findTroubles(open.cells, staff, today);
  const nobodys = groupBy(
    rows.filter(({ problem }) => problem === 'unknown-person'),
    ({ by }) => by,
  );
  return rows.flatMap(({ row, problem, by }): CheckNote[] => {
    const place = cellPlace(open.tab, `A${row}`);
    if (problem !== 'unknown-person') {
      return [{ code: 'journal-row', kind: 'mend', ...place, a: words[problem] }];
    }
    const [first, ...others] = nobodys.get(by) ?? [];
    if (first?.row !== row) return [];
    const b = String(1 + others.length);
    return [{ code: 'journal-nobodys', kind: 'mend', ...place, a: by, b }];
  });
}

type Trouble = { readonly row: number; readonly problem: RowProblem; readonly by: string };

/** By row, counted from 1; `by` is `''` where the row cannot be read. */
function findTroubles(
  cells: Cells,
  staff: readonly StaffMember[],
  today: string,
): readonly Trouble[] {
  const { events, problems } = readJournalRows(cells.slice(1), 1, { count: 0, lastId: '' });
  const known = { staff, today, findEntry: () => undefined, findProject: () => undefined };
  const writers = new Map(events.map(({ row, by }) => [row + 1, by]));
  return [
    ...problems.map(({ row, expected }) => ({ row: row + 1, problem: expected as RowProblem })),
    ...takeIn(events, known).troubles.flatMap((trouble) =>
      trouble.kind === 'journal-row' ? [{ row: trouble.row, problem: trouble.problem }] : [],
    ),
  ]
    .map((trouble) => ({ ...trouble, by: writers.get(trouble.row) ?? '' }))
    .sort((one, other) => one.row - other.row);
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
