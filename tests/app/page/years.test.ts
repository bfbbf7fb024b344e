import { finishCatchUp, loadMyPage, signIn } from '../../../src/app/page';
import type { MyPage } from '../../../src/core/wire/my-page';
import { type FakePage, makePage } from '../../fakes/page';
import { codeOfRefusal } from '../../fakes/refusal';
import { ffion, mair, school } from './school';

const held = { state: 'held' };
const tabs = {
  ...school,
  days: [
    ...(school.days ?? []),
    { id: 'E1', date: '2027-09-02', titleEnglish: 'New year', takenAs: 'twilights' },
  ],
  sessions: [
    ...(school.sessions ?? []).map((row) => ({ ...row, ...(row.id === 'A3' ? held : {}) })),
    { id: 'F1', day: 'E1', date: '2027-07-01', starts: '15:45', ends: '17:45' },
    { id: 'F2', day: 'E1', date: '2027-09-20', starts: '15:45', ends: '17:45' },
  ],
  attendance: [...(school.attendance ?? []), { about: 'A3', staff: 'S1', state: 'present' }],
  catchUp: [
    { at: '2027-07-20T09:00', by: 'S1', day: 'D5', staff: 'S3', event: 'set', due: '2027-09-30' },
  ],
};

const at = (now: string, visitor = mair): FakePage => makePage(visitor, tabs, { now });
function open(page: FakePage): MyPage {
  const start = loadMyPage(page.context, page.identity.address);
  if (start.state !== 'ready') throw new Error(start.state);
  return start.page;
}
const idsOf = (page: MyPage) => page.occasions.map(({ id }) => id);

describe('a twilight in July for a day in September', () => {
  test('is among what comes, in its place, and one signs in to it', () => {
    const page = at('2027-07-01T15:40');
    expect(idsOf(open(page))).toEqual(['D1', 'A1', 'A2', 'A3', 'F1']);
    const { occasions } = signIn(page.context, mair, 'F1');
    expect(occasions.at(-1)).toMatchObject({
      ...{ id: 'F1', mark: 'present', replaces: '2027-09-02', expected: 'expected' },
    });
  });

  test('adds nothing to the hours of this year, and counts in the next', () => {
    const page = at('2027-07-01T15:40');
    const before = open(page).hours;
    signIn(page.context, mair, 'F1');
    page.clock.set('2027-07-01T18:00');
    expect(open(page).hours).toEqual(before);
    expect(open(page).drafts.map(({ about }) => about)).toContain('F1');
    page.clock.set('2027-09-01T09:00');
    expect(open(page)).toMatchObject({ year: '2027-28', hours: { credited: 120 } });
    expect(idsOf(open(page))).toEqual(['F1', 'F2']);
  });
});

describe('what was missed in the last year', () => {
  const done = { key: 'septemberdone', dayId: 'D5', minutes: 360, reflection: '', seen: [] };

  test('stays while it is due in this one, and is done then', () => {
    const page = at('2027-09-01T09:00', ffion);
    const before = open(page);
    expect(before.catchUp).toMatchObject([{ dayId: 'D5', minutes: 240, due: '2027-09-30' }]);
    const seen = before.catchUp.flatMap((item) => item.done.map(({ id }) => id));
    const after = finishCatchUp(page.context, ffion, { ...done, seen });
    expect(after.catchUp).toMatchObject([{ dayId: 'D5', minutes: 0, done: [{ minutes: 360 }] }]);
    expect(after.hours).toEqual(before.hours);
    finishCatchUp(page.context, ffion, done);
    expect(page.rows('catchUp')).toHaveLength(2);
  });

  test('is past where it was due before the year began', () => {
    const page = at('2027-09-01T09:00');
    expect(open(page).catchUp).toEqual([]);
    expect(codeOfRefusal(() => finishCatchUp(page.context, mair, done))).toBe(
      'nothing-to-catch-up',
    );
  });
});
