import { readWorkingDays, weekdaysOn } from '../../../src/core/inset/working-days';
import { anyCharacter, fc } from '../../properties';

const weekdays = (typed: string, date = '2026-09-01'): readonly number[] | null => {
  const read = weekdaysOn(readWorkingDays(typed), date);
  return read && [...read].sort();
};
const everyDay = [{ from: null, weekdays: null }];

describe('working days as people type them', () => {
  test('are read in English and Welsh, short and long', () => {
    for (const typed of [
      'Mon Tue Wed',
      'monday, TUESDAY; wednesday',
      'Mondays, Tuesdays, Wednesdays',
      'Mon–Wed',
      'Mon - Wed',
      'Mon to Wed',
      'Mon/Tues/Weds',
      'Llun Maw Mer',
      'dydd Llun, dydd Mawrth a dydd Mercher',
      'Llun i Mercher',
      'o Lun i Fercher',
      'Mon am, Tue and Wed pm',
      ' Mon\u00a0Tue\nWed ',
    ]) {
      expect([typed, weekdays(typed)]).toEqual([typed, [1, 2, 3]]);
    }
    expect(weekdays('Iau Gwe Sad Sul')).toEqual([0, 4, 5, 6]);
    expect(weekdays('Thurs Fri')).toEqual([4, 5]);
    expect(weekdays('Fri–Mon')).toEqual([0, 1, 5, 6]);
  });

  test('are every day where nothing is typed', () => {
    expect(readWorkingDays('')).toEqual({ patterns: everyDay, unread: [] });
    expect(readWorkingDays(' , ')).toEqual({ patterns: everyDay, unread: [] });
  });

  test('are every day, and named, where they cannot be read', () => {
    expect(readWorkingDays('Mon M Wed')).toEqual({ patterns: everyDay, unread: ['m'] });
    expect(readWorkingDays('=TODAY()')).toEqual({ patterns: everyDay, unread: ['=today'] });
    expect(readWorkingDays('Mon-')).toEqual({ patterns: everyDay, unread: ['mon–'] });
    expect(readWorkingDays('flexible 🐣').patterns).toEqual(everyDay);
  });

  describe('that change on a date', () => {
    const [monToWed, monToFri] = [
      [1, 2, 3],
      [1, 2, 3, 4, 5],
    ];

    test.each([
      'Mon Tue Wed; from 12/04/2027 Mon-Fri',
      'Mon Tue Wed, from 12/4/27 Mon-Fri',
      'Mon-Wed from 12 April 2027 Mon-Fri',
      'Mon-Wed; Mon-Fri from 12/04/2027',
      'Mon-Wed; from 2027-04-12: Mon, Tue, Wed, Thu, Fri',
      'Mon-Wed; from 12.04.2027 Mon Tue; Wed Thu Fri',
      'Llun Maw Mer; o 12/04/2027 Llun i Gwener',
      'Llun i Mercher; ers 12 Ebrill 2027 Llun i Gwener',
      'from 12/04/2027 Mon-Fri; from 01/09/2026 Mon-Wed',
    ])('%s', (typed) => {
      expect(readWorkingDays(typed).unread).toEqual([]);
      expect(weekdays(typed, '2027-04-11')).toEqual(monToWed);
      expect(weekdays(typed, '2027-04-12')).toEqual(monToFri);
    });

    test('may change again, and are every day before the first where nothing is said of it', () => {
      const twice = 'Mon; from 04/01/2027 Mon Tue; from 12/04/2027 Mon-Wed';
      const dates = ['2027-01-03', '2027-01-04', '2027-04-12'];
      expect(dates.map((date) => weekdays(twice, date))).toEqual([[1], [1, 2], monToWed]);
      expect(weekdays('from 12/04/2027 Mon-Wed', '2027-04-11')).toBeNull();
      expect(weekdays('Mon-Wed from 12/04/2027', '2027-04-12')).toEqual(monToWed);
    });

    test.each([
      ['Mon-Wed; from 31/02/2027 Mon-Fri', ['from 31/02/2027']],
      ['Mon-Wed; from 12/04/2027', ['from 12/04/2027']],
      ['Mon, Tue, Wed, Mon-Fri from 12/04/2027', ['from 12/04/2027']],
      ['Mon-Wed; from Easter Mon-Fri', ['easter']],
      ['Mon-Wed; from 12 April Mon-Fri', ['12', 'april']],
      ['Mon-Wed until 12/04/2027', ['until', '12', '04', '2027']],
      ['Mon-Wed; from 12/04/2027 Mon-Fry', ['mon–fry']],
    ])('are every day, and named, where %s cannot be read', (typed, unread) => {
      expect(readWorkingDays(typed)).toEqual({ patterns: everyDay, unread });
    });
  });

  test('whatever is typed, a weekday is one of seven or everything counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 60 }), (typed) => {
        const read = readWorkingDays(typed);
        const days = weekdaysOn(read, '2027-04-12');
        expect([...(days ?? [])].every((day) => day >= 0 && day <= 6)).toBe(true);
        if (read.unread.length > 0) expect(days).toBeNull();
      }),
    );
  });
});
