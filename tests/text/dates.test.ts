import {
  capitalise,
  formatDate,
  formatDateInYear,
  formatDateLong,
  formatDateOn,
  formatMoment,
  formatMomentOn,
  formatNumber,
  formatRange,
  formatTime,
  monthOf,
} from '../../src/text/dates';

describe('dates in words', () => {
  it('writes a date whole in both languages, without an ordinal', () => {
    expect(formatDateLong('2026-10-23', 'en')).toBe('Friday 23 October 2026');
    expect(formatDateLong('2026-10-23', 'cy')).toBe('dydd Gwener 23 Hydref 2026');
    expect(formatDateLong('2026-11-09', 'cy')).toBe('dydd Llun 9 Tachwedd 2026');
    expect(formatDate('2027-03-01', 'cy')).toBe('1 Mawrth 2027');
    expect(monthOf('2027-03-01', 'en')).toBe('March');
  });

  it('mutates the day in Welsh where it says when', () => {
    expect(formatDateOn('2026-10-23', 'en')).toBe('on Friday 23 October 2026');
    expect(formatDateOn('2026-10-23', 'cy')).toBe('ddydd Gwener 23 Hydref 2026');
    expect(formatMomentOn('2026-10-23T15:45', 'cy')).toBe('ddydd Gwener 23 Hydref 2026 am 15:45');
    expect(formatMomentOn('2026-10-23T15:45', 'en')).toBe('on Friday 23 October 2026 at 15:45');
  });

  it('names all seven days and twelve months in Welsh as the school does', () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((n) => formatDateLong(`2026-11-0${n + 1}`, 'cy'));
    expect(days.map((day) => day.split(' ').slice(0, 2).join(' '))).toEqual([
      'dydd Sul',
      'dydd Llun',
      'dydd Mawrth',
      'dydd Mercher',
      'dydd Iau',
      'dydd Gwener',
      'dydd Sadwrn',
    ]);
    const months = Array.from({ length: 12 }, (_, n) =>
      monthOf(`2026-${String(n + 1).padStart(2, '0')}-01`, 'cy'),
    );
    expect(months.join(' ')).toBe(
      'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
    );
  });

  it('says of a range only once what both ends share', () => {
    expect(formatRange('2026-10-26', '2026-10-30', 'en')).toBe('26 – 30 October 2026');
    expect(formatRange('2026-10-23', '2026-11-02', 'cy')).toBe('23 Hydref – 2 Tachwedd 2026');
    expect(formatRange('2026-12-18', '2027-01-04', 'en')).toBe('18 December 2026 – 4 January 2027');
    expect(formatRange('2026-10-26', '2026-10-26', 'en')).toBe('26 October 2026');
  });

  it('writes times by the 24-hour clock and moments with their day', () => {
    expect(formatTime('2026-10-23T15:45')).toBe('15:45');
    expect(formatTime('07:05')).toBe('07:05');
    expect(formatMoment('2026-10-23T07:05', 'cy')).toBe('dydd Gwener 23 Hydref 2026, 07:05');
  });

  it('writes hours with a point and no trailing noughts', () => {
    expect(formatNumber(1.5)).toBe('1.5');
    expect(formatNumber(2)).toBe('2');
    expect(formatNumber(0.1 + 0.2)).toBe('0.3');
  });
});

it('leaves the year out where it is plain, and gives a Welsh date a capital at the head of a line', () => {
  expect(formatDateInYear('2026-10-23', 'en')).toBe('Friday 23 October');
  expect(capitalise(formatDateInYear('2026-10-23', 'cy'))).toBe('Dydd Gwener 23 Hydref');
});
