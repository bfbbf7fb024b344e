import { type ClusterSchool, readCluster } from '../../../core/cluster/board';
import {
  type Burden,
  type ClusterDay,
  findOverlaps,
  weighBurden,
} from '../../../core/cluster/burden';
import { closedDates, findOwnDates, type OwnDate } from '../../../core/cluster/own-dates';
import { type RankedDate, rankSharedDates } from '../../../core/cluster/rank-dates';
import { daysPlaced } from '../../../core/inset/day-ledger';
import { planYear } from '../../../core/inset/plan';
import type { InsetPlan } from '../../../core/inset/types';
import { readSpans } from '../../../core/inset/year-calendar';
import { inLanguage, type Language } from '../../../core/language';
import type { InsetFacts } from '../../../core/wire/inset';

/** Everything the page shows, worked out once for each answer of the server. */
export type Cluster = {
  readonly facts: InsetFacts;
  readonly plan: InsetPlan;
  readonly schools: readonly ClusterSchool[];
  readonly days: readonly ClusterDay[];
  readonly burden: Burden;
  readonly ranked: readonly RankedDate[];
  readonly areTermsKnown: boolean;
  readonly ownDates: readonly OwnDate[];
};

export function lookAtCluster(facts: InsetFacts, language: Language): Cluster {
  const plan = planYear(facts);
  const ownDates = findOwnDates(plan);
  const schools = readCluster(facts.cluster, facts.year, {
    name: inLanguage(facts.school, language),
    names: [facts.school.en, facts.school.cy],
    dates: closedDates(ownDates, language),
  });
  const spans = readSpans(facts.terms);
  const ranked = rankSharedDates({
    schools,
    year: facts.year,
    today: plan.today,
    spans,
    byTwilights: ownDates.flatMap(({ kind, date }) => (kind === 'twilights' ? [date] : [])),
    daysPlaced: daysPlaced(plan).most,
    daysAllowed: plan.rules.days,
    noticeDays: plan.rules.noticeDays,
  });
  return {
    facts,
    plan,
    schools,
    days: findOverlaps(schools),
    burden: weighBurden(schools),
    ranked,
    areTermsKnown: spans.some(({ kind }) => kind === 'term'),
    ownDates,
  };
}
