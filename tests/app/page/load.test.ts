import { loadMyPage } from '../../../src/app/page';
import type { MyPage } from '../../../src/core/wire/my-page';
import { type FakePage, makePage } from '../../fakes/page';
import { afterTwilight, beforeTwilight, ffion, mair, school, tomos } from './school';

function open(page: FakePage): MyPage {
  const start = loadMyPage(page.context, page.identity.address);
  if (start.state !== 'ready') throw new Error(start.state);
  return start.page;
}

const openAs = (address: string, now = beforeTwilight): MyPage =>
  open(makePage(address, school, { now }));

describe('My page opens', () => {
  test('with who one is, the school, the year and one’s hours, in one remote call', () => {
    const page = makePage(mair, school, { now: beforeTwilight });
    expect(open(page)).toMatchObject({
      me: { id: 'S2', name: 'Mair Ffug' },
      school: { en: 'Cwm Ffug', cy: 'Ysgol Cwm Ffug' },
      leadName: 'Nia Enghraifft',
      language: 'en',
      now: beforeTwilight,
      year: '2026-27',
      hours: { owed: 720, credited: 360, toCatchUp: 120 },
      forms: [{ id: 'inset-day' }, { id: 'twilight' }],
      priorities: [{ id: 'P1', kind: 'SDP', label: { en: 'Mathematics', cy: 'Mathemateg' } }],
    });
    expect(page.remote.names).toEqual(['sheets.read']);
  });

  test('with the days and sessions of the year that were not called off, by their dates', () => {
    expect(openAs(mair).occasions.map(({ id, when, mark }) => [id, when, mark])).toEqual([
      ['D1', 'over', 'present'],
      ['A1', 'over', 'not attending'],
      ['A2', 'to come', 'open'],
      ['A3', 'to come', 'open'],
    ]);
  });

  test('with all that a session is about, from its day where it says nothing itself', () => {
    const session = openAs(mair).occasions.find(({ id }) => id === 'A2');
    expect(session).toEqual({
      id: 'A2',
      kind: 'session',
      date: '2026-11-12',
      startsAt: '2026-11-12T15:45',
      endsAt: '2026-11-12T17:45',
      minutes: 120,
      title: { en: 'Equity', cy: 'Tegwch' },
      aim: { en: 'One aim', cy: 'Un nod' },
      purpose: { en: '', cy: '' },
      outcome: { en: 'A list', cy: 'Rhestr' },
      priority: { en: 'Mathematics', cy: 'Mathemateg' },
      venue: '',
      agenda: [
        { item: { en: 'First', cy: 'Cyntaf' }, minutes: 60 },
        { item: { en: 'Second', cy: '' }, minutes: 60 },
      ],
      replaces: '2027-07-19',
      when: 'to come',
      expected: 'expected',
      mark: 'open',
      signedInAt: null,
      attended: 0,
      signIn: { from: '2026-11-12T15:25', until: '2026-11-12T18:05' },
      mayEvaluate: false,
      answers: null,
    });
  });

  test('and calls a day without a title so, but not the draft for one’s log', () => {
    const days = school.days?.map((row) => ({ ...row, titleEnglish: '', titleWelsh: '' })) ?? [];
    const attendance = [
      { about: 'A1', staff: 'S1', by: 'S1', state: 'present' as const },
      { about: 'A2', staff: 'S2', by: 'S2', state: 'present' as const },
    ];
    const page = open(makePage(mair, { ...school, days, attendance }, { now: afterTwilight }));
    const noTitle = { en: 'No title yet', cy: 'Dim teitl eto' };
    expect(page.occasions.map(({ title }) => title)).toEqual([noTitle, noTitle, noTitle, noTitle]);
    expect(page.catchUp.map(({ title }) => title)).toEqual([noTitle]);
    expect(page.drafts.map(({ entry }) => entry.what)).toEqual(['Twilight session']);
  });

  test('and says what is on while it is on', () => {
    const at = (now: string) => openAs(mair, now).occasions.find(({ id }) => id === 'A2')?.when;
    expect(['15:44', '15:45', '17:44', '17:45'].map((time) => at(`2026-11-12T${time}`))).toEqual([
      'to come',
      'on',
      'on',
      'over',
    ]);
  });

  const expectedOf = (page: MyPage) =>
    Object.fromEntries(page.occasions.map(({ id, expected }) => [id, expected]));

  test('who never works on Thursdays is not expected there, and catches up with the day they owe', () => {
    const page = openAs(ffion);
    expect(expectedOf(page)).toEqual({
      D1: 'expected',
      A1: 'caught up later',
      A2: 'caught up later',
      A3: 'caught up later',
    });
    expect(page.hours).toMatchObject({ owed: 720 });
    expect(page.catchUp.map(({ dayId, minutes }) => [dayId, minutes])).toEqual([
      ['D1', 360],
      ['D5', 120],
    ]);
  });

  test('who owes nothing is invited, or invited and paid, and has nothing to catch up with', () => {
    const page = openAs(tomos);
    expect(expectedOf(page)).toEqual({
      D1: 'invited',
      A1: 'invited',
      A2: 'invited and paid',
      A3: 'invited',
    });
    expect(page).toMatchObject({ hours: { owed: 0, credited: 0, toCatchUp: 0 }, catchUp: [] });
  });

  test('time in lieu and leave are told apart from being paid', () => {
    const page = makePage(
      tomos,
      {
        ...school,
        staff: (school.staff ?? []).map((person) =>
          person.id === 'S4' ? { ...person, awayFrom: '2027-01-01' } : person,
        ),
        attendance: [{ about: 'A2', staff: 'S4', state: 'open', pay: 'in lieu' }],
      },
      { now: beforeTwilight },
    );
    expect(expectedOf(open(page))).toMatchObject({ A2: 'invited, time in lieu', A3: 'away' });
  });

  test('a session for teachers alone is not on an assistant’s page, unless they were there', () => {
    const sessions = (school.sessions ?? []).map((session) => ({
      ...session,
      audience: 'teachers',
    }));
    const idsOf = (attendance: NonNullable<typeof school.attendance>) =>
      open(
        makePage(tomos, { ...school, sessions, attendance }, { now: beforeTwilight }),
      ).occasions.map(({ id }) => id);
    expect(idsOf([])).toEqual(['D1']);
    expect(idsOf([{ about: 'A1', staff: 'S4', state: 'present' }])).toEqual(['D1', 'A1']);
  });

  test('signed in by oneself is told apart from marked by the lead, and from a draft accepted', () => {
    const signedIn = { about: 'A1', staff: 'S2', by: 'S2', state: 'present' };
    const find = (attendance: NonNullable<typeof school.attendance>) =>
      open(makePage(mair, { ...school, attendance }, { now: beforeTwilight })).occasions.find(
        ({ id }) => id === 'A1',
      )?.signedInAt;
    const atFour = { ...signedIn, at: '2026-09-17T16:00' };
    expect(find([atFour])).toBe('2026-09-17T16:00');
    expect(find([atFour, { ...signedIn, at: '2026-09-18T08:00', logged: true }])).toBe(
      '2026-09-17T16:00',
    );
    expect(
      find([
        { ...atFour, by: 'S1' },
        { ...signedIn, at: '2026-09-18T08:00' },
      ]),
    ).toBeNull();
    expect(find([atFour, { ...atFour, state: 'open', by: 'S1' }])).toBeNull();
  });

  test('a new academic year begins with nothing of the last', () => {
    expect(openAs(mair, '2027-09-01T08:00')).toMatchObject({
      year: '2027-28',
      occasions: [],
      catchUp: [],
      drafts: [],
      hours: { owed: 0, credited: 0, toCatchUp: 0 },
    });
  });

  test('in the language that the person chose, else that of their account', () => {
    const page = makePage(mair, school, { now: beforeTwilight });
    page.identity.localeName = 'cy_GB';
    expect(open(page).language).toBe('cy');
    page.visitorStore.set('language', 'en');
    expect(open(page).language).toBe('en');
  });

  test('and gives nothing away of anybody but who leads', () => {
    const text = JSON.stringify(openAs(mair));
    for (const other of ['Ffion', 'Tomos', 'Siôn', 'Heb Gyfeiriad', 'S1', 'S3', 'S4', '@']) {
      expect(text).not.toContain(other);
    }
  });
});

