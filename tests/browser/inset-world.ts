import type {
  CatchUpRow,
  InsetDayRow,
  InsetStaff,
  Mark,
  ResourceRow,
  SessionRow,
} from '../../src/core/inset/types';
import type { InsetFacts } from '../../src/core/wire/inset';
import { blankDay } from '../../src/ui/dialogs/year/blank-rows';

/** The sample school's year 2026–27 as the INSET pages of PL Office read it. */

const blankSession: SessionRow = {
  id: '',
  day: '',
  date: null,
  starts: '15:45',
  ends: '17:45',
  state: 'planned',
  titleEnglish: '',
  titleWelsh: '',
  audience: '',
  lead: '',
  venue: '',
  reason: '',
};

export const insetDays: readonly InsetDayRow[] = [
  {
    ...blankDay(null),
    id: 'D1',
    date: '2026-09-01',
    titleEnglish: 'Safeguarding, health and safety, and the school development plan',
    titleWelsh: 'Diogelu, iechyd a diogelwch, a chynllun datblygu’r ysgol',
    why: 'Yearly training needs everyone in one room.',
  },
  {
    ...blankDay(null),
    id: 'D2',
    date: '2026-10-23',
    titleEnglish: 'Progress and assessment in the Curriculum for Wales',
    titleWelsh: 'Cynnydd ac asesu yn y Cwricwlwm i Gymru',
    venue: 'Bryn Prawf Primary',
  },
  {
    ...blankDay(null),
    id: 'D3',
    date: '2027-01-04',
    titleEnglish: 'The ALN system in every class',
    titleWelsh: 'Y system ADY ym mhob dosbarth',
  },
  {
    ...blankDay(null),
    id: 'D4',
    date: '2027-02-15',
    titleEnglish: 'Cymraeg through the school day',
    titleWelsh: 'Y Gymraeg drwy’r diwrnod ysgol',
  },
  {
    ...blankDay(null),
    id: 'D5',
    date: '2027-07-19',
    takenAs: 'twilights',
    titleEnglish: 'Equity',
    titleWelsh: 'Tegwch',
    why: 'Three shorter sessions leave time to try things out in between.',
  },
  {
    ...blankDay(null),
    id: 'D6',
    date: '2027-07-20',
    takenAs: 'twilights',
    titleEnglish: 'Our enquiry projects',
    titleWelsh: 'Ein prosiectau ymholi',
  },
];

export const insetSessions: readonly SessionRow[] = [
  { ...blankSession, id: 'A1', day: 'D5', date: '2026-09-17', state: 'held' },
  { ...blankSession, id: 'A2', day: 'D5', date: '2026-11-12', state: 'held' },
  { ...blankSession, id: 'A3', day: 'D5', date: '2027-01-21', venue: 'Hall' },
  { ...blankSession, id: 'B1', day: 'D6', date: '2027-02-25' },
  { ...blankSession, id: 'B2', day: 'D6', date: '2027-04-22' },
  { ...blankSession, id: 'B3', day: 'D6', date: '2027-06-10', state: 'called off' },
  { ...blankSession, id: 'B4', day: 'D6', date: '2027-06-17' },
];

type Words = readonly [
  id: string,
  name: string,
  role: string,
  roleGroup: string,
  phase: string,
  workingDays: string,
  insetInContract: string,
];

function person([
  id,
  name,
  role,
  roleGroup,
  phase,
  workingDays,
  insetInContract,
]: Words): InsetStaff {
  return {
    id,
    name,
    role,
    roleGroup,
    phase,
    fte: null,
    workingDays,
    insetInContract,
    insetDays: '',
    starts: null,
    leaves: null,
    awayFrom: id === 'S10' ? '2027-01-04' : null,
    awayUntil: null,
    alsoAway: '',
  };
}

