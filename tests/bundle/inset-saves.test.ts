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
