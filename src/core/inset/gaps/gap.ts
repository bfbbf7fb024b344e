import type { CivilDate } from '../../civil-date';
import type { Bilingual } from '../../language';
import type { Crowd } from '../types';

/** Requirements of the policy that a gap can be about. */
export type Requirement =
  | 'P-22'
  | 'P-38'
  | 'P-49'
  | 'P-53'
  | 'P-55'
  | 'P-56'
  | 'P-57'
  | 'P-58'
  | 'P-59'
  | 'P-61'
  | 'P-62'
  | 'P-63'
  | 'P-65'
  | 'P-66'
  | 'P-69'
  | 'P-70'
  | 'P-71'
  | 'P-72'
  | 'P-73'
  | 'P-75'
  | 'P-76';

/** `clash` does not fit, `missing` is still to be done, `know` is worth knowing. Nothing blocks a draft. */
export type GapKind = 'clash' | 'missing' | 'know';

type Plain = Readonly<Record<never, never>>;
type On = { readonly date: CivilDate };
type Named = { readonly name: Bilingual };
type Count = { readonly count: number };
type Typed = { readonly found: string };
/** By name and id: two people may have one name. */
type Person = { readonly staff: string; readonly id: string };
type Missing = { readonly minutes: number };

/** What each gap fills into its sentence. Minutes are minutes, notice is days. */
export type GapDetails = {
  // When
  'no-date': Plain;
  'dates-unknown': On;
  'on-weekend': On;
  'on-bank-holiday': On & Named;
  'on-holiday': On & Named;
  'not-in-term': On;
  'same-date': On & Named;
  'session-on-date': On & Named;
  'time-unread': Typed;
  'ends-first': Plain;
  'returns-first': On;
  'day-too-short': { readonly minutes: number; readonly needed: number };
  // What a day says
  'no-title': Plain;
  'no-title-english': Plain;
  'no-title-welsh': Plain;
  'no-aim': Plain;
  'no-purpose': Plain;
  'no-outcome': Plain;
  'no-priority': Plain;
  'no-mer': Plain;
  'no-national': Plain;
  'no-factor': Plain;
  'no-napl': Plain;
  'no-principle': Plain;
  'no-audience': Plain;
  'no-lead': Plain;
  'no-venue': Plain;
  'no-why': Plain;
  'no-learners': Plain;
  'no-check-date': Plain;
  'check-due': On;
  'no-pupils-return': Plain;
  'no-clubs': Plain;
  'unknown-option': Typed & { readonly list: OptionList };
  'extra-not-permitted': Named;
  // Agenda
  'no-agenda': Plain;
  'agenda-no-priority': Count;
  'agenda-too-long': { readonly minutes: number; readonly most: number };
  // Families
  'notice-late': { readonly left: number; readonly promised: number };
  'notice-short': { readonly days: number; readonly promised: number };
  // Twilights
  'no-sessions': { readonly minutes: number };
  'twilights-short': Missing;
  'twilights-re-opened': Missing;
  'crowd-short': Missing & { readonly crowd: Crowd };
  'not-earned': { readonly held: number; readonly needed: number };
  'session-of-no-day': Typed;
  'session-of-school-day': Named;
  'session-of-called-off-day': Named;
  'session-on-inset-day': On & Named;
  'session-after-day': On & { readonly dayDate: CivilDate };
  'session-overlaps': On & Named;
  'session-in-school-hours': On & { readonly starts: string; readonly leave: string };
  'twilights-number': { readonly placed: number; readonly wanted: number };
  'session-unconfirmed': On;
  'register-empty': On;
  'held-in-future': On;
  'held-date-typed': On & { readonly was: CivilDate };
  // The year
  'no-id': { readonly count: number };
  'no-terms': { readonly year: string };
  'no-rules': { readonly year: string; readonly days: number };
  'number-not-confirmed': { readonly days: number };
  'twilight-rules': Count & { readonly minutes: number; readonly needed: number };
  'too-few-days': { readonly placed: number; readonly days: number };
  'too-many-days': { readonly placed: number; readonly days: number };
  'national-untouched': Named;
  'factors-untouched': Named;
  'principles-untouched': Named;
  'tas-left-out': Plain;
  'few-joint': { readonly percent: number };
  'flagged-waiting': Count;
  'requests-waiting': Count;
  'interests-waiting': Count;
  'action-overdue': On & { readonly action: string; readonly owner: string };
  'actions-open': Count;
  // People
  'working-days-unread': Typed & Person;
  'away-unread': Typed & Person;
  'contract-unread': Typed & Person;
  'expected-day-unknown': Typed & Person;
  'expected-day-not-worked': Typed & Person & On;
  'expected-day-not-theirs': Typed & Person & On;
  'expected-days-too-many': Person & Missing & { readonly most: number };
  'expected-days-unused': Person;
  'dates-unfair': Missing & { readonly staff: string; readonly most: number };
  'contract-empty': Count;
};

