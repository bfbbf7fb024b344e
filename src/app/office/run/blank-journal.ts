import { blankedData, parseJournalRow, plainCell } from '../../../core/journal';
import { checkJournalHeader, dataColumn } from '../../../core/run/read-journal';
import { type Cells, type CellValue, journalTable } from '../../../core/tables';
import type { GridChange, TabRange } from '../../ports';
import type { Run } from './run';

const stateKey = 'journal-to-blank';
/** More ids than a cell holds: every withdrawn entry is looked for. */
const everyOne = '*';
const cellMost = 40_000;

/** Remembers that the texts of these withdrawn entries may still stand in the journal. */
export function addToBlank(run: Run, ids: readonly string[]): void {
  if (run.session.getState(stateKey) === everyOne || ids.length === 0) return;
  const all = [...new Set([...readToBlank(run), ...ids])].join(',');
  run.session.setState(stateKey, all.length > cellMost ? everyOne : all);
}

type Blank = GridChange & { readonly kind: 'cells' };

/** What empties withdrawn texts, and the journal in which they were found. */
export type Blanks = { readonly changes: readonly Blank[]; readonly lines: Cells };

/**
 * What empties the withdrawn texts, by the places that one remote call finds them in: it must be
 * written at once, because people sort tabs. Nothing but the text of these ids is touched.
 */
export function blankWithdrawn(run: Run): Blanks {
  const ids = new Set(readToBlank(run));
  if (ids.size === 0) return { changes: [], lines: [] };
  const [lines = []] = run.context.workbooks.read(run.session.getState('log-id'), [
    { sheetId: journalTable.sheetId },
  ]);
  checkJournalHeader(lines[0] ?? []);
  const changes = lines.flatMap((line, row) => {
    const data = row === 0 ? null : blankLine(line, row, ids);
    return data === null ? [] : [setText(row, data)];
  });
  return { changes, lines };
}

/** The rows that are written over, for the write to show. */
export function rowsOfBlanks({ changes }: Blanks): readonly TabRange[] {
  return changes.map(({ sheetId, row }) => ({ sheetId, fromRow: row, toRow: row + 1 }));
}

/**
 * Whether the texts were emptied in the rows they were found in; `seen` are those rows after the write. Where
 * somebody has moved rows in the moment between, other texts are put back (two more remote calls), and
 * those to be emptied are looked for by the next run.
 */
export function areBlanked(run: Run, blanks: Blanks, seen: readonly Cells[]): boolean {
  const { changes, lines } = blanks;
  const isShown = seen.some(([line = []]) => line.length > 0);
  const isHit = ({ row }: Blank, index: number): boolean =>
    tell(lines[row]) === tell(seen[index]?.[0]);
  if (!isShown || changes.every(isHit)) return true;
  const { workbooks } = run.context;
  const logId = run.session.getState('log-id');
  const [now = []] = workbooks.read(logId, [{ sheetId: journalTable.sheetId }]);
  const texts = new Map(lines.map((line) => [tell(line), plainCell(line[dataColumn])]));
  for (const { row } of changes) texts.delete(tell(lines[row]));
  // A row that somebody put in says nothing.
  texts.set(tell([]), '');
  const back = now.flatMap((line, row) => {
    const text = row === 0 ? undefined : texts.get(tell(line));
    return text === undefined || text === plainCell(line[dataColumn]) ? [] : [setText(row, text)];
  });
  workbooks.write(logId, back);
  return false;
}

/** Everything of a row but its text. */
function tell(line: readonly CellValue[] = []): string {
  return Array.from({ length: dataColumn }, (_, place) => plainCell(line[place] ?? '')).join('\n');
}

function setText(row: number, text: string): Blank {
  const { sheetId } = journalTable;
  return { kind: 'cells', sheetId, row, column: dataColumn, cells: [[text]] };
}

export function forgetToBlank(run: Run): void {
  run.session.setState(stateKey, '');
}

function readToBlank(run: Run): readonly string[] {
  const kept = run.session.getState(stateKey);
  if (kept !== everyOne) return kept.split(',').filter((id) => id !== '');
  const entries = run.session.growing().entries.rows();
  return entries.filter(({ state }) => state === 'withdrawn').map(({ id }) => id);
}

function blankLine(
  line: readonly CellValue[],
  row: number,
  ids: ReadonlySet<string>,
): string | null {
  const [, , kind = '', id = '', , data = ''] = line.map(plainCell);
  if (!ids.has(id) || kind !== 'entry' || data === '') return null;
  const event = parseJournalRow(line, row);
  if (event.kind === 'entry-blanked') return null;
  return blankedData(event.kind === 'entry' ? event.data.date : '');
}
