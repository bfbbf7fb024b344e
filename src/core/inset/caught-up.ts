import { type CivilDate, dateOf } from '../civil-date';
import type { CatchUpCounted, CatchUpDone } from './types';

/**
 * What counts of what one person caught up with for one day, in the order in which it was said: no more
 * than they had missed when they said it, as far as that is known now, and nothing twice. Who is marked
 * present after all has missed nothing; nor has anybody what was moved to a later date since.
 *
 * `missed` gives the minutes missed of what was held up to a date; without one, up to today. What was
 * typed without a time counts as said today.
 */
export function countCaughtUp(
  said: readonly CatchUpDone[],
  missed: (on?: CivilDate) => number,
): readonly CatchUpCounted[] {
  if (said.length === 0) return [];
  const most = missed();
  let counted = 0;
  return said.map((one) => {
    const missedThen = one.at ? Math.min(most, missed(dateOf(one.at))) : most;
    const counts = one.isSaidAgain ? 0 : Math.min(one.minutes, Math.max(0, missedThen - counted));
    counted += counts;
    return { ...one, counts };
  });
}
