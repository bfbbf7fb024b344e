import { toServiceError } from '../../src/google/google-error';

/**
 * Counts the remote calls of all the fakes that share it, and makes chosen ones fail: `before`
 * leaves no effect, `after` does the work and loses the answer.
 */
export type Remote = {
  run<T>(name: string, work: () => T): T;
  readonly names: readonly string[];
  /** `nth` counts from 1, from now on; the fault strikes once. */
  failCall(nth: number, error?: unknown, when?: 'before' | 'after'): void;
  /** Every call from the n-th on fails: the execution is dead. */
  killFrom(nth: number, when?: 'before' | 'after'): void;
  betweenCalls(nth: number, action: () => void): void;
  /** Forgets the calls so far and all faults. */
  clear(): void;
};

type Fault = {
  readonly error: unknown;
  readonly when: 'before' | 'after';
  readonly stays: boolean;
};

class KilledError extends Error {
  override readonly name = 'KilledError';
}

export function makeRemote(): Remote {
  const names: string[] = [];
  const faults = new Map<number, Fault>();
  const actions = new Map<number, () => void>();
  let dead: { readonly from: number; readonly error: unknown } | null = null;
  return {
    names,
    run(name, work) {
      names.push(name);
      const nth = names.length;
      if (dead && nth > dead.from) throw dead.error;
      actions.get(nth)?.();
      const fault = faults.get(nth);
      if (!fault) return work();
      faults.delete(nth);
      if (fault.stays) dead = { from: nth, error: fault.error };
      if (fault.when === 'after') work();
      throw fault.error;
    },
    failCall(nth, error = serviceError(500, 'backendError'), when = 'before') {
      faults.set(names.length + nth, { error, when, stays: false });
    },
    killFrom(nth, when = 'before') {
      const error = new KilledError(`killed ${when} call ${nth}`);
      faults.set(names.length + nth, { error, when, stays: true });
    },
    betweenCalls(nth, action) {
      actions.set(names.length + nth, action);
    },
    clear() {
      names.length = 0;
      faults.clear();
      actions.clear();
      dead = null;
    },
  };
}

/** Shaped like the exceptions of Google's advanced services. */
export function googleError(code: number, reason: string, message = reason): Error {
  const error = new Error(`API call failed with error: ${message}`);
  error.name = 'GoogleJsonResponseException';
  return Object.assign(error, { details: { code, message, errors: [{ reason, message }] } });
}

/** The same as the adapters hand it on. */
export function serviceError(code: number, reason: string, message = reason): unknown {
  return toServiceError(googleError(code, reason, message));
}
