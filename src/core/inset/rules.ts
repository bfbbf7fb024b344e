import { compare } from '../compare';
import { readAcademicYear, readList } from './read-cells';
import type { InsetRules, InsetRulesRow, InsetSettings } from './types';

/** P-57 and P-63, where a school has said nothing else. */
export const insetRuleDefaults = {
  days: 5,
  hoursPerDay: 6,
  twilightHours: 2,
  twilights: 3,
} as const;

/** The largest that counts: what is beyond is a slip, and the default holds instead. */
const limits = {
  days: 20,
  hoursPerDay: 12,
  twilightHours: 6,
  twilights: 12,
  noticeDays: 366,
  reminderDays: 366,
} as const;

/**
 * The rules of one academic year: its own row; else those of the last year before it, not yet
 * confirmed; else the defaults. Of one year with two rows the first counts.
 */
export function readInsetRules(
  rows: readonly InsetRulesRow[],
  year: string,
  settings: Pick<InsetSettings, 'noticeDays' | 'reminderDays'>,
): InsetRules {
  const row = rows.find((one) => readAcademicYear(one.year) === year);
  const from = row ?? lastBefore(rows, year);
  const number = (key: keyof typeof insetRuleDefaults): number =>
    isRuleInRange(key, from?.[key] ?? null) ? (from?.[key] ?? 0) : insetRuleDefaults[key];
  const days = (key: 'noticeDays' | 'reminderDays'): number =>
    isRuleInRange(key, from?.[key] ?? null) ? (from?.[key] ?? 0) : settings[key];
  return {
    year,
    isOwn: row !== undefined,
    days: number('days'),
    confirmed: row?.confirmed ?? false,
    dayMinutes: Math.round(number('hoursPerDay') * 60),
    twilightMinutes: Math.round(number('twilightHours') * 60),
    twilights: number('twilights'),
    extraFor: readList(from?.extraFor ?? ''),
    noticeDays: days('noticeDays'),
    reminderDays: days('reminderDays'),
  };
}

/** Whether a number of the INSET rules can be kept to. */
export function isRuleInRange(key: keyof typeof limits, value: number | null): boolean {
  if (value === null || value > limits[key]) return false;
  const isDays = key === 'noticeDays' || key === 'reminderDays';
  return isDays ? value >= 0 && Number.isInteger(value) : value > 0;
}

function lastBefore(rows: readonly InsetRulesRow[], year: string): InsetRulesRow | undefined {
  return rows
    .map((row) => ({ row, of: readAcademicYear(row.year) }))
    .filter(({ of }) => of !== '' && of < year)
    .sort((one, other) => compare(other.of, one.of))[0]?.row;
}
