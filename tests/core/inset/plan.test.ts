import { planYear } from '../../../src/core/inset/plan';
import type { InsetDayRow, SessionRow } from '../../../src/core/inset/types';
import { dayRow, mark, sampleInput, sessionRow } from './sample-year';

const planOf = (
  days: readonly InsetDayRow[],
  sessions: readonly SessionRow[] = [],
  now = '2026-11-01T09:00',
) => planYear({ ...sampleInput, now, days, sessions, marks: [] });

const session = (rest: Partial<SessionRow>) =>
  planOf(
    [dayRow('D5', '2027-07-19', { takenAs: 'twilights' })],
    [sessionRow('A1', 'D5', '2026-11-12', rest)],
  ).sessions[0];

describe('which rows are of the year', () => {
  test('those from 1 September to 31 August, in order, each id once', () => {
    const plan = planOf([
      dayRow('D3', '2027-08-31'),
      dayRow('D1', '2026-09-01'),
      dayRow('D0', '2026-08-31'),
      dayRow('D9', '2027-09-01'),
      dayRow('D1', '2026-10-01'),
      dayRow('', '2026-10-02'),
      dayRow('D4', null),
    ]);
    expect(plan.days.map(({ id, date }) => [id, date])).toEqual([
      ['D1', '2026-09-01'],
      ['D3', '2027-08-31'],
    ]);
  });

  test('sessions find their day however its id is typed', () => {
    const plan = planOf(
      [dayRow('D5', '2027-07-19', { takenAs: 'twilights' })],
      [sessionRow('A1', ' d5 ', '2026-09-17')],
    );
    expect(plan.sessionsOfDay.get('D5')?.map(({ id }) => id)).toEqual(['A1']);
  });

  test('sessions of another year’s day are left out; those of no day are not overlooked', () => {
    const plan = planOf(
      [
        dayRow('D5', '2027-07-19', { takenAs: 'twilights' }),
        dayRow('E5', '2027-10-01', { takenAs: 'twilights' }),
      ],
      [
        sessionRow('E1', 'E5', '2027-06-17'),
        sessionRow('X1', 'D7', '2027-06-17'),
        sessionRow('X2', 'D7', '2027-09-17'),
        // Held in the summer before for a day of this year.
        sessionRow('A0', 'D5', '2026-08-27'),
      ],
    );
    expect(plan.sessions.map(({ id, dayId }) => [id, dayId])).toEqual([
      ['A0', 'D5'],
      ['X1', 'D7'],
    ]);
  });
});

describe('times of a session', () => {
  test('are as typed, and its minutes from start to end', () => {
    expect(session({ starts: '15.45', ends: '17:15' })).toMatchObject({
      startsAt: '2026-11-12T15:45',
      endsAt: '2026-11-12T17:15',
      minutes: 90,
    });
  });

  test('are the usual ones where nothing is typed', () => {
    expect(session({ starts: '', ends: '' })).toMatchObject({
      startsAt: '2026-11-12T15:45',
      endsAt: '2026-11-12T17:45',
      minutes: 120,
    });
    expect(session({ starts: '9:00', ends: '' })).toMatchObject({
      startsAt: '2026-11-12T09:00',
      endsAt: '2026-11-12T11:00',
    });
  });

  test('last as long as a twilight where the end is no end', () => {
    for (const ends of ['15:45', '14:00', '25:00', '=NOW()', 'x'.repeat(50_000)]) {
      expect(session({ ends })?.minutes).toBe(120);
    }
    expect(session({ starts: 'teatime', ends: '18:00' })?.minutes).toBe(120);
  });

  test('are not lost in the two nights on which the clocks change, or over New Year', () => {
    const plan = planOf(
      [dayRow('D5', '2027-07-19', { takenAs: 'twilights' })],
      [
        sessionRow('A1', 'D5', '2026-10-25', { starts: '00:30', ends: '02:30' }),
        sessionRow('A2', 'D5', '2027-03-28', { starts: '00:30', ends: '02:30' }),
        sessionRow('A3', 'D5', '2026-12-31', { starts: '23:00', ends: '' }),
      ],
      '2027-01-01T00:59',
    );
    expect(
      plan.sessions.map(({ id, minutes, endsAt, state }) => [id, minutes, endsAt, state]),
    ).toEqual([
      ['A1', 120, '2026-10-25T02:30', 'unconfirmed'],
      ['A3', 120, '2027-01-01T01:00', 'planned'],
      ['A2', 120, '2027-03-28T02:30', 'planned'],
    ]);
  });
});

describe('times of a day in school', () => {
  const day = (rest: Partial<InsetDayRow>, now?: string) =>
    planOf([dayRow('D2', '2026-10-23', rest)], [], now).days[0];

  test('are the school’s, unless its row says otherwise', () => {
    expect(day({})).toMatchObject({
      startsAt: '2026-10-23T09:00',
      endsAt: '2026-10-23T15:30',
      minutes: 360,
    });
    expect(day({ starts: '8:30', ends: '14.30' })).toMatchObject({
      startsAt: '2026-10-23T08:30',
      endsAt: '2026-10-23T14:30',
    });
  });

  test('half a day is half as long', () => {
    expect(day({ part: 'half' })).toMatchObject({
      minutes: 180,
      endsAt: '2026-10-23T12:00',
    });
    expect(day({ part: 'half', starts: '13:00', ends: '16:00' })?.endsAt).toBe('2026-10-23T16:00');
  });

  test('it is over from its end on; not when called off, and not on a day nobody comes', () => {
    expect(day({}, '2026-10-23T15:29')?.isOver).toBe(false);
    expect(day({}, '2026-10-23T15:30')?.isOver).toBe(true);
    expect(day({ state: 'called off' })?.isOver).toBe(false);
    expect(day({ takenAs: 'twilights' })?.isOver).toBe(false);
  });
});

describe('whether a session was held', () => {
  const state = (rest: Partial<SessionRow>, now: string, marked = false) =>
    planYear({
      ...sampleInput,
      now,
      days: [dayRow('D5', '2027-07-19', { takenAs: 'twilights' })],
      sessions: [sessionRow('A1', 'D5', '2026-11-12', rest)],
      marks: marked ? [mark('A1', 'S06')] : [mark('A1', 'S06', { state: 'not attending' })],
    }).sessions[0]?.state;

  test('is asked once it is over, unless somebody was there', () => {
    expect(state({}, '2026-11-12T17:44')).toBe('planned');
    expect(state({}, '2026-11-12T17:45')).toBe('unconfirmed');
    expect(state({}, '2026-11-12T17:45', true)).toBe('held');
    expect(state({}, '2026-11-12T16:00', true)).toBe('planned');
  });

  test('may be said from its start on', () => {
    expect(state({ state: 'held' }, '2026-11-12T15:44')).toBe('planned');
    expect(state({ state: 'held' }, '2026-11-12T15:45')).toBe('held');
  });

  test('is never so once it is called off', () => {
    expect(state({ state: 'called off' }, '2027-01-01T09:00', true)).toBe('called off');
  });
});
