import { contractShares, owedMinutes } from '../../../src/core/inset/contract';
import { expectedAt } from '../../../src/core/inset/expected';
import { listPay } from '../../../src/core/inset/pay-list';
import { personDays } from '../../../src/core/inset/person-ledger';
import { type PlanInput, planYear } from '../../../src/core/inset/plan';
import type { InsetStaff, Mark } from '../../../src/core/inset/types';
import { fc } from '../../properties';
import {
  catchUpRow,
  dayRow,
  mark,
  person,
  sampleDays,
  sampleInput,
  setA,
  setB,
} from './sample-year';

const hours = (count: number): number => count * 60;
const ta = (rest: Partial<InsetStaff> = {}) =>
  person('S20', { roleGroup: 'ta', insetInContract: '2', ...rest });
const was = (about: string, rest: Partial<Mark> = {}) => mark(about, 'S20', rest);
/** Others were at D1 to D4. */
const others = ['D1', 'D2', 'D3', 'D4'].map((about) => mark(about, 'S01'));

const yearAt = (now: string, marks: readonly Mark[], days = sampleDays): PlanInput => ({
  ...sampleInput,
  ...{ now, days, sessions: [], marks: [...others, ...marks] },
});
const daysOf = (rows: PlanInput, who = ta(), done: Parameters<typeof personDays>[2] = []) =>
  Object.fromEntries(
    personDays(planYear(rows), [who], done)
      .filter(({ owed, attended }) => owed + attended > 0)
      .map(({ dayId, owed, attended, toCatchUp }) => [
        dayId,
        [owed, attended, toCatchUp].map((minutes) => minutes / 60),
      ]),
  );

describe('a contract of two days', () => {
  const january = '2027-01-05T09:00';

  test('is met by a day that was not asked for: what was missed is not asked any more', () => {
    expect(daysOf(yearAt(january, [was('D1')]))).toEqual({ D1: [6, 6, 0], D2: [6, 0, 6] });
    expect(daysOf(yearAt(january, [was('D1'), was('D3')]))).toEqual({
      D1: [6, 6, 0],
      D3: [6, 6, 0],
    });
    const half = [was('D1'), was('D3', { minutes: 180 })];
    expect(daysOf(yearAt(january, half))).toEqual({
      D1: [6, 6, 0],
      D2: [3, 0, 3],
      D3: [3, 3, 0],
    });
  });

  test.each(['paid', 'in lieu'] as const)('is not met by what is %s', (pay) => {
    const rows = yearAt(january, [was('D1'), was('D3', { pay })]);
    expect(daysOf(rows)).toEqual({ D1: [6, 6, 0], D2: [6, 0, 6], D3: [0, 6, 0] });
    expect(listPay(planYear(rows), [ta()])).toMatchObject([
      { [pay === 'paid' ? 'paid' : 'inLieu']: hours(6) },
    ]);
  });

  test('asks for the last of the days named no more, once another was done instead', () => {
    const who = ta({ insetDays: 'D3, D4' });
    const plan = planYear(yearAt('2026-09-02T09:00', [was('D1')]));
    expect(expectedAt(plan, 'D3', who)).toBe('expected');
    expect(expectedAt(plan, 'D4', who)).toBe('invited');
    expect(contractShares(plan, who).get('D4')).toEqual({ asked: 0, owed: 0 });
    // They come all the same, and are paid.
    const late = yearAt('2027-02-16T09:00', [was('D1'), was('D3'), was('D4', { pay: 'paid' })]);
    expect(daysOf(late, who)).toEqual({ D1: [6, 6, 0], D3: [6, 6, 0], D4: [0, 6, 0] });
    expect(listPay(planYear(late), [who])).toMatchObject([{ paid: hours(6) }]);
  });

  test('keeps what was caught up before', () => {
    const rows = yearAt('2027-01-05T09:00', [was('D1'), was('D3')]);
    const done = [
      catchUpRow('done', {
        ...{ at: '2026-11-20T16:00', day: 'D2', staff: 'S20', id: 'c', minutes: 240 },
      }),
    ];
    // Four hours of D2 and six of D1 were done; of D3 two more belong to the contract.
    expect(daysOf(rows, ta(), done)).toEqual({
      D1: [6, 6, 0],
      D2: [4, 0, 0],
      D3: [2, 6, 0],
    });
  });

  test('of which half a day is left asks for half of the next, and the rest of it may be paid', () => {
    const days = [dayRow('D1', '2026-09-01', { part: 'half' }), ...sampleDays.slice(1)];
    const marks = [was('D1'), was('D2'), was('D3', { pay: 'paid' })];
    const rows = yearAt(january, marks, days);
    expect(daysOf(rows)).toEqual({ D1: [3, 3, 0], D2: [6, 6, 0], D3: [3, 6, 0] });
    expect(listPay(planYear(rows), [ta()])).toMatchObject([{ paid: hours(3) }]);
  });
});

