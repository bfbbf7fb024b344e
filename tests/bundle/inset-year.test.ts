import { catchUpItems } from '../../src/core/inset/catch-up';
import { dayLedger } from '../../src/core/inset/day-ledger';
import { findGaps } from '../../src/core/inset/gaps';
import { personDays } from '../../src/core/inset/person-ledger';
import { planYear } from '../../src/core/inset/plan';
import type { MyPage } from '../../src/core/wire/my-page';
import type { InsetFacts, NoticePlan } from '../../src/core/wire/office-server';
import { loadPage } from './page-calls';
import { assistant, lead, openSchool, type Page, type TestSchool, teacher } from './school';

/** The sample year, from planning to the last catch-up; each test goes on where the one before ended. */
const year = '2026-27';
const cari = 's06@cwmffug.example.org';
const tom = 's08@cwmffug.example.org';
const gwen = 's10@cwmffug.example.org';

let school: TestSchool;
let office: Page;

beforeAll(async () => {
  school = await openSchool();
  school.runUntilIdle();
  office = school.openPage(lead, 'office', 'openYear');
});

const load = (): InsetFacts => office.get<InsetFacts>('loadInset', year);
const at = (moment: string): void => school.workspace.setClock(`${moment}:00`);
const ledger = (id: string) => dayLedger(planYear(load()), id);
const gapsOf = (about: string) =>
  findGaps(load())
    .filter((gap) => gap.about === about)
    .map(({ code }) => code);

function personDay(staff: string, day: string) {
  const facts = load();
  const days = personDays(planYear(facts), facts.staff, facts.catchUp);
  return days.find((one) => one.staff === staff && one.dayId === day);
}

function find<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`there is no ${id}`);
  return row;
}

function saveDay(id: string, change: object, reason = ''): InsetFacts {
  const before = find(load().days, id);
  const save = { year, key: `inset${id}`, day: { ...before, ...change }, before };
  return office.get<InsetFacts>('saveInsetDay', { ...save, reason, evaluation: '' });
}

function saveSession(id: string, change: object, reason = '') {
  const before = find(load().sessions, id);
  const save = { year, key: `inset${id}`, session: { ...before, ...change }, before };
  return office.ask<InsetFacts>('saveSession', { ...save, reason, evaluation: '' });
}

/** The lead’s register: everybody who owes the day and works then is marked present, but for some. */
function mark(
  about: string,
  except: readonly string[],
  others: readonly { readonly staff: string }[] = [],
): void {
  const facts = load();
  const plan = planYear(facts);
  const day = plan.sessionOf.get(about)?.dayId ?? about;
  const present = personDays(plan, facts.staff, facts.catchUp)
    .filter(({ dayId, owed, staff }) => dayId === day && owed > 0 && !except.includes(staff))
    .map(({ staff }) => ({ staff, state: 'present', minutes: null, pay: '' }));
  const marks = [...present, ...others].map((mark) => ({
    ...mark,
    before: plan.marks.get(about)?.get(mark.staff) ?? unmarked,
  }));
  office.get('saveMarks', { year, about, marks });
}

const unmarked = { state: 'open', minutes: null, pay: '' };
const paid = (staff: string) => ({ staff, state: 'present', minutes: null, pay: 'paid' });

test('in November the plan says what is missing, and the lead fills it in', () => {
  expect(gapsOf('D3')).toContain('no-outcome');
  saveDay('D3', {
    outcomeEnglish: 'A one-page profile for each learner with ALN',
    outcomeWelsh: 'Proffil un dudalen i bob dysgwr ag ADY',
  });
  expect(gapsOf('D3')).not.toContain('no-outcome');
  expect(ledger('D5')).toMatchObject({ state: 'planned in full', heldMinutes: 120 });
});

test('set B is planned in full with the third session’s new date, and re-opened without it', () => {
  expect(find(load().sessions, 'B3').state).toBe('called off');
  expect(ledger('D6').state).toBe('planned in full');
  const unexplained = saveSession('B4', { state: 'called off' });
  expect(unexplained).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  saveSession('B4', { state: 'called off' }, 'The hall is let');
  expect(ledger('D6')).toMatchObject({ state: 're-opened', missingMinutes: 120 });
  saveSession('B4', { state: 'planned' }, 'The hall is free after all');
  expect(ledger('D6').state).toBe('planned in full');
  const reasons = load().changes.filter(({ about }) => about === 'B4');
  expect(reasons.map(({ what }) => what)).toEqual(['added', 'called off', 're-instated']);
});

test('at the second twilight people sign in themselves, and the lead marks the rest', () => {
  at('2026-11-12T15:40');
  const page = school.visit(cari).get<MyPage>('signIn', 'A2');
  expect(page.occasions.find(({ id }) => id === 'A2')?.mark).toBe('present');
  const invited = loadPage(school.visit(tom)).occasions.find(({ id }) => id === 'A2');
  expect(invited?.expected).toBe('invited');
  const off = loadPage(school.visit(teacher)).occasions.find(({ id }) => id === 'A2');
  expect(off?.expected).toBe('caught up later');
  at('2026-11-12T17:50');
  expect(saveSession('A3', { state: 'held' })).toMatchObject({ error: { code: 'not-begun' } });
  mark('A2', ['S05', 'S06'], [paid('S08')]);
  expect(ledger('D5')).toMatchObject({ state: 'planned in full', heldMinutes: 240 });
});

