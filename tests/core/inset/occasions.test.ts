import {
  listOccasions,
  nearestOccasion,
  type Planned,
  titleOf,
} from '../../../src/core/inset/occasions';
import { listPay } from '../../../src/core/inset/pay-list';
import { planYear } from '../../../src/core/inset/plan';
import type { Mark } from '../../../src/core/inset/types';
import { insetDays, insetFacts, insetSessions } from '../../browser/inset-world';

const now = '2027-01-22T08:30';

/** Literal rather than planned by the rules: what is tested here is what is made of a plan. */
const days = insetDays.map((row) => {
  const date = row.date ?? '';
  return {
    row,
    id: row.id,
    date,
    minutes: 360,
    crowd: 'all' as const,
    isTwilights: row.takenAs === 'twilights',
    isCalledOff: row.state === 'called off',
    startsAt: `${date}T09:00`,
    endsAt: `${date}T15:30`,
    isOver: row.takenAs === 'day' && `${date}T15:30` <= now,
  };
});
const sessions = insetSessions.map((row) => {
  const date = row.date ?? '';
  const open = `${date}T17:45` <= now ? ('unconfirmed' as const) : ('planned' as const);
  const said = row.state === 'held' ? ('held' as const) : ('called off' as const);
  return {
    row,
    id: row.id,
    dayId: row.day,
    date,
    minutes: 120,
    crowd: 'all' as const,
    startsAt: `${date}T15:45`,
    endsAt: `${date}T17:45`,
    state: row.state === 'planned' ? open : said,
  };
});

function plan(patch: Partial<Planned> = {}): Planned {
  const marks = new Map<string, Map<string, Mark>>();
  for (const mark of insetFacts.marks) {
    marks.set(mark.about, (marks.get(mark.about) ?? new Map()).set(mark.staff, mark));
  }
  return { today: '2027-01-22', now, days, sessions, marks, ...patch };
}

describe('what people come to', () => {
  it('is every day in school and every session, in order, without what was called off', () => {
    expect(listOccasions(plan()).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'D1 over',
      'A1 over',
      'D2 over',
      'A2 over',
      'D3 over',
      'A3 unconfirmed',
      'D4 to come',
      'B1 to come',
      'B2 to come',
      'B4 to come',
    ]);
  });

  it('leaves out the sessions of a day that was called off', () => {
    const off = days.map((day) => (day.id === 'D6' ? { ...day, isCalledOff: true } : day));
    expect(listOccasions(plan({ days: off })).some(({ day }) => day.id === 'D6')).toBe(false);
  });

  it('leaves out a session whose day there is not', () => {
    const lost = sessions.map((one) => (one.id === 'A1' ? { ...one, dayId: 'D99' } : one));
    expect(listOccasions(plan({ sessions: lost })).some(({ id }) => id === 'A1')).toBe(false);
  });

  it.each([
    ['2027-02-15', 'today'],
    ['2027-02-14', 'to come'],
  ])('on %s says that D4 is %s', (today, state) => {
    const d4 = listOccasions(plan({ today, now: `${today}T08:00` })).find(({ id }) => id === 'D4');
    expect(d4?.state).toBe(state);
  });

  it.each([
    ['2027-01-21', 'A3'],
    ['2027-01-22', 'A3'],
    ['2027-02-10', 'D4'],
    ['2026-08-01', 'D1'],
    ['2027-08-31', 'B4'],
  ])('opens the register on %s for %s, the nearest', (today, id) => {
    expect(nearestOccasion(listOccasions(plan()), today)?.id).toBe(id);
  });

  it('is nothing in a year without days', () => {
    expect(nearestOccasion(listOccasions(plan({ days: [], sessions: [] })), now)).toBeUndefined();
  });

  it('is called as its day unless the session has a title of its own', () => {
    const [day] = insetDays.filter(({ id }) => id === 'D5');
    const [session] = insetSessions;
    if (!day || !session) throw new Error('no day');
    expect(titleOf(day, session)).toEqual({ en: 'Equity', cy: 'Tegwch' });
    expect(titleOf(day, { ...session, titleWelsh: 'Cost' })).toEqual({ en: '', cy: 'Cost' });
  });
});

describe('the pay list', () => {
  const listed = (patch: Partial<Planned> = {}) =>
    listPay({ ...planYear(insetFacts), ...plan(patch) }, insetFacts.staff);

  it('adds up what each came to, whole or in part, paid apart from time in lieu', () => {
    const lines = listed();
    expect(
      lines.map(({ person, paid, inLieu, came }) => [
        person.name,
        paid,
        inLieu,
        came.map(({ occasion }) => occasion.id).join(' '),
      ]),
    ).toEqual([
      ['Mair Sampl', 0, 360, 'D3'],
      ['Tom Enghraifft', 360 + 180 + 120, 0, 'D1 A1 D2'],
    ]);
  });

  it.each([
    [-60, []],
    [9999, [360]],
  ])('pays at most what the day took, and nothing for %d minutes', (minutes, paid) => {
    const marks = new Map([['D1', new Map([['S08', { ...mark('S08'), minutes }]])]]);
    const lines = listed({ marks });
    expect(lines.map((line) => line.paid).filter(Boolean)).toEqual(paid);
  });

  it('counts nobody who was marked to be paid and did not come', () => {
    const marks = new Map([
      ['D1', new Map([['S08', mark('S08', 'open')]])],
      ['D2', new Map([['S08', mark('S08', 'not attending')]])],
    ]);
    expect(listed({ marks })).toEqual([]);
  });

  it('counts nothing at a session that was called off', () => {
    const marks = new Map([['B3', new Map([['S08', mark('S08')]])]]);
    expect(listed({ marks })).toEqual([]);
  });
});

function mark(staff: string, state: Mark['state'] = 'present'): Mark {
  return {
    about: '',
    staff,
    state,
    minutes: null,
    pay: 'paid',
    by: 'S02',
    at: null,
    date: null,
    logged: false,
  };
}
