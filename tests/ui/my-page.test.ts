import { addMinutes } from '../../src/core/civil-date';
import type { MyPage, Occasion } from '../../src/core/wire/my-page';
import {
  findAnswersErrors,
  fromAnswers,
  readAnswersForm,
  toAnswers,
} from '../../src/ui/page/answers';
import {
  blankCatchUp,
  findCatchUpErrors,
  readCatchUpForm,
  toMinutes,
} from '../../src/ui/page/catch-up';
import {
  maySignIn,
  minutesUntil,
  nextStep,
  schoolTime,
  sortOut,
  standingOf,
} from '../../src/ui/page/now-and-next';
import { findRequestErrors, readRequestForm } from '../../src/ui/page/request';
import { listTookPart, sumMinutes } from '../../src/ui/page/took-part';
import { cari, cariAfter, change, dewi, mair, tom } from '../browser/my-page-world';
import { fc } from '../properties';

const find = (page: MyPage, id: string): Occasion => {
  const found = page.occasions.find((occasion) => occasion.id === id);
  if (!found) throw new Error(`no occasion ${id}`);
  return found;
};
/** 15:45–17:45; one can sign in from 15:25 until 18:05. */
const twilight = find(cari, 'A2');
const on = (time: string) => `2026-11-12T${time}`;

describe('the school’s clock on the page', () => {
  it('moves on with the browser’s, from the moment of the answer, and never back', () => {
    expect(schoolTime('2026-11-12T15:41', 1_000, 1_000)).toBe('2026-11-12T15:41');
    expect(schoolTime('2026-11-12T15:41', 1_000, 60_999)).toBe('2026-11-12T15:41');
    expect(schoolTime('2026-11-12T15:41', 1_000, 61_000)).toBe('2026-11-12T15:42');
    expect(schoolTime('2026-11-12T23:59', 0, 120_000)).toBe('2026-11-13T00:01');
    expect(schoolTime('2026-11-12T15:41', 90_000, 0)).toBe('2026-11-12T15:41');
  });

  it('counts whole minutes, backwards too', () => {
    expect(minutesUntil(on('15:41'), on('15:45'))).toBe(4);
    expect(minutesUntil(on('15:45'), on('15:41'))).toBe(-4);
    expect(minutesUntil('2026-12-31T23:50', '2027-01-01T00:05')).toBe(15);
  });
});

describe('signing in', () => {
  it.each([
    ['15:24', false],
    ['15:25', true],
    ['18:05', true],
    ['18:06', false],
  ])('at %s is open: %s', (time, open) => {
    expect(maySignIn(twilight, on(time))).toBe(open);
  });

  it('is not offered to whom is signed in', () => {
    expect(maySignIn({ ...twilight, mark: 'present' }, on('16:00'))).toBe(false);
  });
});

describe('what is on', () => {
  it.each([
    ['open', '15:24', 'to come'],
    ['open', '15:25', 'on'],
    ['open', '17:50', 'on'],
    ['open', '18:06', 'over'],
    ['present', '17:44', 'on'],
    ['present', '17:45', 'over'],
    ['not attending', '17:44', 'on'],
    ['not attending', '17:50', 'over'],
  ] as const)('for whom is marked %s, at %s: %s', (mark, time, standing) => {
    expect(standingOf({ ...twilight, mark }, on(time))).toBe(standing);
  });

  it('keeps what comes next apart only while nothing is on', () => {
    const ids = (occasions: readonly Occasion[]) => occasions.map(({ id }) => id);
    const during = sortOut(cari.occasions, on('15:41'));
    expect([ids(during.on), during.next, ids(during.later)]).toEqual([['A2'], null, ['D3', 'A3']]);
    const before = sortOut(cari.occasions, on('08:00'));
    expect([ids(before.on), before.next?.id, ids(before.later)]).toEqual([[], 'A2', ['D3', 'A3']]);
    const after = sortOut(cari.occasions, '2027-08-01T10:00');
    expect(after).toEqual({ on: [], next: null, later: [] });
  });

  it('is each occasion once at most, at any time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (minutes) => {
        const sorted = sortOut(cari.occasions, addMinutes(on('15:41'), minutes));
        const shown = [...sorted.on, ...(sorted.next ? [sorted.next] : []), ...sorted.later];
        expect(new Set(shown).size).toBe(shown.length);
        expect(sorted.on.length > 0 && sorted.next !== null).toBe(false);
      }),
    );
  });
});

describe('the next step', () => {
  it('is signing in while that is open, then the questions, the log and catching up', () => {
    expect(nextStep(cari, cari.now)).toBe('sign in');
    expect(nextStep(cariAfter, cariAfter.now)).toBe('answers');
    const answered = change(cariAfter, 'A2', { answers: { useful: 4, learned: 3, common: 2 } });
    expect(nextStep(answered, answered.now)).toBe('draft');
    expect(nextStep(dewi, dewi.now)).toBe('catch up');
    expect(nextStep(tom, tom.now)).toBe('nothing');
    expect(nextStep(mair, mair.now)).toBe('nothing');
  });

  it('is still signing in for whom comes after all, but not once it is over', () => {
    const after = change(cari, 'A2', { mark: 'not attending' });
    expect(nextStep(after, on('16:00'))).toBe('sign in');
    expect(nextStep(after, on('17:50'))).toBe('nothing');
  });
});

