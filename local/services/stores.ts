/** PropertiesService, CacheService and LockService. */
import { nowMs, type Run, spend } from '../runtime/run';
import { service } from '../runtime/strict';
import { ScriptException } from '../world/errors';
import type { ScriptRecord } from '../world/records';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesApi = Pick<
  Properties,
  'getProperty' | 'setProperty' | 'deleteProperty' | 'getProperties' | 'setProperties' | 'getKeys'
>;
type CacheApi = Pick<GoogleAppsScript.Cache.Cache, 'get' | 'put' | 'remove'>;
type LockApi = GoogleAppsScript.Lock.Lock;

const script = (run: Run): ScriptRecord => run.world.store.need('scripts', run.script.id);

/** sourced: 9 KB a value, 500 KB a store. */
const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

function propertiesObject(run: Run, name: string): Properties {
  const all = (): Readonly<Record<string, string>> => script(run).properties[name] ?? {};
  const save = (next: Record<string, string>): Properties => {
    let size = 0;
    for (const [key, value] of Object.entries(next)) {
      if (Buffer.byteLength(value) > LONGEST_VALUE) {
        throw new ScriptException('Argument too large: value');
      }
      size += key.length + value.length;
    }
    if (size > LARGEST_STORE) {
      throw new ScriptException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    const record = script(run);
    const properties = { ...record.properties, [name]: next };
    run.world.store.put('scripts', record.id, { ...record, properties });
    return object;
  };
  const api: PropertiesApi = {
    getProperty: (key) => all()[key] ?? null,
    getKeys: () => Object.keys(all()),
    getProperties: () => ({ ...all() }),
    setProperty: (key, value) => save({ ...all(), [key]: String(value) }),
    setProperties: (given: Record<string, string>, deleteOthers = false) =>
      save({ ...(deleteOthers ? {} : all()), ...given }),
    deleteProperty(key) {
      const { [key]: _gone, ...rest } = all();
      return save(rest);
    },
  };
  const object = service(run, 'Properties', api) as unknown as Properties;
  return object;
}

export function propertiesService(run: Run): object {
  const api: GoogleAppsScript.Properties.PropertiesService = {
    getScriptProperties: () => propertiesObject(run, 'script'),
    // assumed A-web-user-properties: in a web app that runs as its owner, the owner’s.
    getUserProperties: () => propertiesObject(run, `user:${run.who}`),
    getDocumentProperties: () => propertiesObject(run, 'document'),
  };
  return service(run, 'PropertiesService', api);
}

function cacheObject(run: Run, name: string): object {
  const api: CacheApi = {
    get(key) {
      const entry = script(run).cache[`${name}/${key}`];
      return entry && entry.until > nowMs(run) ? entry.value : null;
    },
    put(key: string, value: string, seconds?: number) {
      // sourced: keys of 250 characters, values of 100 KB, six hours at most.
      if (key.length > 250) throw new ScriptException('Argument too large: key');
      if (Buffer.byteLength(value) > 100 * 1024) {
        throw new ScriptException('Argument too large: value');
      }
      const until = nowMs(run) + Math.min(seconds ?? 600, 21_600) * 1000;
      const record = script(run);
      const cache = { ...record.cache, [`${name}/${key}`]: { value: String(value), until } };
      run.world.store.put('scripts', record.id, { ...record, cache });
    },
    remove(key) {
      const record = script(run);
      const { [`${name}/${key}`]: _gone, ...cache } = record.cache;
      run.world.store.put('scripts', record.id, { ...record, cache });
    },
  };
  return service(run, 'Cache', api);
}

export function cacheService(run: Run): object {
  return service(run, 'CacheService', {
    getScriptCache: () => cacheObject(run, 'script'),
    getUserCache: () => cacheObject(run, `user:${run.who}`),
    getDocumentCache: () => cacheObject(run, 'document'),
  });
}

function lockObject(run: Run, name: string): LockApi {
  const { locks } = run.world;
  const key = `${run.script.id}:${name}`;
  const obtain = (timeoutMs: number): boolean => {
    const holder = locks.get(key);
    if (holder !== undefined && holder !== run.record.id) {
      spend(run, timeoutMs);
      return false;
    }
    locks.set(key, run.record.id);
    return true;
  };
  const api: LockApi = {
    tryLock: (timeoutMs) => obtain(Number(timeoutMs)),
    waitLock(timeoutMs) {
      if (obtain(Number(timeoutMs))) return;
      throw new ScriptException('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => locks.get(key) === run.record.id,
    releaseLock() {
      if (locks.get(key) === run.record.id) locks.delete(key);
    },
  };
  return service(run, 'Lock', api);
}

export function lockService(run: Run): object {
  const api: GoogleAppsScript.Lock.LockService = {
    getScriptLock: () => lockObject(run, 'script'),
    getDocumentLock: () => lockObject(run, 'document'),
    getUserLock: () => lockObject(run, `user:${run.who}`),
  };
  return service(run, 'LockService', api);
}
