import { dayLedger } from '../../../src/core/inset/day-ledger';
import { planYear } from '../../../src/core/inset/plan';
import { blankDay, blankSession } from '../../../src/ui/dialogs/year/blank-rows';
import { type CalendarDate, kindsOf } from '../../../src/ui/dialogs/year/calendar-dates';
import {
  clashesOfDay,
  clashesOfSession,
  lookAtYear,
} from '../../../src/ui/dialogs/year/look-at-year';
import { nextDate } from '../../../src/ui/dialogs/year/next-date';
import {
  type FollowedChange,
  planAfter,
  whatFollows,
} from '../../../src/ui/dialogs/year/what-follows';
import { itemFromWish } from '../../../src/ui/dialogs/year/wishes';
import { facts } from '../../browser/year-world';

const look = lookAtYear(facts);

function dateOn(date: string): CalendarDate {
  const found = look.months
    .flatMap((month) => month.weeks.flat())
    .find((one) => one?.date === date);
  if (!found) throw new Error(`no ${date} in the calendar`);
  return found;
}

describe('the sample year', () => {
  it.each([
    ['2026-09-01', ['inset']],
    ['2026-10-23', ['inset', 'shared']],
    ['2027-07-19', ['twilights']],
    ['2026-09-17', ['session']],
    ['2027-06-10', ['off']],
    ['2026-10-28', ['holiday']],
    ['2027-05-03', ['bank holiday']],
    ['2026-09-05', ['weekend']],
    ['2026-09-02', []],
  ])('%s looks like %j', (date, kinds) => {
    expect(kindsOf(dateOn(date))).toEqual(kinds);
  });

  it('says who is short, and on which weekdays they are not in', () => {
    expect(
      look.catchUpOf('D5').map(({ staff, toCatchUp, due }) => [staff, toCatchUp, due]),
    ).toEqual([
      ['S05', 360, '2027-02-12'],
      ['S06', 120, '2027-02-18'],
    ]);
    expect(look.notInOn('S05', 'D5')).toEqual(['2026-09-17']);
    expect(look.notInOn('S06', 'D5')).toEqual([]);
  });

  it('counts only those who owe a day among those who could take part', () => {
    expect(look.peopleOf('D2')).toEqual({ expected: 8, present: 8, inPart: 0 });
    expect(look.peopleOf('D3')).toEqual({ expected: 7, present: 7, inPart: 0 });
    const [first, ...marks] = facts.marks.filter(({ about }) => about === 'D2');
    if (!first) throw new Error('nobody is marked');
    const shortened = lookAtYear({ ...facts, marks: [{ ...first, minutes: 30 }, ...marks] });
    expect(shortened.peopleOf('D2')).toEqual({ expected: 8, present: 8, inPart: 1 });
  });

  it('counts who has said that they cannot come, of what is to come, and of the date that it is on', () => {
    const out = (about: string, date: string | null) => {
      const [mark] = facts.marks;
      if (!mark) throw new Error('nobody is marked');
      const marks = [...facts.marks, { ...mark, about, state: 'not attending' as const, date }];
      return lookAtYear({ ...facts, marks }).cannotCome(about);
    };
    expect(out('B1', null)).toBe(1);
    expect(out('B1', '2027-02-25')).toBe(1);
    expect(out('B1', '2027-02-18')).toBe(0);
    expect(out('D3', '2027-01-04')).toBe(0);
  });

  it('lists what a session lacks under the day it counts towards', () => {
    expect(look.gapsOf('D6').some((gap) => gap.code === 'twilights-re-opened')).toBe(true);
    expect(look.gapsOf('B3')).toEqual([]);
  });

  it('finds sessions that were typed without a date, or for no day there is', () => {
    const typed = lookAtYear({
      ...facts,
      sessions: [
        { ...blankSession('d6', null), id: 'B4' },
        { ...blankSession('D9', '2027-03-04'), id: 'C1' },
      ],
    });
    expect(typed.undatedOf('D6').map(({ id }) => id)).toEqual(['B4']);
    expect(typed.gapsOf('D6').some(({ about, code }) => about === 'B4' && code === 'no-date')).toBe(
      true,
    );
    const orphan = typed.gapsOf('').filter(({ about }) => about === 'C1');
    expect(orphan.map(({ code }) => code)).toContain('session-of-no-day');
  });

  it('names the owner of an action whose date is past', () => {
    const gap = look.gapsOf('D2').find((one) => one.code === 'action-overdue');
    expect(gap?.details).toMatchObject({ owner: 'Llŷr Ffug' });
  });
});

