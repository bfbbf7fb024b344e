import { loadMyPage, saveAnswers } from '../../../src/app/page';
import { type FakePage, makePage } from '../../fakes/page';
import { codeOfRefusal } from '../../fakes/refusal';
import { afterTwilight, ffion, mair, school } from './school';

const wasThere = { about: 'A2', by: 'S2', state: 'present', at: '2026-11-12T15:40' };
const tabs = {
  ...school,
  attendance: [
    { ...wasThere, staff: 'S2' },
    { ...wasThere, staff: 'S3' },
  ],
};
const at = (now = afterTwilight, visitor = mair): FakePage => makePage(visitor, tabs, { now });
const answers = { about: 'A2', useful: 4, learned: 3, common: 2 };

describe('saying how it was', () => {
  test('keeps three numbers under a sealed key, neither name nor time', () => {
    const page = at();
    const after = saveAnswers(page.context, mair, answers);
    expect(page.rows('evaluations')).toEqual([
      { key: expect.stringMatching(/^[0-9a-f]{64}$/), ...answers },
    ]);
    expect(after.occasions[2]?.answers).toEqual({ useful: 4, learned: 3, common: 2 });
    expect(page.remote.names).toEqual(['sheets.read', 'sheets.write']);
  });

  test('again has the same key, so the last counts; the same again adds nothing', () => {
    const page = at();
    saveAnswers(page.context, mair, answers);
    saveAnswers(page.context, mair, answers);
    expect(page.rows('evaluations')).toHaveLength(1);
    const after = saveAnswers(page.context, mair, { ...answers, useful: 1 });
    const [first, second] = page.rows('evaluations');
    expect(second).toMatchObject({ key: first?.key, useful: 1 });
    expect(after.occasions[2]?.answers).toMatchObject({ useful: 1 });
  });

  test('two people and two sessions have keys that have nothing in common', () => {
    const page = at();
    saveAnswers(page.context, mair, answers);
    page.identity.address = ffion;
    saveAnswers(page.context, ffion, answers);
    const keys = page.rows('evaluations').map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    const start = loadMyPage(page.context, ffion);
    expect(start).toMatchObject({ state: 'ready' });
    expect(JSON.stringify(start)).not.toContain(keys[0]);
  });

  test('with another secret it is another key: the workbook alone tells nothing', () => {
    const page = at();
    saveAnswers(page.context, mair, answers);
    page.store.set('seal-secret', 'another secret');
    expect(saveAnswers(page.context, mair, answers).occasions[2]?.answers).toMatchObject({});
    const [one, other] = page.rows('evaluations');
    expect(one?.key).not.toBe(other?.key);
  });

  test.each([
    ['before it ends', '2026-11-12T17:44', 'answers-closed'],
    ['at its end', '2026-11-12T17:45', null],
    ['a fortnight later', '2026-11-26T23:59', null],
    ['the day after that', '2026-11-27T00:00', 'answers-closed'],
  ])('%s', (_, now, code) => {
    const page = at(now);
    expect(codeOfRefusal(() => saveAnswers(page.context, mair, answers))).toBe(code);
    const start = loadMyPage(page.context, mair);
    expect(start.state === 'ready' && start.page.occasions[2]?.mayEvaluate).toBe(code === null);
  });

  test('is for those who took part', () => {
    const page = makePage(mair, school, { now: afterTwilight });
    expect(codeOfRefusal(() => saveAnswers(page.context, mair, answers))).toBe('answers-closed');
    expect(page.rows('evaluations')).toEqual([]);
  });

  test.each([
    [{ useful: 0 }],
    [{ useful: 5 }],
    [{ learned: 2.5 }],
    [{ common: '3' }],
    [{ common: null }],
    [{ learned: Number.NaN }],
    [{ about: 7 }],
  ])('with %j is refused', (change) => {
    const page = at();
    const wrong = { ...answers, ...change } as never;
    expect(codeOfRefusal(() => saveAnswers(page.context, mair, wrong))).toBe('bad-input');
    expect(page.rows('evaluations')).toEqual([]);
  });

  test('without the secret nothing is kept', () => {
    const page = at();
    page.store.remove('seal-secret');
    expect(codeOfRefusal(() => saveAnswers(page.context, mair, answers))).toBe(
      'page-not-connected',
    );
  });
});
