import type { RankReason } from '../../core/cluster/rank-dates';
import type { Language } from '../../core/language';
import { counted } from './common';

export const welshNeedsProofRead = true;

type Details = {
  readonly names: string;
  readonly allowed: number;
  readonly days: number;
  readonly needed: number;
};
type Reasons = Readonly<Record<RankReason['code'], (details: Details) => string>>;

const en = {
  rankedTitle: 'Dates worth sharing',
  rankedHow: 'The best first, of the days to come.',
  noneRanked:
    'No date to come stands out. Once other schools’ dates are brought in, those you have in common are here.',
  missing: (names: string) => `Not counted, because their dates are missing: ${names}.`,
  termsUnknown:
    'The tab Term dates has no terms of this year, so every day from Monday to Friday was taken for a school day.',
  inOurTerms: 'School days are those of our own term dates; other schools’ terms can differ.',
  speaksFor: 'For',
  speaksAgainst: 'Against',
  reasons: {
    schools: ({ names }) => `Closed already: ${names}`,
    ours: () => 'An INSET day of ours already',
    'ours-by-twilights': () =>
      'We are closed, but staff have had this day’s training in twilights: good for families, not for learning together',
    'next-to-holiday': () => 'Next to a holiday',
    'next-to-weekend': () => 'Next to a weekend',
    'within-days': ({ allowed }) => `Keeps us within the year’s ${counted(allowed, 'day', 'days')}`,
    'beyond-days': ({ allowed }) =>
      `Would be more than the year’s ${counted(allowed, 'day', 'days')}, unless one of ours moves here`,
    'short-notice': ({ days, needed }) =>
      `Families would hear ${counted(days, 'day', 'days')} before at most; the school promises ${needed}`,
  } as Reasons,
  planElsewhere:
    'Plan, move or mark a day as shared in “INSET year…” of the menu. Families’ notices then say that other schools are closed too.',
  jointTitle: 'Days shared with other schools',
  noneJoint: 'No INSET day of this year is marked as shared with other schools yet.',
  host: 'Host',
  hostUnknown: 'not agreed yet',
  schools: 'Schools',
  aim: 'Aim',
  noAim: 'not written yet',
  headcount: 'From other schools',
  notCounted: 'not counted yet',
  noNames: 'Only how many came from other schools is kept, never who.',
  notInTheirs: (names: string) =>
    `By the dates here, these schools are open that day: ${names}. Ask them, or bring in their new dates.`,
  alsoClosed: (names: string) => `Also closed that day, and not marked as sharing it: ${names}.`,
};

export type ClusterShareText = typeof en;

const cy: ClusterShareText = {
  rankedTitle: 'Dyddiadau gwerth eu rhannu',
  rankedHow: 'Y gorau’n gyntaf, o’r diwrnodau sydd i ddod.',
  noneRanked:
    'Nid oes dyddiad i ddod yn sefyll allan. Pan ddaw dyddiadau ysgolion eraill i mewn, bydd y rhai sydd gennych yn gyffredin yma.',
  missing: (names) => `Heb eu cyfrif, am fod eu dyddiadau ar goll: ${names}.`,
  termsUnknown:
    'Nid yw’r tab Term dates yn dweud dim am dymhorau’r flwyddyn hon, felly cymerwyd pob diwrnod o ddydd Llun i ddydd Gwener yn ddiwrnod ysgol.',
  inOurTerms:
    'Diwrnodau ysgol yw’r rhai yn ein dyddiadau tymhorau ni; gall tymhorau ysgolion eraill fod yn wahanol.',
  speaksFor: 'O blaid',
  speaksAgainst: 'Yn erbyn',
  reasons: {
    schools: ({ names }) => `Ar gau eisoes: ${names}`,
    ours: () => 'Eisoes yn ddiwrnod HMS i ni',
    'ours-by-twilights': () =>
      'Rydym ar gau, ond mae staff wedi cael hyfforddiant y diwrnod hwn mewn sesiynau cyfnos: da i deuluoedd, nid i ddysgu gyda’n gilydd',
    'next-to-holiday': () => 'Wrth ymyl gwyliau',
    'next-to-weekend': () => 'Wrth ymyl penwythnos',
    'within-days': ({ allowed }) => `Yn ein cadw o fewn nifer diwrnodau’r flwyddyn: ${allowed}`,
    'beyond-days': ({ allowed }) =>
      `Byddai’n fwy na nifer diwrnodau’r flwyddyn (${allowed}), oni bai bod un o’n rhai ni’n symud yma`,
    'short-notice': ({ days, needed }) =>
      `Nifer y diwrnodau o rybudd i deuluoedd, ar y mwyaf: ${days}; mae’r ysgol yn addo: ${needed}`,
  },
  planElsewhere:
    'Cynlluniwch neu symudwch ddiwrnod, neu nodwch ef yn un a rennir, yn “Blwyddyn HMS…” yn y ddewislen. Bydd hysbysiadau i deuluoedd wedyn yn dweud bod ysgolion eraill ar gau hefyd.',
  jointTitle: 'Diwrnodau a rennir ag ysgolion eraill',
  noneJoint: 'Nid oes diwrnod HMS eleni wedi’i nodi’n un a rennir ag ysgolion eraill eto.',
  host: 'Yn cynnal',
  hostUnknown: 'heb ei gytuno eto',
  schools: 'Ysgolion',
  aim: 'Nod',
  noAim: 'heb ei ysgrifennu eto',
  headcount: 'O ysgolion eraill',
  notCounted: 'heb eu cyfrif eto',
  noNames: 'Dim ond faint a ddaeth o ysgolion eraill sy’n cael ei gadw, byth pwy.',
  notInTheirs: (names) =>
    `Yn ôl y dyddiadau yma, mae’r ysgolion hyn ar agor y diwrnod hwnnw: ${names}. Gofynnwch iddynt, neu dewch â’u dyddiadau newydd i mewn.`,
  alsoClosed: (names) => `Ar gau hefyd y diwrnod hwnnw, a heb eu nodi’n ei rannu: ${names}.`,
};

export const clusterShareText: Readonly<Record<Language, ClusterShareText>> = { en, cy };
