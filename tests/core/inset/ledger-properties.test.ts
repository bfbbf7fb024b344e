import { addDays, addMinutes, weekdayOf } from '../../../src/core/civil-date';
import { catchUpItems } from '../../../src/core/inset/catch-up';
import { owedMinutes } from '../../../src/core/inset/contract';
import { dayLedger } from '../../../src/core/inset/day-ledger';
import { expectedAt } from '../../../src/core/inset/expected';
import { personDays } from '../../../src/core/inset/person-ledger';
import { planYear } from '../../../src/core/inset/plan';
import type {
  DayLedger,
  InsetPlan,
  InsetStaff,
  Mark,
  PlannedDay,
} from '../../../src/core/inset/types';
import { fc } from '../../properties';
import { catchUp, dayIds, input, marks, now, staff } from './any-year';
import { dayRow, mark, person, sampleInput, sessionRow } from './sample-year';

const ledgers = (plan: InsetPlan): readonly DayLedger[] =>
  plan.days.map(({ id }) => dayLedger(plan, id));
const shuffle = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

describe('the day ledger, for any days and sessions', () => {
  test('loses no minute and counts none twice', () => {
    fc.assert(
      fc.property(input, (rows) => {
        const plan = planYear(rows);
        for (const ledger of ledgers(plan)) {
          const day = plan.dayOf.get(ledger.dayId);
          if (!day?.isTwilights) continue;
          const own = plan.sessionsOfDay.get(ledger.dayId) ?? [];
          // Minute by minute, because sessions may stand side by side; and for teachers and TAs apart.
          const offered = (to: string): number =>
            new Set(
              own
                .filter(({ crowd }) => crowd === 'all' || crowd === to)
                .flatMap(({ startsAt, minutes }) =>
                  Array.from({ length: minutes }, (_, index) => addMinutes(startsAt, index)),
                ),
            ).size;
          const crowds = day.crowd === 'all' ? ['teachers', 'TAs'] : [day.crowd];
          const all = Math.max(...crowds.map(offered));
          const { heldMinutes, toComeMinutes, lateMinutes, calledOffMinutes } = ledger;
          expect(heldMinutes + toComeMinutes + lateMinutes + calledOffMinutes).toBe(all);
          expect(ledger.missingMinutes).toBe(
            Math.max(0, day.minutes - heldMinutes - toComeMinutes),
          );
        }
      }),
    );
  });

  test('says the same in whatever order the rows stand', () => {
    const both = input.chain((rows) =>
      fc
        .record({
          days: shuffle(rows.days),
          sessions: shuffle(rows.sessions),
          marks: shuffle(rows.marks),
        })
        .map((shuffled) => [rows, { ...rows, ...shuffled }] as const),
    );
    fc.assert(
      fc.property(both, staff, catchUp, ([rows, shuffled], who, done) => {
        const [one, other] = [planYear(rows), planYear(shuffled)];
        expect(ledgers(other)).toEqual(ledgers(one));
        expect(personDays(other, who, done)).toEqual(personDays(one, who, done));
      }),
    );
  });

  test('never un-earns a day because more was held', () => {
    fc.assert(
      fc.property(input, fc.nat(), (rows, pick) => {
        const late = { ...rows, now: '2027-08-31T23:59' };
        const index = rows.sessions.length > 0 ? pick % rows.sessions.length : -1;
        const more = rows.sessions.map((row, at) =>
          at === index ? { ...row, state: 'held', ends: '18:45' } : row,
        );
        const [before, after] = [planYear(late), planYear({ ...late, sessions: more })];
        for (const ledger of ledgers(before)) {
          const then = dayLedger(after, ledger.dayId);
          if (ledger.state === 'earned') expect(then.state).toBe('earned');
          expect(then.heldMinutes).toBeGreaterThanOrEqual(ledger.heldMinutes);
        }
      }),
    );
  });

  test('does not ask who was there, once the lead has said what was held', () => {
    const said = input.map((rows) => ({
      ...rows,
      now: '2027-08-31T23:59',
      sessions: rows.sessions.map((row) => ({
        ...row,
        state: row.state === 'called off' ? 'called off' : 'held',
      })),
    }));
    fc.assert(
      fc.property(said, marks, (rows, other) => {
        expect(ledgers(planYear({ ...rows, marks: other }))).toEqual(ledgers(planYear(rows)));
      }),
    );
  });

  test('stays as it is when a session to come moves to another date before the day it replaces', () => {
    fc.assert(
      fc.property(input, fc.nat(), (rows, pick) => {
        const early = { ...rows, now: '2026-09-01T00:00', marks: [] };
        const plan = planYear(early);
        const open = plan.sessions.filter((session) => {
          const day = plan.dayOf.get(session.dayId);
          return day && session.state === 'planned' && session.date <= day.date;
        });
        const moved = open[pick % Math.max(1, open.length)];
        if (!moved) return;
        const alone = plan.sessions.every((one) => one === moved || one.date !== moved.date);
        const sessions = early.sessions.map((row) =>
          row.id === moved.id ? { ...row, date: '2026-09-01' } : row,
        );
        const isFree = early.sessions.every((row) => row.date !== '2026-09-01');
        if (!alone || !isFree) return;
        expect(ledgers(planYear({ ...early, sessions }))).toEqual(ledgers(plan));
      }),
    );
  });
});

