import type { BrowserContext } from 'playwright-core';
import { defaultOptions } from '../../src/core/default-options';
import type {
  AgendaRow,
  InsetDayRow,
  InsetStaff,
  Mark,
  SessionRow,
} from '../../src/core/inset/types';
import type { InsetFacts, OfficeServer } from '../../src/core/wire/office-server';
import { blankDay, blankSession } from '../../src/ui/dialogs/year/blank-rows';
import { insetFacts } from './inset-world';
import { ok, openDialog } from './office-world';
import type { Handlers, HostedPage } from './page-host';

/** The size in which the menu opens the page. */
export const wide = { width: 1180, height: 760 };

function day(id: string, date: string, row: Partial<InsetDayRow>): InsetDayRow {
  return { ...blankDay(date), id, ...row };
}

export const days: readonly InsetDayRow[] = [
  day('D1', '2026-09-01', {
    titleEnglish: 'Safeguarding and the year’s plan',
    titleWelsh: 'Diogelu a chynllun y flwyddyn',
    mandatory: true,
    outcomeEnglish: 'Everyone knows whom to tell, and what this year is about.',
    outcomeWelsh: 'Mae pawb yn gwybod wrth bwy i ddweud, a beth yw’r flwyddyn hon.',
    lead: 'Ann Prawf',
    venue: 'Hall',
    pupilsReturn: '2026-09-02',
  }),
  day('D2', '2026-10-23', {
    titleEnglish: 'Progress and assessment',
    titleWelsh: 'Cynnydd ac asesu',
    aimEnglish: 'One way of talking about progress',
    aimWelsh: 'Un ffordd o siarad am gynnydd',
    outcomeEnglish: 'Each phase has agreed what progress looks like.',
    outcomeWelsh: 'Mae pob cyfnod wedi cytuno sut olwg sydd ar gynnydd.',
    priority: 'P1',
    national: 'cfw',
    factors: '1, 2',
    principles: 'collaborative',
    partners: 'Ysgol Gyfun Dyffryn Ffug, Bryn Prawf Primary, St Enghraifft’s RC',
    host: 'Cwm Ffug Primary School',
    headcount: 64,
    lead: 'Llŷr Ffug',
    learnersEnglish: 'they can say what they will learn next',
    pupilsReturn: '2026-11-02',
  }),
  day('D3', '2027-01-04', {
    titleEnglish: 'ALN reform',
    titleWelsh: 'Diwygio ADY',
    priority: 'P3',
    national: 'aln',
    lead: 'Siân O’Sampl',
  }),
  day('D4', '2027-02-15', {
    titleEnglish: 'Cymraeg every day',
    titleWelsh: 'Cymraeg bob dydd',
    outcomeEnglish: 'Ten phrases for every classroom.',
    outcomeWelsh: 'Deg ymadrodd i bob dosbarth.',
    priority: 'P4',
    national: 'cymraeg',
    extra: true,
    partners: 'Ysgol Gyfun Dyffryn Ffug, Ysgol Gymraeg Nant Sampl',
    pupilsReturn: '2027-02-16',
  }),
  day('D5', '2027-07-19', {
    titleEnglish: 'Equity',
    titleWelsh: 'Tegwch',
    takenAs: 'twilights',
    priority: 'P5',
    national: 'equity',
    why: 'Asked for after last year’s evaluations.',
  }),
  day('D6', '2027-07-20', {
    titleEnglish: 'Enquiry projects',
    titleWelsh: 'Prosiectau ymholi',
    takenAs: 'twilights',
    priority: 'P2',
  }),
];

function session(id: string, of: string, date: string, row: Partial<SessionRow>): SessionRow {
  return { ...blankSession(of, date), id, starts: '15:45', ends: '17:45', ...row };
}

export const sessions: readonly SessionRow[] = [
  session('A1', 'D5', '2026-09-17', { state: 'held' }),
  session('A2', 'D5', '2026-11-12', { state: 'held', lead: 'Siân O’Sampl' }),
  session('A3', 'D5', '2027-01-21', { state: 'planned', titleEnglish: 'Poverty-proofing' }),
  session('B1', 'D6', '2027-02-25', {}),
  session('B2', 'D6', '2027-04-22', {}),
  session('B3', 'D6', '2027-06-10', {
    state: 'called off',
    reason: 'The hall is a polling place.',
  }),
];

function person(
  id: string,
  name: string,
  role: string,
  roleGroup: string,
  row: Partial<InsetStaff> = {},
): InsetStaff {
  return {
    ...{ id, name, role, roleGroup, phase: 'both', fte: null, workingDays: '' },
    ...{ insetInContract: 'yes', insetDays: '' },
    ...{ starts: null, leaves: null, awayFrom: null, awayUntil: null, alsoAway: '' },
    ...row,
  };
}

