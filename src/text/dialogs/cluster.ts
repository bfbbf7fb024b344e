import type { Language } from '../../core/language';
import { counted, formatCount } from './common';

export const welshNeedsProofRead = true;

const en = {
  title: 'Cluster dates',
  tabsLabel: 'Parts of this page',
  tabs: {
    board: 'Who is closed when',
    share: 'Shared days',
    bring: 'Bring in dates',
    send: 'Send ours',
  },
  bring: 'Bring in dates',
  print: 'Print',
  noSchools:
    'No other school of the cluster is here yet. Bring in the dates one of them has sent, just as they came.',
  us: 'our school',
  figures: {
    any: 'Days on which a school of the cluster is closed',
    shared: 'Of these, days that schools share',
    alone: 'Days on which one school is closed alone',
    apart: 'Days on which our school and another differ',
  },
  knownOf: (known: number, all: number) =>
    `Counted from the schools whose dates are known: ${known} of ${all}.`,
  siblings: {
    title: 'Families with children at two schools',
    mean: (days: string) =>
      `A family with a child here and one at another of these schools has one at home and one in school on ${days} days of the year, on average over those schools.`,
    families: (siblings: number, families: number) =>
      `In PL Contacts, ${siblings} of ${counted(families, 'family', 'families')} have a child at another school of the cluster.`,
    together: (days: number) =>
      `For all of them together: about ${formatCount(days)} days in the year.`,
    assumed: 'Nobody notes which school it is: they are taken to be spread evenly.',
    none: 'PL Contacts marks no family as having a child at another school of the cluster.',
    notCounted:
      'The families could not be counted: PL Contacts did not answer, or is not open to you.',
  },
  monthsTitle: 'The year at a glance',
  school: 'School',
  shared: 'Closed together with another school',
  alone: 'Closed alone',
  heard: (date: string, others: number) =>
    others === 0 ? `${date}, alone` : `${date}, with ${counted(others, 'other', 'others')}`,
  missing: 'Dates missing',
  missingTitle: (names: string) => `Dates missing: ${names}`,
  missingMeans:
    'Until then they are not counted anywhere on this page: nothing says that they are open.',
  bringFor: 'Bring in its dates',
  bringForSchool: (school: string) => `Bring in its dates: ${school}`,
  byDate: 'Date by date',
  date: 'Date',
  closed: 'Closed',
  closedOf: (closed: number, known: number) => `${closed} of ${known}`,
  bySchool: 'School by school',
  columns: {
    days: 'Days closed',
    shared: 'Shared',
    alone: 'Alone',
    apart: 'Differs from ours',
    readOn: 'Dates read on',
  },
  contact: (contact: string) => `Contact: ${contact}`,
  from: (from: string) => `from: ${from}`,
  ways: { typed: 'typed', pasted: 'pasted' },
};

export type ClusterText = typeof en;

const cy: ClusterText = {
  title: 'Dyddiadau’r clwstwr',
  tabsLabel: 'Rhannau’r dudalen hon',
  tabs: {
    board: 'Pwy sydd ar gau pryd',
    share: 'Diwrnodau a rennir',
    bring: 'Dod â dyddiadau i mewn',
    send: 'Anfon ein rhai ni',
  },
  bring: 'Dod â dyddiadau i mewn',
  print: 'Argraffu',
  noSchools:
    'Nid oes ysgol arall o’r clwstwr yma eto. Dewch â’r dyddiadau a anfonodd un ohonynt i mewn, yn union fel y daethant.',
  us: 'ein hysgol ni',
  figures: {
    any: 'Diwrnodau pan fydd un o ysgolion y clwstwr ar gau',
    shared: 'O’r rhain, diwrnodau y mae ysgolion yn eu rhannu',
    alone: 'Diwrnodau pan fydd un ysgol ar gau ar ei phen ei hun',
    apart: 'Diwrnodau pan fydd ein hysgol ni ac un arall yn wahanol',
  },
  knownOf: (known, all) =>
    `Wedi’u cyfrif o’r ysgolion y mae eu dyddiadau’n hysbys: ${known} o ${all}.`,
  siblings: {
    title: 'Teuluoedd â phlant mewn dwy ysgol',
    mean: (days) =>
      `I deulu â phlentyn yma ac un yn un o’r ysgolion eraill, nifer y diwrnodau pan fydd un gartref a’r llall yn yr ysgol, ar gyfartaledd dros yr ysgolion hynny: ${days}.`,
    families: (siblings, families) =>
      `Yn PL Contacts, teuluoedd â phlentyn mewn ysgol arall yn y clwstwr: ${siblings} o ${families}.`,
    together: (days) =>
      `I bob un ohonynt gyda’i gilydd, nifer y diwrnodau yn y flwyddyn, tua: ${formatCount(days)}.`,
    assumed: 'Nid oes neb yn nodi pa ysgol yw hi: tybir eu bod wedi’u gwasgaru’n gyfartal.',
    none: 'Nid oes teulu wedi’i nodi yn PL Contacts fel un â phlentyn mewn ysgol arall yn y clwstwr.',
    notCounted: 'Ni ellid cyfrif y teuluoedd: nid atebodd PL Contacts, neu nid yw’n agored i chi.',
  },
  monthsTitle: 'Y flwyddyn ar un olwg',
  school: 'Ysgol',
  shared: 'Ar gau gydag ysgol arall',
  alone: 'Ar gau ar ei phen ei hun',
  heard: (date, others) =>
    others === 0 ? `${date}, ar ei phen ei hun` : `${date}, nifer yr ysgolion eraill: ${others}`,
  missing: 'Dyddiadau ar goll',
  missingTitle: (names) => `Dyddiadau ar goll: ${names}`,
  missingMeans:
    'Tan hynny ni chânt eu cyfrif yn unman ar y dudalen hon: nid oes dim yn dweud eu bod ar agor.',
  bringFor: 'Dod â’i dyddiadau i mewn',
  bringForSchool: (school) => `Dod â’i dyddiadau i mewn: ${school}`,
  byDate: 'Fesul dyddiad',
  date: 'Dyddiad',
  closed: 'Ar gau',
  closedOf: (closed, known) => `${closed} o ${known}`,
  bySchool: 'Fesul ysgol',
  columns: {
    days: 'Diwrnodau ar gau',
    shared: 'Wedi’u rhannu',
    alone: 'Ar ei phen ei hun',
    apart: 'Yn wahanol i’n rhai ni',
    readOn: 'Dyddiad darllen',
  },
  contact: (contact) => `Cyswllt: ${contact}`,
  from: (from) => `o: ${from}`,
  ways: { typed: 'wedi’u teipio', pasted: 'wedi’u gludo' },
};

export const clusterText: Readonly<Record<Language, ClusterText>> = { en, cy };
