/** What is planned for the INSET year besides its days. */
import type {
  actionsTable,
  agendaTable,
  clusterTable,
  insetRulesTable,
  sessionsTable,
} from '../../src/core/tables';
import type { SampleRow } from './written-days';

/** Set B’s third session was called off, and another set in its place. */
export const sessions: readonly SampleRow<typeof sessionsTable>[] = [
  ['A1', 'D5', '2026-09-17', 'held', 'What a school day costs', 'Cost y diwrnod ysgol'],
  ['A2', 'D5', '2026-11-12', 'planned', 'Clubs, trips and uniform', 'Clybiau, teithiau a gwisg'],
  ['A3', 'D5', '2027-01-21', 'planned', 'What we stop asking for', 'Yr hyn na ofynnwn amdano mwy'],
  ['B1', 'D6', '2027-02-25', 'planned', 'Projects: questions', 'Prosiectau: cwestiynau'],
  ['B2', 'D6', '2027-04-22', 'planned', 'Projects: evidence', 'Prosiectau: tystiolaeth'],
  ['B3', 'D6', '2027-06-10', 'called off', 'Projects: findings', 'Prosiectau: canfyddiadau'],
  ['B4', 'D6', '2027-06-17', 'planned', 'Projects: findings', 'Prosiectau: canfyddiadau'],
].map(([id = '', day = '', date = '', state = '', titleEnglish = '', titleWelsh = '']) => ({
  id,
  day,
  date,
  starts: '15:45',
  ends: '17:45',
  state,
  titleEnglish,
  titleWelsh,
  audience: id === 'B2' ? 'teachers' : '',
  lead: day === 'D5' ? 'S01' : 'S02',
  venue: 'Library',
  reason: id === 'B3' ? 'The library is an examination room that week.' : '',
}));

/** `from` is the key of an entry. D3 has one item yet, and D6 none of its own. */
export const agenda: readonly SampleRow<typeof agendaTable>[] = [
  ['D1', 'Safeguarding, level 2', 'Diogelu, lefel 2', '120', 'P5', '', 'S02', ''],
  ['D1', 'Health and safety', 'Iechyd a diogelwch', '60', '', '', 'S39', ''],
  [
    'D1',
    'The year’s five priorities',
    'Pum blaenoriaeth y flwyddyn',
    '180',
    'P5',
    'cfw',
    'S01',
    '',
  ],
  [
    'D2',
    'Progress from Year 6 to Year 7',
    'Cynnydd o Flwyddyn 6 i 7',
    '180',
    'P1',
    'cfw',
    'S03',
    '',
  ],
  [
    'D2',
    'Notes that help the next lesson',
    'Nodiadau sy’n helpu’r wers nesaf',
    '180',
    'P1',
    'cfw',
    'S11',
    '',
  ],
  [
    'A1',
    'What families pay in a year',
    'Yr hyn a dâl teuluoedd mewn blwyddyn',
    '90',
    'P5',
    'equity',
    'S01',
    '',
  ],
  ['A1', 'A greeting at the gate', 'Cyfarchiad wrth y giât', '30', 'P5', 'equity', 'S01', 'w3'],
  [
    'A2',
    'Clubs and trips: who does not come?',
    'Clybiau a theithiau: pwy na ddaw?',
    '120',
    'P5',
    'equity',
    'S01',
    '',
  ],
  [
    'D3',
    'One-page profiles, class by class',
    'Proffiliau un dudalen, fesul dosbarth',
    '240',
    'P3',
    'aln',
    'S04',
    '',
  ],
  ['D4', 'Routines in Welsh', 'Trefnau yn Gymraeg', '360', 'P4', 'cymraeg', 'S04', ''],
].map(
  (
    [
      about = '',
      itemEnglish = '',
      itemWelsh = '',
      minutes = '',
      priority = '',
      national = '',
      lead = '',
      from = '',
    ],
    index,
    all,
  ) => {
    const order = all.slice(0, index + 1).filter((item) => item[0] === about).length;
    const id = `${about}-${order}`;
    return {
      id,
      about,
      order: String(order),
      itemEnglish,
      itemWelsh,
      minutes,
      priority,
      national,
      lead,
      from,
    };
  },
);

/** One is done, one is due, one is overdue. */
export const actions: readonly SampleRow<typeof actionsTable>[] = [
  {
    id: 'X1',
    about: 'D1',
    priority: 'P5',
    action: 'Put up in every room whom to tell when something worries us',
    owner: 'S39',
    due: '2026-09-18',
    closedOn: '2026-09-15',
    found: 'In every room, in both languages.',
  },
  {
    id: 'X2',
    about: 'D2',
    priority: 'P1',
    action: 'Try the agreed way of noting progress in two classes of each phase',
    owner: 'S03',
    due: '2026-12-11',
  },
  {
    id: 'X3',
    about: 'A1',
    priority: 'P5',
    action: 'List what each year group asks families to pay for',
    owner: 'S11',
    due: '2026-10-16',
  },
];

/** Nobody has confirmed yet that this year has a sixth day. */
export const insetRules: readonly SampleRow<typeof insetRulesTable>[] = [
  { year: '2025-26', days: '5', confirmed: 'yes' },
  { year: '2026-27', days: '6', confirmed: 'no', extraFor: 'aln, equity, cfw, cymraeg' },
].map((row) => ({ ...row, hoursPerDay: '6', twilightHours: '2', twilights: '3' }));

const othersDates = [
  ['Ysgol Gyfun Dyffryn Ffug', 'dyffryn-ffug', '2026-09-01 2026-10-23 2027-02-15 2027-05-28'],
  ['Bryn Prawf Primary School', 'bryn-prawf', '2026-09-01 2026-10-23 2027-01-04'],
  ['Ysgol Gymraeg Nant Sampl', 'nant-sampl', '2026-09-01 2027-02-15 2027-06-07'],
  ['St Enghraifft’s RC Primary School', 'st-enghraifft', '2026-09-02 2026-10-23'],
  ['Maes Prawf Nursery School', 'maes-prawf', ''],
] as const;

/** The five other schools; Maes Prawf has sent no dates, which is one row without a date. */
export const cluster: readonly SampleRow<typeof clusterTable>[] = othersDates.flatMap(
  ([school, host, dates]) =>
    dates.split(' ').map((date) => ({
      school,
      contact: `swyddfa@${host}.example.com`,
      date,
      from: date === '' ? '' : 'Typed',
      readOn: date === '' ? '' : '2026-07-08',
    })),
);
