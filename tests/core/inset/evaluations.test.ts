import { compareFormats, summariseEvaluations } from '../../../src/core/inset/evaluations';
import { planYear } from '../../../src/core/inset/plan';
import type { EvaluationRow } from '../../../src/core/inset/types';
import { catchUpRow, dayRow, mark, s05, s06, s08, sampleInput, setA } from './sample-year';

const answers = (
  about: string,
  count: number,
  rest: Partial<EvaluationRow> = {},
): readonly EvaluationRow[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `${about}-${index}`,
    about,
    useful: 4,
    learned: 3,
    common: 2,
    ...rest,
  }));

describe('evaluations', () => {
  test('show means from five answers up, and before that only how many there are', () => {
    expect(summariseEvaluations([...answers('A1', 4), ...answers('A2', 5)])).toEqual([
      { about: 'A1', count: 4, means: null },
      { about: 'A2', count: 5, means: { useful: 4, learned: 3, common: 2 } },
    ]);
  });

  test('count everybody once: who answers again has changed their answers', () => {
    const [first] = answers('A1', 1);
    const again = first ? [{ ...first, useful: 1, learned: 1, common: 1 }] : [];
    expect(summariseEvaluations([...answers('A1', 5), ...again])).toEqual([
      { about: 'A1', count: 5, means: { useful: 3.4, learned: 2.6, common: 1.8 } },
    ]);
    expect(summariseEvaluations([...answers('A1', 4), ...again])).toMatchObject([{ means: null }]);
  });

  test('leave out what is no answer', () => {
    for (const useful of [0, 5, 2.5, null, Number.NaN]) {
      expect(summariseEvaluations(answers('A1', 5, { useful }))).toEqual([]);
    }
  });
});

describe('full days beside twilights (P-66)', () => {
  const plan = planYear({
    ...sampleInput,
    days: [
      dayRow('D1', '2026-09-01'),
      dayRow('D4', '2027-02-15'),
      dayRow('D5', '2027-07-19', { takenAs: 'twilights' }),
    ],
    sessions: setA,
    marks: [
      mark('D1', 'S05'),
      mark('D1', 'S06'),
      mark('A1', 'S06'),
      mark('A2', 'S06'),
      mark('A3', 'S08'),
    ],
  });

  test('compares what was held: who of those expected was there, what they said, what was caught up', () => {
    const row = catchUpRow('done', { by: 'S05', id: 'a', minutes: 90 });
    const evaluations = summariseEvaluations([
      ...answers('D1', 5, { useful: 2 }),
      ...answers('A1', 5),
      ...answers('A2', 10, { useful: 1 }),
      ...answers('A3', 4, { useful: 1 }),
    ]);
    expect(compareFormats(plan, [s05, s06, s08], [row], evaluations)).toEqual({
      days: {
        held: 1,
        attendance: 1,
        answers: 5,
        means: { useful: 2, learned: 3, common: 2 },
        caughtUpMinutes: 0,
      },
      twilights: {
        held: 3,
        // Only S06 is expected on Thursdays, and was there twice of three times.
        attendance: 2 / 3,
        answers: 15,
        means: { useful: 2, learned: 3, common: 2 },
        caughtUpMinutes: 90,
      },
    });
  });

  test('takes the time that somebody was there, not that they were there at all', () => {
    const marks = [mark('D1', 'S06', { minutes: 90 })];
    const part = planYear({
      ...sampleInput,
      days: [dayRow('D1', '2026-09-01')],
      sessions: [],
      marks,
    });
    expect(compareFormats(part, [s06], [], []).days.attendance).toBe(90 / 360);
  });

  test('has no share and no means where there is nothing to share', () => {
    const empty = planYear({ ...sampleInput, days: [], sessions: [] });
    expect(compareFormats(empty, [s06], [], []).days).toEqual({
      held: 0,
      attendance: null,
      answers: 0,
      means: null,
      caughtUpMinutes: 0,
    });
    expect(compareFormats(plan, [s08], [], []).days).toMatchObject({ held: 1, attendance: null });
  });
});
