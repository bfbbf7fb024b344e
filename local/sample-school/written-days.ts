/** The INSET year of the sample school, as its deputy head has planned it so far. */
import type { insetDaysTable, Row, Table } from '../../src/core/tables';

/** A line of a file whose headers are the keys of a table; what is left out is empty. */
export type SampleRow<T extends Table> = Partial<Readonly<Record<keyof Row<T> & string, string>>>;

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
  rest: SampleRow<typeof insetDaysTable>,
): SampleRow<typeof insetDaysTable> {
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
    part: 'whole',
    takenAs: 'day',
    state: 'planned',
    audience: 'all',
    ...rest,
  };
}

/**
 * D1 is across the summer; D3 has no expected outcome yet; D5 has no Welsh for its purpose; D6 serves no
 * priority and says nothing of learners. Nothing serves factor 8, or is responsive.
 */
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
    {
      starts: '09:00',
      ends: '15:30',
      mandatory: 'yes',
      national: 'cfw',
      factors: '3, 5, 6',
      napl: 'standards',
      principles: 'collaborative, informed',
      lead: 'S02',
      venue: 'Hall',
      why: 'The year begins with everyone in one room.',
      learnersEnglish: 'Learners are safe and know whom to turn to.',
      learnersWelsh: 'Mae dysgwyr yn ddiogel ac yn gwybod at bwy i droi.',
      checkOn: '2026-12-11',
    },
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
    {
      starts: '09:00',
      ends: '15:30',
      mer: 'M1',
      national: 'cfw',
      factors: '1, 2',
      napl: 'networks',
      principles: 'collaborative, evaluated',
      lead: 'S03',
      venue: 'Ysgol Gyfun Dyffryn Ffug',
      why: 'Schools of the cluster can only meet on a whole day.',
      partners: `Ysgol Gyfun Dyffryn Ffug, Bryn Prawf Primary School, St Enghraifft’s RC Primary School`,
      host: 'Ysgol Gyfun Dyffryn Ffug',
      headcount: '64',
      learnersEnglish: 'Learners know what to try next in mathematics.',
      learnersWelsh: 'Mae dysgwyr yn gwybod beth i roi cynnig arno nesaf mewn mathemateg.',
      checkOn: '2027-03-05',
    },
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
    {
      national: 'aln',
      factors: '4',
      napl: 'pedagogy',
      principles: 'informed',
      lead: 'S04',
      venue: 'Hall',
      why: 'Profiles are made class by class, which takes a whole day.',
      learnersEnglish: 'Learners with additional needs are heard in every lesson.',
      learnersWelsh: 'Caiff dysgwyr ag anghenion ychwanegol eu clywed ym mhob gwers.',
      checkOn: '2027-05-14',
      transportEnglish: 'There will be no school transport.',
      transportWelsh: 'Ni fydd cludiant ysgol.',
    },
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
    {
      mer: 'M3',
      extra: 'yes',
      national: 'cymraeg',
      factors: '2, 5',
      napl: 'blend',
      principles: 'collaborative',
      lead: 'S04',
      venue: 'Ysgol Gymraeg Nant Sampl',
      why: 'We learn where Welsh is spoken all day.',
      partners: 'Ysgol Gyfun Dyffryn Ffug, Ysgol Gymraeg Nant Sampl',
      host: 'Ysgol Gymraeg Nant Sampl',
      learnersEnglish: 'Learners answer in Welsh without being asked to.',
      learnersWelsh: 'Mae dysgwyr yn ateb yn Gymraeg heb ofyn iddynt.',
      checkOn: '2027-06-18',
    },
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
    {
      takenAs: 'twilights',
      national: 'equity',
      factors: '1, 3, 7',
      napl: 'journey',
      principles: 'reflective',
      lead: 'S01',
      venue: 'Library',
      why: 'Three evenings, with time between them to try things out.',
      learnersEnglish: 'No learner stays away for want of money.',
      learnersWelsh: 'Nid oes dysgwr yn cadw draw oherwydd diffyg arian.',
      checkOn: '2027-07-02',
    },
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
    {
      takenAs: 'twilights',
      national: 'cfw',
      factors: '4, 6',
      napl: 'enquiry',
      principles: 'informed, reflective',
      lead: 'S02',
      venue: 'Library',
      why: 'Projects report when they have something to say, not on one day.',
    },
  ),
];
