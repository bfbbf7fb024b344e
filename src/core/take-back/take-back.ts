import { type Cells, type CellValue, findLayout, type LedgerChange } from '../tables';
import { differingPlaces, isSameCell, type Line, type Spot, spotsOf, tableOf } from './lines';

export type TakenBack = {
  readonly changes: readonly LedgerChange[];
  /** The tab in which a row is not to be found any more as the save left it; `null` where none is. */
  readonly lost: number | null;
};

/**
 * Takes a whole save back, by the lines of `Before` and the tabs as they are now: each row that still is as
 * the save left it becomes what it was right before, wherever it stands, and what was added is emptied.
 * Throws `header-missing` where the columns of a tab cannot be told.
 */
export function takeBack(lines: readonly Line[], tabs: ReadonlyMap<number, Cells>): TakenBack {
  const taken = new Set<string>();
  const spots = spotsOf(lines);
  const found = [
    ...spots
      .map((spot) => ({ spot, header: headerOf(spots, spot) }))
      .filter(({ spot, header }) => writtenIn(spot, header).length > 0)
      .map(({ spot, header }) => putBack(spot, tabs.get(spot.sheetId) ?? [], header, taken)),
    ...lines
      .filter(({ kind }) => kind === 'added')
      .map((line) => takeOut(line, tabs.get(line.sheetId) ?? [], taken)),
  ];
  const changes = found.filter((one) => typeof one !== 'number');
  return { changes, lost: found.find((one) => typeof one === 'number') ?? null };
}

/** The places of the columns that the save knew of. */
function headerOf(spots: readonly Spot[], { sheetId }: Spot): readonly number[] {
  const header = spots.find((one) => one.sheetId === sheetId && one.row === 0);
  return differingPlaces(header?.read ?? [], []);
}

/** In other places nothing was written: what differs there has been worked out anew. */
function writtenIn({ before, after }: Spot, header: readonly number[]): readonly number[] {
  return differingPlaces(before, after).filter((place) => header.includes(place));
}

function putBack(
  spot: Spot,
  cells: Cells,
  header: readonly number[],
  taken: Set<string>,
): LedgerChange | number {
  const { sheetId, before, after } = spot;
  const written = writtenIn(spot, header);
  // A column put in meanwhile has moved the last one beyond what was copied.
  const width = Math.max(-1, ...header) + 1;
  const copied = placesOf(sheetId, cells).filter((place) => place < width);
  const own = [...new Set([...copied, ...written])];
  const row = findRow(cells, own, { ...spot, cells: after }, taken);
  if (row !== null) return setCells(sheetId, row, cells, written, before);
  // A row that was emptied, and whose empty line somebody has taken out.
  const isEmpty = own.every((place) => isSameCell(after[place], null));
  return isEmpty ? { kind: 'append', sheetId, cells: [before] } : sheetId;
}

function takeOut(line: Line, cells: Cells, taken: Set<string>): LedgerChange | number {
  const { sheetId } = line;
  const said = differingPlaces(line.cells, []);
  const own = [...new Set([...placesOf(sheetId, cells), ...said])];
  const row = findRow(cells, own, { ...line, row: cells.length - 1 }, taken);
  return row === null ? sheetId : setCells(sheetId, row, cells, own, []);
}

/** Columns that people have added may be worked out from where they stand: they tell nothing. */
function placesOf(sheetId: number, cells: Cells): readonly number[] {
  const table = tableOf(sheetId);
  return table ? [...findLayout(table, cells[0] ?? []).values()] : [];
}

/** The row that says the same in its own places: where it was written, or the last one elsewhere. */
function findRow(
  cells: Cells,
  own: readonly number[],
  wanted: { readonly sheetId: number; readonly row: number; readonly cells: readonly CellValue[] },
  taken: Set<string>,
): number | null {
  const isIt = (row: number): boolean =>
    !taken.has(`${wanted.sheetId} ${row}`) &&
    own.every((place) => isSameCell(cells[row]?.[place], wanted.cells[place]));
  const rows = cells
    .map((_, row) => row)
    .slice(1)
    .reverse();
  const row = [wanted.row, ...rows].find((one) => one < cells.length && isIt(one)) ?? null;
  if (row !== null) taken.add(`${wanted.sheetId} ${row}`);
  return row;
}

function setCells(
  sheetId: number,
  row: number,
  cells: Cells,
  places: readonly number[],
  values: readonly CellValue[],
): LedgerChange {
  const line = Array.from({ length: Math.max(...places) + 1 }, (_, place) =>
    places.includes(place) ? (values[place] ?? null) : undefined,
  );
  return { kind: 'cells', sheetId, row, column: 0, cells: [line], read: cells[row] ?? [] };
}