describe('the three answers', () => {
  it('are all asked for, and kept as numbers', () => {
    const form = { useful: '4', learned: '', common: '1' } as const;
    expect(findAnswersErrors(form, 'Choose.')).toEqual({ learned: 'Choose.' });
    expect(findAnswersErrors({ ...form, learned: '2' }, 'Choose.')).toEqual({});
    expect(toAnswers({ ...form, learned: '2' })).toEqual({ useful: 4, learned: 2, common: 1 });
    expect(fromAnswers({ useful: 4, learned: 2, common: 1 })).toEqual({ ...form, learned: '2' });
    expect(fromAnswers(null)).toEqual({ useful: '', learned: '', common: '' });
  });

  it('are never anything but one to four, whatever the browser kept', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const form = readAnswersForm({ useful: kept, learned: kept, common: kept });
        expect(['', '1', '2', '3', '4']).toContain(form?.useful);
      }),
    );
    expect(readAnswersForm('4')).toBeNull();
    expect(readAnswersForm({ useful: 5, learned: 0, common: '4 ' })).toEqual(fromAnswers(null));
  });
});

describe('what was done to catch up', () => {
  const item = dewi.catchUp[0];
  if (!item) throw new Error('Dewi has nothing to catch up');

  it('begins with what the resource takes, and no more than is missing', () => {
    expect(blankCatchUp(item).hours).toBe('2');
    expect(blankCatchUp({ ...item, minutes: 90 }).hours).toBe('1.5');
    expect(blankCatchUp({ ...item, resource: null }).hours).toBe('6');
    expect(blankCatchUp({ ...item, minutes: 50, resource: null }).hours).toBe('0.83');
  });

  it('is whole minutes', () => {
    expect([toMinutes('1,5'), toMinutes('0.83'), toMinutes('2')]).toEqual([90, 50, 120]);
  });

  it.each(['', 'two', '0', '0.001', '1e3', '-2', '25'])('is not %p hours', (hours) => {
    expect(findCatchUpErrors({ hours, reflection: '' }, 'en').hours).toBeDefined();
  });

  it('needs no reflection, and takes a long one up to its limit', () => {
    expect(findCatchUpErrors({ hours: '2', reflection: '' }, 'en')).toEqual({});
    expect(findCatchUpErrors({ hours: '2', reflection: 'ŵ'.repeat(2000) }, 'cy')).toEqual({});
    expect(findCatchUpErrors({ hours: '2', reflection: 'x'.repeat(50_000) }, 'en')).toEqual({
      reflection: 'Keep this to 2,000 characters.',
    });
  });
});

describe('what a person asks for', () => {
  it.each([
    ['', 'Say what would help you.'],
    [' \u200b\n', 'Say what would help you.'],
    ['x'.repeat(501), 'Keep this to 500 characters.'],
  ])('is refused when it is %#', (text, sentence) => {
    expect(findRequestErrors({ text, priority: '' }, 'en')).toEqual({ text: sentence });
  });

  it.each(['=1+1', '<b>ŷ</b>', '🎓', 'مرحبا', 'x'.repeat(500)])('may be any words: %#', (text) => {
    expect(findRequestErrors({ text, priority: 'P1' }, 'cy')).toEqual({});
  });
});

it('reads whatever the browser kept of a form as text or not at all', () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      const request = readRequestForm(kept);
      const done = readCatchUpForm(kept);
      const texts = [...Object.values(request ?? {}), ...Object.values(done ?? {})];
      expect(texts.every((text) => typeof text === 'string')).toBe(true);
    }),
  );
});

describe('what a person took part in', () => {
  it('is what was attended and caught up with, in the order of its dates, and adds up', () => {
    const rows = listTookPart(mair);
    expect(rows.map(({ kind, date, minutes }) => [kind, date, minutes])).toEqual([
      ['attended', '2026-10-23', 360],
      ['caught up', '2026-11-20', 120],
    ]);
    expect(sumMinutes(rows)).toBe(480);
    expect(listTookPart({ ...mair, occasions: [], catchUp: [] })).toEqual([]);
  });

  it('is what counts in the year, wherever it was held', () => {
    const [attended] = mair.occasions.filter(({ attended: minutes }) => minutes > 0);
    const [item] = mair.catchUp;
    if (!attended || !item) throw new Error('the sample has neither');
    const occasions = [{ ...attended, date: '2027-07-01', replaces: '2027-09-02' }];
    const catchUp = [{ ...item, date: '2026-07-20' }];
    expect(listTookPart({ ...mair, occasions, catchUp })).toEqual([]);
    const july = [{ ...attended, date: '2026-07-02', replaces: '2026-09-01' }];
    expect(listTookPart({ ...mair, occasions: july, catchUp })).toHaveLength(1);
  });

  it('is nothing of what somebody else would have to be told about', () => {
    expect(listTookPart(dewi).map(({ date }) => date)).toEqual(['2027-01-04']);
  });
});
