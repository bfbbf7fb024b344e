/** The parts of the sample school that are written rather than made: each row carries a case. */

export const termDates = [
  ['2025-26', 'term', 'Autumn term', 'Tymor yr hydref', '2025-09-01', '2025-12-19'],
  ['2025-26', 'holiday', 'Autumn half term', 'Hanner tymor yr hydref', '2025-10-27', '2025-10-31'],
  ['2025-26', 'term', 'Spring term', 'Tymor y gwanwyn', '2026-01-05', '2026-03-27'],
  ['2025-26', 'holiday', 'Spring half term', 'Hanner tymor y gwanwyn', '2026-02-16', '2026-02-20'],
  ['2025-26', 'term', 'Summer term', 'Tymor yr haf', '2026-04-13', '2026-07-20'],
  ['2025-26', 'bank holiday', 'May Day', 'Calan Mai', '2026-05-04', '2026-05-04'],
  ['2025-26', 'holiday', 'Summer half term', 'Hanner tymor yr haf', '2026-05-25', '2026-05-29'],
  ['2026-27', 'term', 'Autumn term', 'Tymor yr hydref', '2026-09-01', '2026-12-18'],
  ['2026-27', 'holiday', 'Autumn half term', 'Hanner tymor yr hydref', '2026-10-26', '2026-10-30'],
  ['2026-27', 'term', 'Spring term', 'Tymor y gwanwyn', '2027-01-04', '2027-03-19'],
  ['2026-27', 'holiday', 'Spring half term', 'Hanner tymor y gwanwyn', '2027-02-08', '2027-02-12'],
  ['2026-27', 'bank holiday', 'Good Friday', 'Dydd Gwener y Groglith', '2027-03-26', '2027-03-26'],
  ['2026-27', 'bank holiday', 'Easter Monday', 'Dydd Llun y Pasg', '2027-03-29', '2027-03-29'],
  ['2026-27', 'term', 'Summer term', 'Tymor yr haf', '2027-04-05', '2027-07-20'],
  ['2026-27', 'bank holiday', 'May Day', 'Calan Mai', '2027-05-03', '2027-05-03'],
  ['2026-27', 'holiday', 'Summer half term', 'Hanner tymor yr haf', '2027-05-31', '2027-06-04'],
].map(([year, kind, english, welsh, first, last]) => ({ year, kind, english, welsh, first, last }));

export const priorities = [
  ['P1', 'SDP', 'Progress in mathematics', 'Cynnydd mewn mathemateg'],
  ['P2', 'SDP', 'Reading and oracy', 'Darllen a llafaredd'],
  ['P3', 'SDP', 'ALN reform in every class', 'Diwygio ADY ym mhob dosbarth'],
  ['P4', 'SDP', 'Cymraeg through the day', 'Y Gymraeg drwy’r dydd'],
  ['P5', 'SDP', 'Equity, attendance and belonging', 'Tegwch, presenoldeb a pherthyn'],
  ['M1', 'MER', 'Autumn book looks: feedback', 'Craffu ar lyfrau’r hydref: adborth'],
  ['M2', 'MER', 'Spring visits: questioning', 'Ymweliadau’r gwanwyn: holi'],
  ['M3', 'MER', 'Summer learner voice: Cymraeg', 'Llais y dysgwr yn yr haf: y Gymraeg'],
].map(([id, kind, english, welsh]) => ({
  id,
  kind,
  english,
  welsh,
  year: '2026-27',
  active: 'yes',
}));

const noClubs = {
  clubsEnglish: 'There will be no breakfast club or after-school club.',
  clubsWelsh: 'Ni fydd clwb brecwast na chlwb ar ôl ysgol.',
};

type DayText = readonly [english: string, welsh: string];

function insetDay(
  id: string,
  date: string,
  title: DayText,
  aim: DayText,
  purpose: DayText,
  outcome: DayText,
  priority: string,
  pupilsReturn: string,
): Readonly<Record<string, string>> {
  return {
    id,
    date,
    titleEnglish: title[0],
    titleWelsh: title[1],
    aimEnglish: aim[0],
    aimWelsh: aim[1],
    purposeEnglish: purpose[0],
    purposeWelsh: purpose[1],
    outcomeEnglish: outcome[0],
    outcomeWelsh: outcome[1],
    priority,
    pupilsReturn,
    ...noClubs,
  };
}

