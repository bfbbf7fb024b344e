import { catchUpItems } from '../../../src/core/inset/catch-up';
import { foldCatchUp, writeSeen } from '../../../src/core/inset/catch-up-events';
import { personDays } from '../../../src/core/inset/person-ledger';
import { type PlanInput, planYear } from '../../../src/core/inset/plan';
import type { CatchUpRow } from '../../../src/core/inset/types';
import { fc } from '../../properties';
import { catchUpRow, dayRow, mark, person, s05, sampleInput, sessionRow } from './sample-year';

/** Three twilights of D5, all held and with a register; S05 was at none of them and owes all six hours. */
const twilights = ['2026-09-17', '2026-11-12', '2027-01-21'];
const others = twilights.map((_, at) => mark(`A${at + 1}`, 'S01'));
const input: PlanInput = {
  ...sampleInput,
  days: [dayRow('D5', '2027-07-19', { takenAs: 'twilights' })],
  sessions: twilights.map((date, at) => sessionRow(`A${at + 1}`, 'D5', date, { state: 'held' })),
  marks: others,
};
const own = (id: string, minutes: number, rest: Partial<CatchUpRow> = {}): CatchUpRow =>
  catchUpRow('done', {
    ...{ at: '2027-02-01T16:00', by: 'S05', id, minutes, onTopOf: writeSeen([]) },
    ...rest,
  });
const lead = (id: string, minutes: number, rest: Partial<CatchUpRow> = {}): CatchUpRow =>
  own(id, minutes, { at: '2027-02-02T16:00', by: 'S02', ...rest });

const dayOf = (rows: readonly CatchUpRow[], change: Partial<PlanInput> = {}) => {
  const [day] = personDays(planYear({ ...input, ...change }), [s05], rows);
  if (!day) throw new Error('there is no D5');
  return day;
};
const minutesOf = (rows: readonly CatchUpRow[], change: Partial<PlanInput> = {}) => {
  const { attended, caughtUp, toCatchUp } = dayOf(rows, change);
  return { attended, caughtUp, toCatchUp };
};

