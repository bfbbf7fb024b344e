import { catchUpItems } from '../../../src/core/inset/catch-up';
import { planYear } from '../../../src/core/inset/plan';
import { findWithoutRegister, whereRegistersAreIn } from '../../../src/core/inset/register';
import type { Mark } from '../../../src/core/inset/types';
import { dayRow, mark, s05, s06, sampleInput, sessionRow } from './sample-year';

/** Friday 13 November 2026; the first session of Monday 19 July was the evening before. */
const now = '2026-11-13T07:00';
const days = [dayRow('D2', '2026-10-23'), dayRow('D5', '2027-07-19', { takenAs: 'twilights' })];
const session = (state: string, id = 'A1', date = '2026-11-12') =>
  sessionRow(id, 'D5', date, { state });
const planOf = (sessions: readonly ReturnType<typeof session>[], marks: readonly Mark[] = []) =>
  planYear({ ...sampleInput, now, days, sessions, marks });

const signedIn = (about: string, staff: string, at = '2026-11-12T15:45') =>
  mark(about, staff, { by: staff, at });
const byLead = (about: string, staff: string, at = '2026-11-12T17:50') =>
  mark(about, staff, { by: 'S02', at });

describe('what has no register', () => {
  const found = (...args: Parameters<typeof planOf>) =>
    findWithoutRegister(planOf(...args)).map(({ id }) => id);

  test('is what is over and has nobody marked present, whether or not it is said to be held', () => {
    expect(found([session('planned')])).toEqual(['D2', 'A1']);
    expect(found([session('held')])).toEqual(['D2', 'A1']);
    expect(found([session('held')], [mark('A1', 'S05', { state: 'not attending' })])).toEqual([
      ...['D2', 'A1'],
    ]);
    const marks = [byLead('D2', 'S06', '2026-10-23T16:00')];
    expect(found([session('held')], [...marks, signedIn('A1', 'S06')])).toEqual([]);
    expect(found([session('planned')], [...marks, byLead('A1', 'S06')])).toEqual([]);
  });

  test('is also what people only signed in to themselves, and nobody said to be held', () => {
    const marks = [signedIn('A1', 'S06'), signedIn('D2', 'S06', '2026-10-23T08:50')];
    expect(found([session('planned')], marks)).toEqual(['D2', 'A1']);
    expect(found([session('planned')], [...marks, byLead('A1', 'S05')])).toEqual(['D2']);
    expect(found([session('held')], marks)).toEqual(['D2']);
  });

  test('is no session of a day that is taken in school', () => {
    const inSchool = { ...session('planned'), day: 'D2' };
    expect(found([inSchool])).toEqual(['D2']);
  });

  test('is nothing that was called off, nor that is still to come', () => {
    expect(found([session('called off')])).toEqual(['D2']);
    expect(found([session('planned', 'A2', '2026-11-13')])).toEqual(['D2']);
    const off = days.map((day) => ({ ...day, state: 'called off' }));
    const plan = planYear({ ...sampleInput, now, days: off, sessions: [session('planned')] });
    expect(findWithoutRegister(plan)).toEqual([]);
  });
});

describe('what is told by mail of who missed something', () => {
  const told = (
    marks: readonly Mark[],
    state = 'planned',
    at: string = now,
  ): readonly (readonly [string, number])[] => {
    const plan = planYear({ ...sampleInput, now: at, days, sessions: [session(state)], marks });
    return catchUpItems(whereRegistersAreIn(plan), [s05, s06], []).map(
      ({ staff, toCatchUp }) => [staff, toCatchUp] as const,
    );
  };

  test('waits while people have only signed in themselves, however long', () => {
    const marks = [signedIn('A1', 'S06')];
    expect(told(marks)).toEqual([]);
    expect(told(marks, 'planned', '2027-01-29T07:00')).toEqual([]);
  });

  test('is there once the lead has marked somebody, or has said that it was held', () => {
    expect(told([signedIn('A1', 'S06'), byLead('A1', 'S10')])).toEqual([['S05', 120]]);
    expect(told([signedIn('A1', 'S06')], 'held')).toEqual([['S05', 120]]);
    const saysNo = mark('A1', 'S05', { state: 'not attending', by: 'S02' });
    expect(told([signedIn('A1', 'S06'), saysNo])).toEqual([['S05', 120]]);
  });

  test('is nothing on the day itself, nor because the lead knew beforehand who would not come', () => {
    expect(told([byLead('A1', 'S06')], 'held', '2026-11-12T18:00')).toEqual([]);
    const early = mark('A1', 'S05', { state: 'not attending', by: 'S02', at: '2026-11-10T09:00' });
    expect(told([signedIn('A1', 'S06'), early])).toEqual([]);
  });

  test('is nothing where nobody is marked, though it is said to be held', () => {
    expect(told([], 'held', '2027-01-29T07:00')).toEqual([]);
  });

  test('of a day in school is there once its register is in', () => {
    const ofDay = (marks: readonly Mark[]) =>
      catchUpItems(
        whereRegistersAreIn(planYear({ ...sampleInput, now: '2026-10-26T07:00', days, marks })),
        [s06, s05],
        [],
      );
    // Dewi is not in on Fridays; the register is the lead’s.
    expect(ofDay([signedIn('D2', 'S10', '2026-10-23T08:50')])).toEqual([]);
    expect(ofDay([byLead('D2', 'S10', '2026-10-23T15:40')])).toMatchObject([
      { staff: 'S06', toCatchUp: 360 },
    ]);
  });
});