/** D1 is across the summer; D3 has no expected outcome yet; D5 has no Welsh for its purpose. */
export const insetDays = [
  insetDay(
    'D1',
    '2026-09-01',
    [
      'Safeguarding, health and safety, and the school development plan',
      'Diogelu, iechyd a diogelwch, a chynllun datblygu’r ysgol',
    ],
    [
      'Everyone starts the year safe and sure of the plan',
      'Pawb yn dechrau’r flwyddyn yn ddiogel ac yn sicr o’r cynllun',
    ],
    [
      'Yearly training and the year’s priorities',
      'Hyfforddiant blynyddol a blaenoriaethau’r flwyddyn',
    ],
    [
      'Each of us knows the five priorities and our part in them',
      'Pob un ohonom yn gwybod y pum blaenoriaeth a’n rhan ynddynt',
    ],
    'P5',
    '2026-09-02',
  ),
  insetDay(
    'D2',
    '2026-10-23',
    [
      'Progress and assessment in the Curriculum for Wales',
      'Cynnydd ac asesu yn y Cwricwlwm i Gymru',
    ],
    [
      'A shared picture of progress from Nursery to Year 6',
      'Darlun cyffredin o gynnydd o’r Meithrin i Flwyddyn 6',
    ],
    [
      'So that what we write down helps the next lesson',
      'Fel bod yr hyn a gofnodwn yn helpu’r wers nesaf',
    ],
    [
      'An agreed way of noting progress in mathematics',
      'Ffordd gytûn o nodi cynnydd mewn mathemateg',
    ],
    'P1',
    '2026-11-02',
  ),
  insetDay(
    'D3',
    '2027-01-04',
    ['The ALN system in every class', 'Y system ADY ym mhob dosbarth'],
    ['Every adult can use a one-page profile', 'Pob oedolyn yn gallu defnyddio proffil un dudalen'],
    [
      'Our ALN reform plan reaches the classroom',
      'Ein cynllun diwygio ADY yn cyrraedd yr ystafell ddosbarth',
    ],
    ['', ''],
    'P3',
    '2027-01-05',
  ),
  insetDay(
    'D4',
    '2027-02-15',
    ['Cymraeg through the school day', 'Y Gymraeg drwy’r diwrnod ysgol'],
    [
      'Ten everyday routines in Welsh in each class',
      'Deg trefn feunyddiol yn Gymraeg ym mhob dosbarth',
    ],
    ['Learners hear and use more Welsh', 'Dysgwyr yn clywed ac yn defnyddio mwy o Gymraeg'],
    [
      'A routine for each of us to start the next morning',
      'Trefn i bob un ohonom ei dechrau y bore wedyn',
    ],
    'P4',
    '2027-02-16',
  ),
  insetDay(
    'D5',
    '2027-07-19',
    ['Equity', 'Tegwch'],
    ['Poverty is no bar to taking part', 'Nid yw tlodi’n rhwystr i gymryd rhan'],
    ['To cost the school day and change it', ''],
    [
      'A list of what we stop asking families to pay for',
      'Rhestr o’r hyn y rhown y gorau i ofyn i deuluoedd dalu amdano',
    ],
    'P5',
    '2027-09-01',
  ),
  insetDay(
    'D6',
    '2027-07-20',
    ['Our enquiry projects', 'Ein prosiectau ymholi'],
    ['Each project tells what it found', 'Pob prosiect yn dweud beth a ganfu'],
    [
      'What we learned shapes next year’s plan',
      'Yr hyn a ddysgwyd yn llunio cynllun y flwyddyn nesaf',
    ],
    ['Three findings for every class', 'Tri chanfyddiad i bob dosbarth'],
    '',
    '2027-09-01',
  ),
];

/** Set B’s third session is called off and set again a week later; no sessions are held yet for it. */
export const sessions = [
  ['A1', 'D5', '2026-09-17', 'held'],
  ['A2', 'D5', '2026-11-12', 'planned'],
  ['A3', 'D5', '2027-01-21', 'planned'],
  ['B1', 'D6', '2027-02-25', 'planned'],
  ['B2', 'D6', '2027-04-22', 'planned'],
  ['B3', 'D6', '2027-06-10', 'called off'],
  ['B4', 'D6', '2027-06-17', 'planned'],
].map(([id, day, date, state]) => ({ id, day, date, starts: '15:45', ends: '17:45', state }));

/** D2 was moved after families had been told, and told again nine days before: too late. */
export const notices = [
  {
    id: 'D1:1',
    day: 'D1',
    state: 'approved',
    facts: 'before this workbook',
    count: '332',
    approvedBy: 'S02',
    approvedAt: '2026-07-06T10:10',
    noticeAt: '2026-07-06T16:00',
    reminderAt: '2026-08-28T16:00',
  },
  {
    id: 'D2:1',
    day: 'D2',
    state: 'void',
    facts: 'for 22 October',
    count: '334',
    approvedBy: 'S02',
    approvedAt: '2026-09-14T12:05',
    noticeAt: '2026-09-25T16:00',
    reminderAt: '2026-10-19T16:00',
  },
  {
    id: 'D2:2',
    day: 'D2',
    state: 'approved',
    facts: 'for 23 October',
    count: '335',
    approvedBy: 'S01',
    approvedAt: '2026-10-14T08:40',
    noticeAt: '2026-10-14T16:00',
    reminderAt: '2026-10-20T16:00',
  },
];

