import { type CellValue, sessionsTable } from '../../../src/core/tables';
import { findStray } from '../../../src/core/take-back/find-stray';
import type { Line } from '../../../src/core/take-back/lines';
import { takeBack } from '../../../src/core/take-back/take-back';

const { sheetId } = sessionsTable;
const headers = Object.values(sessionsTable.columns).map(({ header }) => header);
/** A column of the school’s own, such as `=B2-NOW()`, stands second. */
const withOwn = (cells: readonly CellValue[], own: CellValue): CellValue[] => [
  ...cells.slice(0, 1),
  own,
  ...cells.slice(1),
];
const row = (id: string, own: number, day: string): CellValue[] => withOwn([id, day], own);
const line = (kind: Line['kind'], at: number, cells: readonly CellValue[]): Line => ({
  ...{ sheetId, row: at, kind, cells },
});
const saved = (read: readonly CellValue[], before: readonly CellValue[]): Line[] => [
  line('read', 0, withOwn(headers, null)),
  line('before', 0, withOwn(headers, 'Days left')),
  line('read', 1, read),
  line('before', 1, before),
  line('after', 1, row(String(before[0]), 7.31, 'D6')),
];

describe('a column of the school’s own that is worked out anew while something is saved', () => {
  it('is no sign that rows were moved', () => {
    expect(findStray(saved(row('A1', 7.33, 'D5'), row('A1', 7.32, 'D5')))).toBeNull();
    expect(findStray(saved(row('A2', 7.33, 'D5'), row('A1', 7.32, 'D5')))).toBe(sheetId);
  });

  it('keeps its formula when a save is taken back', () => {
    const lines = saved(row('A2', 7.33, 'D5'), row('A1', 7.32, 'D5'));
    const now = [withOwn(headers, 'Days left'), row('A1', 7.3, 'D6'), row('A2', 7.3, 'D5')];
    const { changes, lost } = takeBack(lines, new Map([[sheetId, now]]));
    expect(lost).toBeNull();
    expect(changes).toMatchObject([{ row: 1, cells: [[undefined, undefined, 'D5']] }]);
  });
});
