import { foldCatchUp } from '../../../src/core/inset/catch-up-events';
import { dayLedger } from '../../../src/core/inset/day-ledger';
import { foldMarks } from '../../../src/core/inset/marks';
import { personDays } from '../../../src/core/inset/person-ledger';
import { planYear } from '../../../src/core/inset/plan';
import type { AttendanceRow } from '../../../src/core/inset/types';
import { openRequests } from '../../../src/core/inset/wishes';
import { catchUpRow, dayRow, mark, s06, sampleInput, sessionRow, setA } from './sample-year';

const row = (state: string, rest: Partial<AttendanceRow> = {}): AttendanceRow => ({
  at: null,
  by: 'S02',
  about: 'A1',
  staff: 'S06',
  state,
  minutes: null,
  pay: '',
  logged: false,
  date: null,
  draft: '',
  ...rest,
});

describe('marks', () => {
  test('are the last row of a person and a day or session', () => {
    const marks = foldMarks([
      row('present'),
      row('not attending', { staff: 'S05' }),
      row('present', { about: 'A2' }),
      row('open', { by: 'S06' }),
    ]);
    expect(marks.map(({ about, staff, state }) => [about, staff, state])).toEqual([
      ['A1', 'S06', 'open'],
      ['A1', 'S05', 'not attending'],
      ['A2', 'S06', 'present'],
    ]);
  });

  test('keep that it is in somebody’s log when the register is marked again', () => {
    const [mark] = foldMarks([row('present', { logged: true }), row('present', { minutes: 60 })]);
    expect(mark).toMatchObject({ state: 'present', minutes: 60, logged: true });
  });

  test('stay as they were where an event says nothing of them, whoever it comes from', () => {
    const signedIn = row('present', { by: 'S06', at: '2026-11-12T15:41' });
    const paid = row('', { pay: 'paid', at: '2026-11-12T15:41' });
    const logged = row('', { by: 'S06', logged: true, at: '2026-11-12T20:00' });
    const wanted = [
      {
        ...{ about: 'A1', staff: 'S06', state: 'present', minutes: null },
        ...{ pay: 'paid', by: 'S06', at: '2026-11-12T15:41', date: null, logged: true },
      },
    ];
    expect(foldMarks([signedIn, paid, logged])).toEqual(wanted);
    expect(foldMarks([paid, signedIn, logged])).toEqual(wanted);
    expect(foldMarks([signedIn, paid, logged, row('', { pay: 'none' })])).toMatchObject([
      { state: 'present', pay: '' },
    ]);
    expect(foldMarks([paid])).toMatchObject([{ state: 'open', pay: 'paid' }]);
  });

  test('leave out rows about nobody or nothing, and say nothing with strange words', () => {
    expect(foldMarks([row('present', { staff: '' }), row('present', { about: '' })])).toEqual([]);
    expect(foldMarks([row('<b>here</b>', { pay: 'cash' })])).toMatchObject([
      { state: 'open', pay: '' },
    ]);
    expect(foldMarks([row('present'), row('<b>here</b>')])).toMatchObject([{ state: 'present' }]);
  });

  test('two people are never one, whatever their ids hold', () => {
    const marks = foldMarks([
      row('present', { about: 'A', staff: '1","x' }),
      row('open', { about: 'A","1', staff: 'x' }),
    ]);
    expect(marks).toHaveLength(2);
  });
});

