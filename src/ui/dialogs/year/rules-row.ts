import { writeIds } from '../../../core/inset/id-list';
import { readAcademicYear } from '../../../core/inset/read-cells';
import type { InsetRules, InsetRulesRow } from '../../../core/inset/types';
import type { InsetFacts } from '../../../core/wire/inset';

/**
 * The year's own row of rules with everything in it as it holds now, so that a later change of another
 * year, or of a default, does not change this one.
 */
export function rulesRow(
  facts: Pick<InsetFacts, 'year'>,
  rules: InsetRules,
  patch: Partial<InsetRulesRow>,
): InsetRulesRow {
  return {
    year: facts.year,
    days: rules.days,
    confirmed: rules.confirmed,
    hoursPerDay: rules.dayMinutes / 60,
    twilightHours: rules.twilightMinutes / 60,
    twilights: rules.twilights,
    extraFor: writeIds(rules.extraFor),
    noticeDays: rules.noticeDays,
    reminderDays: rules.reminderDays,
    ...patch,
  };
}

/** The year's own row as the page knows it, to notice that somebody else changed it. */
export function ownRules({
  rules,
  year,
}: Pick<InsetFacts, 'rules' | 'year'>): InsetRulesRow | null {
  return rules.find((row) => readAcademicYear(row.year) === year) ?? null;
}