test('the full day in January counts for those who are there, and asks nothing of who is away', () => {
  at('2027-01-04T15:40');
  expect(personDay('S10', 'D3')?.owed).toBe(0);
  mark('D3', []);
  const [start] = loadPage(school.visit(gwen)).occasions.filter(({ id }) => id === 'D3');
  expect(start?.mark).toBe('open');
});

test('with the third twilight the day is earned, and who missed some is short, by their contract', () => {
  at('2027-01-21T17:50');
  mark('A3', ['S05']);
  saveSession('A3', { state: 'held' });
  expect(ledger('D5')).toMatchObject({ state: 'earned', heldMinutes: 360 });
  // Never in on Thursdays; has caught up with two of six hours.
  expect(personDay('S05', 'D5')).toMatchObject({ owed: 360, attended: 0, short: 240 });
  expect(personDay('S06', 'D5')).toMatchObject({ owed: 360, attended: 240, toCatchUp: 120 });
  expect(personDay('S10', 'D5')).toMatchObject({ owed: 0, isInvited: true });
  expect(personDay('S08', 'D5')).toMatchObject({ owed: 0, attended: 120, short: 0 });
  const facts = load();
  const ofMair = personDays(planYear(facts), facts.staff, []).filter(
    ({ staff }) => staff === 'S07',
  );
  expect(ofMair.reduce((sum, { owed }) => sum + owed, 0)).toBe(720);
});

test('a held session is corrected with a reason, which stands beside it', () => {
  expect(saveSession('A1', { ends: '17:15' })).toMatchObject({ error: { code: 'bad-input' } });
  saveSession('A1', { ends: '17:15' }, 'It ended early');
  expect(ledger('D5')).toMatchObject({ state: 'short', heldMinutes: 330 });
  saveSession('A1', { ends: '17:45' }, 'It did not');
  expect(ledger('D5').state).toBe('earned');
  expect(find(load().sessions, 'A1').reason).toBe('It did not');
});

test('families are told of the day in July that its sessions are done already', () => {
  at('2027-06-21T09:00');
  const plan = school.openPage(lead, 'office', 'openNotice').get<NoticePlan>('prepareNotice', 'D5');
  const [message] = plan.groups.flatMap(({ notice }) => notice.text);
  expect(message).toContain('have already completed');
  expect(message).toContain('Thursday 17 September 2026');
  expect(message).toContain('Thursday 21 January 2027');
  at('2027-01-22T09:00');
});

test('what somebody took part in becomes an entry of their own log', () => {
  const page = school.visit(cari);
  const draft = loadPage(page).drafts.find(({ about }) => about === 'A3');
  expect(draft?.entry).toMatchObject({ date: '2027-01-21', hours: 2, form: 'twilight' });
  page.get('acceptDraft', draft);
  school.runUntilIdle();
  const found = school.rows('office', 'Entries').filter((row) => row.Staff === 'S06');
  expect(found.map((row) => row.What)).toContain(draft?.entry.what);
  expect(loadPage(page).drafts.map(({ about }) => about)).not.toContain('A3');
});

test('D4 and set B are held, and the second day is earned', () => {
  at('2027-02-15T15:40');
  mark('D4', []);
  for (const [id, moment] of [
    ['B1', '2027-02-25T17:50'],
    ['B2', '2027-04-22T17:50'],
    ['B4', '2027-06-17T17:50'],
  ] as const) {
    at(moment);
    mark(id, ['S05', 'S22', 'S27', 'S32']);
    saveSession(id, { state: 'held' });
  }
  expect(ledger('D6')).toMatchObject({ state: 'earned', heldMinutes: 360 });
});

test('one resource is set for all who missed a day, and the last of them catches up', () => {
  office.get('setCatchUp', { year, day: 'D5', staff: ['*'], resource: 'G1', due: '2027-07-16' });
  const page = school.visit(teacher);
  const item = loadPage(page).catchUp.find(({ dayId }) => dayId === 'D5');
  expect(item).toMatchObject({ minutes: 240, due: '2027-07-16' });
  const seen = item?.done.map(({ id }) => id);
  const done = {
    ...{ key: 'yearcatchup1', dayId: 'D5', minutes: 240, reflection: 'Costed our trips' },
    seen,
  };
  page.get('finishCatchUp', done);
  page.get('finishCatchUp', done);
  expect(personDay('S05', 'D5')).toMatchObject({ short: 0, caughtUp: 360 });

  const open = (): readonly { staff: string; dayId: string; toCatchUp: number }[] => {
    const facts = load();
    const items = catchUpItems(planYear(facts), facts.staff, facts.catchUp);
    return items.filter(({ toCatchUp }) => toCatchUp > 0);
  };
  expect(open().map(({ staff }) => staff)).toContain('S06');
  open().forEach(({ staff, dayId, toCatchUp }, index) => {
    const close = { year, day: dayId, staff, minutes: toCatchUp, undone: false, seen: [] };
    office.get('closeCatchUp', { ...close, id: `yearclose${index}` });
  });
  expect(open()).toEqual([]);
});

test('after all of it a run has nothing left to do, and nobody outside the office sees the plan', () => {
  const runs = school.runUntilIdle();
  expect(runs[runs.length - 1]).toMatchObject({ outcome: 'completed' });
  expect(runs[runs.length - 1]?.remote.length).toBeLessThanOrEqual(2);
  expect(() => school.openPage(assistant, 'office', 'openYear')).toThrow();
});