describe('the days that were named', () => {
  const owes = (who: InsetStaff, days = sampleDays, year = '2026-27'): readonly string[] =>
    [...owedMinutes(planYear({ ...sampleInput, year, days }), who)]
      .filter(([, minutes]) => minutes > 0)
      .map(([id]) => id);
  const next = [dayRow('E1', '2027-09-01'), dayRow('E2', '2027-10-22'), dayRow('E3', '2028-01-05')];
  const both = [...sampleDays, ...next];

  test('are those of the year; where none of it is named, the first ones count', () => {
    const who = ta({ insetDays: 'D2, D5' });
    expect(owes(who, both)).toEqual(['D2', 'D5']);
    expect(owes(who, both, '2027-28')).toEqual(['E1', 'E2']);
    const twoYears = ta({ insetDays: 'D2, D5, e3' });
    expect(owes(twoYears, both)).toEqual(['D2', 'D5']);
    expect(owes(twoYears, both, '2027-28')).toEqual(['E3']);
  });

  test('are owed on the weekdays that somebody works, and no others', () => {
    expect(owes(ta({ insetDays: 'D2, D5', workingDays: 'Mon Tue Wed' }))).toEqual(['D5']);
  });
});

describe('a change in the middle of the year', () => {
  const owes = (rest: Partial<InsetStaff>): readonly string[] =>
    [...owedMinutes(planYear(sampleInput), person('S20', rest))]
      .filter(([, minutes]) => minutes > 0)
      .map(([id]) => id);

  test('of working days leaves what was owed before it as it was', () => {
    expect(owes({ workingDays: 'Mon Tue Wed' })).toEqual(['D1', 'D3', 'D4', 'D5', 'D6']);
    // D2, a Friday in October, is not owed because of what they work from April.
    expect(owes({ workingDays: 'Mon Tue Wed; from 12/04/2027 Mon-Fri' })).toEqual([
      'D1',
      'D3',
      'D4',
      'D5',
      'D6',
    ]);
    expect(owes({ workingDays: 'Mon-Fri; from 12/04/2027 Tue' })).toEqual([
      'D1',
      'D2',
      'D3',
      'D4',
      'D6',
    ]);
  });

  test('of leave leaves an earlier one as it was', () => {
    const first = { awayFrom: '2026-10-12', awayUntil: '2026-11-06' };
    expect(owes(first)).toEqual(['D1', 'D3', 'D4', 'D5', 'D6']);
    expect(owes({ ...first, alsoAway: '04/05/2027–' })).toEqual(['D1', 'D3', 'D4']);
  });
});

test('whoever is asked for all days of the year catches up what they missed, whatever else they came to', () => {
  const infants = dayRow('D3', '2027-01-04', { phase: 'infants' });
  const rows = yearAt('2027-01-05T09:00', [was('D3')], [...sampleDays.slice(1, 2), infants]);
  const junior = person('S20', { phase: 'juniors' });
  expect(daysOf(rows, junior)).toEqual({ D2: [6, 0, 6], D3: [0, 6, 0] });
});

test('nobody with a fixed number of days is asked for more than they hold, whatever they came to', () => {
  const contracts: Readonly<Record<string, number>> = { '1': 6, '2 days': 12, '2.5': 15 };
  const ids = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'];
  const sessions = [...setA, ...setB].map((row) => ({ ...row, state: 'held' }));
  const about = [...ids, ...sessions.map(({ id }) => id)];
  const own = fc.uniqueArray(
    fc.record({
      about: fc.constantFrom(...about),
      minutes: fc.option(fc.integer({ min: 0, max: 360 })),
      pay: fc.constantFrom('' as const, '' as const, 'paid' as const, 'in lieu' as const),
    }),
    { selector: (one) => one.about, maxLength: about.length },
  );
  const caughtUp = fc.array(
    fc.record({
      day: fc.constantFrom(...ids),
      minutes: fc.integer({ min: 0, max: 360 }),
      at: fc.constantFrom('2026-09-10T16:00', '2027-01-10T16:00', '2027-07-21T16:00'),
    }),
    { maxLength: 4 },
  );
  const who = fc.record({
    insetInContract: fc.constantFrom(...Object.keys(contracts)),
    insetDays: fc.constantFrom('', 'D2, D5', 'D3', 'D6, D1'),
    workingDays: fc.constantFrom('', 'Mon Tue Wed', 'Fri'),
  });
  const now = fc.constantFrom('2026-10-24T09:00', '2027-02-16T09:00', '2027-07-22T09:00');
  const days = fc.constantFrom(sampleDays, [
    dayRow('D1', '2026-09-01', { part: 'half' }),
    ...sampleDays.slice(1),
  ]);
  fc.assert(
    fc.property(who, now, days, own, caughtUp, (rest, moment, placed, came, done) => {
      const one = ta(rest);
      const marks = [
        ...about.map((id) => mark(id, 'S01')),
        ...came.map(({ about: id, ...how }) => was(id, how)),
      ];
      const plan = planYear({ ...sampleInput, now: moment, days: placed, sessions, marks });
      const rows = done.map((row, index) =>
        catchUpRow('done', { ...row, staff: 'S20', id: `c-${index}`, onTopOf: 'c-0, c-1, c-2' }),
      );
      const list = personDays(plan, [one], rows);
      const sum = (key: 'owed' | 'short' | 'credited' | 'toCatchUp'): number =>
        list.reduce((total, day) => total + day[key], 0);
      const [pay] = listPay(plan, [one]);
      const unpaid = sum('credited') - (pay?.paid ?? 0) - (pay?.inLieu ?? 0);
      const contract = hours(contracts[one.insetInContract] ?? 0);
      expect(sum('owed')).toBeLessThanOrEqual(contract);
      expect(sum('short')).toBeLessThanOrEqual(Math.max(0, contract - unpaid));
      expect(sum('toCatchUp')).toBeLessThanOrEqual(sum('short'));
    }),
    { numRuns: 300 },
  );
});
