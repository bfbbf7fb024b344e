import type { Clock, Identity, Ids, Lock, Log, Store, Triggers } from '../../src/app/ports';

export type FakeClock = Clock & { set(local: string): void; readonly sleptMs: number };

/** Stands still but for `sleep` and `set`. */
export function makeClock(local = '2026-11-09T08:30'): FakeClock {
  let ms = Date.parse(`${local}:00Z`);
  let sleptMs = 0;
  return {
    now: () => ({ local: new Date(ms).toISOString().slice(0, 16), epochMs: ms }),
    sleep(time) {
      ms += time;
      sleptMs += time;
    },
    set(to) {
      ms = Date.parse(`${to}:00Z`);
    },
    get sleptMs() {
      return sleptMs;
    },
  };
}

export type FakeIdentity = Identity & { address: string; effective: string; localeName: string };

export function makeIdentity(address: string, localeName = 'en'): FakeIdentity {
  const identity: FakeIdentity = {
    address,
    effective: address,
    localeName,
    activeAddress: () => identity.address,
    effectiveAddress: () => identity.effective,
    locale: () => identity.localeName,
  };
  return identity;
}

/** `rnd1`, `rnd2`, … */
export function makeIds(): Ids {
  let made = 0;
  return { random: () => `rnd${++made}` };
}

export type FakeStore = Store & { readonly values: Map<string, string> };

/** Refuses a value of more than 9 KB, as Google does. */
export function makeStore(initial: Readonly<Record<string, string>> = {}): FakeStore {
  const values = new Map(Object.entries(initial));
  return {
    values,
    get: (key) => values.get(key) ?? null,
    set(key, value) {
      if (new TextEncoder().encode(value).length > 9 * 1024) throw new Error('value too large');
      values.set(key, value);
    },
    remove(key) {
      values.delete(key);
    },
  };
}

export type FakeLock = Lock & { heldByOther: boolean };

export function makeLock(): FakeLock {
  let held = false;
  const lock: FakeLock = {
    heldByOther: false,
    tryWith(work) {
      if (held || lock.heldByOther) return null;
      held = true;
      try {
        return work();
      } finally {
        held = false;
      }
    },
  };
  return lock;
}

export type FakeLog = Log & { readonly infos: string[]; readonly errors: unknown[] };

export function makeLog(): FakeLog {
  const infos: string[] = [];
  const errors: unknown[] = [];
  return {
    infos,
    errors,
    info: (message) => infos.push(message),
    error: (message, cause) => errors.push({ message, cause }),
  };
}

export type FakeTriggers = Triggers & { readonly existing: { name: string; every: number }[] };

export function makeTriggers(): FakeTriggers {
  const existing: { name: string; every: number }[] = [];
  return {
    existing,
    list: () => existing.map(({ name }) => name),
    create: (name, every) => existing.push({ name, every }),
    remove(name) {
      for (let index = existing.length - 1; index >= 0; index--) {
        if (existing[index]?.name === name) existing.splice(index, 1);
      }
    },
  };
}