describe('what the person and the lead both enter', () => {
  test('without seeing it of each other counts once: the later of the two', () => {
    const rows = [own('c-1', 120), lead('c-2', 120)];
    expect(minutesOf(rows)).toEqual({ attended: 0, caughtUp: 120, toCatchUp: 240 });
    expect(dayOf(rows).done).toMatchObject([
      { id: 'c-1', minutes: 120, counts: 0, isSaidAgain: true },
      { id: 'c-2', minutes: 120, counts: 120, isSaidAgain: false },
    ]);
    expect(minutesOf([own('c-1', 120), lead('c-2', 90)]).caughtUp).toBe(90);
    const afterTheLead = own('c-1', 150, { at: '2027-02-03T16:00' });
    expect(minutesOf([lead('c-2', 120), afterTheLead]).caughtUp).toBe(150);
  });

  test('counts together where the later page showed the earlier', () => {
    const rows = [own('c-1', 120), lead('c-2', 120, { onTopOf: 'c-1' })];
    expect(minutesOf(rows)).toEqual({ attended: 0, caughtUp: 240, toCatchUp: 120 });
  });

  test('counts as it did before once the other is taken back, whichever that is', () => {
    const rows = [own('c-1', 120), lead('c-2', 90)];
    const undone = (id: string) => catchUpRow('undone', { at: '2027-02-04T09:00', id });
    expect(minutesOf([...rows, undone('c-2')]).caughtUp).toBe(120);
    expect(minutesOf([...rows, undone('c-1')]).caughtUp).toBe(90);
    expect(minutesOf([...rows, undone('c-1'), undone('c-2')]).caughtUp).toBe(0);
  });

  test('on top of what does not count any more takes away nothing else', () => {
    const rows = [
      own('c-1', 120),
      lead('c-2', 120),
      // On a page from before the lead’s entry.
      own('c-3', 60, { at: '2027-02-03T16:00', onTopOf: 'c-1' }),
    ];
    expect(dayOf(rows).done.map(({ counts }) => counts)).toEqual([120, 0, 60]);
  });

  test('twice on two devices counts once, and saved twice under one key is one', () => {
    expect(minutesOf([own('c-1', 120), own('c-2', 120)]).caughtUp).toBe(120);
    expect(dayOf([own('c-1', 120), own('c-1', 120)]).done).toHaveLength(1);
  });

  test('typed into the tab by hand counts on top of the rows that stand there', () => {
    const typed = catchUpRow('done', { at: '2027-02-05T09:00', minutes: 60 });
    const rows = [own('c-1', 120), typed, typed];
    expect(minutesOf(rows).caughtUp).toBe(240);
    const [, first = '', second = ''] = dayOf(rows).done.map(({ id }) => id);
    expect(first).not.toBe(second);
    const back = catchUpRow('undone', { at: '2027-02-06T09:00', id: first });
    expect(minutesOf([...rows, back]).caughtUp).toBe(180);
  });

  test('and taken back stays so, whatever else is typed above it', () => {
    const typed = catchUpRow('done', { at: '2027-02-05T09:00', minutes: 60 });
    const [id = ''] = dayOf([typed]).done.map((one) => one.id);
    const back = catchUpRow('undone', { at: '2027-02-06T09:00', id });
    const other = catchUpRow('done', { at: '2027-02-04T09:00', minutes: 30, staff: 'S09' });
    const earlier = { ...other, staff: 'S05' };
    expect(minutesOf([other, typed, back]).caughtUp).toBe(0);
    expect(minutesOf([other, earlier, typed, back]).caughtUp).toBe(30);
  });

  test('of before pages told what they showed all counts, as it did then', () => {
    const before = { onTopOf: '' };
    const rows = [own('c-1', 60, before), own('c-2', 90, before), lead('c-3', 30, before)];
    expect(minutesOf(rows).caughtUp).toBe(180);
    const now = own('c-4', 45, { at: '2027-02-03T16:00', onTopOf: 'c-1, c-2, c-3' });
    expect(minutesOf([...rows, now]).caughtUp).toBe(225);
    expect(minutesOf([...rows, own('c-3', 30, { ...before, minutes: 30 })]).caughtUp).toBe(180);
  });

  test('is told apart by person and by day', () => {
    const other = personDays(
      planYear(input),
      [s05, person('S09')],
      [own('c-1', 120), lead('c-2', 60, { staff: 'S09' }), lead('c-3', 60, { day: 'D6' })],
    );
    expect(other.map(({ caughtUp }) => caughtUp)).toEqual([120, 60]);
  });

  const entry = fc.record({
    by: fc.constantFrom('S05', 'S02', 'S01'),
    minutes: fc.integer({ min: 1, max: 400 }),
    /** How many of the entries before it its page showed. */
    seen: fc.nat({ max: 6 }),
    isUndone: fc.boolean(),
  });
  const entries = fc.array(entry, { maxLength: 6 }).map((list) =>
    list.map((one, index) => {
      const id = `c-${index}`;
      const before = Array.from({ length: index }, (_, at) => `c-${at}`);
      const onTopOf = writeSeen(before.slice(0, one.seen));
      return own(id, one.minutes, { by: one.by, at: `2027-02-0${index + 1}T16:00`, onTopOf });
    }),
  );

  test('gives the same minutes in whatever order the rows stand', () => {
    const both = entries.chain((rows) =>
      fc
        .shuffledSubarray([...rows], { minLength: rows.length })
        .map((shuffled) => [rows, shuffled] as const),
    );
    fc.assert(
      fc.property(both, ([rows, shuffled]) => {
        expect(dayOf(shuffled)).toEqual(dayOf(rows));
      }),
    );
  });

  test('the same hours said once more, unseen and by anybody, change nothing', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('S05', 'S02'), (rows, by) => {
        const last = rows[rows.length - 1];
        if (!last) return;
        const again = { ...last, id: 'c-again', by, at: '2027-03-01T16:00' };
        const { done: _, ...before } = dayOf(rows);
        expect(dayOf([...rows, again])).toMatchObject(before);
      }),
    );
  });

  test('on top of all that is there adds its minutes, as far as something is missed', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 600 }), (rows, minutes) => {
        const before = dayOf(rows);
        const onTopOf = writeSeen(rows.map(({ id }) => id));
        const more = own('c-more', minutes, { at: '2027-03-01T16:00', onTopOf });
        const after = dayOf([...rows, more]);
        expect(after.caughtUp - before.caughtUp).toBe(Math.min(minutes, before.toCatchUp));
      }),
    );
  });
});