type ProjectLine = Readonly<Record<string, string>>;

function project(
  key: string,
  title: string,
  lead: string,
  team: string,
  priority: string,
  stage: string,
  question: string,
  rest: ProjectLine = {},
): ProjectLine {
  return {
    key,
    title,
    lead,
    team,
    priority,
    stage,
    question,
    objective: 'To know whether it is worth keeping, and for whom',
    baseline: 'Notes from three lessons and a talk with six learners',
    measure: 'The same three lessons and the same six learners in June',
    starts: '2026-09-14',
    ends: '2027-06-25',
    savedAt: '2026-09-15T16:20',
    ...rest,
  };
}

export const projects = [
  project(
    'R1',
    'Oracy in Year 1',
    'S03',
    '',
    'P2',
    'embedding',
    'Does a daily talk partner help the quietest children to speak?',
  ),
  project(
    'R2',
    'Number talk',
    'S05',
    'S09',
    'P1',
    'trial',
    'Do children explain their method before they are asked for an answer?',
  ),
  project(
    'R3',
    'Incidental Welsh',
    'S04',
    '',
    'P4',
    'sharing',
    'Which routines bring Welsh on to the yard?',
  ),
  project(
    'R4',
    'Outdoor maths',
    'S06',
    '',
    '',
    'trial',
    'What do children say about shape when they can walk round it?',
    { measure: '' },
  ),
  project(
    'R5',
    'Feedback in Year 6',
    'S10',
    '',
    'M1',
    'paused',
    'Does feedback given aloud change the next piece of writing?',
  ),
  project(
    'R6',
    'Reading led by teaching assistants',
    'S07',
    'S08',
    'P2',
    'reading',
    'What helps an adult to listen well to a reader?',
  ),
  project(
    'R7',
    'Pupil voice',
    'S02',
    '',
    'P5',
    'evaluated',
    'What do learners change when they are asked?',
  ),
  project(
    'R8',
    'Transition to Year 7',
    'S11',
    'S01,S10',
    'P1',
    'planned',
    'What do Year 7 teachers wish they had been told?',
    { starts: '2027-01-11' },
  ),
  project(
    'R9',
    'Attendance and belonging',
    'S01',
    '',
    'P5',
    'stopped',
    'Does a greeting at the door bring children in on Mondays?',
  ),
  project(
    'R10',
    'Retrieval',
    'S12',
    '',
    'P1',
    'stale',
    'Do short weekly quizzes help facts to stay?',
    { savedAt: '2026-07-08T15:30', starts: '2026-07-06' },
  ),
];

/** Maes Prawf Nursery has sent no dates. */
export const clusterDates = [
  ['Ysgol Gyfun Dyffryn Ffug', 'dyffryn-ffug', '2026-09-01 2026-10-23 2027-02-15 2027-05-28'],
  [
    'Cwm Ffug Primary School',
    'cwmffug',
    '2026-09-01 2026-10-23 2027-01-04 2027-02-15 2027-07-19 2027-07-20',
  ],
  ['Bryn Prawf Primary School', 'bryn-prawf', '2026-09-01 2026-10-23 2027-01-04'],
  ['Ysgol Gymraeg Nant Sampl', 'nant-sampl', '2026-09-01 2027-02-15 2027-06-07'],
  ['St Enghraifft’s RC Primary School', 'st-enghraifft', '2026-09-02 2026-10-23'],
  ['Maes Prawf Nursery School', 'maes-prawf', ''],
].map(([school, host, dates]) => ({ school, contact: `swyddfa@${host}.example.com`, dates }));

export const fundingLines = [
  ['IN', 'Grant', 9400, ''],
  ['F1', 'Cover for lesson study', 1260, '6 days'],
  ['F2', 'Cluster planning release', 2100, 'entered twice: overspent'],
  ['F3', 'Enquiry release, R1', 630, '3 days'],
  ['F4', 'Enquiry release, R2', 420, '2 days'],
  ['F5', 'Extra hours for teaching assistants at INSET', 1480, ''],
  ['F6', 'Release for the professional learning lead', 3990, 'one day a fortnight'],
  ['F7', 'Course fees', 540, ''],
  ['F8', 'Books', 160, ''],
  ['F9', 'Refund', -210, ''],
  ['F10', 'Planned, not yet committed', 500, ''],
].map(([id, what, pounds, note]) => ({ id, what, pounds, note, year: '2026-27' }));