describe('events of a tab that somebody has sorted', () => {
  test('are marks as they were made, the latest last', () => {
    const events = [
      row('not attending', { at: '2026-11-10T08:00' }),
      row('open', { at: '2026-11-11T08:00' }),
      row('present', { at: '2026-11-12T15:41' }),
    ];
    expect(foldMarks([...events].reverse())).toEqual(foldMarks(events));
    expect(foldMarks([...events].reverse())).toMatchObject([{ state: 'present' }]);
  });

  test('count a row without a moment right after the one above it', () => {
    const events = [
      row('present', { at: '2026-11-12T15:41' }),
      row('not attending'),
      row('open', { at: '2026-11-10T08:00' }),
    ];
    expect(foldMarks(events)).toMatchObject([{ state: 'not attending' }]);
  });

  test('are what was caught up with, taken back, and set', () => {
    const sorted = [
      catchUpRow('undone', { at: '2027-02-03T09:00', id: 'c-1' }),
      catchUpRow('set', { at: '2027-02-02T09:00', resource: 'M2' }),
      catchUpRow('done', { at: '2027-02-01T09:00', id: 'c-1', minutes: 60 }),
      catchUpRow('set', { at: '2027-01-30T09:00', resource: 'M1', staff: '*' }),
    ];
    const { done, task } = foldCatchUp(sorted);
    expect(done('D5', 'S05')).toEqual([]);
    expect(task('D5', 'S05')?.resourceId).toBe('M2');
  });

  test('leave a request that was taken back', () => {
    const asked = { id: 'r-1', staff: 'S05', text: 'Phonics', priority: '' };
    expect(
      openRequests([
        { ...asked, at: '2026-11-02T09:00', text: '', state: 'withdrawn' },
        { ...asked, at: '2026-11-01T09:00', state: 'open' },
      ]),
    ).toEqual([]);
  });
});

test('an id that somebody has retyped in other letters keeps who was there, and what was caught up', () => {
  const there = row('present', { about: 'A1', minutes: 45 });
  const marks = foldMarks([there, row('', { about: 'a1', pay: 'paid' })]);
  expect(marks).toHaveLength(1);
  const days = sampleInput.days.map((day) => (day.id === 'D5' ? { ...day, id: 'd5' } : day));
  const sessions = [sessionRow('a1', 'D5', '2026-09-17')];
  const plan = planYear({ ...sampleInput, days, sessions, marks, now: '2026-10-01T09:00' });
  expect(plan.sessionOf.get('a1')?.state).toBe('held');
  const done = catchUpRow('done', { staff: 'S06', id: 'c-1', minutes: 60 });
  const day = personDays(plan, [s06], [done]).find(({ dayId }) => dayId === 'd5');
  expect(day).toMatchObject({ attended: 45, caughtUp: 60 });
});

describe('somebody who was present before it was moved', () => {
  const signedIn = mark('A3', 'S06', { at: '2027-01-21T15:40' });
  const moved = [...setA.slice(0, 2), sessionRow('A3', 'D5', '2027-02-04')];
  const input = { ...sampleInput, sessions: moved, marks: [{ ...signedIn, pay: 'paid' as const }] };

  test('was at nothing yet, neither before the new date nor after it', () => {
    for (const now of ['2027-01-22T09:00', '2027-02-05T09:00']) {
      const plan = planYear({ ...input, now });
      expect(plan.marks.get('A3')?.get('S06')).toMatchObject({ state: 'open', pay: 'paid' });
      const day = personDays(plan, [s06], []).find(({ dayId }) => dayId === 'D5');
      expect(day?.attended).toBe(0);
    }
  });

  test('does not make it held', () => {
    const plan = planYear({ ...input, now: '2027-02-05T09:00' });
    expect(plan.sessionOf.get('A3')?.state).toBe('unconfirmed');
    expect(dayLedger(plan, 'D5').heldMinutes).toBe(240);
  });

  test('counts from the day on which it is held, and where the date was only corrected', () => {
    const now = '2027-02-05T09:00';
    const there = mark('A3', 'S06', { at: '2027-02-04T15:40' });
    const held = planYear({ ...input, now, marks: [there] });
    expect(held.sessionOf.get('A3')?.state).toBe('held');
    const corrected = planYear({ ...input, now, sessions: setA, marks: [there] });
    expect(corrected.marks.get('A3')?.get('S06')?.state).toBe('present');
  });

  test('is not there again in the next year, which uses the same ids', () => {
    const days = [dayRow('D1', '2026-09-01'), dayRow('D1', '2027-09-01')];
    const marks = [mark('D1', 'S06', { at: '2026-09-01T09:00' })];
    const years = ['2026-27', '2027-28'].map((year) =>
      planYear({ ...sampleInput, days, sessions: [], marks, year, now: '2027-09-02T09:00' }),
    );
    expect(years.map((plan) => plan.marks.get('D1')?.get('S06')?.state)).toEqual([
      'present',
      'open',
    ]);
  });
});
