import { finishCatchUp, loadMyPage, putDraftAway, sayComing } from '../../../src/app/page';
import { attendanceTable, catchUpTable, type Table } from '../../../src/core/tables';
import { findSheet } from '../../fakes/books';
import { makePage, officeId } from '../../fakes/page';
import { refusalOf } from '../../fakes/refusal';
import { afterTwilight, beforeTwilight, mair, school } from './school';

/** A school that has not run Set up since these columns came. */
const late: readonly (readonly [Table, readonly string[]])[] = [
  [attendanceTable, ['date', 'draft']],
  [catchUpTable, ['onTopOf']],
];
const wasThere = { about: 'A2', staff: 'S2', by: 'S2', state: 'present', at: '2026-11-12T15:40' };
function makeOlder(now = beforeTwilight, attendance = school.attendance ?? []) {
  const page = makePage(mair, { ...school, attendance }, { now });
  for (const [table, keys] of late) {
    const sheet = findSheet(page.books, officeId, table.sheetId);
    const places = Object.keys(table.columns).flatMap((key, at) =>
      keys.includes(key) ? [at] : [],
    );
    sheet.cells = sheet.cells.map((line) => line.filter((_, place) => !places.includes(place)));
  }
  return page;
}
const done = { key: 'catchupkey01', dayId: 'D5', minutes: 45, reflection: 'Costs add up' };

describe('in a workbook from before a column came, My page', () => {
  test('opens, and says whether one comes', () => {
    const page = makeOlder();
    expect(loadMyPage(page.context, mair)).toMatchObject({ state: 'ready' });
    expect(sayComing(page.context, mair, { about: 'A2', coming: false })).toMatchObject({});
    expect(loadMyPage(page.context, mair)).toMatchObject({ state: 'ready' });
  });

  test('counts what is caught up in two goes', () => {
    const page = makeOlder();
    const first = finishCatchUp(page.context, mair, { ...done, seen: [] });
    const seen = first.catchUp.flatMap((item) => item.done.map(({ id }) => id));
    finishCatchUp(page.context, mair, { ...done, key: 'catchupkey02', seen });
    const start = loadMyPage(page.context, mair);
    expect(start.state === 'ready' && start.page.catchUp).toMatchObject([
      { minutes: 30, done: [{ counts: 45 }, { counts: 45 }] },
    ]);
  });

  test('refuses what would be lost without its column, and names it', () => {
    const page = makeOlder(afterTwilight, [wasThere]);
    expect(refusalOf(() => putDraftAway(page.context, mair, 'A2'))).toEqual({
      code: 'header-missing',
      details: { tab: 'Attendance', header: 'Draft' },
    });
    expect(page.rows('attendance')).toHaveLength(1);
  });
});
