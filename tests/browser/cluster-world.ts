import type { ClusterFacts, InsetFacts, OfficeServer } from '../../src/core/wire/office-server';
import type { Reply } from '../../src/core/wire/reply';
import { insetDays, insetFacts } from './inset-world';
import { ok } from './office-world';
import type { Handlers } from './page-host';

type ClusterRow = InsetFacts['cluster'][number];

function dates(school: string, host: string, all: readonly (string | null)[]): ClusterRow[] {
  return all.map((date) => ({
    school,
    contact: `swyddfa@${host}.example.com`,
    date,
    title: '',
    from: date === null ? '' : 'Typed',
    readOn: date === null ? null : '2026-07-08',
  }));
}

export const bryn = 'Bryn Prawf Primary School';
export const maes = 'Maes Prawf Nursery School';

const sampleCluster: readonly ClusterRow[] = [
  ...dates('Ysgol Gyfun Dyffryn Ffug', 'dyffryn-ffug', [
    '2026-09-01',
    '2026-10-23',
    '2027-02-15',
    '2027-05-28',
  ]),
  ...dates(bryn, 'bryn-prawf', ['2026-09-01', '2026-10-23', '2027-01-04']),
  ...dates('Ysgol Gymraeg Nant Sampl', 'nant-sampl', ['2026-09-01', '2027-02-15', '2027-06-07']),
  ...dates('St Enghraifft’s RC Primary School', 'st-enghraifft', ['2026-09-02', '2026-10-23']),
  ...dates(maes, 'maes-prawf', [null]),
];

const span = (kind: string, first: string, last: string): InsetFacts['terms'][number] => ({
  year: '2026-27',
  kind,
  english: '',
  welsh: '',
  first,
  last,
});

/** In the summer before the year, when dates are agreed. */
export const clusterFacts: InsetFacts = {
  ...insetFacts,
  now: '2026-07-20T09:00',
  cluster: sampleCluster,
  terms: [
    span('term', '2026-09-01', '2026-12-18'),
    span('holiday', '2026-10-26', '2026-10-30'),
    span('term', '2027-01-04', '2027-03-19'),
    span('holiday', '2027-02-08', '2027-02-12'),
    span('term', '2027-04-05', '2027-07-20'),
    span('bank holiday', '2027-05-03', '2027-05-03'),
    span('holiday', '2027-05-31', '2027-06-04'),
  ],
  days: insetDays.map((day) => {
    if (day.id === 'D2') {
      return {
        ...day,
        partners: `Ysgol Gyfun Dyffryn Ffug, ${bryn}`,
        host: 'Ysgol Gyfun Dyffryn Ffug',
        headcount: 64,
        aimEnglish: 'A shared picture of progress from Nursery to Year 9',
        aimWelsh: 'Darlun cyffredin o gynnydd o’r Meithrin i Flwyddyn 9',
      };
    }
    if (day.id !== 'D4') return day;
    return {
      ...day,
      partners: `Ysgol Gymraeg Nant Sampl; ${bryn}`,
      aimWelsh: 'Deg trefn feunyddiol',
    };
  }),
};

/** What the page is told when it opens. */
export const asCluster = (
  facts: InsetFacts,
  siblings: ClusterFacts['siblings'] = { families: 280, siblings: 84 },
): Reply<ClusterFacts> => ok({ facts, siblings });

export const clusterServer: Handlers<OfficeServer> = {
  loadCluster: () => asCluster(clusterFacts),
};

/** As a school sends them: a heading, its own words, and things that do not belong. */
export const pasted = [
  'Bryn Prawf Primary School',
  'INSET days 2026-27',
  'Tuesday 1 September 2026 – INSET: safeguarding',
  'dydd Gwener 23 Hydref 2026 – HMS ar y cyd',
  '15/02/2027 INSET: Cymraeg',
  'Mon 31 May – Fri 4 June 2027 half term',
  'Thursday 17 September 2026 twilight 15:45–17:45',
  '31 November 2026 INSET',
  'Wed 2 Sept 2026 pupils return <b>bold</b> 👩‍🏫',
  '1 September 2026',
].join('\n');
