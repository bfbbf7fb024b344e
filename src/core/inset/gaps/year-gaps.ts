import { academicYearOf, spanOfYear } from '../../civil-date';
import { type Bilingual, inEither, listNames } from '../../language';
import { tellApart } from '../../names';
import { coverYear, type Touched, type YearCoverage } from '../coverage';
import { daysPlaced } from '../day-ledger';
import { idKey } from '../id-list';
import type { ActionRow } from '../types';
import { flaggedWaiting, interestsWaiting, requestsWaiting } from '../wishes';
import type { GapContext } from './context';
import { type Gap, makeGap } from './gap';
import { findTwilightRulesGap } from './hours-gaps';

/** Below it, joint time is worth a word (P-55). */
const jointShareLeast = 0.5;

/** What is about no single day; of a year without any day only its rules and its number of days. */
export function findYearGaps(context: GapContext): readonly Gap[] {
  const { plan, input } = context;
  const isEmpty = plan.days.every(({ isCalledOff }) => isCalledOff);
  const coverage = isEmpty ? null : coverYear(plan, input.agenda, input.options);
  return [
    ...findNameless(context),
    ...findTermsGap(context),
    ...findRuleGaps(context),
    ...findTwilightRulesGap(context),
    ...(coverage ? findCoverageGaps(coverage) : []),
    ...findWishGaps(context),
    ...findActionGaps(context),
  ];
}

/** Rows of this year, or of no date, that were typed without an id: no plan can hold them. */
function findNameless({ input }: GapContext): readonly Gap[] {
  const count = [...input.days, ...input.sessions].filter(
    ({ id, date }) => id === '' && (date === null || academicYearOf(date) === input.year),
  ).length;
  return count > 0 ? [makeGap('no-id', '', { count })] : [];
}

/** Without them no date can be checked. */
function findTermsGap({ plan, spans }: GapContext): readonly Gap[] {
  const year = spanOfYear(plan.year);
  const isTyped = spans.some(
    ({ kind, first, last }) => kind === 'term' && first <= year.last && last >= year.first,
  );
  return isTyped ? [] : [makeGap('no-terms', '', { year: plan.year })];
}

function findRuleGaps({ plan }: GapContext): readonly Gap[] {
  const { isOwn, confirmed, days } = plan.rules;
  const { fewest, most } = daysPlaced(plan);
  return [
    ...(isOwn ? [] : [makeGap('no-rules', '', { year: plan.year, days })]),
    ...(confirmed ? [] : [makeGap('number-not-confirmed', '', { days })]),
    ...(fewest < days ? [makeGap('too-few-days', '', { placed: fewest, days })] : []),
    ...(most > days ? [makeGap('too-many-days', '', { placed: most, days })] : []),
  ];
}

function findCoverageGaps(coverage: YearCoverage): readonly Gap[] {
  const { national, factors, principles, jointShare, areTAsLeftOut } = coverage;
  const untouched = national.filter(({ isTouched }) => !isTouched);
  const factor = joinUntouched(factors);
  const principle = joinUntouched(principles);
  const isFewJoint = jointShare !== null && jointShare < jointShareLeast;
  const percent = Math.round((jointShare ?? 0) * 100);
  return [
    ...untouched.map((one) => makeGap('national-untouched', '', { name: named(one) })),
    ...(factor ? [makeGap('factors-untouched', '', { name: factor })] : []),
    ...(principle ? [makeGap('principles-untouched', '', { name: principle })] : []),
    ...(areTAsLeftOut ? [makeGap('tas-left-out', '', {})] : []),
    ...(isFewJoint && !areTAsLeftOut ? [makeGap('few-joint', '', { percent })] : []),
  ];
}

function named({ id, name }: Touched): Bilingual {
  return inEither(name, id);
}

function joinUntouched(list: readonly Touched[]): Bilingual | null {
  const names = list.filter(({ isTouched }) => !isTouched).map(named);
  if (names.length === 0) return null;
  return listNames(names);
}

/**
 * P-22, P-61. A request whose priority a day serves may be met there, and is not counted. A year that is
 * over can take nothing up any more.
 */
function findWishGaps({ plan, input }: GapContext): readonly Gap[] {
  if (plan.year < academicYearOf(plan.today)) return [];
  const flagged = flaggedWaiting(plan, input.agenda, input.flagged).length;
  const requests = requestsWaiting(plan, input.agenda, input.requests).filter(
    ({ daysThatServe }) => daysThatServe.length === 0,
  ).length;
  const interests = interestsWaiting(plan, input.agenda, input.interests, input.flagged).length;
  return [
    ...(flagged > 0 ? [makeGap('flagged-waiting', '', { count: flagged })] : []),
    ...(requests > 0 ? [makeGap('requests-waiting', '', { count: requests })] : []),
    ...(interests > 0 ? [makeGap('interests-waiting', '', { count: interests })] : []),
  ];
}

/** P-38: overdue ones one by one, at the day they came from; the others as a number. */
function findActionGaps({ plan, input }: GapContext): readonly Gap[] {
  const names = tellApart(input.staff);
  const idOf = new Map(
    [...plan.dayOf.keys(), ...plan.sessionOf.keys()].map((id) => [idKey(id), id]),
  );
  const open = input.actions.filter(({ closedOn, action }) => closedOn === null && action !== '');
  const isOverdue = ({ due }: ActionRow): boolean => due !== null && due < plan.today;
  const waiting = open.filter((action) => !isOverdue(action)).length;
  const overdue = open.flatMap(({ about, action, due, owner }) => {
    if (due === null || due >= plan.today) return [];
    const details = { date: due, action: clip(action), owner: names.get(owner) ?? owner };
    return [makeGap('action-overdue', idOf.get(idKey(about)) ?? '', details)];
  });
  return [...overdue, ...(waiting > 0 ? [makeGap('actions-open', '', { count: waiting })] : [])];
}

/** Enough to know it by. */
function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
