import { type Clock, isServiceError } from '../ports';

/**
 * The whole staff may sign in within the same two minutes, all of them with the owner’s allowance of
 * Google’s calls a minute. What Google puts off for that has had no effect and is asked again, after
 * a pause that grows.
 */
const pausesMs = [2_000, 4_000, 8_000, 16_000] as const;

export function patiently<T>(clock: Clock, work: () => T): T {
  for (const pauseMs of pausesMs) {
    try {
      return work();
    } catch (error) {
      if (!isServiceError(error) || error.failure !== 'limit') throw error;
      // Those who were put off together do not come back together.
      clock.sleep(pauseMs + (clock.now().epochMs % (pauseMs / 2)));
    }
  }
  return work();
}