describe('what a person owes, for any contract and any working days', () => {
  const most: Readonly<Record<string, number>> = {
    yes: 36,
    'pro rata': 36,
    none: 0,
    '': 0,
    '1': 6,
    '2 days': 12,
    '2.5': 15,
    ask: 0,
  };

  const isTheirs = ({ date, isCalledOff }: PlannedDay, one: InsetStaff): boolean =>
    !isCalledOff &&
    (one.starts ?? '') <= date &&
    (one.leaves ?? '9999') >= date &&
    (one.workingDays !== 'Thu Fri' || [4, 5].includes(weekdayOf(date)));

  test('is never more than the contract, and only on their own days', () => {
    fc.assert(
      fc.property(input, staff, (rows, who) => {
        const plan = planYear(rows);
        for (const one of who) {
          const owed = [...owedMinutes(plan, one)];
          const sum = owed.reduce((total, [, minutes]) => total + minutes, 0);
          expect(sum).toBeLessThanOrEqual((most[one.insetInContract] ?? 0) * 60);
          for (const [id, minutes] of owed) {
            const day = plan.dayOf.get(id);
            expect(minutes).toBeGreaterThanOrEqual(0);
            expect(minutes).toBeLessThanOrEqual(day?.minutes ?? 0);
            if (minutes > 0) expect(day && isTheirs(day, one)).toBe(true);
          }
        }
      }),
    );
  });

  test('is never short below nothing, and what is to be caught up is part of what is short', () => {
    fc.assert(
      fc.property(input, staff, catchUp, (rows, who, done) => {
        for (const day of personDays(planYear(rows), who, done)) {
          expect(day.credited).toBe(day.attended + day.caughtUp);
          expect(day.short).toBe(Math.max(0, day.owed - day.credited));
          expect(day.toCatchUp).toBeGreaterThanOrEqual(0);
          expect(day.toCatchUp).toBeLessThanOrEqual(day.short);
          expect(day.isInvited).toBe(day.owed === 0);
        }
      }),
    );
  });

  test('what was missed is caught up or still to be caught up, each minute of it once', () => {
    fc.assert(
      fc.property(input, staff, catchUp, (rows, who, done) => {
        const plan = planYear(rows);
        const missed = personDays(plan, who, []);
        personDays(plan, who, done).forEach((day, index) => {
          expect(day.caughtUp + day.toCatchUp).toBe(missed[index]?.toCatchUp);
          const counted = day.done.reduce((sum, { counts }) => sum + counts, 0);
          expect(day.caughtUp).toBe(Math.min(counted, missed[index]?.toCatchUp ?? 0));
          for (const { counts, minutes, isSaidAgain } of day.done) {
            expect(counts).toBeGreaterThanOrEqual(0);
            expect(counts).toBeLessThanOrEqual(isSaidAgain ? 0 : minutes);
          }
        });
      }),
    );
  });

  test('nothing makes an invitation: nobody without a debt is expected, or has to catch up', () => {
    fc.assert(
      fc.property(input, staff, catchUp, (rows, who, done) => {
        const plan = planYear(rows);
        const owed = new Map(who.map((one) => [one.id, owedMinutes(plan, one)]));
        for (const item of catchUpItems(plan, who, done)) {
          if (owed.get(item.staff)?.get(item.dayId) === 0) expect(item.toCatchUp).toBe(0);
        }
        for (const one of who) {
          for (const { id } of plan.days) {
            if (owed.get(one.id)?.get(id) === 0) {
              expect(expectedAt(plan, id, one)).not.toBe('expected');
            }
          }
        }
      }),
    );
  });

  test('nothing is asked before somebody works here, nor due before they have had time', () => {
    fc.assert(
      fc.property(input, staff, catchUp, (rows, who, done) => {
        const plan = planYear(rows);
        const forAll = done.filter(({ staff: whom }) => whom === '*');
        for (const item of catchUpItems(plan, who, forAll)) {
          const starts = who.find(({ id }) => id === item.staff)?.starts ?? null;
          if (starts === null || item.toCatchUp === 0) continue;
          expect(starts <= plan.today).toBe(true);
          const sessions = plan.sessionsOfDay.get(item.dayId) ?? [];
          const isBefore = sessions.every(({ date: held }) => held < starts);
          if (!plan.dayOf.get(item.dayId)?.isTwilights || !isBefore) continue;
          expect(item.due >= addDays(starts, plan.settings.catchUpDays)).toBe(true);
        }
      }),
    );
  });

  test('nobody has anything to catch up of what has no register', () => {
    fc.assert(
      fc.property(input, staff, (rows, who) => {
        const marks = rows.marks.filter(({ state }) => state !== 'present');
        for (const day of personDays(planYear({ ...rows, marks }), who, [])) {
          expect(day.toCatchUp).toBe(0);
        }
      }),
    );
  });

  test('what was held later only ever adds to what is to be caught up by those who were away', () => {
    fc.assert(
      fc.property(input, staff, now, now, (rows, who, a, b) => {
        const ids = [...rows.days, ...rows.sessions].map(({ id }) => id);
        const nobody = { ...rows, marks: ids.map((id) => mark(id, 'S99')) };
        const [early, late] = [a, b].sort();
        const at = (moment = '') =>
          personDays(planYear({ ...nobody, now: moment }), who, []).map((day) => day.toCatchUp);
        const before = at(early);
        at(late).forEach((minutes, index) => {
          expect(minutes).toBeGreaterThanOrEqual(before[index] ?? 0);
        });
      }),
    );
  });
});

