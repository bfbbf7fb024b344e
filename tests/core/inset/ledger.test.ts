import { catchUpItems, entitlementByRole } from '../../../src/core/inset/catch-up';
import { owedMinutes } from '../../../src/core/inset/contract';
import { dayLedger, daysPlaced, yearFigures } from '../../../src/core/inset/day-ledger';
import { expectedAt, notInOn } from '../../../src/core/inset/expected';
import { personDays } from '../../../src/core/inset/person-ledger';
import { planYear } from '../../../src/core/inset/plan';
import type { InsetStaff, PersonDay } from '../../../src/core/inset/types';
import {
  catchUpRow,
  dayRow,
  mark,
  person,
  s05,
  s06,
  s07,
  s08,
  s10,
  sampleDays,
  sampleInput,
  sampleStaff,
  sessionRow,
  setA,
  setB,
} from './sample-year';

const hours = (count: number): number => count * 60;

function forDay(input: typeof sampleInput, who: InsetStaff, dayId: string): PersonDay | undefined {
  return personDays(planYear(input), [who], []).find((day) => day.dayId === dayId);
}

describe('the sample year, when set A has been held', () => {
  test('who works Monday to Wednesday owes Monday 19 July and cannot come on Thursdays', () => {
    expect(forDay(sampleInput, s05, 'D5')).toEqual({
      staff: 'S05',
      dayId: 'D5',
      owed: hours(6),
      attended: 0,
      caughtUp: 0,
      done: [],
      credited: 0,
      short: hours(6),
      toCatchUp: hours(6),
      isInvited: false,
    });
    expect(expectedAt(planYear(sampleInput), 'A1', s05)).toBe('not a working day');
  });

  test('a missed session is explained once by each weekday on which somebody does not work', () => {
    const plan = planYear(sampleInput);
    expect(notInOn(plan, 'D5', s05)).toEqual(['2026-09-17']);
    expect(notInOn(plan, 'D5', s06)).toEqual([]);
    expect(notInOn(plan, 'D5', { ...s05, starts: '2027-09-01' })).toEqual([]);
  });

  test('a session they came to all the same, or that is to come, explains nothing', () => {
    const marks = [mark('A1', 'S05')];
    const early = { ...sampleInput, now: '2026-09-17T17:45' };
    expect(notInOn(planYear(early), 'D5', s05)).toEqual(['2026-09-17']);
    expect(notInOn(planYear({ ...early, marks }), 'D5', s05)).toEqual([]);
    expect(notInOn(planYear({ ...early, now: '2026-09-17T15:00' }), 'D5', s05)).toEqual([]);
  });

  test('what is to be caught up grows with each session that is held', () => {
    const at = (now: string) => forDay({ ...sampleInput, now }, s05, 'D5')?.toCatchUp;
    expect(at('2026-09-17T15:44')).toBe(0);
    expect(at('2026-09-17T17:45')).toBe(hours(2));
    expect(at('2026-11-12T17:45')).toBe(hours(4));
    expect(at('2027-01-21T17:45')).toBe(hours(6));
  });

  test('who works full time and came to two of three is short of two hours', () => {
    expect(forDay(sampleInput, s06, 'D5')).toMatchObject({
      owed: hours(6),
      credited: hours(4),
      short: hours(2),
      toCatchUp: hours(2),
    });
  });

  test('who is away from January owes nothing for that Monday', () => {
    expect(forDay(sampleInput, s10, 'D5')).toMatchObject({ owed: 0, short: 0, isInvited: true });
    expect(forDay(sampleInput, s10, 'D2')).toMatchObject({ owed: hours(6) });
    expect(expectedAt(planYear(sampleInput), 'A1', s10)).toBe('invited');
    expect(expectedAt(planYear(sampleInput), 'A3', s10)).toBe('away');
  });

  test('who has no INSET in their contract is invited, and what they attend counts', () => {
    const marks = [mark('A1', 'S08', { pay: 'paid' })];
    expect(forDay({ ...sampleInput, marks }, s08, 'D5')).toMatchObject({
      owed: 0,
      attended: hours(2),
      short: 0,
      toCatchUp: 0,
      isInvited: true,
    });
    expect(expectedAt(planYear(sampleInput), 'A1', s08)).toBe('invited');
  });

  test('who has two days in their contract owes twelve hours in the year', () => {
    const owed = owedMinutes(planYear(sampleInput), s07);
    expect([...owed]).toEqual([
      ['D1', hours(6)],
      ['D2', hours(6)],
      ['D3', 0],
      ['D4', 0],
      ['D5', 0],
      ['D6', 0],
    ]);
    const others = owedMinutes(planYear(sampleInput), { ...s07, insetDays: 'd3, D5' });
    expect([...others].filter(([, minutes]) => minutes > 0)).toEqual([
      ['D3', hours(6)],
      ['D5', hours(6)],
    ]);
  });

  test('those who missed it are listed with what is left, by when, and what was done', () => {
    const row = {
      at: '2027-01-22T08:00',
      by: 'S02',
      day: 'D5',
      id: '',
      resource: '',
      due: null,
      minutes: null,
      reflection: '',
      onTopOf: '',
    };
    const plan = planYear({
      ...sampleInput,
      days: sampleDays.filter(({ id }) => id === 'D5'),
    });
    const items = catchUpItems(
      plan,
      [s05, s06, s08, s10],
      [
        { ...row, staff: '*', event: 'set', resource: 'R1', due: '2027-02-12' },
        { ...row, staff: 'S05', event: 'done', id: 'a', minutes: 90, reflection: 'Costs' },
        { ...row, staff: 'S05', event: 'done', id: 'a', minutes: 90, reflection: 'Costs' },
        { ...row, staff: 'S05', event: 'done', id: 'b', minutes: 60 },
        { ...row, staff: 'S05', event: 'undone', id: 'b' },
        { ...row, staff: 'S06', event: 'set', resource: 'R2' },
      ],
    );
    expect(items).toMatchObject([
      {
        staff: 'S05',
        dayId: 'D5',
        toCatchUp: 270,
        caughtUp: 90,
        resourceId: 'R1',
        due: '2027-02-12',
        done: [{ id: 'a', minutes: 90, reflection: 'Costs' }],
      },
      // The session missed was on 21 January.
      { staff: 'S06', toCatchUp: 120, caughtUp: 0, resourceId: 'R2', due: '2027-02-18', done: [] },
    ]);
  });

  test('a day whose register nobody has begun asks nobody to catch up', () => {
    const days = sampleDays.filter(({ id }) => id === 'D1');
    const marked = (...marks: readonly ReturnType<typeof mark>[]) =>
      forDay({ ...sampleInput, days, marks }, s05, 'D1')?.toCatchUp;
    expect(marked()).toBe(0);
    expect(marked(mark('D1', 'S05', { state: 'not attending' }))).toBe(0);
    expect(marked(mark('D1', 'S06'))).toBe(hours(6));
  });

  test('so does a session that the lead says was held, while it earns its day', () => {
    const after = { ...sampleInput, now: '2027-01-22T09:00', marks: [] };
    expect(dayLedger(planYear(after), 'D5').state).toBe('earned');
    for (const who of [s05, s06]) {
      expect(forDay(after, who, 'D5')).toMatchObject({ short: hours(6), toCatchUp: 0 });
    }
    expect(catchUpItems(planYear(after), sampleStaff, [])).toEqual([]);
    expect(notInOn(planYear(after), 'D5', s05)).toEqual([]);
    // "I cannot come" begins no register.
    const marks = [mark('A2', 'S06', { state: 'not attending' })];
    expect(forDay({ ...after, marks }, s06, 'D5')?.toCatchUp).toBe(0);
    const begun = { ...after, marks: [mark('A1', 'S01')] };
    expect(forDay(begun, s06, 'D5')?.toCatchUp).toBe(hours(2));
    expect(catchUpItems(planYear(begun), [s06], [])).toMatchObject([{ due: '2026-10-15' }]);
  });

  test('a date set for an earlier session leaves time to whoever misses a later one', () => {
    const plan = planYear({ ...sampleInput, days: sampleDays.filter(({ id }) => id === 'D5') });
    const set = {
      ...{ at: '2026-10-06T08:00', by: 'S02', event: 'set' as const, day: 'D5', staff: '*' },
      ...{ id: '', resource: 'R1', minutes: null, reflection: '', onTopOf: '' },
    };
    const dueOf = (due: string) =>
      catchUpItems(plan, [s06], [{ ...set, due }]).map((item) => item.due);
    // Missed on 21 January, with 28 days for it.
    expect(dueOf('2026-11-13')).toEqual(['2027-02-18']);
    expect(dueOf('2027-03-01')).toEqual(['2027-03-01']);
    const marks = ['A1', 'A2', 'A3'].map((about) => mark(about, 'S06', { minutes: 90 }));
    const partly = planYear({ ...sampleInput, days: sampleDays.slice(4, 5), marks });
    expect(catchUpItems(partly, [s06], [{ ...set, due: '2026-11-13' }])).toMatchObject([
      { toCatchUp: 90, due: '2027-02-18' },
    ]);
  });

  describe('a session before somebody’s time', () => {
    const plan = (now: string) =>
      planYear({ ...sampleInput, now, days: sampleDays.filter(({ id }) => id === 'D5') });
    const starter = person('S25', { starts: '2027-04-12' });
    const returner = person('S25', { awayFrom: '2026-09-01', awayUntil: '2027-04-30' });
    const set = catchUpRow('set', {
      ...{ at: '2026-10-06T08:00', staff: '*', resource: 'R1', due: '2026-11-13' },
    });
    const items = (now: string, who: InsetStaff, ...rows: readonly (typeof set)[]) =>
      catchUpItems(plan(now), [who], rows).map(({ toCatchUp, due }) => [toCatchUp / 60, due]);

    test('is caught up from their first day, and asked of nobody before it', () => {
      expect(items('2027-02-01T09:00', starter)).toEqual([]);
      expect(entitlementByRole(plan('2027-02-01T09:00'), [starter], [])).toMatchObject([
        { owed: hours(6), short: hours(6), toCatchUp: 0 },
      ]);
      expect(items('2027-04-12T09:00', starter)).toEqual([[6, '2027-05-10']]);
      expect(items('2027-04-12T09:00', starter, set)).toEqual([[6, '2027-05-10']]);
    });

    test('is caught up from the day on which they come back', () => {
      expect(items('2027-05-01T09:00', returner)).toEqual([[6, '2027-05-29']]);
      expect(items('2027-05-01T09:00', returner, set)).toEqual([[6, '2027-05-29']]);
    });

    test('has a date of their own where one was set for them alone since', () => {
      const own = { ...set, staff: 'S25', at: '2027-05-03T09:00', due: '2027-05-14' };
      const early = { ...own, at: '2027-04-20T09:00' };
      expect(items('2027-05-04T09:00', returner, own)).toEqual([[6, '2027-05-14']]);
      expect(items('2027-05-04T09:00', returner, early)).toEqual([[6, '2027-05-29']]);
      const late = { ...set, due: '2027-06-30' };
      expect(items('2027-05-04T09:00', returner, late)).toEqual([[6, '2027-06-30']]);
    });

    test('what falls due while they are away waits until they are back, if that is known', () => {
      const away = person('S25', { awayFrom: '2027-02-01', awayUntil: '2027-03-05' });
      // A3 was missed on 21 January, and four weeks later they are away.
      expect(items('2027-01-22T09:00', away)).toEqual([[6, '2027-04-03']]);
      expect(items('2027-01-22T09:00', { ...away, awayUntil: '2027-07-18' })).toEqual([
        [6, '2027-08-16'],
      ]);
      // Their last day is before the day itself, so they owe nothing of it.
      expect(items('2027-01-22T09:00', { ...away, leaves: '2027-03-31' })).toEqual([]);
    });
  });

  test('what is met is seen by role', () => {
    const plan = planYear({ ...sampleInput, days: sampleDays.slice(4, 5) });
    expect(entitlementByRole(plan, sampleStaff, [])).toEqual([
      {
        roleGroup: 'teacher',
        people: 3,
        owed: hours(12),
        attended: hours(4),
        caughtUp: 0,
        short: hours(8),
        toCatchUp: hours(8),
      },
      {
        roleGroup: 'hlta',
        people: 1,
        owed: hours(6),
        attended: 0,
        caughtUp: 0,
        short: hours(6),
        toCatchUp: hours(6),
      },
      { roleGroup: 'ta', people: 1, owed: 0, attended: 0, caughtUp: 0, short: 0, toCatchUp: 0 },
    ]);
  });
});

