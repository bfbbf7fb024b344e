import { type ErrorDetails, isUserError } from '../../src/core/errors';

/** Code and details of what the work is refused with; `null` where it is not. */
export function refusalOf(work: () => unknown): { code: string; details: ErrorDetails } | null {
  try {
    work();
  } catch (error) {
    if (!isUserError(error)) throw error;
    const { code, details } = error;
    return { code, details };
  }
  return null;
}

export function codeOfRefusal(work: () => unknown): string | null {
  return refusalOf(work)?.code ?? null;
}