describe('a year ten times as large as the school’s', () => {
  test('is worked out from 10,080 marks by looking at each only a few times', () => {
    let looks = 0;
    const count = (one: Mark): Mark =>
      new Proxy(one, {
        get(target, key) {
          looks++;
          return Reflect.get(target, key);
        },
      });
    const rows = Array.from({ length: 24 }, (_, index) =>
      sessionRow(`T${index}`, dayIds[index % 4] ?? 'D1', addDays('2026-09-03', index * 7), {
        state: 'held',
      }),
    );
    const who = Array.from({ length: 420 }, (_, index) => person(`S${index}`));
    const all = rows.flatMap(({ id }) => who.map((one) => count(mark(id, one.id))));
    expect(all).toHaveLength(10_080);
    const plan = planYear({
      ...sampleInput,
      now: '2027-08-31T12:00',
      days: dayIds.map((id, index) =>
        dayRow(id, addDays('2027-07-12', index), { takenAs: 'twilights' }),
      ),
      sessions: rows,
      marks: all,
    });
    const list = personDays(plan, who, []);
    expect(list).toHaveLength(420 * 4);
    expect(list.every(({ short, attended }) => short === 0 && attended === 720)).toBe(true);
    expect(catchUpItems(plan, who, [])).toEqual([]);
    expect(looks).toBeLessThan(10_080 * 15);
  });
});
