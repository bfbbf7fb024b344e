import { finishCatchUp, loadMyPage } from '../../../src/app/page';
import { isUserError } from '../../../src/core/errors';
import type { MyPage } from '../../../src/core/wire/my-page';
import { describePageField } from '../../../src/text/my-page-problems';
import { type FakePage, makePage } from '../../fakes/page';
import { codeOfRefusal } from '../../fakes/refusal';
import { fc } from '../../properties';
import { beforeTwilight, ffion, mair, school } from './school';

const at = (now = beforeTwilight): FakePage => makePage(mair, school, { now });
const done = {
  ...{ key: 'catchupkey01', dayId: 'D5', minutes: 60, reflection: 'Costs add up' },
  seen: [] as readonly string[],
};
const listMine = (page: FakePage) => {
  const start = loadMyPage(page.context, mair);
  return start.state === 'ready' ? start.page.catchUp : [];
};
const seenOn = (page: MyPage) => page.catchUp.flatMap((item) => item.done.map(({ id }) => id));

describe('catching up', () => {
  test('counts the minutes towards the day, with what one wrote and what it was done with', () => {
    const page = at();
    const after = finishCatchUp(page.context, mair, done);
    expect(page.rows('catchUp')).toEqual([
      {
        at: beforeTwilight,
        by: 'S2',
        day: 'D5',
        staff: 'S2',
        event: 'done',
        id: expect.stringMatching(/^c-[0-9a-f]{16}-catchupkey01$/),
        resource: 'R1',
        due: null,
        minutes: 60,
        reflection: 'Costs add up',
        onTopOf: '-',
      },
    ]);
    expect(after.catchUp).toMatchObject([
      {
        minutes: 60,
        done: [{ minutes: 60, counts: 60, at: beforeTwilight, reflection: 'Costs add up' }],
      },
    ]);
    expect(after.hours).toMatchObject({ credited: 420, toCatchUp: 60 });
    expect(page.remote.names).toEqual(['sheets.read', 'sheets.write']);
  });

  test('the same key again is the same, also when it was the last of it', () => {
    const page = at();
    const all = { ...done, minutes: 120 };
    finishCatchUp(page.context, mair, all);
    expect(finishCatchUp(page.context, mair, all).catchUp).toMatchObject([{ minutes: 0 }]);
    expect(page.rows('catchUp')).toHaveLength(1);
  });

  test('in two goes counts both, the second on top of the first', () => {
    const page = at();
    const half = { ...done, minutes: 45 };
    const seen = seenOn(finishCatchUp(page.context, mair, half));
    const after = finishCatchUp(page.context, mair, { ...half, key: 'catchupkey02', seen });
    expect(after.catchUp).toMatchObject([{ minutes: 30, done: [{ counts: 45 }, { counts: 45 }] }]);
    expect(page.rows('catchUp')[1]?.onTopOf).toBe(seen.join());
  });

  test('the same key of two people is two things', () => {
    const page = at();
    finishCatchUp(page.context, mair, done);
    page.identity.address = ffion;
    finishCatchUp(page.context, ffion, done);
    const ids = page.rows('catchUp').map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test.each([['D1'], ['D9'], ['A1'], ['nothing'], ['']])(
    'with %s, where there is nothing, is refused',
    (dayId) => {
      const page = at();
      expect(codeOfRefusal(() => finishCatchUp(page.context, mair, { ...done, dayId }))).toBe(
        'nothing-to-catch-up',
      );
      expect(page.rows('catchUp')).toEqual([]);
    },
  );

  test('beyond what is missing is refused once all of it is done', () => {
    const page = at();
    const seen = seenOn(finishCatchUp(page.context, mair, { ...done, minutes: 120 }));
    const more = { ...done, key: 'catchupkey02', seen };
    expect(codeOfRefusal(() => finishCatchUp(page.context, mair, more))).toBe(
      'nothing-to-catch-up',
    );
  });

  describe('with what the lead has entered, too', () => {
    const byLead = {
      ...{ at: beforeTwilight, by: 'S1', day: 'D5', staff: 'S2', event: 'done', id: 'c-lead' },
      minutes: 120,
    };
    const withLead = () =>
      makePage(mair, { ...school, catchUp: [byLead] }, { now: beforeTwilight });

    test('says by whom it was entered, and takes no more once nothing is left', () => {
      const page = withLead();
      const [item] = listMine(page);
      expect(item).toMatchObject({ minutes: 0, done: [{ id: 'c-lead', isForMe: true }] });
      expect(
        codeOfRefusal(() => finishCatchUp(page.context, mair, { ...done, seen: ['c-lead'] })),
      ).toBe('nothing-to-catch-up');
    });

    test('counts once what was entered on a page from before, and keeps its reflection', () => {
      const page = withLead();
      const all = { ...done, minutes: 90 };
      expect(finishCatchUp(page.context, mair, all).catchUp).toMatchObject([
        {
          minutes: 30,
          done: [
            { id: 'c-lead', minutes: 120, counts: 0, isSaidAgain: true },
            { minutes: 90, counts: 90, isSaidAgain: false, reflection: 'Costs add up' },
          ],
        },
      ]);
      finishCatchUp(page.context, mair, all);
      expect(page.rows('catchUp')).toHaveLength(2);
    });

    test('hours beyond what a day asks take nothing off another day', () => {
      const page = at();
      const { hours } = finishCatchUp(page.context, mair, { ...done, minutes: 1440 });
      expect(hours).toMatchObject({ owed: 720, credited: 480, toCatchUp: 0 });
    });
  });

  test('takes whole minutes of at most a day, and no other number, ever', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double(), fc.anything()), (minutes) => {
        const page = at();
        const code = codeOfRefusal(() =>
          finishCatchUp(page.context, mair, { ...done, minutes } as never),
        );
        const isFit =
          typeof minutes === 'number' &&
          Number.isInteger(minutes) &&
          minutes >= 1 &&
          minutes <= 1440;
        expect(code).toBe(isFit ? null : 'bad-input');
        expect(page.rows('catchUp')).toHaveLength(isFit ? 1 : 0);
      }),
    );
  });

  test('says at the field what is wrong, in both languages', () => {
    const problems = (change: object) => {
      try {
        finishCatchUp(at().context, mair, { ...done, ...change });
      } catch (error) {
        if (isUserError(error)) return error.details;
      }
      return {};
    };
    expect(problems({ minutes: 0 })).toEqual({ hours: 'more-than-a-day' });
    expect(problems({ reflection: 'x'.repeat(2001) })).toEqual({ reflection: 'too-long' });
    expect(describePageField('hours', 'more-than-a-day', 'en')).toBe(
      'Hours: more than 0, at most 24.',
    );
    expect(describePageField('reflection', 'too-long', 'cy')).toBe(
      'Cyfyngwch hyn i 2,000 o nodau.',
    );
  });

  test('keeps text as text: formulas, markup, emoji, Welsh letters, words from right to left', () => {
    const page = at();
    const reflection = '=1+1 <b>ŵ ŷ</b> 🐑 مرحبا\u202e\u0007\r\nline';
    finishCatchUp(page.context, mair, { ...done, reflection });
    expect(page.rows('catchUp')[0]?.reflection).toBe('=1+1 <b>ŵ ŷ</b> 🐑 مرحبا\nline');
  });

  test.each([
    [{ key: 'short' }],
    [{ key: 7 }],
    [{ reflection: 7 }],
    [{ dayId: null }],
    [{ seen: 'c-1' }],
  ])('with %j is refused', (change) => {
    const page = at();
    const wrong = { ...done, ...change } as never;
    expect(codeOfRefusal(() => finishCatchUp(page.context, mair, wrong))).toBe('bad-input');
    expect(page.rows('catchUp')).toEqual([]);
  });
});
