/** Errors as Apps Script throws them. */
import type { CallError } from '../types';

/** What a built-in service throws; scripts see `Exception: …`. */
export class ScriptException extends Error {
  override readonly name = 'Exception';
}

/** What an API refuses a request with; becomes an `ApiException` once the method's name is known. */
export class GoogleError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly reason: string,
    readonly domain = 'global',
  ) {
    super(message);
  }
}

export interface ApiErrorDetails {
  code: number;
  message: string;
  errors: { domain: string; message: string; reason: string }[];
}

/** sourced: what advanced services throw has `details` with the API's code and reasons. */
export class ApiException extends Error {
  override readonly name = 'GoogleJsonResponseException';
  readonly details: ApiErrorDetails;
  constructor(method: string, { code, message, reason, domain }: GoogleError) {
    const path = method.split('.').map((part) => part[0]?.toLowerCase() + part.slice(1));
    super(`API call to ${path.join('.')} failed with error: ${message}`);
    this.details = { code, message, errors: [{ domain, message, reason }] };
  }
}

/** The execution is over; Google would run no more of it. */
export class Stopped extends Error {
  override readonly name = 'Exception';
}

export const badRequest = (message: string, reason = 'badRequest'): GoogleError =>
  new GoogleError(400, message, reason);

export const forbidden = (message: string, reason = 'forbidden'): GoogleError =>
  new GoogleError(403, message, reason);

export const notFound = (message: string): GoogleError => new GoogleError(404, message, 'notFound');

export function googleError(error: CallError): GoogleError {
  return new GoogleError(
    error.code ?? 503,
    error.message ?? 'The service is currently unavailable.',
    error.reason ?? 'backendError',
  );
}