describe('what is to be caught up', () => {
  const missed = (page: FakePage) => open(page).catchUp.find(({ dayId }) => dayId === 'D5');

  test('comes with a resource on what the day is about, and a date', () => {
    expect(missed(makePage(mair, school, { now: beforeTwilight }))).toEqual({
      dayId: 'D5',
      title: { en: 'Equity', cy: 'Tegwch' },
      date: '2027-07-19',
      minutes: 120,
      due: '2026-10-15',
      resource: {
        title: { en: 'Poverty and learning', cy: '' },
        provider: 'University',
        mode: 'recorded',
        language: 'en',
        minutes: 120,
        link: 'https://example.org/poverty',
      },
      done: [],
    });
  });

  test('with the resource that was set for all, and no link that is no web address', () => {
    const set = { day: 'D5', staff: '*', event: 'set', resource: 'R2', due: '2026-12-01' };
    const page = makePage(mair, { ...school, catchUp: [set] }, { now: beforeTwilight });
    expect(missed(page)).toMatchObject({
      due: '2026-12-01',
      resource: { title: { en: 'Set for all', cy: '' }, mode: '', language: '', link: '' },
    });
  });

  test('with none where there is none, and for a resource of its own for the day', () => {
    const withResources = (resources: NonNullable<typeof school.resources>) =>
      missed(makePage(mair, { ...school, resources }, { now: beforeTwilight }))?.resource?.title.en;
    expect(withResources([])).toBeUndefined();
    const [about = {}] = school.resources ?? [];
    expect(withResources([{ ...about, active: false }])).toBeUndefined();
    const forDay = { id: 'R3', titleEnglish: 'For the day', about: 'd5', active: true };
    expect(withResources([about, forDay])).toBe('For the day');
  });
});