describe('a date while it is typed', () => {
  it.each([
    ['2027-05-03', ['on-bank-holiday']],
    ['2027-02-10', ['on-holiday', 'notice-late']],
    ['2027-06-12', ['on-weekend']],
    ['2027-07-19', ['same-date']],
    ['2027-02-25', ['session-on-date', 'notice-late']],
    ['2027-06-15', []],
  ])('%s: %j', (date, codes) => {
    expect(clashesOfDay(facts, blankDay(date)).map(({ code }) => code)).toEqual(codes);
  });

  it('does not clash with the day that is being moved', () => {
    const row = facts.days.find(({ id }) => id === 'D4');
    if (!row) throw new Error('no D4');
    const moved = { ...row, date: '2027-06-15' };
    expect(clashesOfDay(facts, moved)).toEqual([]);
  });

  it('says that a session is on an INSET day, or after the day it replaces', () => {
    const on = (date: string) =>
      clashesOfSession(facts, blankSession('D6', date)).map(({ code }) => code);
    expect(on('2027-02-15')).toEqual(['session-on-inset-day']);
    expect(on('2027-07-21')).toEqual(['not-in-term', 'session-after-day']);
    expect(on('2027-06-17')).toEqual([]);
  });

  it.each([
    ['15:30', '17:00', ['session-overlaps']],
    ['16:00', '18:00', ['session-overlaps']],
    ['17:45', '18:45', []],
  ])('says that a session at %s to %s is at the time of another: %j', (starts, ends, codes) => {
    const typed = { ...blankSession('D5', '2027-02-25'), starts, ends };
    const clashes = clashesOfSession(facts, typed);
    expect(clashes.map(({ code }) => code)).toEqual(codes);
  });

  it('once saved is said at both, whichever begins first', () => {
    const session = {
      ...blankSession('D5', '2027-02-25'),
      id: 'N1',
      starts: '15:30',
      ends: '17:00',
    };
    const saved = lookAtYear({
      ...facts,
      days: [...facts.days, { ...blankDay('2027-04-22'), id: 'N2' }],
      sessions: [...facts.sessions, session],
    });
    const clashes = ['D5', 'D6', 'N2'].flatMap((day) => saved.gapsOf(day));
    const ofTimes = clashes.filter(({ code }) => code.startsWith('session-o'));
    expect(ofTimes.map(({ about, code }) => `${about} ${code}`)).toEqual([
      'N1 session-overlaps',
      'B1 session-overlaps',
      'B2 session-on-inset-day',
      'N2 session-on-date',
    ]);
  });
});

describe('what follows a change', () => {
  const follow = (change: FollowedChange, year = facts) =>
    whatFollows(year, planYear(year), planAfter(year, change), change);
  const change = (
    kind: FollowedChange['kind'],
    about: string,
    cells: FollowedChange['cells'],
    days: readonly string[] = [about],
  ): FollowedChange => ({ kind, about, days, cells });
  const ledgerAfter = (of: FollowedChange, dayId: string, year = facts) => {
    const { state, missingMinutes } = dayLedger(planAfter(year, of), dayId);
    return [state, missingMinutes];
  };

  it('says that families who were told get a correction, and that marks of the old date lapse', () => {
    const codes = follow(change('move', 'D3', { date: '2027-06-15' })).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['families-told', 'marks-lapse']));
  });

  it('says that an approved notice no longer holds', () => {
    const told = [{ day: 'D4', at: '2027-02-04T16:00' }];
    const off = change('call off', 'D4', { state: 'called off' });
    expect(follow(off, { ...facts, told })).toEqual([
      { code: 'families-approved', value: '2027-02-04T16:00' },
    ]);
  });

  it('shows the day’s hours as they would be, not what a kind of change mostly does', () => {
    const callOff = (id: string) => change('call off', id, { state: 'called off' }, ['D6']);
    expect(ledgerAfter(callOff('B1'), 'D6')).toEqual(['re-opened', 240]);
    expect(ledgerAfter(change('re-instate', 'B3', { state: 'planned' }, ['D6']), 'D6')).toEqual([
      'planned in full',
      0,
    ]);
    // With four sessions one may go.
    const [session] = facts.sessions.filter(({ id }) => id === 'B1');
    if (!session) throw new Error('no B1');
    const more = ['2027-03-04', '2027-03-11'].map((date) => ({ ...session, id: date, date }));
    const four = { ...facts, sessions: [...facts.sessions, ...more] };
    expect(ledgerAfter(callOff('B1'), 'D6', four)).toEqual(['planned in full', 0]);
    const past = change('move', 'B1', { date: '2027-07-30' }, ['D6']);
    expect(ledgerAfter(past, 'D6')).toEqual(['re-opened', 240]);
  });

  it('says how many would have hours to catch up, where that changes', () => {
    const off = change('call off', 'A3', { state: 'called off' }, ['D5']);
    expect(follow(off)).toEqual([
      { code: 'catch-up', value: '1' },
      { code: 'marks-stay', value: '' },
    ]);
    expect(follow(change('move', 'B1', { date: '2027-03-04' }, ['D6']))).toEqual([]);
  });

  it('tells of the notices of both days where a session counts towards another', () => {
    const told = [
      { day: 'D5', at: '2027-01-10T16:00' },
      { day: 'D6', at: '2027-06-01T16:00' },
      { day: 'D1', at: '2026-07-01T16:00' },
    ];
    const count = change('count', 'A1', { day: 'D6' }, ['D5', 'D6']);
    expect(follow(count, { ...facts, told }).map(({ code }) => code)).toEqual([
      'families-told',
      'families-approved',
      'marks-stay',
    ]);
    expect(ledgerAfter(count, 'D5')).toEqual(['short', 120]);
  });

  it('warns of a notice shorter than promised', () => {
    const move = change('move', 'D6', { date: '2027-02-20' });
    expect(follow(move).map(({ code }) => code)).toEqual(['notice-short']);
  });
});

