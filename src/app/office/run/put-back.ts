import { plainCell } from '../../../core/journal';
import type { Cells, CellValue } from '../../../core/tables';
import type { TabRange } from '../../ports';
import type { OfficeContext } from '../context';

/** Texts to be emptied in a tab that people sort. Rows and columns are 0-based. */
export type Emptying = {
  readonly workbookId: string;
  readonly sheetId: number;
  /** The column of the texts, and those that tell whose row it is. */
  readonly place: number;
  readonly others: readonly number[];
  readonly rows: readonly number[];
  /** The tab in which they were found. */
  readonly lines: Cells;
};

/** The rows that are written over, for the write to show. */
export function emptiedRows({ sheetId, rows }: Emptying): readonly TabRange[] {
  return rows.map((row) => ({ sheetId, fromRow: row, toRow: row + 1 }));
}

/**
 * Whether the texts were emptied in the rows they were found in; `seen` are those rows after the write. Where
 * somebody has moved rows in the moment between, other texts are put back (two more remote calls), and
 * those to be emptied are looked for by the next run.
 */
export function areEmptied(
  { workbooks }: OfficeContext,
  { workbookId, sheetId, place, others, rows, lines }: Emptying,
  seen: readonly Cells[],
): boolean {
  const tell = (line: readonly CellValue[] = []): string =>
    others.map((other) => plainCell(line[other] ?? '')).join('\n');
  const textOf = (line: readonly CellValue[]): string => plainCell(line[place] ?? '');
  const isShown = seen.some(([line = []]) => line.length > 0);
  const isHit = (row: number, index: number): boolean =>
    tell(lines[row]) === tell(seen[index]?.[0]);
  if (!isShown || rows.every(isHit)) return true;
  const [now = []] = workbooks.read(workbookId, [{ sheetId }]);
  const whole = (line: readonly CellValue[]): string => `${tell(line)}\n${textOf(line)}`;
  // Rows typed by hand may be told by nothing but their text.
  const [before, standing] = [lines, now].map((read) => new Set(read.map(whole)));
  const mine = new Set(rows.map((row) => tell(lines[row])));
  const lost = lines.filter((line) => !mine.has(tell(line)) && !standing?.has(whole(line)));
  // A row that somebody put in says nothing.
  const texts = new Map([[], ...lost].map((line) => [tell(line), textOf(line)]));
  const back = now.flatMap((line, row) => {
    const text = row === 0 || before?.has(whole(line)) ? undefined : texts.get(tell(line));
    if (text === undefined) return [];
    return [{ kind: 'cells', sheetId, row, column: place, cells: [[text]] } as const];
  });
  workbooks.write(workbookId, back);
  return false;
}
