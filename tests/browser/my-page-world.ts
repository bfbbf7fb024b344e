import type { BrowserContext, Page } from 'playwright-core';
import type { EntryInput } from '../../src/core/entry';
import type {
  MyCatchUp,
  MyPage,
  MyPageServer,
  Occasion,
  PageStart,
} from '../../src/core/wire/my-page';
import type { Reply } from '../../src/core/wire/reply';
import { type Handlers, type HostedPage, openPage } from './page-host';
import { start } from './sidebar-world';

export const phone = { width: 390, height: 844 };

const addresses = {
  S05: 'dewi.prawf@cwmffug.example.org',
  S06: 'cari.ffug@cwmffug.example.org',
  S07: 'mair.sampl@cwmffug.example.org',
  S08: 'tom.enghraifft@cwmffug.example.org',
} as const;

const equity = { en: 'Equity: every learner', cy: 'Tegwch: pob dysgwr' };
const nothing = { en: '', cy: '' };

/** A twilight of set A, on a Thursday, that counts towards Monday 19 July 2027. */
const twilight: Occasion = {
  id: 'A2',
  kind: 'session',
  date: '2026-11-12',
  startsAt: '2026-11-12T15:45',
  endsAt: '2026-11-12T17:45',
  minutes: 120,
  title: equity,
  aim: {
    en: 'Agree what high expectations look like in every class.',
    cy: 'Cytuno ar sut mae disgwyliadau uchel yn edrych ym mhob dosbarth.',
  },
  purpose: {
    en: 'Some learners still hear fewer questions than others.',
    cy: 'Mae rhai dysgwyr yn dal i glywed llai o gwestiynau nag eraill.',
  },
  outcome: {
    en: 'One question you will ask differently on Monday, and how you will see whether it helped.',
    cy: 'Un cwestiwn y byddwch yn ei ofyn yn wahanol ddydd Llun, a sut y gwelwch a oedd o gymorth.',
  },
  priority: { en: 'P3 · Equity', cy: 'P3 · Tegwch' },
  venue: 'Neuadd yr Iau',
  agenda: [
    { item: { en: 'What we saw in books', cy: 'Yr hyn a welsom mewn llyfrau' }, minutes: 30 },
    {
      item: {
        en: 'Questions: trying them in pairs',
        cy: 'Cwestiynau: rhoi cynnig arnynt mewn parau',
      },
      minutes: 75,
    },
    { item: { en: 'What each of us takes from it', cy: '' }, minutes: null },
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
};

const firstTwilight: Occasion = {
  ...twilight,
  id: 'A1',
  date: '2026-09-17',
  startsAt: '2026-09-17T15:45',
  endsAt: '2026-09-17T17:45',
  signIn: { from: '2026-09-17T15:25', until: '2026-09-17T18:05' },
  when: 'over',
  agenda: [],
};

const thirdTwilight: Occasion = {
  ...twilight,
  id: 'A3',
  date: '2027-01-21',
  startsAt: '2027-01-21T15:45',
  endsAt: '2027-01-21T17:45',
  signIn: { from: '2027-01-21T15:25', until: '2027-01-21T18:05' },
  aim: nothing,
  purpose: nothing,
  outcome: nothing,
  priority: nothing,
  venue: '',
  agenda: [],
};

/** D3: a Monday in school. */
const alnDay: Occasion = {
  ...twilight,
  id: 'D3',
  kind: 'day',
  date: '2027-01-04',
  startsAt: '2027-01-04T09:00',
  endsAt: '2027-01-04T15:30',
  minutes: 360,
  title: { en: 'ALN reform', cy: 'Diwygio ADY' },
  aim: { en: 'Know what the new plans ask of each of us.', cy: '' },
  purpose: nothing,
  outcome: nothing,
  replaces: null,
  signIn: { from: '2027-01-04T08:40', until: '2027-01-04T15:50' },
};

/** D2: the shared day in October, over. */
const progressDay: Occasion = {
  ...alnDay,
  id: 'D2',
  date: '2026-10-23',
  startsAt: '2026-10-23T09:00',
  endsAt: '2026-10-23T15:30',
  title: { en: 'Progress and assessment', cy: 'Cynnydd ac asesu' },
  signIn: { from: '2026-10-23T08:40', until: '2026-10-23T15:50' },
  when: 'over',
  priority: { en: 'P1 · Progress in mathematics', cy: 'P1 · Cynnydd mewn mathemateg' },
};

const present = (occasion: Occasion): Occasion => ({
  ...occasion,
  mark: 'present',
  signedInAt: occasion.startsAt.replace('15:45', '15:41').replace('09:00', '08:52'),
  attended: occasion.minutes,
});

const entry: EntryInput = {
  what: 'Progress and assessment',
  date: '2026-10-23',
  hours: 6,
  form: 'inset-day',
  idea: 'priority',
  priority: 'P1',
  change: 'Learners can say what they will do next to get better.',
  bringToInset: false,
};

const equityCatchUp: MyCatchUp = {
  dayId: 'D5',
  title: equity,
  date: '2027-07-19',
  minutes: 360,
  due: '2027-02-18',
  resource: {
    title: {
      en: 'Equity in the classroom: three recorded talks',
      cy: 'Tegwch yn y dosbarth: tair sgwrs wedi’u recordio',
    },
    provider: 'Dysgu',
    mode: 'recorded',
    language: 'both',
    minutes: 120,
    link: 'https://hwb.gov.wales/equity',
  },
  done: [],
};

const empty: MyPage = {
  me: { id: 'S06', name: 'Cari Ffug' },
  school: start.school,
  leadName: start.leadName,
  language: 'en',
  now: '2026-11-12T15:41',
  year: '2026-27',
  hours: { owed: 1800, credited: 480, toCatchUp: 0 },
  occasions: [],
  catchUp: [],
  drafts: [],
  draftsAway: [],
  requests: [],
  forms: start.forms,
  priorities: start.priorities,
};

/** S06, full-time, in the hall at 15:41: the second twilight begins in four minutes. */
export const cari: MyPage = {
  ...empty,
  occasions: [present(firstTwilight), present(progressDay), twilight, alnDay, thirdTwilight],
};

/** S06 the day after: asked how it was, with a draft for her log. */
export const cariAfter: MyPage = {
  ...empty,
  now: '2026-11-13T08:15',
  hours: { owed: 1800, credited: 600, toCatchUp: 0 },
  occasions: [
    present(firstTwilight),
    present(progressDay),
    { ...present(twilight), when: 'over', mayEvaluate: true },
    alnDay,
    thirdTwilight,
  ],
  drafts: [{ about: 'D2', entry }],
  draftsAway: [
    {
      about: 'A1',
      entry: { ...entry, what: 'Equity: who is not in the room?', date: '2026-09-17' },
    },
    { about: 'D1', entry: { ...entry, what: 'Safeguarding', date: '2026-09-01' } },
  ],
  requests: [
    {
      id: 'r-1',
      text: 'Time to try the reading diary with another Year 2 class.',
      priority: 'P4',
      takenUpOn: '2027-01-04',
    },
    { id: 'r-2', text: 'Llais y disgybl yn y Cyfnod Sylfaen', priority: '', takenUpOn: null },
  ],
};

/** S05 works Monday to Wednesday, never on a Thursday: all of Monday 19 July is to be caught up. */
export const dewi: MyPage = {
  ...empty,
  me: { id: 'S05', name: 'Dewi Prawf' },
  now: '2027-01-22T10:00',
  hours: { owed: 1080, credited: 360, toCatchUp: 360 },
  occasions: [
    { ...firstTwilight, expected: 'caught up later' },
    { ...twilight, when: 'over', expected: 'caught up later' },
    { ...present(alnDay), when: 'over' },
    {
      ...thirdTwilight,
      id: 'B1',
      date: '2027-02-25',
      startsAt: '2027-02-25T15:45',
      endsAt: '2027-02-25T17:45',
      title: { en: 'Enquiry projects', cy: 'Prosiectau ymholi' },
      replaces: '2027-07-20',
      signIn: { from: '2027-02-25T15:25', until: '2027-02-25T18:05' },
      expected: 'caught up later',
    },
  ],
  catchUp: [equityCatchUp],
};

const doneOnce = { isSaidAgain: false, isForMe: false, reflection: '' };

/** The same, after he and the lead have both entered what he did; and before that, more than he had missed. */
export const dewiTwice: MyPage = {
  ...dewi,
  hours: { owed: 1080, credited: 600, toCatchUp: 120 },
  catchUp: [
    {
      ...equityCatchUp,
      minutes: 120,
      done: [
        {
          ...doneOnce,
          ...{ id: 'c-1', minutes: 180, counts: 120, at: '2026-09-24T16:10' },
          reflection: 'I will ask the quiet ones first.',
        },
        {
          ...doneOnce,
          ...{ id: 'c-2', minutes: 120, counts: 0, at: '2027-01-21T16:10', isSaidAgain: true },
          reflection: 'A school day costs more than we think.',
        },
        {
          ...doneOnce,
          ...{ id: 'c-3', minutes: 120, counts: 120, at: '2027-01-22T08:40', isForMe: true },
        },
        {
          ...doneOnce,
          ...{ id: 'c-4', minutes: 30, counts: 0, at: '2026-09-16T08:40' },
        },
      ],
    },
  ],
};

/** S08, a teaching assistant without INSET in his contract: invited and paid. */
export const tom: MyPage = {
  ...empty,
  me: { id: 'S08', name: 'Tom Enghraifft' },
  now: '2026-11-10T12:30',
  hours: { owed: 0, credited: 0, toCatchUp: 0 },
  occasions: [
    { ...present(firstTwilight), expected: 'invited and paid' },
    { ...twilight, expected: 'invited and paid' },
    { ...alnDay, expected: 'invited' },
    { ...thirdTwilight, expected: 'invited, time in lieu' },
  ],
};

/** S07, an HLTA with two days in her contract, who has said that she cannot come on 4 January. */
export const mair: MyPage = {
  ...empty,
  me: { id: 'S07', name: 'Mair Sampl' },
  now: '2026-12-01T16:00',
  hours: { owed: 720, credited: 360, toCatchUp: 0 },
  occasions: [
    present(progressDay),
    { ...alnDay, mark: 'not attending' },
    { ...thirdTwilight, expected: 'invited' },
  ],
  catchUp: [
    {
      ...equityCatchUp,
      minutes: 0,
      done: [
        {
          ...{ id: 'c-1', minutes: 120, counts: 120, isSaidAgain: false, isForMe: false },
          at: '2026-11-20T16:10',
          reflection: 'I will ask the quiet ones first.',
        },
      ],
    },
  ],
};

export const worlds = { cari, cariAfter, dewi, dewiTwice, tom, mair };

export function ok<Value>(value: Value): Reply<Value> {
  return { ok: true, value };
}

export function ready(page: MyPage): Reply<PageStart> {
  return ok({ state: 'ready', page });
}

/** `page` with one of its occasions changed. */
export function change(page: MyPage, id: string, patch: Partial<Occasion>): MyPage {
  const occasions = page.occasions.map((one) => (one.id === id ? { ...one, ...patch } : one));
  return { ...page, occasions };
}

const awayOf = ({ draftsAway }: MyPage) => draftsAway.map(({ about }) => about);

function sortDrafts(page: MyPage, away: readonly string[]): MyPage {
  const all = [...page.drafts, ...page.draftsAway];
  const drafts = all.filter(({ about }) => !away.includes(about));
  return { ...page, drafts, draftsAway: all.filter((draft) => !drafts.includes(draft)) };
}

/** A school's server that keeps what the page says; a test overrides what it is about. */
function keeping(first: MyPage): Handlers<MyPageServer> {
  let page = first;
  const now = (changed: MyPage): Reply<MyPage> => {
    page = changed;
    return ok(page);
  };
  return {
    loadMyPage: () => ready(page),
    signIn: (_, about) =>
      now(change(page, about, { mark: 'present', signedInAt: page.now, attended: 120 })),
    sayComing: (_, { about, coming }) =>
      now(change(page, about, { mark: coming ? 'open' : 'not attending' })),
    saveAnswers: (_, { about, ...answers }) => now(change(page, about, { answers })),
    finishCatchUp: (_, { key, dayId, minutes, reflection }) =>
      now({
        ...page,
        catchUp: page.catchUp.map((item) =>
          item.dayId === dayId
            ? {
                ...item,
                minutes: Math.max(0, item.minutes - minutes),
                done: [
                  ...item.done,
                  {
                    ...{ id: key, minutes, counts: Math.min(minutes, item.minutes) },
                    ...{ isSaidAgain: false, isForMe: false, at: page.now, reflection },
                  },
                ],
              }
            : item,
        ),
      }),
    acceptDraft: (_, { about }) => {
      page = { ...page, drafts: page.drafts.filter((draft) => draft.about !== about) };
      return ok({ saved: { id: 'e-1', version: 1, savedAt: page.now }, page });
    },
    putDraftAway: (_, about) => now(sortDrafts(page, [...awayOf(page), about])),
    bringDraftBack: (_, about) =>
      now(
        sortDrafts(
          page,
          awayOf(page).filter((one) => one !== about),
        ),
      ),
    saveRequest: (_, { key, text, priority }) =>
      now({ ...page, requests: [...page.requests, { id: key, text, priority, takenUpOn: null }] }),
    withdrawRequest: (_, id) =>
      now({ ...page, requests: page.requests.filter((request) => request.id !== id) }),
    setLanguage: (_, language) => ok(language),
  };
}

export function openMyPage(
  context: BrowserContext,
  page: MyPage,
  server: Handlers<MyPageServer> = {},
  options: {
    readonly language?: 'en' | 'cy';
    readonly prepare?: (page: Page) => Promise<unknown>;
  } = {},
): Promise<HostedPage> {
  const language = options.language ?? 'en';
  return openPage<MyPageServer>(context, {
    entry: 'src/ui/page/page.tsx',
    opened: { address: addresses[page.me.id as keyof typeof addresses], language },
    server: { ...keeping({ ...page, language }), ...server },
    ...(options.prepare ? { prepare: options.prepare } : {}),
  });
}
