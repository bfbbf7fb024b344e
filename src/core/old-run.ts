import { addMinutes, dayMinutes, type LocalMoment } from './civil-date';

/**
 * Whether people should be warned that what they see may not be up to date: a run may fail for a night
 * through Google’s own troubles, but a whole day without one is a fault.
 */
export function isRunOld(lastGoodRun: LocalMoment, now: LocalMoment): boolean {
  return addMinutes(lastGoodRun, dayMinutes) < now;
}
