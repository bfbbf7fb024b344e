/** Objects handed to a script: every call is counted, and a member that is not here throws instead of being undefined. */
import { call, type Run } from './run';

/** Read by the language itself or by test runners, never by a script. */
const PASSED = new Set<PropertyKey>(['then', 'toJSON', 'constructor', 'prototype', 'nodeType']);

export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || typeof key === 'symbol' || PASSED.has(key)) {
        return Reflect.get(object, key, receiver);
      }
      throw new Error(`not in the local workspace: ${name}.${key}`);
    },
    set(_object, key) {
      throw new Error(`not in the local workspace: setting ${name}.${String(key)}`);
    },
  });
}

type Method = (...args: unknown[]) => unknown;

function counted<T extends object>(
  run: Run,
  name: string,
  members: T,
  wrap: (method: Method) => Method,
): T {
  const made: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(members)) {
    if (typeof member !== 'function') {
      made[key] = member;
      continue;
    }
    const method = wrap(member as Method);
    made[key] = (...args: unknown[]) => call(run, `${name}.${key}`, () => method(...args));
  }
  return strict(name, made as T);
}

/** A built-in service's object. */
export function service<T extends object>(run: Run, name: string, members: T): T {
  return counted(run, name, members, (method) => method);
}

/** An API's collection: JSON goes in and JSON comes out. Nested collections are passed as they are. */
export function collection<T extends object>(run: Run, name: string, members: T): T {
  return counted(
    run,
    name,
    members,
    (method) =>
      (...args) =>
        json(method(...args.map(json))),
  );
}

const whole = new WeakSet<object>();

/** For blobs, which are not JSON and are handed to an API as they are. */
export function passWhole<T extends object>(value: T): T {
  whole.add(value);
  return value;
}

function json(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object' && whole.has(value)) return value;
  return JSON.parse(JSON.stringify(value));
}
