import { compare } from '../compare';
import { readIdKeys } from './id-list';
import { readAcademicYear } from './read-cells';
import type { InsetRules, InsetRulesRow, InsetSettings } from './types';

/** P-57 and P-63, where a school has said nothing else. */
export const insetRuleDefaults = {
  days: 5,
  hoursPerDay: 6,
  twilightHours: 2,
  twilights: 3,
} as const;

/** What each number of the rules may be; beyond it is a slip, and the default holds instead. */
export const ruleLimits = {
  days: { least: 1, most: 20, whole: true },
  hoursPerDay: { least: 0.5, most: 12, whole: false },
  twilightHours: { least: 0.25, most: 12, whole: false },
  twilights: { least: 1, most: 24, whole: true },
  noticeDays: { least: 0, most: 365, whole: true },
  reminderDays: { least: 0, most: 60, whole: true },
} as const;

type RuleKey = keyof typeof ruleLimits;

/**
 * The rules of one academic year: its own row; else those of the last year before it; else the defaults.
 * How many days, and what an extra one is for, is settled anew each year: neither is taken over, so that
 * nobody plans a closure that is not allowed. Of one year with two rows the first counts.
 */
export function readInsetRules(
  rows: readonly InsetRulesRow[],
  year: string,
  settings: Pick<InsetSettings, 'noticeDays' | 'reminderDays'>,
): InsetRules {
  const row = rows.find((one) => readAcademicYear(one.year) === year);
  const last = row ?? lastBefore(rows, year);
  const read = (key: RuleKey, otherwise: number): number => {
    const value = (key === 'days' ? row : last)?.[key] ?? null;
    return value !== null && isRuleInRange(key, value) ? value : otherwise;
  };
  const number = (key: keyof typeof insetRuleDefaults): number => read(key, insetRuleDefaults[key]);
  return {
    year,
    isOwn: row !== undefined,
    days: number('days'),
    confirmed: row?.confirmed ?? false,
    dayMinutes: Math.round(number('hoursPerDay') * 60),
    twilightMinutes: Math.round(number('twilightHours') * 60),
    twilights: number('twilights'),
    extraFor: readIdKeys(row?.extraFor ?? ''),
    noticeDays: read('noticeDays', settings.noticeDays),
    reminderDays: read('reminderDays', settings.reminderDays),
  };
}

/** Whether a number of the INSET rules can be kept to. */
export function isRuleInRange(key: RuleKey, value: number): boolean {
  const { least, most, whole } = ruleLimits[key];
  return value >= least && value <= most && (!whole || Number.isInteger(value));
}

function lastBefore(rows: readonly InsetRulesRow[], year: string): InsetRulesRow | undefined {
  return rows
    .map((row) => ({ row, of: readAcademicYear(row.year) }))
    .filter(({ of }) => of !== '' && of < year)
    .sort((one, other) => compare(other.of, one.of))[0]?.row;
}
