import { refusalOf } from '../../../fakes/refusal';
import { fc } from '../../../properties';
import { acts, everything, makeCrowdedSchool, saves, sheetOf } from './moved-rows';
import type { InsetSchool } from './school';

const get = <T>(record: Readonly<Record<string, T>>, name: string): T => {
  const found = record[name];
  if (!found) throw new Error(`no ${name}`);
  return found;
};

type Step = 'save' | 'act';

/** The school, and what the save came to, when one followed the other. */
function inTurn(saveName: string, actNames: readonly string[], steps: readonly Step[]) {
  const school = makeCrowdedSchool();
  const { table, save } = get(saves, saveName);
  const run = save(school);
  let code: string | undefined;
  for (const step of steps) {
    if (step === 'save') code = refusalOf(run)?.code;
    else for (const name of actNames) get(acts, name)(sheetOf(school, table));
  }
  return { stands: everything(school), code };
}

/** What the save and the acts come to when the acts fall between its look and its write. */
function between(saveName: string, actNames: readonly string[]) {
  const school = makeCrowdedSchool();
  const { table, save } = get(saves, saveName);
  const run = save(school);
  school.remote.clear();
  school.remote.betweenCalls(2, () => {
    for (const name of actNames) get(acts, name)(sheetOf(school, table));
  });
  const refusal = refusalOf(run);
  return { school, run, table, refusal, calls: school.remote.names.length };
}

/** Whether the outcome is that of an order in which nobody was in between. */
function expectWhole(saveName: string, actNames: readonly string[]): void {
  const { school, run, table, refusal, calls } = between(saveName, actNames);
  const after = inTurn(saveName, actNames, ['act', 'save']);
  if (!refusal) {
    expect(calls).toBe(2);
    const orders = [after.stands, inTurn(saveName, actNames, ['save', 'act']).stands];
    expect(orders).toContainEqual(everything(school));
    return;
  }
  expect(refusal).toEqual({ code: 'tab-moved', details: { tab: table.title } });
  expect(calls).toBe(4);
  expect(everything(school)).toEqual(inTurn(saveName, actNames, ['act']).stands);
  // Saved again, it finds the row wherever it is by now, or is told what became of it.
  expect(refusalOf(run)?.code).toBe(after.code);
  expect(everything(school)).toEqual(after.stands);
}

const cases = Object.keys(saves).flatMap((save) => Object.keys(acts).map((act) => [save, act]));

describe('in the moment between the look and the write of a save of', () => {
  it.each(cases)('%s, somebody %s: nothing is lost and no neighbour changed', (save, act) => {
    expectWhole(save ?? '', [act ?? '']);
  });

  it('anything, somebody does several things at once', () => {
    const some = fc.array(fc.constantFrom(...Object.keys(acts)), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(saves)), some, (save, doings) => {
        // Twice the same column would be two headers of one name.
        expectWhole(save, [...new Set(doings)]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a save that meets a sorted tab', () => {
  const sorted = (when: number, kill: 'before' | 'after') => {
    const { school, run } = setOff();
    school.remote.killFrom(when, kill);
    expect(refusalOf.bind(null, run)).toThrow('killed');
    school.remote.clear();
    return { school, run };
  };
  const setOff = () => {
    const school = makeCrowdedSchool();
    const { table, save } = get(saves, 'a day');
    const run = save(school);
    school.remote.clear();
    school.remote.betweenCalls(2, () => get(acts, 'sorts it upside down')(sheetOf(school, table)));
    return { school, run };
  };
  const expected = inTurn('a day', ['sorts it upside down'], ['act', 'save']).stands;

  it.each([
    [2, 'before'],
    [2, 'after'],
    [3, 'before'],
    [4, 'before'],
    [4, 'after'],
  ] as const)('and dies %i calls in, %s the call, is put right by the next', (call, when) => {
    const { school, run } = sorted(call, when);
    expect(refusalOf(run)).toBeNull();
    expect(everything(school)).toEqual(expected);
    expect(school.remote.names.length).toBeLessThanOrEqual(5);
  });

  it('leaves nothing to put right once it has been', () => {
    const { school, run } = setOff();
    expect(refusalOf(run)?.code).toBe('tab-moved');
    school.remote.clear();
    expect(refusalOf(run)).toBeNull();
    expect(school.remote.names).toEqual(['sheets.read', 'sheets.write']);
  });

  it('is put right though the tab is moved again at that moment', () => {
    const { school, run } = setOff();
    const { table } = get(saves, 'a day');
    const again = ['sorts it upside down', 'puts an empty row above'];
    school.remote.betweenCalls(4, () =>
      get(acts, 'puts an empty row above')(sheetOf(school, table)),
    );
    expect(refusalOf(run)?.code).toBe('tab-moved');
    expect(everything(school)).toEqual(inTurn('a day', again, ['act']).stands);
    expect(refusalOf(run)).toBeNull();
    expect(everything(school)).toEqual(inTurn('a day', again, ['act', 'save']).stands);
  });

  it('says plainly where to look when the row that was hit has been changed by hand as well', () => {
    const { school, run } = setOff();
    const { table } = get(saves, 'a day');
    const place = Object.keys(table.columns).indexOf('venue');
    school.remote.betweenCalls(3, () => {
      for (const line of sheetOf(school, table).cells)
        if (line[place] === 'Hall') line[place] = 'x';
    });
    expect(refusalOf(run)).toEqual({ code: 'tab-mixed-up', details: { tab: 'INSET days' } });
    expect(school.rows('changes')).toEqual([]);
    expect(refusalOf(run)?.code).not.toBe('tab-mixed-up');
  });

  it('gives up, and says so, where the tab is moved every time', () => {
    const { school, run } = setOff();
    const { table } = get(saves, 'a day');
    for (let call = 4; call < 40; call += 2) {
      school.remote.betweenCalls(call, () =>
        get(acts, 'sorts it upside down')(sheetOf(school, table)),
      );
    }
    expect(refusalOf(run)?.code).toBe('tab-mixed-up');
    expect(school.remote.names.length).toBeLessThan(20);
  });
});

it('what a person types into the row meanwhile stands beside what is saved', () => {
  const { school, refusal } = between('a day', ['writes into a cell of every row']);
  expect(refusal).toBeNull();
  expect(school.day('D5')).toMatchObject({ venue: 'Hall', date: '2027-07-16' });
  expect(school.day('D5').transportWelsh).toMatch(/^typed/);
});

it('what a person types into the very cell meanwhile is theirs, and the save a clash', () => {
  const school: InsetSchool = makeCrowdedSchool();
  const { table, save } = get(saves, 'a day');
  const run = save(school);
  const place = Object.keys(table.columns).indexOf('venue');
  school.remote.clear();
  school.remote.betweenCalls(2, () => {
    for (const line of sheetOf(school, table).cells) if (line[0] === 'D5') line[place] = 'Library';
  });
  expect(refusalOf(run)?.code).toBe('tab-moved');
  expect(school.day('D5')).toMatchObject({ venue: 'Library', date: '2027-07-19' });
  expect(school.rows('changes')).toEqual([]);
  expect(refusalOf(run)?.code).toBe('changed-meanwhile');
});