describe('a day taken as twilights', () => {
  const ledgerOfB = (...third: ReturnType<typeof sessionRow>[]) =>
    dayLedger(planYear({ ...sampleInput, sessions: [...setB.slice(0, 2), ...third] }), 'D6');

  test('is planned in full, re-opened when its third session is called off, and whole again with a new date', () => {
    expect(ledgerOfB(...setB.slice(2)).state).toBe('planned in full');
    const calledOff = sessionRow('B3', 'D6', '2027-06-10', { state: 'called off' });
    expect(ledgerOfB(calledOff)).toMatchObject({
      state: 're-opened',
      missingMinutes: 120,
      calledOffMinutes: 120,
    });
    expect(ledgerOfB(calledOff, sessionRow('B4', 'D6', '2027-06-17')).state).toBe(
      'planned in full',
    );
    expect(ledgerOfB(sessionRow('B3', 'D6', '2027-06-17')).state).toBe('planned in full');
  });

  test('is short where a session was never set', () => {
    expect(ledgerOfB()).toMatchObject({ state: 'short', missingMinutes: 120 });
  });

  test('is not covered by what is planned for after it, but by what was held then', () => {
    const late = sessionRow('B3', 'D6', '2027-07-21');
    expect(ledgerOfB(late)).toMatchObject({ state: 're-opened', lateMinutes: 120 });
    const held = [...setB.slice(0, 2), late].map((row) => ({ ...row, state: 'held' }));
    const plan = planYear({ ...sampleInput, now: '2027-07-22T09:00', sessions: held });
    expect(dayLedger(plan, 'D6').state).toBe('earned');
  });

  test('is earned once six hours were held, whatever anybody owes', () => {
    expect(dayLedger(planYear(sampleInput), 'D5')).toMatchObject({
      state: 'earned',
      heldMinutes: 360,
      missingMinutes: 0,
    });
    const two = planYear({ ...sampleInput, sessions: setA.slice(0, 2) });
    expect(dayLedger(two, 'D5')).toMatchObject({ state: 'short', heldMinutes: 240 });
  });

  test('a session that is over and has nobody present waits for a yes', () => {
    const planned = setA.map((row) => ({ ...row, state: 'planned' }));
    const marks = sampleInput.marks.filter(({ about }) => about !== 'A3');
    const plan = planYear({ ...sampleInput, sessions: planned, marks });
    expect(plan.sessions.map(({ state }) => state)).toEqual(['held', 'held', 'unconfirmed']);
    expect(dayLedger(plan, 'D5')).toMatchObject({ state: 'planned in full', heldMinutes: 240 });
  });

  test('what has not begun cannot have been held', () => {
    const plan = planYear({ ...sampleInput, now: '2027-01-21T15:44' });
    expect(plan.sessionOf.get('A3')?.state).toBe('planned');
    expect(dayLedger(plan, 'D5').state).toBe('planned in full');
  });

  test('two sessions side by side do not count twice', () => {
    const both = (id: string, date: string) => [
      sessionRow(`${id}t`, 'D5', date, { state: 'held', audience: 'teachers' }),
      sessionRow(`${id}a`, 'D5', date, { state: 'held', audience: 'TAs' }),
    ];
    const twice = planYear({
      ...sampleInput,
      sessions: [...both('A1', '2026-09-17'), ...both('A2', '2026-11-12')],
    });
    expect(dayLedger(twice, 'D5')).toMatchObject({ state: 'short', heldMinutes: 240 });
    const uneven = planYear({
      ...sampleInput,
      sessions: [...setA.slice(0, 2), ...both('A3', '2027-01-21').slice(0, 1)],
    });
    expect(dayLedger(uneven, 'D5')).toMatchObject({ state: 'earned', heldMinutes: 360 });
  });

  const crowds = (...rows: readonly (readonly [date: string, audience: string])[]) =>
    rows.map(([date, audience], index) =>
      sessionRow(`X${index}`, 'D5', date, { state: 'held', audience }),
    );
  const ta = person('S09', { roleGroup: 'ta' });

  test('is made up for nobody by halves for different people on dates of their own', () => {
    const sessions = crowds(
      ['2026-09-17', 'teachers'],
      ['2026-09-24', 'TAs'],
      ['2026-11-12', 'all'],
    );
    const marks = [mark('X0', 'S06'), mark('X1', 'S09'), mark('X2', 'S06'), mark('X2', 'S09')];
    const plan = planYear({ ...sampleInput, sessions, marks });
    expect(dayLedger(plan, 'D5')).toMatchObject({
      state: 'short',
      heldMinutes: 240,
      missingMinutes: 120,
    });
    // Each came to all that was held for them.
    for (const who of [s06, ta]) {
      expect(forDay({ ...sampleInput, sessions, marks }, who, 'D5')).toMatchObject({
        attended: 240,
        short: 120,
        toCatchUp: 0,
      });
    }
  });

  test('is earned by sessions for teachers alone, and not by sessions for none of its people', () => {
    const three = crowds(
      ['2026-09-17', 'teachers'],
      ['2026-11-12', 'teachers'],
      ['2027-01-21', 'teachers'],
    );
    expect(dayLedger(planYear({ ...sampleInput, sessions: three }), 'D5').state).toBe('earned');
    const forTAs = dayRow('D5', '2027-07-19', { takenAs: 'twilights', audience: 'TAs' });
    const plan = planYear({ ...sampleInput, days: [forTAs], sessions: three });
    expect(dayLedger(plan, 'D5')).toMatchObject({ state: 'short', heldMinutes: 0 });
  });

  test('a session for others alone is not to be caught up while one’s own is still to come', () => {
    const sessions = [
      ...crowds(['2026-09-17', 'TAs'], ['2026-11-12', 'all'], ['2027-01-21', 'all']),
      sessionRow('X9', 'D5', '2027-02-25', { audience: 'teachers' }),
    ];
    const marks = [mark('X0', 'S09'), mark('X1', 'S06'), mark('X2', 'S06')];
    const toCatchUp = (rows: typeof sessions): number | undefined =>
      forDay({ ...sampleInput, sessions: rows, marks }, s06, 'D5')?.toCatchUp;
    expect(toCatchUp(sessions)).toBe(0);
    expect(toCatchUp(sessions.slice(0, 3))).toBe(hours(2));
  });

  test('a session for others alone leaves who owes the day with two hours to catch up', () => {
    const rows = setA.map((row) => (row.id === 'A3' ? { ...row, audience: 'TAs' } : row));
    const plan = planYear({ ...sampleInput, sessions: rows });
    const [day] = personDays(plan, [s06], []).filter(({ dayId }) => dayId === 'D5');
    expect(dayLedger(plan, 'D5').state).toBe('earned');
    expect(day).toMatchObject({ owed: 360, attended: 240, toCatchUp: 120 });
  });

  test('is asked for by an id that there is', () => {
    expect(() => dayLedger(planYear(sampleInput), 'D9')).toThrow('received D9');
  });
});

