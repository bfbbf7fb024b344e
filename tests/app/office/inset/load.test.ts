import { loadInset } from '../../../../src/app/office/inset/load-inset';
import { refusalOf } from '../../../fakes/refusal';
import { lead, makeInsetSchool, teacher, year } from './school';

it('opens with one remote call, however much has been marked', () => {
  const school = makeInsetSchool();
  school.remote.clear();
  school.load();
  expect(school.remote.names).toEqual(['sheets.read']);
});

it('shows the year asked for, days without a date, and the sessions of its days', () => {
  const facts = makeInsetSchool().load();
  expect(facts).toMatchObject({
    year,
    now: '2026-11-09T08:30',
    me: 'S02',
    school: { en: 'Cwm Ffug Primary School', cy: 'Ysgol Gynradd Cwm Ffug' },
    years: ['2025-26', '2026-27', '2027-28'],
    settings: { dayStarts: '09:00', twilightStarts: '15:45', signInBefore: 20, catchUpDays: 28 },
  });
  expect(facts.days.map(({ id }) => id)).toEqual(['D1', 'D5', 'DX']);
  expect(facts.sessions.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3']);
  expect(facts.options.map(({ id }) => id)).toEqual(['aln']);
});

it('shows another year apart, and the current one where none is named', () => {
  const school = makeInsetSchool();
  const past = loadInset(school.context, '2025-26');
  expect(past.days.map(({ id }) => id)).toEqual(['D0', 'DX']);
  expect(past.marks.map(({ about }) => about)).toEqual(['Z1']);
  expect(loadInset(school.context, '').year).toBe(year);
  expect(loadInset(school.context, '2031-32').years).toContain('2031-32');
});

it('shows the last mark of each person, and none of another year', () => {
  const { marks } = makeInsetSchool().load();
  expect(marks).toEqual([
    {
      ...{ about: 'A1', staff: 'S06', state: 'present', minutes: null, pay: '', by: 'S06' },
      ...{ at: '2026-09-17T15:50', date: null, logged: false },
    },
    expect.objectContaining({ staff: 'S08', minutes: 90, pay: 'paid' }),
  ]);
});

it('says neither addresses, notes nor contracts beyond INSET, nor who left before the year', () => {
  const { staff } = makeInsetSchool().load();
  expect(staff.map(({ id }) => id)).toEqual(['S02', 'S05', 'S06', 'S08']);
  expect(JSON.stringify(staff)).not.toMatch(/@|Private|STPC/);
});

it('shows what is flagged for INSET, newest first, and not what was withdrawn', () => {
  const entry = { version: 1, state: 'live', staff: 'S06', priority: 'P3', bringToInset: true };
  const school = makeInsetSchool({
    entries: [
      { ...entry, id: 'e1', date: '2026-09-20', what: 'Older' },
      { ...entry, id: 'e2', date: '2026-10-20', what: 'Newer', change: 'Kept from here' },
      { ...entry, id: 'e3', date: '2026-10-21', state: 'withdrawn' },
      { ...entry, id: 'e4', date: '2026-10-22', bringToInset: false },
      { ...entry, id: 'e5', date: '2025-08-31', what: 'Too long ago' },
    ],
  });
  expect(school.load().flagged).toEqual([
    { id: 'e2', staff: 'S06', date: '2026-10-20', what: 'Newer', priority: 'P3' },
    { id: 'e1', staff: 'S06', date: '2026-09-20', what: 'Older', priority: 'P3' },
  ]);
});

describe('what was asked for', () => {
  const flag = { version: 1, state: 'live', staff: 'S06', bringToInset: true };
  const request = { staff: 'S05', state: 'open', text: 'Asked' };
  const asked = {
    days: [
      { id: 'D2', date: '2026-10-23' },
      { id: 'E1', date: '2027-09-01' },
    ],
    entries: [
      { ...flag, id: 'e1', date: '2025-09-01', what: 'Two years before' },
      { ...flag, id: 'e2', date: '2026-10-20', what: 'Taken up' },
      { ...flag, id: 'e3', date: '2027-06-10', what: 'Spelling trial' },
    ],
    requests: [
      { ...request, id: 'q1', at: '2026-10-01T09:00' },
      { ...request, id: 'q2', at: '2026-10-02T09:00' },
    ],
    agenda: [{ id: 'I1', about: 'D2', itemEnglish: 'Reading', from: 'e2, q1' }],
  };
  const wishesIn = (rows: Parameters<typeof makeInsetSchool>[0], of: string) => {
    const { flagged, requests } = loadInset(makeInsetSchool(rows).context, of);
    return [...flagged, ...requests].map(({ id }) => id);
  };

  it('in the summer is offered for the first day of the next year', () => {
    expect(wishesIn(asked, '2027-28')).toEqual(['e3', 'q2']);
    // What stands on this year’s own agenda is left to its plan.
    expect(wishesIn(asked, '2026-27')).toEqual(['e3', 'e2', 'e1', 'q1', 'q2']);
  });

  it('is taken up by no day that does not take place', () => {
    const off = { id: 'D2', date: '2026-10-23', state: 'called off' };
    const days = [off, ...asked.days.slice(1)];
    expect(wishesIn({ ...asked, days }, '2027-28')).toEqual(['e3', 'e2', 'q1', 'q2']);
  });

  it('is taken up by the agenda of the next year too', () => {
    const agenda = [{ id: 'I1', about: 'E1', itemEnglish: 'Spelling', from: 'e3' }];
    expect(wishesIn({ ...asked, agenda }, '2026-27')).not.toContain('e3');
  });
});

it('shows own interests since the year before began by topic, without what people wrote of their learners', () => {
  const entry = { version: 1, state: 'live', staff: 'S06', idea: 'interest', bringToInset: false };
  const school = makeInsetSchool({
    agenda: [
      { id: 'I1', about: 'D1', itemEnglish: 'Reading', from: 'e3' },
      { id: 'I2', about: 'D0', itemEnglish: 'Then', from: 'f2' },
    ],
    entries: [
      { ...entry, id: 'e1', date: '2026-09-20', what: 'Outdoor learning' },
      { ...entry, id: 'e2', date: '2026-10-20', what: ' outdoor   LEARNING. ', staff: 'S05' },
      { ...entry, id: 'e3', date: '2026-10-21', what: 'Outdoor learning', change: 'Secret' },
      { ...entry, id: 'e4', date: '2026-10-22', what: 'Numbers', idea: 'both', priority: 'P3' },
      { ...entry, id: 'e5', date: '2026-10-23', what: 'Numbers', idea: 'priority', staff: 'S08' },
      { ...entry, id: 'e6', date: '2026-10-24', what: '', state: 'withdrawn' },
      { ...entry, id: 'e7', date: '2026-06-22', what: 'Assessment' },
      { ...entry, id: 'f1', date: '2025-06-22', what: 'Two years ago' },
      { ...entry, id: 'f2', date: '2026-06-22', what: 'Taken up then' },
      { ...entry, id: 'f3', date: '2026-09-22', what: 'Taken up then' },
      { ...entry, id: 'e8', date: '2026-10-02', what: 'Assessment', idea: 'priority' },
      { ...entry, id: 'e9', date: '2026-10-01', what: 'Number’s', bringToInset: true },
    ],
  });
  const { interests } = school.load();
  expect(interests).toEqual([
    {
      ...{ id: 'e3', what: 'Outdoor learning', date: '2026-10-21', priority: '' },
      ...{ staff: ['S06', 'S05'], ids: ['e3'] },
    },
    {
      ...{ id: 'e4', what: 'Numbers', date: '2026-10-22', priority: 'P3' },
      ...{ staff: ['S06'], ids: ['e9'] },
    },
    {
      ...{ id: 'e7', what: 'Assessment', date: '2026-06-22', priority: '' },
      ...{ staff: ['S06'], ids: [] },
    },
  ]);
  expect(JSON.stringify(school.load())).not.toContain('Secret');
});

it('shows open requests as last written, actions until closed, and when families are told', () => {
  const request = { id: 'q1', at: '2026-10-01T09:00', staff: 'S05', state: 'open' };
  const notice = { day: 'D1', state: 'approved' };
  const school = makeInsetSchool({
    requests: [
      { ...request, text: 'First' },
      { ...request, text: 'Second' },
      { ...request, id: 'q2' },
      { ...request, id: 'q2', state: 'withdrawn' },
    ],
    actions: [
      { id: 'N1', about: 'D0', action: 'Still open' },
      { id: 'N2', about: 'D0', action: 'Closed', closedOn: '2026-01-01' },
      { id: 'N3', about: 'D1', action: 'Closed this year', closedOn: '2026-10-01' },
    ],
    notices: [
      { ...notice, id: 'D1-1', state: 'void', noticeAt: '2026-05-01T16:00' },
      { ...notice, id: 'D1-3', noticeAt: '2026-07-02T16:00' },
      { ...notice, id: 'D1-2', noticeAt: '2026-07-01T16:00' },
    ],
  });
  const facts = school.load();
  expect(facts.requests.map(({ text }) => text)).toEqual(['Second']);
  expect(facts.actions.map(({ id }) => id)).toEqual(['N1', 'N3']);
  expect(facts.told).toEqual([{ day: 'D1', at: '2026-07-01T16:00' }]);
});

it('has the ids of the days of other years, because people name them in Staff', () => {
  const days = [
    { id: 'C1', date: '2025-10-24' },
    { id: 'D1', date: '2026-09-01' },
    { id: 'E1', date: '2027-09-02' },
  ];
  expect(makeInsetSchool({ days }).load().otherDays).toEqual(['C1', 'E1']);
});

it('has the national hours of other years that have days, for the table beside this one (P-70)', () => {
  const days = [
    { id: 'D0', date: '2025-10-24', national: 'equity' },
    { id: 'D1', date: '2026-10-23', national: 'cfw' },
  ];
  const agenda = [{ id: 'I0', about: 'D0', itemEnglish: 'Reading', minutes: 60, national: 'aln' }];
  const school = makeInsetSchool({ days, agenda });
  expect(school.load().otherYears).toEqual([
    { year: '2025-26', minutes: { aln: 60, equity: 300 } },
  ]);
});

it('holds nothing that cannot go through google.script.run', () => {
  const facts = makeInsetSchool().load();
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});

it.each([
  ['not-office', teacher],
  ['not-office', 'stranger@example.com'],
  ['address-unknown', ''],
])('is refused with %s to %s', (code, address) => {
  const school = makeInsetSchool({}, address);
  expect(refusalOf(school.load)?.code).toBe(code);
});

it.each([['2026/27'], ['2026-28'], ['26-27'], [2026], [null], [{ year: '2026-27' }]])(
  'refuses %p as a year',
  (claimed) => {
    const { context } = makeInsetSchool({}, lead);
    expect(refusalOf(() => loadInset(context, claimed))?.code).toBe('bad-input');
  },
);
