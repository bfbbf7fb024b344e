import { addDays } from '../../../src/core/civil-date';
import { rankSharedDates } from '../../../src/core/cluster/rank-dates';
import { fc } from '../../properties';
import { sampleCluster, sampleTerms, school } from './sample-cluster';

const input = {
  schools: sampleCluster,
  year: '2026-27',
  today: '2026-07-20',
  spans: sampleTerms,
  byTwilights: ['2027-07-19', '2027-07-20'],
  daysPlaced: 6,
  daysAllowed: 6,
  noticeDays: 28,
};

const codes = (date: string, more = {}) =>
  rankSharedDates({ ...input, ...more })
    .find((one) => one.date === date)
    ?.reasons.map(({ code }) => code);

it('puts the dates first on which most schools are closed already', () => {
  expect(rankSharedDates(input).map(({ date }) => date)).toEqual([
    '2026-09-01',
    '2026-10-23',
    '2027-02-15',
    '2027-01-04',
    '2027-05-28',
    '2027-06-07',
    '2026-09-02',
  ]);
});

it('gives its reasons', () => {
  expect(rankSharedDates(input)[1]?.reasons).toEqual([
    { code: 'schools', names: ['Dyffryn Ffug', 'Bryn Prawf', 'St Enghraifft'] },
    { code: 'ours' },
    { code: 'next-to-holiday' },
  ]);
  expect(codes('2027-06-07')).toEqual(['schools', 'next-to-holiday', 'beyond-days']);
  expect(codes('2027-06-07', { daysPlaced: 5 })).toEqual([
    'schools',
    'next-to-holiday',
    'within-days',
  ]);
  expect(codes('2026-09-02', { today: '2026-08-10' })).toEqual([
    'schools',
    'beyond-days',
    'short-notice',
  ]);
});

it('says that staff are not in on a day they have had as twilights', () => {
  const schools = [...sampleCluster, school('Another', ['2027-07-19'])];
  expect(codes('2027-07-19', { schools })).toEqual([
    'schools',
    'ours-by-twilights',
    'next-to-weekend',
  ]);
});

it('offers only days to come, in term, from Monday to Friday', () => {
  const schools = [
    school('Us', [], true),
    school('B', ['2026-10-28', '2027-05-03', '2026-12-25', '2026-09-12', '2026-09-01']),
  ];
  const dates = rankSharedDates({ ...input, schools, today: '2026-09-01', daysPlaced: 6 });
  expect(dates).toEqual([]);
});

it('offers days next to a holiday while the year has room, whoever has which dates', () => {
  const dates = rankSharedDates({ ...input, schools: [], daysPlaced: 0, today: '2026-10-01' });
  expect(dates.map(({ date }) => date).slice(0, 3)).toEqual([
    '2026-11-02',
    '2026-12-18',
    '2027-01-04',
  ]);
  expect(rankSharedDates({ ...input, schools: [], daysPlaced: 6 })).toEqual([]);
});

it('takes every weekday for a school day while no term dates are typed', () => {
  const schools = [school('Us', [], true), school('B', ['2026-12-25', '2026-12-26'])];
  const dates = rankSharedDates({ ...input, schools, spans: [], daysPlaced: 0 });
  expect(dates.map(({ date }) => date)).toEqual(['2026-12-25']);
});

it('is the same whatever the order of schools, and one school more never ranks a date lower', () => {
  const date = fc.integer({ min: 0, max: 320 }).map((ahead) => addDays('2026-09-01', ahead));
  const schools = fc
    .array(fc.uniqueArray(date, { maxLength: 5 }), { minLength: 1, maxLength: 5 })
    .map((all) => all.map((dates, at) => school(`School ${at}`, [...dates].sort(), at === 0)));
  fc.assert(
    fc.property(schools, fc.integer({ min: 0, max: 7 }), (all, daysPlaced) => {
      const ranked = rankSharedDates({ ...input, schools: all, daysPlaced });
      const turned = rankSharedDates({ ...input, schools: [...all].reverse(), daysPlaced });
      expect(turned.map(({ date, points }) => [date, points])).toEqual(
        ranked.map(({ date, points }) => [date, points]),
      );
      const [first] = ranked;
      if (!first) return;
      const joined = rankSharedDates({
        ...input,
        schools: [...all, school('One more', [first.date])],
        daysPlaced,
      });
      expect(joined[0]?.date).toBe(first.date);
      expect(joined[0]?.points).toBe(first.points + 10);
    }),
  );
});
