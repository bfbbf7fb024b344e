import { finishCatchUp } from '../../../src/app/page';
import { isUserError } from '../../../src/core/errors';
import { describePageField } from '../../../src/text/my-page-problems';
import { type FakePage, makePage } from '../../fakes/page';
import { fc } from '../../properties';
import { refusalOf } from './calls';
import { beforeTwilight, ffion, mair, school } from './school';

const at = (now = beforeTwilight): FakePage => makePage(mair, school, { now });
const done = { key: 'catchupkey01', dayId: 'D5', minutes: 60, reflection: 'Costs add up' };

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
      },
    ]);
    expect(after.catchUp).toMatchObject([
      {
        minutes: 60,
        done: [{ minutes: 60, at: beforeTwilight, reflection: 'Costs add up' }],
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

  test('in two goes counts both', () => {
    const page = at();
    finishCatchUp(page.context, mair, done);
    const after = finishCatchUp(page.context, mair, { ...done, key: 'catchupkey02' });
    expect(after.catchUp).toMatchObject([{ minutes: 0, done: [{}, {}] }]);
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
      expect(refusalOf(() => finishCatchUp(page.context, mair, { ...done, dayId }))).toBe(
        'nothing-to-catch-up',
      );
      expect(page.rows('catchUp')).toEqual([]);
    },
  );

  test('beyond what is missing is refused once all of it is done', () => {
    const page = at();
    finishCatchUp(page.context, mair, { ...done, minutes: 120 });
    const more = { ...done, key: 'catchupkey02' };
    expect(refusalOf(() => finishCatchUp(page.context, mair, more))).toBe('nothing-to-catch-up');
  });

  test('takes whole minutes of at most a day, and no other number, ever', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double(), fc.anything()), (minutes) => {
        const page = at();
        const code = refusalOf(() =>
          finishCatchUp(page.context, mair, { ...done, minutes } as never),
        );
        const isFit =
          typeof minutes === 'number' &&
          Number.isInteger(minutes) &&
          minutes >= 1 &&
          minutes <= 1440;
        expect(code).toBe(isFit ? 'no refusal' : 'bad-input');
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

  test.each([[{ key: 'short' }], [{ key: 7 }], [{ reflection: 7 }], [{ dayId: null }]])(
    'with %j is refused',
    (change) => {
      const page = at();
      const wrong = { ...done, ...change } as never;
      expect(refusalOf(() => finishCatchUp(page.context, mair, wrong))).toBe('bad-input');
      expect(page.rows('catchUp')).toEqual([]);
    },
  );
});
