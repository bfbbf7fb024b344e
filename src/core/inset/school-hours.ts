import type { InsetSettings, PlannedSession } from './types';

/**
 * P-65: whether a session takes time in which pupils are in school, were its date a school day. One that is
 * over before the school’s day begins is no less a twilight.
 */
export function isInSchoolHours(
  { startsAt, endsAt }: Pick<PlannedSession, 'startsAt' | 'endsAt'>,
  { dayStarts, pupilsLeave }: Pick<InsetSettings, 'dayStarts' | 'pupilsLeave'>,
): boolean {
  return startsAt.slice(11) < pupilsLeave && endsAt.slice(11) > dayStarts;
}