const words: readonly Words[] = [
  ['S01', 'Ann Prawf', 'Headteacher', 'leader', 'both', '', 'yes'],
  ['S02', 'Nia Enghraifft', 'Deputy headteacher', 'leader', 'both', '', 'yes'],
  ['S03', 'Llŷr Ffug', 'Phase lead', 'leader', 'infants', '', 'yes'],
  ['S04', 'Siân O’Sampl', 'ALNCo', 'leader', 'both', '', 'yes'],
  ['S05', 'Dewi Prawf', 'Teacher Y4', 'teacher', 'juniors', 'Mon Tue Wed', 'pro rata'],
  ['S06', 'Cari Ffug', 'Newly qualified teacher Y2', 'teacher', 'infants', '', 'yes'],
  ['S07', 'Mair Sampl', 'Higher level teaching assistant', 'hlta', 'juniors', '', '2'],
  ['S08', 'Tom Enghraifft', 'Teaching assistant', 'ta', 'infants', '', 'none'],
  ['S09', 'Ann Prawf', 'Teaching assistant', 'ta', 'juniors', 'Mon Tue Wed Thu', '5'],
  ['S10', 'Gŵen Ffug', 'Teacher Y6', 'teacher', 'juniors', '', 'yes'],
];

/** S05 never works on Thursdays, S07 has two days in contract, S08 none, S09 is called as S01 is. */
export const insetStaff: readonly InsetStaff[] = words.map(person);

/** The ten, and colleagues of every kind up to `count`. */
export function manyStaff(count: number): readonly InsetStaff[] {
  const kinds = words.slice(4, 9);
  const first = ['Lowri', 'Megan', 'Owain', 'Priya', 'Rhian', 'Sioned', 'Tomos', 'Wyn', 'Ŵen'];
  const last = ['Sampl', 'Prawf', 'Ffug', 'Enghraifft', 'O’Sampl', 'ap Prawf', 'Rhiant-Ffug'];
  const more = Array.from({ length: Math.max(0, count - words.length) }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? words[0];
    if (!kind) throw new Error('no kind');
    const name = `${first[index % first.length]} ${last[Math.floor(index / 2) % last.length]}`;
    const [, , ...rest] = kind;
    return person([`S${String(index + 11).padStart(2, '0')}`, name, ...rest]);
  });
  return [...insetStaff, ...more];
}

export function presentAt(
  about: string,
  staff: readonly string[],
  patch: Partial<Mark> = {},
): Mark[] {
  return staff.map((one) => ({
    about,
    staff: one,
    state: 'present',
    minutes: null,
    pay: '',
    by: 'S02',
    at: '2027-01-21T17:45',
    date: null,
    logged: false,
    ...patch,
  }));
}

const fullTime = ['S01', 'S02', 'S03', 'S04', 'S06'];

/** Up to the third session of set A, which nobody has registered yet. S06 missed the second. */
const insetMarks: readonly Mark[] = [
  ...presentAt('D1', [...fullTime, 'S05', 'S07', 'S09', 'S10']),
  ...presentAt('D1', ['S08'], { pay: 'paid' }),
  ...presentAt('D2', [...fullTime, 'S07', 'S10']),
  ...presentAt('D2', ['S08'], { pay: 'paid', minutes: 180 }),
  ...presentAt('D3', [...fullTime, 'S05', 'S09']),
  ...presentAt('D3', ['S07'], { pay: 'in lieu' }),
  ...presentAt('A1', [...fullTime, 'S09', 'S10']),
  ...presentAt('A1', ['S08'], { pay: 'paid' }),
  ...presentAt('A2', ['S01', 'S02', 'S03', 'S04', 'S09', 'S10']),
];

const insetResources: readonly ResourceRow[] = [
  {
    id: 'W1',
    titleEnglish: 'The cost of the school day',
    titleWelsh: 'Cost y diwrnod ysgol',
    provider: 'Consortium of the South',
    mode: 'recorded',
    language: 'both',
    minutes: 120,
    link: 'https://example.org/cost',
    about: 'D5',
    checkedOn: '2026-12-01',
    active: true,
  },
  {
    id: 'W2',
    titleEnglish: 'One-page profiles',
    titleWelsh: '',
    provider: 'Local authority',
    mode: 'live',
    language: 'en',
    minutes: 90,
    link: 'https://example.org/profiles',
    about: 'D3',
    checkedOn: '2026-02-03',
    active: true,
  },
  {
    id: 'W3',
    titleEnglish: 'An old film',
    titleWelsh: 'Hen ffilm',
    provider: '',
    mode: 'recorded',
    language: 'cy',
    minutes: null,
    link: '',
    about: '',
    checkedOn: null,
    active: true,
  },
];