const staff: readonly InsetStaff[] = [
  person('S01', 'Ann Prawf', 'Headteacher', 'leader'),
  person('S02', 'Nia Enghraifft', 'Deputy headteacher', 'leader'),
  person('S03', 'Llŷr Ffug', 'Phase lead', 'teacher', { phase: 'infants' }),
  person('S04', 'Siân O’Sampl', 'ALNCo', 'teacher'),
  person('S05', 'Dewi Prawf', 'Teacher Y4', 'teacher', {
    ...{ phase: 'juniors', workingDays: 'Mon Tue Wed', insetInContract: 'pro rata' },
  }),
  person('S06', 'Cari Ffug', 'NQT Y2', 'teacher', { phase: 'infants' }),
  person('S07', 'Mair Sampl', 'HLTA', 'hlta', { insetInContract: '2 days' }),
  person('S08', 'Tom Enghraifft', 'TA', 'ta', { insetInContract: 'none' }),
  person('S09', 'Ann Prawf', 'TA', 'ta', {
    ...{ phase: 'juniors', insetInContract: '5 days' },
  }),
  person('S10', 'Gŵen Ffug', 'Teacher Y6', 'teacher', { awayFrom: '2027-01-04' }),
];

function present(about: string, ...people: readonly string[]): readonly Mark[] {
  return people.map((id) => ({
    ...{ about, staff: id, state: 'present' as const, minutes: null, pay: '' as const },
    ...{ by: 'S02', at: '2027-01-21T18:00', date: null, logged: false },
  }));
}

const marks: readonly Mark[] = [
  ...present('D1', 'S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S09', 'S10'),
  ...present('D2', 'S01', 'S02', 'S03', 'S04', 'S06', 'S07', 'S09', 'S10'),
  ...present('D3', 'S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S09'),
  ...present('A1', 'S01', 'S02', 'S03', 'S04', 'S06', 'S09'),
  ...present('A2', 'S01', 'S02', 'S03', 'S04', 'S06', 'S09'),
  ...present('A3', 'S01', 'S02', 'S03', 'S04', 'S09'),
];

function priority(id: string, english: string, welsh: string, kind: 'SDP' | 'MER' = 'SDP') {
  return { id, kind, english, welsh, year: '2026-27', active: true };
}

