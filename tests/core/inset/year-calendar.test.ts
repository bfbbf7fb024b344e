import { academicYearOf, addDays, weekdayOf } from '../../../src/core/civil-date';
import { planYear } from '../../../src/core/inset/plan';
import type { ClusterRow, TermRow } from '../../../src/core/inset/types';
import {
  type CalendarDay,
  kindInYear,
  readSpans,
  yearCalendar,
} from '../../../src/core/inset/year-calendar';
import { fc } from '../../properties';
import { dayRow, sampleInput, sampleTerms, sessionRow, termRow } from './sample-year';

const plan = planYear({ ...sampleInput, now: '2026-11-12T16:00' });

const allDays = (
  terms: readonly TermRow[] = sampleTerms,
  cluster: readonly ClusterRow[] = [],
  year = plan,
): readonly CalendarDay[] =>
  yearCalendar(year, terms, cluster)
    .flatMap(({ weeks }) => weeks.flat())
    .filter((day) => day !== null);

const onDate = (date: string, ...rest: Parameters<typeof allDays>) =>
  allDays(...rest).find((day) => day.date === date);

describe('the year as a calendar', () => {
  test('has twelve months from September, each date once, in weeks that begin on a Monday', () => {
    const months = yearCalendar(plan, sampleTerms, []);
    expect(months.map(({ month }) => month)).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2027-05',
      '2027-06',
      '2027-07',
      '2027-08',
    ]);
    const dates = allDays().map(({ date }) => date);
    expect(dates).toHaveLength(365);
    expect([dates[0], dates.at(-1)]).toEqual(['2026-09-01', '2027-08-31']);
    expect(new Set(dates).size).toBe(365);
    for (const { weeks } of months) {
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        week.forEach((day, index) => {
          if (day) expect(weekdayOf(day.date)).toBe((index + 1) % 7);
        });
        expect(week.some((day) => day !== null)).toBe(true);
      }
    }
  });

  test('says what each date is', () => {
    const kind = (date: string) => onDate(date)?.kind;
    expect(kind('2026-09-02')).toBe('term');
    expect(kind('2026-10-24')).toBe('weekend');
    expect(kind('2026-10-26')).toBe('holiday');
    expect(onDate('2026-10-26')?.name).toEqual({
      en: 'Autumn half term',
      cy: 'Hanner tymor yr hydref',
    });
    // No row says so, but it lies between two terms; so does the Saturday.
    expect(kind('2026-12-23')).toBe('holiday');
    expect(kind('2026-12-19')).toBe('holiday');
    expect(kind('2027-05-03')).toBe('bank holiday');
    // Good Friday lies in a holiday, and is one of its own.
    expect(kind('2027-03-26')).toBe('bank holiday');
    // After the summer term, though the next year has not been typed yet.
    expect(kind('2027-08-02')).toBe('holiday');
  });

  test('says nothing of dates that nobody has typed', () => {
    const autumn = sampleTerms.filter(({ first }) => first !== null && first < '2026-12-01');
    expect(onDate('2027-03-02', autumn)?.kind).toBe('unknown');
    expect(onDate('2027-03-06', autumn)?.kind).toBe('weekend');
    expect(onDate('2027-08-02', autumn)?.kind).toBe('unknown');
    expect(onDate('2026-10-26', [])?.kind).toBe('unknown');
  });

  test('shows days in school, days taken as twilights, sessions and today', () => {
    expect(onDate('2026-10-23')?.days.map(({ id }) => id)).toEqual(['D2']);
    expect(onDate('2027-07-19')).toMatchObject({ days: [], replaced: [{ id: 'D5' }] });
    expect(onDate('2026-11-12')).toMatchObject({ sessions: [{ id: 'A2' }], isToday: true });
    expect(onDate('2026-11-13')).toMatchObject({ sessions: [], isToday: false });
  });

  test('leaves out what was called off', () => {
    const off = planYear({
      ...sampleInput,
      days: [
        dayRow('D2', '2026-10-23', { state: 'called off' }),
        dayRow('D6', '2027-07-20', { takenAs: 'twilights' }),
      ],
      sessions: [sessionRow('B3', 'D6', '2027-06-10', { state: 'called off' })],
    });
    expect(onDate('2026-10-23', sampleTerms, [], off)?.days).toEqual([]);
    expect(onDate('2027-06-10', sampleTerms, [], off)?.sessions).toEqual([]);
  });

  test('overlays the cluster, and marks the days that are shared', () => {
    const school = (name: string, date: string | null): ClusterRow => ({
      school: name,
      contact: '',
      date,
      title: '',
      from: '',
      readOn: null,
    });
    const cluster = [
      school('Ysgol Gyfun Dyffryn Ffug', '2026-10-23'),
      school('Bryn Prawf Primary', '2026-10-23'),
      school('Bryn Prawf Primary', '2026-10-23'),
      school('Bryn Prawf Primary', '2027-06-07'),
      school('Maes Prawf Nursery', null),
    ];
    expect(onDate('2026-10-23', sampleTerms, cluster)).toMatchObject({
      cluster: ['Bryn Prawf Primary', 'Ysgol Gyfun Dyffryn Ffug'],
      isShared: true,
    });
    expect(onDate('2027-06-07', sampleTerms, cluster)).toMatchObject({
      cluster: ['Bryn Prawf Primary'],
      isShared: false,
    });
    expect(onDate('2027-01-04', sampleTerms, cluster)?.isShared).toBe(false);
    const named = planYear({
      ...sampleInput,
      days: [dayRow('D3', '2027-01-04', { partners: 'Bryn Prawf Primary' })],
    });
    expect(onDate('2027-01-04', sampleTerms, [], named)?.isShared).toBe(true);
  });

  test('passes over term dates that are no dates or the wrong way round', () => {
    expect(
      readSpans([
        termRow('term', '2026-12-18', '2026-09-01'),
        termRow('term', null, '2026-09-01'),
        termRow('', '2026-09-01', '2026-12-18'),
      ]),
    ).toEqual([]);
  });
});

