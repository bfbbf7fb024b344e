import { addMinutes, type LocalMoment } from './civil-date';

/** A run may fail for a night through Google’s own troubles; a whole day without one is a fault. */
const oldAfterMinutes = 24 * 60;

/** Whether people should be warned that what they see may not be up to date. */
export function isRunOld(lastGoodRun: LocalMoment, now: LocalMoment): boolean {
  return addMinutes(lastGoodRun, oldAfterMinutes) < now;
}
