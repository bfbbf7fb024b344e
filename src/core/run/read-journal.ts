import { UserError } from '../errors';
import { type JournalEvent, type JournalProblem, parseJournalRow, plainCell } from '../journal';
import { type Cells, type CellValue, journalTable } from '../tables';

const idColumn = Object.keys(journalTable.columns).indexOf('id');
/** 0-based, for the one cell that is ever emptied. */
export const dataColumn = Object.keys(journalTable.columns).indexOf('data');

/** What the run remembers of the journal: rows taken, header not counted, and the last one’s id. */
export type JournalMark = { readonly count: number; readonly lastId: string };

export type JournalRows = {
  readonly events: readonly JournalEvent[];
  readonly problems: readonly JournalProblem[];
  /** What to remember once these are taken in. */
  readonly mark: JournalMark;
};

/**
 * Appending goes by position, so a journal whose columns were moved or renamed is not to be read:
 * throws `header-missing` with the first header that is not in its place.
 */
export function checkJournalHeader(header: readonly CellValue[]): void {
  Object.values(journalTable.columns).forEach((column, index) => {
    if (String(header[index] ?? '').trim() === column.header) return;
    throw new UserError('header-missing', { tab: journalTable.title, header: column.header });
  });
}

/** `tail` begins with the last row taken: whether it is still the one remembered. */
export function isTailInPlace(tail: Cells, mark: JournalMark): boolean {
  return mark.count === 0 || (tail.length > 0 && idOf(tail[0]) === mark.lastId);
}

/**
 * Parses rows that begin at 0-based row `from` of the tab; empty rows are passed over. `before` is
 * remembered where there is no row at all.
 */
export function readJournalRows(lines: Cells, from: number, before: JournalMark): JournalRows {
  const events: JournalEvent[] = [];
  const problems: JournalProblem[] = [];
  lines.forEach((line, index) => {
    if (line.every((cell) => String(cell ?? '').trim() === '')) return;
    const parsed = parseJournalRow(line, from + index);
    if (parsed.kind === 'problem') problems.push(parsed);
    else events.push(parsed);
  });
  const last = lines[lines.length - 1];
  const mark = last ? { count: from - 1 + lines.length, lastId: idOf(last) } : before;
  return { events, problems, mark };
}

function idOf(line: readonly CellValue[] | undefined): string {
  return plainCell(line?.[idColumn]);
}
