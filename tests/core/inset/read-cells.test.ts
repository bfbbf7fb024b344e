import { readIdKeys } from '../../../src/core/inset/id-list';
import {
  readAcademicYear,
  readContract,
  readWorkingDays,
} from '../../../src/core/inset/read-cells';
import { fc } from '../../properties';

const weekdays = (typed: string): readonly number[] | null => {
  const read = readWorkingDays(typed).weekdays;
  return read && [...read].sort();
};

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
    expect(readWorkingDays('')).toEqual({ weekdays: null, unread: [] });
    expect(readWorkingDays(' , ')).toEqual({ weekdays: null, unread: [] });
  });

  test('are every day, and named, where they cannot be read', () => {
    expect(readWorkingDays('Mon M Wed')).toEqual({ weekdays: null, unread: ['m'] });
    expect(readWorkingDays('=TODAY()')).toEqual({ weekdays: null, unread: ['=today'] });
    expect(readWorkingDays('Mon-')).toEqual({ weekdays: null, unread: ['mon–'] });
    expect(readWorkingDays('flexible 🐣').weekdays).toBeNull();
  });

  test('whatever is typed, a weekday is one of seven or everything counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const { weekdays: read, unread } = readWorkingDays(typed);
        expect([...(read ?? [])].every((day) => day >= 0 && day <= 6)).toBe(true);
        if (unread.length > 0) expect(read).toBeNull();
      }),
    );
  });
});

describe('INSET in contract', () => {
  test('is as many days as the year has, some, or none', () => {
    for (const typed of ['yes', ' Yes ', 'ie', 'pro rata', 'Pro-Rata']) {
      expect(readContract(typed)).toEqual({ days: 'all', isRead: true });
    }
    expect(readContract('2')).toEqual({ days: 2, isRead: true });
    expect(readContract('2 days')).toEqual({ days: 2, isRead: true });
    expect(readContract('1,5 diwrnod')).toEqual({ days: 1.5, isRead: true });
    for (const typed of ['', 'none', 'No', 'dim', '0']) {
      expect(readContract(typed)).toEqual({ days: 0, isRead: true });
    }
  });

  test('asks for nothing where it cannot be read', () => {
    for (const typed of ['ask Nia', '-2', '2 or 3', '1000', '=2+3', '٢']) {
      expect([typed, readContract(typed)]).toEqual([typed, { days: 0, isRead: false }]);
    }
  });
});

describe('lists and years', () => {
  test('ids are told apart by commas or spaces, without case, each once', () => {
    expect(readIdKeys('CfW aln,  Cymraeg;cfw')).toEqual(['cfw', 'aln', 'cymraeg']);
    expect(readIdKeys(' , ')).toEqual([]);
  });

  test('an academic year is two years in a row', () => {
    for (const typed of ['2026-27', '2026/27', '2026–2027', ' 2026 - 27 ']) {
      expect([typed, readAcademicYear(typed)]).toEqual([typed, '2026-27']);
    }
    expect(readAcademicYear('1999-2000')).toBe('1999-00');
    for (const typed of ['2026', '2026-28', '2026-27-28', 'next', '']) {
      expect([typed, readAcademicYear(typed)]).toEqual([typed, '']);
    }
  });
});
