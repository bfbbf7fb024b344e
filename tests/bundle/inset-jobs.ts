import type { InsetFacts } from '../../src/core/wire/inset';

const year = '2026-27';
const unmarked = { state: 'open', minutes: null, pay: '' };
const why = { year, reason: 'The hall is let', evaluation: 'Fewer came last year' };

/** Finds what the sample school has, so that a job asks for what its pages would. */
function find<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`the sample school has no ${id}`);
  return found;
}

export type InsetJob = {
  readonly name: string;
  readonly call: string;
  /** What the page sends, out of what it was shown. */
  readonly argument: (facts: InsetFacts) => unknown;
};

/** Every call of the INSET pages that changes something, as its page makes it on 9 November 2026. */
export const insetSaves: readonly InsetJob[] = [
  {
    name: 'adding an INSET day',
    call: 'saveInsetDay',
    argument: ({ days }) => {
      const day = { ...find(days, 'D3'), id: '', date: '2027-05-28', titleEnglish: 'Oracy' };
      return { ...why, key: 'insetjobday01', day, before: null };
    },
  },
  {
    name: 'moving an INSET day',
    call: 'saveInsetDay',
    argument: ({ days }) => {
      const before = find(days, 'D4');
      return { ...why, key: 'insetjobday02', day: { ...before, date: '2027-03-15' }, before };
    },
  },
  {
    name: 'adding a session',
    call: 'saveSession',
    argument: ({ sessions }) => {
      const session = { ...find(sessions, 'A3'), id: '', date: '2027-02-04' };
      return { ...why, key: 'insetjobsession01', session, before: null };
    },
  },
  {
    name: 'correcting a held session',
    call: 'saveSession',
    argument: ({ sessions }) => {
      const before = find(sessions, 'A1');
      return { ...why, key: 'insetjobsession02', session: { ...before, ends: '17:15' }, before };
    },
  },
  {
    name: 'counting a session towards another day',
    call: 'saveSession',
    argument: ({ sessions }) => {
      const before = find(sessions, 'A3');
      return { ...why, key: 'insetjobsession03', session: { ...before, day: 'D6' }, before };
    },
  },
  {
    name: 'setting an agenda',
    call: 'saveAgenda',
    argument: ({ agenda }) => {
      const before = agenda.filter(({ about }) => about === 'D1');
      const [first, ...rest] = before;
      if (!first) throw new Error('the sample school has no agenda');
      const added = { ...first, id: 'new-job', itemEnglish: 'What we learned' };
      return { year, about: 'D1', items: [...rest, added], before };
    },
  },
  {
    name: 'listing an action',
    call: 'saveAction',
    argument: () => ({
      year,
      key: 'insetjobaction01',
      action: {
        ...{ id: '', about: 'D1', priority: 'P5', action: 'Ask the governors', owner: 'S02' },
        ...{ due: '2026-12-01', closedOn: null, found: '' },
      },
      before: null,
    }),
  },
  {
    name: 'changing an action',
    call: 'saveAction',
    argument: ({ actions }) => {
      const before = find(actions, 'X2');
      const action = { ...before, owner: 'S11', due: '2027-01-29', priority: 'P2' };
      return { year, key: 'insetjobaction02', action, before };
    },
  },
  {
    name: 'confirming the rules of a year',
    call: 'saveInsetRules',
    argument: ({ rules }) => {
      const before = rules.find((row) => row.year === year);
      return { ...why, rules: { ...before, confirmed: true, hoursPerDay: 5.5 }, before };
    },
  },
  {
    name: 'marking a register',
    call: 'saveMarks',
    argument: ({ staff, marks }) => ({
      year,
      about: 'A1',
      marks: staff.map(({ id }, index) => ({
        staff: id,
        state: index % 2 === 0 ? 'present' : 'not attending',
        minutes: index === 0 ? 75 : null,
        pay: index === 2 ? 'paid' : '',
        before: marks.find((one) => one.about === 'A1' && one.staff === id) ?? unmarked,
      })),
    }),
  },
  {
    name: 'setting what is caught up with',
    call: 'setCatchUp',
    argument: () => ({ year, day: 'D1', staff: ['*'], resource: 'G1', due: '2026-12-18' }),
  },
  {
    name: 'saying that somebody has caught up',
    call: 'closeCatchUp',
    argument: () => ({
      ...{ year, day: 'D1', staff: 'S05', id: 'insetjobdone01', minutes: 60, undone: false },
      seen: [],
    }),
  },
  {
    name: 'taking in the dates of a school',
    call: 'saveCluster',
    argument: () => ({
      ...{
        year,
        school: 'Maes Prawf Nursery School',
        contact: 'a@maes.example.com',
        from: 'pasted',
      },
      dates: [
        { date: '2026-10-23', title: 'Together' },
        { date: '2027-02-15', title: '' },
      ],
    }),
  },
];

/** Those that make a document. */
export const insetPapers: readonly InsetJob[] = [
  { name: 'making a pay list', call: 'makePayList', argument: () => year },
  {
    name: 'making a certificate',
    call: 'makeCertificate',
    argument: () => ({ year, staff: 'S05' }),
  },
];

/** Those that only look. */
export const insetLooks: readonly InsetJob[] = [
  { name: 'opening the year', call: 'loadInset', argument: () => year },
  { name: 'opening the cluster', call: 'loadCluster', argument: () => year },
  {
    name: 'reading a shared sheet',
    call: 'readSharedDates',
    argument: () => 'https://docs.google.com/spreadsheets/d/a-sheet-of-nobody-here/edit',
  },
];
