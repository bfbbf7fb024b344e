import { type Draft, guard, setCell, sheetOf } from '../../world/draft';
import { boxOf, cellAt } from '../../world/grid';
import type { GridRange } from '../../world/records';

interface CopyPaste {
  source?: GridRange;
  destination?: GridRange;
  pasteType?: string;
}

/** sourced: PASTE_VALUES copies values alone, without formats or formulas. Only ranges of one size are here. */
export function copyPaste(draft: Draft, request: CopyPaste): void {
  // assumed A-copy-order: it takes what the requests before it have left.
  const { source = {}, destination = {}, pasteType } = request;
  if (pasteType !== 'PASTE_VALUES') throw new Error(`not in the local workspace: ${pasteType}`);
  const from = sheetOf(draft, source.sheetId);
  const to = sheetOf(draft, destination.sheetId);
  const [box, place] = [boxOf(from, source), boxOf(to, destination)];
  const isSameSize =
    box.bottom - box.top === place.bottom - place.top &&
    box.right - box.left === place.right - place.left;
  if (!isSameSize) throw new Error('not in the local workspace: pasting into another size');
  guard(draft, to.sheetId, destination);
  for (let row = box.top; row < box.bottom; row++) {
    for (let column = box.left; column < box.right; column++) {
      const [down, along] = [place.top + row - box.top, place.left + column - box.left];
      const { style } = cellAt(to, down, along) ?? {};
      const { value } = cellAt(from, row, column) ?? {};
      setCell(to, down, along, { ...(value !== undefined && { value }), ...(style && { style }) });
    }
  }
}