export const insetCatchUp: readonly CatchUpRow[] = [
  {
    at: '2026-11-13T09:00',
    by: 'S02',
    day: 'D5',
    staff: '*',
    event: 'set',
    id: '',
    resource: 'W1',
    due: '2027-02-12',
    minutes: null,
    reflection: '',
    onTopOf: '',
  },
  {
    at: '2027-01-08T16:10',
    by: 'S05',
    day: 'D5',
    staff: 'S05',
    event: 'done',
    id: 'done-1',
    resource: 'W1',
    due: null,
    minutes: 120,
    reflection: 'I counted what a school trip asks of a family of three. <b>It is a lot.</b>',
    onTopOf: '-',
  },
];

/** After the lead has entered what Dewi had entered himself, and Cari more than she had missed. */
export const caughtUpTwice: readonly CatchUpRow[] = [
  ...insetCatchUp,
  {
    ...{ at: '2027-01-21T09:00', by: 'S02', day: 'D5', staff: 'S05', event: 'done', id: 'done-2' },
    ...{ resource: 'W1', due: null, minutes: 90, reflection: '', onTopOf: '-' },
  },
  {
    ...{ at: '2027-01-21T10:00', by: 'S06', day: 'D5', staff: 'S06', event: 'done', id: 'done-3' },
    ...{ resource: 'W1', due: null, minutes: 150, reflection: '', onTopOf: 'done-4' },
  },
  {
    ...{ at: '2026-09-10T10:00', by: 'S06', day: 'D5', staff: 'S06', event: 'done', id: 'done-4' },
    ...{ resource: 'W1', due: null, minutes: 30, reflection: '', onTopOf: '-' },
  },
];

const option = (list: string, id: string, english: string, welsh: string) => ({
  list,
  id,
  english,
  welsh,
  group: '',
  active: true,
});

const insetOptions: InsetFacts['options'] = [
  option('role-group', 'leader', 'Leaders', 'Arweinwyr'),
  option('role-group', 'teacher', 'Teachers', 'Athrawon'),
  option(
    'role-group',
    'hlta',
    'Higher level teaching assistants',
    'Cynorthwywyr addysgu lefel uwch',
  ),
  option('role-group', 'ta', 'Teaching assistants', 'Cynorthwywyr addysgu'),
  option('phase', 'infants', 'Infants', 'Babanod'),
  option('phase', 'juniors', 'Juniors', 'Adran Iau'),
  option('phase', 'both', 'Whole school', 'Yr ysgol gyfan'),
];

/** As it stands on Friday 22 January 2027, the morning after the third session of set A. */
export const insetFacts: InsetFacts = {
  now: '2027-01-22T08:30',
  year: '2026-27',
  years: ['2025-26', '2026-27', '2027-28'],
  school: { en: 'Cwm Ffug Primary School', cy: 'Ysgol Gynradd Cwm Ffug' },
  me: 'S02',
  settings: {
    dayStarts: '09:00',
    dayEnds: '15:30',
    twilightStarts: '15:45',
    pupilsLeave: '15:30',
    noticeDays: 28,
    reminderDays: 3,
    signInBefore: 20,
    signInAfter: 20,
    catchUpDays: 28,
  },
  rules: [
    {
      year: '2026-27',
      days: 6,
      confirmed: true,
      hoursPerDay: 6,
      twilightHours: 2,
      twilights: 3,
      extraFor: '',
      noticeDays: 28,
      reminderDays: 3,
    },
  ],
  days: insetDays,
  sessions: insetSessions,
  agenda: [],
  actions: [],
  changes: [],
  terms: [],
  priorities: [],
  options: insetOptions,
  staff: insetStaff,
  marks: insetMarks,
  catchUp: insetCatchUp,
  resources: insetResources,
  evaluations: [
    { about: 'D1', count: 9, means: { useful: 3.1, learned: 2.8, common: 3.4 } },
    { about: 'D2', count: 7, means: { useful: 3.6, learned: 3.3, common: 3.2 } },
    { about: 'D3', count: 4, means: null },
    { about: 'A1', count: 6, means: { useful: 3.5, learned: 3.4, common: 3.1 } },
    { about: 'A2', count: 5, means: { useful: 3.7, learned: 3.6, common: 3.3 } },
  ],
  flagged: [],
  requests: [],
  interests: [],
  otherDays: [],
  otherYears: [],
  told: [],
  cluster: [],
};