describe('the figures above the year', () => {
  test('are days placed, twilight days earned and the shortest notice', () => {
    const told = [
      { day: 'D1', at: '2026-07-10T16:00' },
      { day: 'D2', at: '2026-09-20T16:00' },
      { day: 'D9', at: '2026-09-20T16:00' },
    ];
    expect(yearFigures(planYear(sampleInput), told)).toEqual({
      daysPlaced: 6,
      days: 6,
      twilightDays: 2,
      twilightDaysEarned: 1,
      shortestNotice: 33,
    });
    expect(yearFigures(planYear(sampleInput), []).shortestNotice).toBeNull();
  });

  test('count halves as halves, leave out what is called off, and tell sites apart', () => {
    const placed = (...days: ReturnType<typeof dayRow>[]) =>
      daysPlaced(planYear({ ...sampleInput, days }));
    expect(
      placed(
        dayRow('D1', '2026-09-01'),
        dayRow('D2', '2026-10-23', { part: 'half' }),
        dayRow('D3', '2027-01-04', { state: 'called off' }),
      ),
    ).toEqual({ fewest: 1.5, most: 1.5 });
    const infants = dayRow('D2', '2026-10-23', { phase: 'Infants' });
    const juniors = dayRow('D3', '2026-11-06', { phase: 'juniors' });
    expect(placed(dayRow('D1', '2026-09-01'), infants)).toEqual({ fewest: 1, most: 2 });
    expect(placed(dayRow('D1', '2026-09-01'), infants, juniors)).toEqual({ fewest: 2, most: 2 });
  });
});