describe('for any year and any term dates', () => {
  const date = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2019-09-01', days));
  const terms = fc.array(
    fc
      .record({
        kind: fc.constantFrom('term', 'holiday', 'bank holiday'),
        first: date,
        length: fc.integer({ min: -5, max: 90 }),
      })
      .map(({ kind, first, length }) => termRow(kind, first, addDays(first, length))),
    { maxLength: 8 },
  );

  test('every date of the academic year has one place', () => {
    fc.assert(
      fc.property(date, terms, (now, rows) => {
        const year = academicYearOf(now);
        const of = planYear({ ...sampleInput, year, now: `${now}T12:00`, days: [], sessions: [] });
        const dates = allDays(rows, [], of).map((day) => day.date);
        expect(dates).toEqual([...dates].sort());
        expect(dates.every((one) => academicYearOf(one) === year)).toBe(true);
        expect(dates).toContain(now);
        expect([365, 366]).toContain(dates.length);
      }),
      { numRuns: 40 },
    );
  });

  test('what a row says of a date holds, and a bank holiday goes before a holiday before a term', () => {
    fc.assert(
      fc.property(date, terms, (day, rows) => {
        const kinds = rows
          .filter(({ first, last }) => (first ?? '') <= day && day <= (last ?? ''))
          .map(({ kind }) => kind);
        const { kind } = kindInYear(day, readSpans(rows));
        if (kinds.includes('bank holiday')) expect(kind).toBe('bank holiday');
        else if (kinds.includes('holiday')) expect(kind).toBe('holiday');
        else if (kinds.includes('term')) expect(['term', 'weekend']).toContain(kind);
        else expect(['holiday', 'weekend', 'unknown']).toContain(kind);
      }),
    );
  });
});