describe('catching up counts for what was missed,', () => {
  test('not beyond it', () => {
    const rows = [own('c-1', 300), own('c-2', 300, { onTopOf: 'c-1' })];
    expect(minutesOf(rows)).toEqual({ attended: 0, caughtUp: 360, toCatchUp: 0 });
    expect(dayOf(rows).done.map(({ counts }) => counts)).toEqual([300, 60]);
    expect(dayOf(rows)).toMatchObject({ credited: 360, short: 0 });
  });

  test('not where somebody is marked present after all, nor for a session that comes later', () => {
    const first = own('c-1', 120, { at: '2026-09-21T16:00' });
    const now = '2026-10-01T09:00';
    expect(minutesOf([first], { now })).toMatchObject({ caughtUp: 120, toCatchUp: 0 });
    const marks = [...others, mark('A1', 'S05')];
    expect(minutesOf([first], { now, marks })).toEqual({
      attended: 120,
      caughtUp: 0,
      toCatchUp: 0,
    });
    expect(minutesOf([first], { marks })).toEqual({ attended: 120, caughtUp: 0, toCatchUp: 240 });
    const part = [...others, mark('A1', 'S05', { minutes: 75 })];
    expect(minutesOf([first], { now, marks: part })).toMatchObject({ caughtUp: 45, toCatchUp: 0 });
  });

  test('not for a day or session that was called off since, and again once it is re-instated', () => {
    const rows = [own('c-1', 360)];
    const [a1, a2, a3] = input.sessions;
    if (!a1 || !a2 || !a3) throw new Error('there are three');
    const sessions = [a1, a2, { ...a3, state: 'called off' }];
    expect(minutesOf(rows, { sessions })).toMatchObject({ caughtUp: 240, toCatchUp: 0 });
    expect(minutesOf(rows)).toMatchObject({ caughtUp: 360, toCatchUp: 0 });
    const days = input.days.map((day) => ({ ...day, state: 'called off' }));
    const [item] = catchUpItems(planYear({ ...input, days }), [s05], rows);
    expect(item).toMatchObject({ toCatchUp: 0, caughtUp: 0, done: [{ counts: 0, minutes: 360 }] });
  });

  test('not for what had not come yet: it was moved since, or another year has taken its id', () => {
    const rows = [own('c-1', 120, { at: '2026-09-21T16:00' })];
    const [a1, ...rest] = input.sessions;
    if (!a1) throw new Error('there are three');
    const moved = (date: string) => ({ sessions: [{ ...a1, date }, ...rest] });
    expect(minutesOf(rows, moved('2026-10-15'))).toMatchObject({ caughtUp: 0, toCatchUp: 360 });
    // Only corrected.
    expect(minutesOf(rows, moved('2026-09-18'))).toMatchObject({ caughtUp: 120, toCatchUp: 240 });
    const next = planYear({
      ...input,
      ...{ year: '2027-28', now: '2027-09-02T09:00', sessions: [] },
      days: [dayRow('D5', '2027-09-01')],
      marks: [mark('D5', 'S02')],
    });
    const late = own('c-2', 120, { at: '2027-02-01T16:00' });
    const [day] = personDays(next, [person('S05')], [late]);
    expect(day).toMatchObject({ caughtUp: 0, toCatchUp: 360 });
  });

  test('with one resource for two days that were missed, for both', () => {
    const plan = planYear({
      ...input,
      days: [...input.days, dayRow('D1', '2026-09-01')],
      marks: [...others, mark('D1', 'S02')],
    });
    const rows = [
      own('c-1', 120, { resource: 'R1' }),
      own('c-2', 90, { resource: 'R1', day: 'D1' }),
    ];
    const counted = personDays(plan, [person('S05')], rows).map((day) => [day.dayId, day.caughtUp]);
    expect(counted).toEqual([
      ['D1', 90],
      ['D5', 120],
    ]);
  });
});

test('who leaves before the day keeps in their own file what they caught up with, and owes none of it', () => {
  const leaver = { ...s05, leaves: '2027-03-31' };
  const [day] = personDays(planYear(input), [leaver], [own('c-1', 120)]);
  expect(day).toMatchObject({ owed: 0, caughtUp: 0, toCatchUp: 0, done: [{ counts: 120 }] });
});

test('an entry counts from where it stands after it was taken back and made again', () => {
  const rows = [
    own('c-1', 120),
    lead('c-2', 60),
    catchUpRow('undone', { at: '2027-02-03T09:00', id: 'c-1' }),
    own('c-1', 120, { at: '2027-02-04T09:00' }),
  ];
  expect(foldCatchUp(rows).done('D5', 'S05')).toMatchObject([
    { id: 'c-2', isSaidAgain: true },
    { id: 'c-1', isSaidAgain: false },
  ]);
});