describe('the keys of the calendar', () => {
  it.each([
    ['2026-10-23', 'ArrowRight', '2026-10-24'],
    ['2026-10-31', 'ArrowRight', '2026-11-01'],
    ['2026-10-23', 'ArrowUp', '2026-10-16'],
    ['2026-10-23', 'Home', '2026-10-19'],
    ['2026-10-25', 'End', '2026-10-25'],
    ['2027-01-31', 'PageDown', '2027-02-28'],
    ['2027-03-31', 'PageUp', '2027-02-28'],
    ['2026-12-15', 'PageDown', '2027-01-15'],
    ['2026-10-23', 'a', null],
  ])('from %s %s leads to %s', (from, key, to) => {
    expect(nextDate(from, key)).toBe(to);
  });
});

describe('what an agenda could take up', () => {
  const entry = { staff: 'S06', date: '2027-01-20', what: 'Phonics update', priority: '' };
  const flagged = [
    { ...entry, id: 'E1' },
    {
      ...entry,
      id: 'E2',
      staff: 'S04',
      date: '2027-01-18',
      what: 'phonics update!',
      priority: 'P2',
    },
    { ...entry, id: 'E3', what: 'Something else' },
  ];
  const interests = [
    {
      ...{ id: 'E5', what: 'Phonics update', date: '2027-01-25', priority: '' },
      ...{ staff: ['S06', 'S08', 'S09'], ids: ['E1', 'E2'] },
    },
  ];

  it('lists a topic once, with all who flagged it and how many others learn about it', () => {
    const { wishes, interests: left } = lookAtYear({ ...facts, flagged, interests });
    expect(
      wishes.map(({ kind, text, people, others, ids }) => [kind, text, people, others, ids]),
    ).toEqual([
      ['flagged', 'Phonics update', ['S06', 'S04'], 2, ['E1', 'E2']],
      ['flagged', 'Something else', ['S06'], 0, ['E3']],
      ['request', 'Something on one-page profiles, please', ['S05'], 0, ['Q1']],
    ]);
    expect(wishes[0]?.priority).toBe('P2');
    expect(left).toEqual([]);
  });

  it('lists own interests after what was asked for, those that most people share first', () => {
    expect(look.interests.map(({ text, people }) => [text, people.length])).toEqual([
      ['Outdoor learning, <i>whatever the weather</i>', 5],
      ['Dysgu drwy chwarae', 1],
    ]);
  });
});

describe('a wish as an item of an agenda', () => {
  const wish = {
    ...{ id: 'Q9', ids: ['Q9'], kind: 'request' as const, people: ['S05'], others: 0 },
    ...{ text: 'Oracy', date: '2027-01-11', priority: 'P3' },
  };

  it('is in its own words, shortened to what an item may hold', () => {
    const text = `=HYPERLINK("x")\n${'ŵ'.repeat(50_000)}`;
    const item = itemFromWish({ ...wish, text }, 'D4', 'k');
    expect(item.itemEnglish.startsWith('=HYPERLINK("x") ŵ')).toBe(true);
    expect(item.itemEnglish).toHaveLength(200);
    expect(item).toMatchObject({ about: 'D4', from: 'Q9', priority: 'P3', id: 'new-k' });
  });

  it('takes up all of its entries whose ids fit in the cell', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `entry-${index}`);
    const { from } = itemFromWish({ ...wish, ids }, 'D4', 'k');
    expect(from.length).toBeLessThanOrEqual(500);
    expect(from.startsWith('entry-0, entry-1, ')).toBe(true);
    expect(from.endsWith('entry-50')).toBe(true);
  });
});
