import { blankedData, parseJournalRow, plainCell } from '../../../core/journal';
import { checkJournalHeader, dataColumn } from '../../../core/run/read-journal';
import { type Cells, type CellValue, journalTable } from '../../../core/tables';
import type { GridChange } from '../../ports';
import type { Emptying } from './put-back';
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

/** Which rows lose their text, and how a row is told. */
export function emptyingOf(run: Run, { changes, lines }: Blanks): Emptying {
  const { sheetId } = journalTable;
  const others = Array.from({ length: dataColumn }, (_, place) => place);
  const rows = changes.map(({ row }) => row);
  const workbookId = run.session.getState('log-id');
  return { workbookId, sheetId, place: dataColumn, others, rows, lines };
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
