import { insetDaysTable } from '../../src/core/tables';
import type { InsetFacts } from '../../src/core/wire/office-server';
import { head, lead, openSchool, type Page, type TestSchool } from './school';

const year = '2026-27';
let school: TestSchool;
let beginning: unknown;

beforeAll(async () => {
  school = await openSchool();
  beginning = school.workspace.snapshot();
});
beforeEach(() => school.workspace.restore(beginning as never));

const openPage = (as = lead): Page => school.openPage(as, 'office', 'openNotice');
const load = (page: Page): InsetFacts => page.get<InsetFacts>('loadInset', year);

function find<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('a new day whose answer was lost', () => {
  const save = (facts: InsetFacts, change: object, more: object = {}) => ({
    ...{ year, key: 'lostanswer0001', reason: '', evaluation: '', before: null, sent: [] },
    day: {
      ...find(facts.days, 'D3'),
      id: '',
      date: '2027-05-28',
      titleEnglish: 'Oracy',
      ...change,
    },
    ...more,
  });
  const oracy = (page: Page) =>
    load(page).days.filter(({ titleEnglish }) => titleEnglish === 'Oracy');

  test('is not overwritten where another has changed it since, and is where nobody has', () => {
    const page = openPage();
    const facts = load(page);
    const first = save(facts, { venue: 'Hall' });
    school.workspace.faults.failCall(2, { when: 'after', error: { code: 503 } });
    expect(page.ask('saveInsetDay', first).ok).toBe(false);
    const second = save(facts, { venue: 'Gym' }, { sent: [first.day] });
    page.get('saveInsetDay', second);
    const [written] = oracy(page);
    expect(written).toMatchObject({ venue: 'Gym' });
    const others = { ...save(facts, {}), before: written, day: { ...written, venue: 'Library' } };
    openPage(head).get('saveInsetDay', others);
    const third = save(facts, { venue: 'Field' }, { sent: [first.day, second.day] });
    expect(page.ask('saveInsetDay', third)).toMatchObject({
      error: { code: 'changed-meanwhile' },
    });
    expect(oracy(page).map(({ venue }) => venue)).toEqual(['Library']);
  });
});

describe('a save during which a person is in the tab', () => {
  const { sheetId, title } = insetDaysTable;
  const acts: Readonly<Record<string, () => void>> = {
    'sorts it': () =>
      school.workspace.files.sortRange(head, school.files.office, sheetId, 1, false),
    'takes a row out': () =>
      school.workspace.files.deleteRow(head, school.files.office, sheetId, 2),
    'puts a row in': () => {
      const range = { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
      school.workspace.files.edit(head, school.files.office, [{ insertDimension: { range } }]);
    },
  };
  const save = ({ days }: InsetFacts) => {
    const before = find(days, 'D4');
    return {
      ...{ year, key: 'sortedsave0001', reason: 'The hall is let', evaluation: '' },
      ...{ day: { ...before, date: '2027-03-15', venue: 'Hall' }, before },
    };
  };
  const tabs = (): string => {
    const kept = [...school.tabs('office')].filter(([name]) => name !== 'Before');
    return JSON.stringify(kept.map(([name, rows]) => [name, rows.filter(isFilled)]));
  };
  const isFilled = (row: Readonly<Record<string, string>>): boolean =>
    Object.values(row).some((cell) => cell !== '');
  /** What there is when nobody was in between. */
  const afterBoth = (act: () => void): string => {
    const page = openPage();
    const asked = save(load(page));
    act();
    page.get('saveInsetDay', asked);
    const after = tabs();
    school.workspace.restore(beginning as never);
    return after;
  };

  test.each(Object.keys(acts))(
    'and %s: it is taken back and told, and saved again it is right',
    (name) => {
      const act = acts[name] ?? (() => undefined);
      const expected = afterBoth(act);
      act();
      const alone = tabs();
      school.workspace.restore(beginning as never);
      const page = openPage();
      const asked = save(load(page));
      school.workspace.faults.betweenCalls(2, act);
      expect(page.ask('saveInsetDay', asked)).toMatchObject({
        error: { code: 'tab-moved', message: expect.stringContaining(`“${title}”`) },
      });
      expect(tabs()).toBe(alone);
      page.get('saveInsetDay', asked);
      expect(tabs()).toBe(expected);
    },
  );

  test.each([
    [2, 'before'],
    [2, 'after'],
    [3, 'before'],
    [3, 'after'],
    [4, 'before'],
    [4, 'after'],
  ] as const)(
    'and sorts it, and dies at call %i, %s it, is put right by the next',
    (call, when) => {
      const sort = acts['sorts it'] ?? (() => undefined);
      const expected = afterBoth(sort);
      const page = openPage();
      const asked = save(load(page));
      school.workspace.faults.betweenCalls(2, sort);
      school.workspace.faults.killCall(call, when);
      expect(() => page.ask('saveInsetDay', asked)).toThrow();
      page.get('saveInsetDay', asked);
      expect(tabs()).toBe(expected);
    },
  );
});
