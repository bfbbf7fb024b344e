import type { ClusterSchool } from '../../../src/core/cluster/board';
import type { TermSpan } from '../../../src/core/mail/school-days';

export function school(name: string, dates: readonly string[], isUs = false): ClusterSchool {
  return {
    name,
    contact: '',
    isUs,
    dates: dates.map((date) => ({ date, title: '' })),
    from: '',
    readOn: null,
  };
}

/** Six schools in 2026–27, one of which has given no dates. */
export const sampleCluster: readonly ClusterSchool[] = [
  school(
    'Cwm Ffug',
    ['2026-09-01', '2026-10-23', '2027-01-04', '2027-02-15', '2027-07-19', '2027-07-20'],
    true,
  ),
  school('Dyffryn Ffug', ['2026-09-01', '2026-10-23', '2027-02-15', '2027-05-28']),
  school('Bryn Prawf', ['2026-09-01', '2026-10-23', '2027-01-04']),
  school('Nant Sampl', ['2026-09-01', '2027-02-15', '2027-06-07']),
  school('St Enghraifft', ['2026-09-02', '2026-10-23']),
  school('Maes Prawf', []),
];

export const sampleTerms: readonly TermSpan[] = [
  { kind: 'term', first: '2026-09-01', last: '2026-12-18' },
  { kind: 'holiday', first: '2026-10-26', last: '2026-10-30' },
  { kind: 'term', first: '2027-01-04', last: '2027-03-19' },
  { kind: 'holiday', first: '2027-02-08', last: '2027-02-12' },
  { kind: 'bank holiday', first: '2027-03-26', last: '2027-03-26' },
  { kind: 'bank holiday', first: '2027-03-29', last: '2027-03-29' },
  { kind: 'term', first: '2027-04-05', last: '2027-07-20' },
  { kind: 'bank holiday', first: '2027-05-03', last: '2027-05-03' },
  { kind: 'holiday', first: '2027-05-31', last: '2027-06-04' },
];
