import { firstDayFrom, isAtSchool, readTimesAway } from '../../../src/core/inset/time-away';
import { anyCharacter, fc } from '../../properties';
import { person } from './sample-year';

describe('other times away, as people type them', () => {
  const long = { from: '2026-10-12', until: '2026-11-06' };
  const open = { from: '2027-05-04', until: null };

  test.each([
    ['', []],
    ['12/10/2026–06/11/2026', [long]],
    ['12/10/2026 - 6/11/2026; 04/05/2027–', [long, open]],
    ['12 October 2026 to 6 November 2026, from 4/5/27', [long, open]],
    ['12 Hydref 2026 i 6 Tachwedd 2026; o 4 Mai 2027 ymlaen', [long, open]],
    ['from 2026-10-12 until 2026-11-06\n4.5.2027 onwards', [long, open]],
    ['12/10/2026', [{ from: '2026-10-12', until: '2026-10-12' }]],
  ])('%s', (typed, times) => {
    expect(readTimesAway(typed)).toEqual({ times, unread: [] });
  });

  test.each([
    'maternity',
    '31/02/2027–',
    '06/11/2026–12/10/2026',
    '12/10–06/11',
    'until 12/10/2026',
  ])('%s is named, and counts for nothing', (typed) => {
    expect(readTimesAway(`${typed}; 12/10/2026–06/11/2026`)).toEqual({
      times: [long],
      unread: [typed],
    });
  });

  test('whatever is typed, a time ends no earlier than it begins', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 60 }), (typed) => {
        for (const { from, until } of readTimesAway(typed).times) {
          if (from !== null && until !== null) expect(from <= until).toBe(true);
        }
      }),
    );
  });
});

describe('somebody with several times away', () => {
  const one = person('S20', {
    ...{ awayFrom: '2026-10-12', awayUntil: '2026-11-06', leaves: '2027-07-20' },
    alsoAway: '07/11/2026–13/11/2026; 04/05/2027–',
  });

  test('is away in each of them, first and last days included', () => {
    const dates = ['2026-10-11', '2026-10-12', '2026-11-13', '2026-11-14', '2027-05-03'];
    expect(dates.map((date) => isAtSchool(one, date))).toEqual([true, false, false, true, true]);
    expect(isAtSchool(one, '2027-07-20')).toBe(false);
    expect(isAtSchool({ ...one, alsoAway: 'soon' }, '2027-07-20')).toBe(true);
  });

  test('is back after the last of those that follow each other, if that is known', () => {
    expect(firstDayFrom(one, '2026-10-20')).toBe('2026-11-14');
    expect(firstDayFrom(one, '2026-10-01')).toBe('2026-10-01');
    expect(firstDayFrom(one, '2027-06-01')).toBeNull();
    expect(firstDayFrom({ ...one, alsoAway: '04/05/2027–20/07/2027' }, '2027-06-01')).toBeNull();
    expect(firstDayFrom({ ...one, alsoAway: '04/05/2027–31/12/9999' }, '2027-06-01')).toBeNull();
  });
});