/** The lists whose ids people type into a day or its agenda. */
export type OptionList = 'priority' | 'national' | 'factor' | 'principle' | 'napl' | 'phase';

export type GapCode = keyof GapDetails;

export type GapOf<C extends GapCode> = {
  readonly code: C;
  readonly kind: GapKind;
  /** Id of the day or session; `''` is about the year. */
  readonly about: string;
  readonly requirement: Requirement;
  readonly details: GapDetails[C];
};

/** Something a plan lacks or that does not fit; the sentence is in `src/text/inset-gaps.ts`. */
export type Gap = { readonly [C in GapCode]: GapOf<C> }[GapCode];

/** In one text: the page that shows them is large. */
const natures: Readonly<Record<GapCode, `${GapKind} ${Requirement}`>> = {
  'no-date': 'missing P-62',
  'dates-unknown': 'know P-62',
  'on-weekend': 'clash P-62',
  'on-bank-holiday': 'clash P-62',
  'on-holiday': 'clash P-62',
  'not-in-term': 'clash P-62',
  'same-date': 'clash P-62',
  'session-on-date': 'clash P-63',
  'time-unread': 'clash P-75',
  'ends-first': 'clash P-75',
  'returns-first': 'clash P-62',
  'day-too-short': 'clash P-63',
  'no-title': 'missing P-75',
  'no-title-english': 'missing P-75',
  'no-title-welsh': 'missing P-75',
  'no-aim': 'missing P-75',
  'no-purpose': 'missing P-75',
  'no-outcome': 'missing P-76',
  'no-priority': 'missing P-72',
  'no-mer': 'missing P-72',
  'no-national': 'missing P-70',
  'no-factor': 'missing P-73',
  'no-napl': 'missing P-69',
  'no-principle': 'missing P-49',
  'no-audience': 'missing P-55',
  'no-lead': 'missing P-75',
  'no-venue': 'missing P-75',
  'no-why': 'missing P-66',
  'no-learners': 'missing P-71',
  'no-check-date': 'missing P-71',
  'check-due': 'missing P-71',
  'no-pupils-return': 'missing P-62',
  'no-clubs': 'missing P-62',
  'unknown-option': 'clash P-61',
  'extra-not-permitted': 'clash P-70',
  'no-agenda': 'missing P-56',
  'agenda-no-priority': 'missing P-56',
  'agenda-too-long': 'clash P-56',
  'notice-late': 'clash P-62',
  'notice-short': 'know P-62',
  'no-sessions': 'missing P-63',
  'twilights-short': 'missing P-63',
  'twilights-re-opened': 'clash P-63',
  'crowd-short': 'missing P-55',
  'not-earned': 'clash P-63',
  'session-of-no-day': 'clash P-63',
  'session-of-school-day': 'clash P-63',
  'session-of-called-off-day': 'know P-63',
  'session-on-inset-day': 'clash P-63',
  'session-after-day': 'clash P-65',
  'session-overlaps': 'clash P-63',
  'session-in-school-hours': 'clash P-65',
  'twilights-number': 'know P-63',
  'session-unconfirmed': 'missing P-63',
  'register-empty': 'missing P-59',
  'held-in-future': 'clash P-63',
  'held-date-typed': 'clash P-53',
  'no-id': 'clash P-61',
  'no-terms': 'missing P-62',
  'no-rules': 'missing P-61',
  'number-not-confirmed': 'missing P-61',
  'twilight-rules': 'know P-63',
  'too-few-days': 'missing P-61',
  'too-many-days': 'clash P-61',
  'national-untouched': 'missing P-70',
  'factors-untouched': 'missing P-73',
  'principles-untouched': 'missing P-49',
  'tas-left-out': 'missing P-58',
  'few-joint': 'know P-55',
  'flagged-waiting': 'missing P-22',
  'requests-waiting': 'missing P-61',
  'interests-waiting': 'know P-61',
  'action-overdue': 'missing P-38',
  'actions-open': 'know P-38',
  'working-days-unread': 'clash P-57',
  'away-unread': 'clash P-57',
  'contract-unread': 'clash P-57',
  'expected-day-unknown': 'clash P-57',
  'expected-day-not-worked': 'clash P-57',
  'expected-day-not-theirs': 'clash P-57',
  'expected-days-too-many': 'clash P-57',
  'expected-days-unused': 'know P-57',
  'dates-unfair': 'know P-57',
  'contract-empty': 'know P-57',
};

export function makeGap<C extends GapCode>(
  code: C,
  about: string,
  details: GapDetails[C],
): GapOf<C> {
  const [kind, requirement] = natures[code].split(' ') as [GapKind, Requirement];
  return { code, kind, about, requirement, details };
}
