import { academicYearOf } from '../civil-date';
import { compare } from '../compare';
import { type PlanInput, planYear } from './plan';
import type { InsetPlan } from './types';

/** Every academic year that has a day or a session, in order. */
export function planYears(input: Omit<PlanInput, 'year'>): readonly InsetPlan[] {
  const years = [...input.days, ...input.sessions].flatMap(({ date }) =>
    date === null ? [] : [academicYearOf(date)],
  );
  return [...new Set(years)].sort(compare).map((year) => planYear({ ...input, year }));
}