describe('drafts for one’s own log', () => {
  const wasThere = { about: 'A1', staff: 'S2', by: 'S2', state: 'present' };
  const drafts = (attendance: NonNullable<typeof school.attendance>, language: 'en' | 'cy') => {
    const page = makePage(mair, { ...school, attendance }, { now: beforeTwilight });
    page.visitorStore.set('language', language);
    return open(page).drafts;
  };

  test('are of what one attended, in one’s language, with the day’s outcome said to be the day’s', () => {
    expect(drafts([wasThere], 'cy')).toEqual([
      {
        about: 'A1',
        entry: {
          what: 'Tegwch',
          date: '2026-09-17',
          hours: 2,
          form: 'twilight',
          idea: 'priority',
          priority: 'P1',
          change: 'Yr hyn yr oedd i’w roi i ni: Rhestr',
          bringToInset: false,
        },
      },
    ]);
  });

  test('of the minutes that count', () => {
    const page = makePage(
      mair,
      {
        ...school,
        days: (school.days ?? []).map((day) => ({ ...day, learnersWelsh: '' })),
        attendance: [{ ...wasThere, minutes: 50 }],
      },
      { now: beforeTwilight },
    );
    expect(open(page).drafts[0]?.entry).toMatchObject({
      hours: 0.83,
      change: 'What it was to bring: A list',
    });
  });

  test('are none once logged, for what is not over, and for what one missed', () => {
    expect(drafts([wasThere, { ...wasThere, logged: true }], 'en')).toEqual([]);
    expect(drafts([{ ...wasThere, about: 'A2' }], 'en')).toEqual([]);
    expect(drafts([{ ...wasThere, state: 'not attending' }], 'en')).toEqual([]);
  });
});