describe('what a person owes', () => {
  const owes = (rest: Partial<InsetStaff>): number =>
    [...owedMinutes(planYear(sampleInput), person('S20', rest)).values()].reduce((a, b) => a + b);

  test('is what the contract holds', () => {
    expect(owes({})).toBe(hours(36));
    expect(owes({ insetInContract: 'pro rata' })).toBe(hours(36));
    expect(owes({ insetInContract: '' })).toBe(0);
    expect(owes({ insetInContract: 'none' })).toBe(0);
    expect(owes({ insetInContract: '1.5' })).toBe(hours(9));
    expect(owes({ insetInContract: 'ask Nia' })).toBe(0);
  });

  test('counts working weekdays, and only their time at the school', () => {
    // 1 September, 15 February and 19 and 20 July are a Monday or a Tuesday; so is 4 January.
    expect(owes({ workingDays: 'Mon Tue' })).toBe(hours(30));
    expect(owes({ workingDays: 'Gwe' })).toBe(hours(6));
    expect(owes({ starts: '2027-01-04' })).toBe(hours(24));
    expect(owes({ leaves: '2027-01-03' })).toBe(hours(12));
    expect(owes({ awayFrom: '2026-10-01', awayUntil: '2027-02-15' })).toBe(hours(18));
    expect(owes({ awayFrom: '2026-10-01' })).toBe(hours(6));
    expect(owes({ awayUntil: '2027-07-19' })).toBe(hours(6));
  });

  test('is half for a half day, and nothing for another site, other staff or a day called off', () => {
    const of = (rest: Parameters<typeof dayRow>[2], who = s06): number | undefined =>
      owedMinutes(planYear({ ...sampleInput, days: [dayRow('D1', '2026-09-01', rest)] }), who).get(
        'D1',
      );
    expect(of({ part: 'half' })).toBe(hours(3));
    expect(of({ phase: 'juniors' })).toBe(0);
    expect(of({ phase: 'INFANTS' })).toBe(hours(6));
    expect(of({ phase: 'juniors' }, s05)).toBe(hours(6));
    expect(of({ audience: 'TAs' })).toBe(0);
    expect(of({ audience: 'TAs' }, { ...s07, phase: 'both' })).toBe(hours(6));
    expect(of({ state: 'called off' })).toBe(0);
  });
});
