import { failureOf } from '../../src/google/mail';
import { googleError } from '../fakes/remote';

const now = Date.parse('2026-11-09T08:30:00Z');

describe('what went wrong with a message', () => {
  test.each([
    ['no such draft', googleError(404, 'notFound'), 'not-found'],
    ['a message Gmail will not take', googleError(400, 'invalidArgument'), 'refused'],
    ['the units of a minute, as 403', googleError(403, 'rateLimitExceeded'), 'rate'],
    ['the units of a minute, as 429', googleError(429, 'rateLimitExceeded'), 'rate'],
    ['too fast for one user', googleError(403, 'userRateLimitExceeded'), 'rate'],
    ['the limit of the project’s day', googleError(403, 'dailyLimitExceeded'), 'daily-limit'],
    [
      'a short wait',
      googleError(429, 'rateLimitExceeded', retryAt('2026-11-09T08:31:00.000Z')),
      'rate',
    ],
    [
      'a wait till tomorrow',
      googleError(429, 'rateLimitExceeded', retryAt('2026-11-10T08:30:00.000Z')),
      'daily-limit',
    ],
    ['no permission', googleError(403, 'insufficientPermissions'), 'unavailable'],
    ['Gmail out of order', googleError(503, 'backendError'), 'unavailable'],
    ['an error of another kind', new Error('Address unavailable'), 'unavailable'],
  ])('%s', (_, error, failure) => {
    expect(failureOf(error, now)).toBe(failure);
  });
});

function retryAt(moment: string): string {
  return `User-rate limit exceeded.  Retry after ${moment}`;
}
