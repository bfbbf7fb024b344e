import { ServiceError, type ServiceFailure } from '../app/ports';

type ApiDetails = {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: readonly { readonly reason?: unknown; readonly domain?: unknown }[];
};

/** HTTP code of what an advanced service threw; `null` for any other error. */
export function codeOf(error: unknown): number | null {
  const code = detailsOf(error)?.code;
  return typeof code === 'number' ? code : null;
}

/** Such as `userRateLimitExceeded`; none for any other error. */
export function reasonsOf(error: unknown): readonly string[] {
  return (detailsOf(error)?.errors ?? []).map(({ reason }) => String(reason ?? ''));
}

/** Too many calls in a short time; the same call is right a little later. */
export function isRateLimit(error: unknown): boolean {
  const reasons = ['rateLimitExceeded', 'userRateLimitExceeded'];
  return codeOf(error) === 429 || reasonsOf(error).some((reason) => reasons.includes(reason));
}

/** The same port; what Google’s APIs throw says why it failed in the terms of the use cases. */
export function translateErrors<
  Port extends { readonly [Name in keyof Port]: (...args: never[]) => unknown },
>(port: Port): Port {
  const calls = Object.entries<(...args: never[]) => unknown>(port).map(([name, call]) => [
    name,
    (...args: never[]) => {
      try {
        return call(...args);
      } catch (error) {
        throw toServiceError(error);
      }
    },
  ]);
  return Object.fromEntries(calls) as Port;
}

/** What is no answer of an API stays what it is. */
export function toServiceError(error: unknown): unknown {
  const code = codeOf(error);
  return code === null ? error : new ServiceError(failureOf(code, reasonsOf(error)), error);
}

/** Told by code and reason, never by text. */
function failureOf(code: number, reasons: readonly string[]): ServiceFailure {
  if (code === 429 || reasons.some((reason) => /limit|quota/i.test(reason))) return 'limit';
  if (code === 404) return 'not-there';
  return code >= 400 && code < 500 ? 'refused' : 'failed';
}

/** When the API says to come back, in milliseconds since 1970: a moment in its answer, not words. */
export function retryMomentOf(error: unknown): number | null {
  const moment = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/.exec(
    String(detailsOf(error)?.message ?? ''),
  );
  return moment ? Date.parse(moment[0]) : null;
}

function detailsOf(error: unknown): ApiDetails | null {
  if (typeof error !== 'object' || error === null || !('details' in error)) return null;
  const { details } = error;
  return typeof details === 'object' && details !== null ? (details as ApiDetails) : null;
}
