import { findLayout } from '../tables';
import {
  differingPlaces,
  isSameCell,
  isSameHeader,
  type Line,
  type Spot,
  spotsOf,
  tableOf,
} from './lines';

/**
 * The tab in which a save did not find what it had read where it wrote: somebody sorted it, took a row or
 * column out or put one in, or changed the very cells, in the moment between. `null` where all is well. What
 * people typed into other cells of the same row is theirs, and stands beside what was saved.
 */
export function findStray(lines: readonly Line[]): number | null {
  const spots = spotsOf(lines);
  const headers = new Map(spots.filter(({ row }) => row === 0).map((spot) => [spot.sheetId, spot]));
  const stray = spots.find((spot) => {
    const header = headers.get(spot.sheetId);
    return header !== undefined && (spot === header ? hasMoved(spot) : isStray(spot, header));
  });
  return stray?.sheetId ?? null;
}

function hasMoved({ read, before }: Spot): boolean {
  // Columns of the school’s own have no header here.
  return read.some(
    (header, place) => !isSameCell(header, null) && !isSameHeader(header, before[place]),
  );
}

/** A row is told by its id; one without by all that the tab’s own columns say. */
function isStray({ read, before, after, sheetId }: Spot, header: Spot): boolean {
  const table = tableOf(sheetId);
  const layout = table ? findLayout(table, header.read) : new Map<string, number>();
  const id = layout.get('id');
  const own = [...layout.values()];
  const told = id !== undefined && !isSameCell(read[id], null) ? [id] : own;
  // A column of the school’s own may be worked out anew at any time.
  const written = differingPlaces(before, after).filter((place) => own.includes(place));
  return [...told, ...written].some((place) => !isSameCell(read[place], before[place]));
}