export const facts: InsetFacts = {
  now: '2027-02-03T10:00',
  year: '2026-27',
  years: ['2025-26', '2026-27', '2027-28'],
  school: { en: 'Cwm Ffug Primary School', cy: 'Ysgol Gynradd Cwm Ffug' },
  me: 'S02',
  settings: insetFacts.settings,
  rules: [
    {
      ...{ year: '2026-27', days: 6, confirmed: true, hoursPerDay: 6, twilightHours: 2 },
      ...{ twilights: 3, extraFor: 'cymraeg', noticeDays: 28, reminderDays: 3 },
    },
  ],
  days,
  sessions,
  agenda: agendaOfD4(),
  actions: [
    {
      ...{ id: 'X1', about: 'D2', priority: 'P1', owner: 'S03', due: '2027-01-29' },
      action: 'Write down what progress looks like in each phase, on one page',
      ...{ closedOn: null, found: '' },
    },
    {
      ...{ id: 'X2', about: 'D1', priority: '', owner: 'S09', due: '2026-10-01' },
      action: 'Put the safeguarding card in every room',
      ...{ closedOn: '2026-09-28', found: 'It hangs by every door.' },
    },
  ],
  changes: [
    {
      ...{ at: '2026-06-30T15:10', by: 'S02', about: 'D4', what: 'moved' },
      ...{ before: '2027-02-05', after: '2027-02-15' },
      reason: 'Three schools of the cluster can come on this date.',
      evaluation: 'Staff asked for more time with the secondary school.',
    },
    {
      ...{ at: '2027-01-28T08:40', by: 'S02', about: 'B3', what: 'called off' },
      ...{ before: 'planned', after: 'called off', evaluation: '' },
      reason: 'The hall is a polling place.',
    },
  ],
  terms: terms(),
  priorities: [
    priority('P1', 'Progress and assessment', 'Cynnydd ac asesu'),
    priority('P2', 'Reading', 'Darllen'),
    priority('P3', 'Additional learning needs', 'Anghenion dysgu ychwanegol'),
    priority('P4', 'Cymraeg', 'Y Gymraeg'),
    priority('P5', 'Equity and belonging', 'Tegwch a pherthyn'),
    priority('M1', 'Books, autumn', 'Llyfrau, yr hydref', 'MER'),
  ],
  options: defaultOptions,
  staff,
  marks,
  catchUp: [
    {
      ...{ at: '2027-01-22T09:00', by: 'S02', day: 'D5', staff: 'S05', event: 'set', id: '' },
      ...{ resource: 'R1', due: '2027-02-12', minutes: null, reflection: '', onTopOf: '' },
    },
  ],
  resources: [],
  evaluations: [],
  flagged: [
    {
      ...{ id: 'E1', staff: 'S06', date: '2027-01-20', priority: 'P2' },
      what: 'Phonics update: the new sequence, with <b>examples</b>',
    },
  ],
  requests: [
    {
      ...{ id: 'Q1', at: '2027-01-11T19:02', staff: 'S05', priority: 'P3', state: 'open' },
      text: 'Something on one-page profiles, please',
    },
  ],
  interests: [
    {
      ...{ id: 'E7', what: 'Outdoor learning, <i>whatever the weather</i>', date: '2027-01-27' },
      ...{ priority: '', staff: ['S09', 'S03', 'S05', 'S06', 'S10'], ids: [] },
    },
    {
      ...{ id: 'E8', what: 'Phonics update: the new sequence', date: '2027-01-21' },
      ...{ priority: 'P2', staff: ['S06', 'S08'], ids: ['E1'] },
    },
    {
      ...{ id: 'E9', what: 'Dysgu drwy chwarae', date: '2026-11-30' },
      ...{ priority: '', staff: ['S08'], ids: [] },
    },
  ],
  told: [
    { day: 'D1', at: '2026-07-01T16:00' },
    { day: 'D2', at: '2026-09-15T16:00' },
    { day: 'D3', at: '2026-12-02T16:00' },
  ],
  otherDays: [],
  otherYears: [
    { year: '2024-25', minutes: { cfw: 1080, aln: 360, equity: 180 } },
    { year: '2025-26', minutes: { cfw: 720, aln: 720, cymraeg: 150 } },
  ],
  cluster: [
    ...['Ysgol Gyfun Dyffryn Ffug', 'Bryn Prawf Primary', 'Ysgol Gymraeg Nant Sampl'].map(
      (school) => ({
        ...{ school, contact: '', date: '2026-10-23', title: '', from: '', readOn: null },
      }),
    ),
  ],
};

function agendaOfD4(): readonly AgendaRow[] {
  const item = (id: string, order: number, itemEnglish: string, itemWelsh: string) => ({
    ...{ id, about: 'D4', order, itemEnglish, itemWelsh, minutes: 90 },
    ...{ priority: 'P4', national: 'cymraeg', lead: '', from: '' },
  });
  return [
    item('G1', 1, 'Phrases for the day', 'Ymadroddion y dydd'),
    item('G2', 2, 'Games in the yard', 'Gemau ar yr iard'),
  ];
}

function terms(): InsetFacts['terms'] {
  const term = (kind: string, english: string, welsh: string, first: string, last: string) => ({
    ...{ year: '2026-27', kind, english, welsh, first, last },
  });
  return [
    term('term', 'Autumn term', 'Tymor yr hydref', '2026-09-01', '2026-12-18'),
    term('term', 'Spring term', 'Tymor y gwanwyn', '2027-01-04', '2027-03-19'),
    term('term', 'Summer term', 'Tymor yr haf', '2027-04-05', '2027-07-20'),
    term('holiday', 'Half term', 'Hanner tymor', '2026-10-26', '2026-10-30'),
    term('holiday', 'Half term', 'Hanner tymor', '2027-02-08', '2027-02-12'),
    term('holiday', 'Half term', 'Hanner tymor', '2027-05-31', '2027-06-04'),
    term('bank holiday', 'May Day', 'Calan Mai', '2027-05-03', '2027-05-03'),
  ];
}

export const unconfirmed: InsetFacts = { ...facts, rules: [] };

export const empty: InsetFacts = {
  ...unconfirmed,
  ...{ days: [], sessions: [], agenda: [], actions: [], changes: [], marks: [], catchUp: [] },
  ...{
    told: [],
    flagged: [],
    requests: [],
    interests: [],
    otherYears: [],
    otherDays: [],
  },
};

export const yearServer: Handlers<OfficeServer> = { loadInset: () => ok(facts) };

export async function openYear(
  context: BrowserContext,
  server: Handlers<OfficeServer> = {},
  settings: Parameters<typeof openDialog>[3] = {},
): Promise<HostedPage> {
  const hosted = await openDialog(context, 'year', { ...yearServer, ...server }, settings);
  await hosted.page.setViewportSize(wide);
  return hosted;
}
