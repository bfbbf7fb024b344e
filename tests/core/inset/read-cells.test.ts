import { readIdKeys } from '../../../src/core/inset/id-list';
import { readAcademicYear, readContract } from '../../../src/core/inset/read-cells';

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
