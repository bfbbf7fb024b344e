import { type CivilDate, isCivilDate } from '../civil-date';
import { idKey } from './id-list';
import type { ChangeRow } from './types';

/**
 * P-53: the dates of days and sessions that Changes tells of last, by id in lower case, so that one typed
 * over in the tab is noticed. None where a reason was given since: then somebody has seen it as it is.
 */
export function datesKept(changes: readonly ChangeRow[]): ReadonlyMap<string, CivilDate> {
  const dates = new Map<string, CivilDate>();
  for (const { about, after, reason } of changes) {
    // What was corrected is kept as `2026-11-12 15:45 17:45`.
    const date = after.slice(0, 10);
    if (isCivilDate(date)) dates.set(idKey(about), date);
    else if (reason !== '') dates.delete(idKey(about));
  }
  return dates;
}
