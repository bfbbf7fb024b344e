import type { CivilDate } from '../civil-date';
import { isWholeSchool } from './crowd';
import { idKey } from './id-list';
import type { InsetDayRow } from './types';

type Closing = Pick<InsetDayRow, 'date' | 'part' | 'phase' | 'state'>;

/**
 * Dates on which no pupil is in school. Not a day that was called off; not half a day, which leaves the
 * other half; not a day of one site or phase, unless days of the others make up the whole school.
 */
export function findClosedDates(
  days: readonly Closing[],
  phases: readonly string[],
): readonly CivilDate[] {
  const closed = new Map<CivilDate, Set<string>>();
  for (const { date, part, phase, state } of days) {
    if (date === null || part === 'half' || state === 'called off') continue;
    closed.set(date, (closed.get(date) ?? new Set<string>()).add(idKey(phase)));
  }
  const sites = phases.map(idKey).filter((phase) => !isWholeSchool(phase));
  const isWhole = (found: ReadonlySet<string>): boolean =>
    [...found].some(isWholeSchool) || (sites.length > 0 && sites.every((site) => found.has(site)));
  return [...closed].filter(([, found]) => isWhole(found)).map(([date]) => date);
}
