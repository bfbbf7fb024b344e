import { readTime } from '../civil-date';
import { hasWords } from '../clean-text';
import type { InsetProblem, InsetProblems } from './field-problems';
import { isAcademicYear } from './read-cells';
import { isRuleInRange, type ruleLimits } from './rules';
import type { InsetDayRow, InsetRulesRow, SessionRow } from './types';

/** A draft may lack nearly everything, what it is called too: it shows as a gap. */
export function findDayProblems(day: InsetDayRow): InsetProblems {
  return keep(findTimeProblems(day));
}

export function findSessionProblems(session: SessionRow): InsetProblems {
  return keep({
    date: session.date === null ? 'missing' : null,
    ...findTimeProblems(session),
  });
}

/** What is left empty is as the rules’ defaults say. */
export function findRulesProblems(rules: InsetRulesRow): InsetProblems {
  const check = (key: keyof typeof ruleLimits): InsetProblem | null => {
    const value = rules[key];
    return value === null || isRuleInRange(key, value) ? null : 'no-number';
  };
  return keep({
    year: isAcademicYear(rules.year) ? null : 'choose-again',
    days: check('days'),
    hoursPerDay: check('hoursPerDay'),
    twilightHours: check('twilightHours'),
    twilights: check('twilights'),
    noticeDays: check('noticeDays'),
    reminderDays: check('reminderDays'),
  });
}

export function isEitherGiven(english: string, welsh: string): boolean {
  return hasWords(english) || hasWords(welsh);
}

/** Minutes of something people do: whole, `null` where nobody said. */
export function checkMinutes(minutes: number | null): InsetProblem | null {
  if (minutes === null) return null;
  const isFit = minutes >= 1 && minutes <= 1440 && Number.isInteger(minutes);
  return isFit ? null : 'no-number';
}

type Times = { readonly starts: string; readonly ends: string };

function findTimeProblems({ starts, ends }: Times): Record<keyof Times, InsetProblem | null> {
  const [from, until] = [readTime(starts, ''), readTime(ends, '')];
  const isWrong = (typed: string, read: string): boolean => typed !== '' && read === '';
  const endsFirst = from !== '' && until !== '' && until <= from;
  return {
    starts: isWrong(starts, from) ? 'no-time' : null,
    ends: isWrong(ends, until) ? 'no-time' : endsFirst ? 'ends-first' : null,
  };
}

function keep(found: Readonly<Record<string, InsetProblem | null>>): InsetProblems {
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, InsetProblem] => entry[1] !== null),
  );
}
