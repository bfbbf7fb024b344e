import { addMinutes } from '../../../src/core/civil-date';
import { countOnce } from '../../../src/core/inset/count-once';
import { dayLedger } from '../../../src/core/inset/day-ledger';
import { listPay } from '../../../src/core/inset/pay-list';
import { personDays } from '../../../src/core/inset/person-ledger';
import { planYear } from '../../../src/core/inset/plan';
import { fc } from '../../properties';
import { mark, person, s06, s08, sampleDays, sampleInput, sessionRow } from './sample-year';

const came = (starts: string, ends: string, minutes: number) => ({
  startsAt: `2026-09-17T${starts}`,
  endsAt: `2026-09-17T${ends}`,
  minutes,
});
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

describe('the time of one person', () => {
  test.each([
    [
      'one after the other add up',
      [came('15:45', '16:45', 60), came('16:45', '17:45', 60)],
      [60, 60],
    ],
    ['side by side are once', [came('15:45', '17:45', 120), came('15:45', '17:45', 120)], [120, 0]],
    [
      'halves of two side by side add up',
      [came('15:45', '17:45', 60), came('15:45', '17:45', 60)],
      [60, 60],
    ],
    [
      'one begun during the other counts its rest',
      [came('15:45', '17:45', 120), came('17:00', '18:30', 90)],
      [120, 45],
    ],
    ['the hours of a day by the rules are all of them', [came('09:00', '12:00', 360)], [360]],
  ])('%s', (_, list, counts) => {
    expect(countOnce(list)).toEqual(counts);
  });

  test('is never longer than it was, and grows with every minute, for any sessions', () => {
    const session = fc.record({
      begins: fc.integer({ min: 0, max: 300 }),
      lasts: fc.integer({ min: 1, max: 150 }),
      marked: fc.integer({ min: 0, max: 150 }),
    });
    fc.assert(
      fc.property(fc.array(session, { maxLength: 8 }), fc.nat(), (list, pick) => {
        const inOrder = [...list].sort((a, b) => a.begins - b.begins);
        const attended = inOrder.map(({ begins, lasts, marked }) => {
          const startsAt = addMinutes('2026-09-17T12:00', begins);
          const minutes = Math.min(marked, lasts);
          return { startsAt, endsAt: addMinutes(startsAt, lasts), minutes };
        });
        const counts = countOnce(attended);
        const union = new Set(
          inOrder.flatMap(({ begins, lasts }) =>
            Array.from({ length: lasts }, (_, index) => begins + index),
          ),
        ).size;
        expect(sum(counts)).toBeLessThanOrEqual(union);
        counts.forEach((minutes, index) => {
          expect(minutes).toBeGreaterThanOrEqual(0);
          expect(minutes).toBeLessThanOrEqual(attended[index]?.minutes ?? 0);
        });
        const fewer = attended.map((one, index) =>
          index === pick % attended.length ? { ...one, minutes: one.minutes >> 1 } : one,
        );
        expect(sum(countOnce(fewer))).toBeLessThanOrEqual(sum(counts));
      }),
    );
  });
});

describe('who is marked at two sessions side by side', () => {
  const both = ['A1t', 'A1a'];
  const plan = planYear({
    ...sampleInput,
    days: sampleDays.slice(4, 5),
    sessions: both.map((id) => sessionRow(id, 'D5', '2026-09-17', { state: 'held' })),
    marks: both.flatMap((id) => [mark(id, 'S06'), mark(id, 'S08', { pay: 'paid' })]),
  });

  test('has done no more than was held', () => {
    expect(dayLedger(plan, 'D5').heldMinutes).toBe(120);
    expect(personDays(plan, [s06], [])).toMatchObject([{ attended: 120, short: 240 }]);
  });

  test('is paid once', () => {
    expect(listPay(plan, [s08]).map(({ paid }) => paid)).toEqual([120]);
  });

  test('has attended no more than took place, whoever they are', () => {
    const days = fc.constantFrom('D5', 'D6');
    const rows = fc.array(
      fc.record({
        day: days,
        date: fc.constantFrom('2026-09-17', '2026-11-12'),
        starts: fc.constantFrom('15:00', '15:45', '16:30'),
        ends: fc.constantFrom('16:30', '17:00', '17:45'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.array(fc.option(fc.integer({ min: -30, max: 200 }))), (list, parts) => {
        const sessions = list.map((rest, index) =>
          sessionRow(`T${index}`, rest.day, rest.date, { ...rest, state: 'held' }),
        );
        const marks = parts.map((minutes, index) => mark(`T${index}`, 'S20', { minutes }));
        const held = planYear({ ...sampleInput, sessions, marks });
        for (const { dayId, attended } of personDays(held, [person('S20')], [])) {
          expect(attended).toBeLessThanOrEqual(dayLedger(held, dayId).heldMinutes);
        }
      }),
    );
  });
});
