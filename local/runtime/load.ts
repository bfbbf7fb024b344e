/** Loads a bundle as Apps Script would: only its services and the language, entry points found by name. */
import { ScriptException } from '../world/errors';

type Entry = (...args: unknown[]) => unknown;

/** What the language itself brings; everything else a JavaScript host adds is hidden from the script. */
const LANGUAGE = new Set(
  (
    'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise ' +
    'RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ' +
    'ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array ' +
    'Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect ' +
    'FinalizationRegistry SharedArrayBuffer Atomics decodeURI decodeURIComponent encodeURI encodeURIComponent ' +
    'escape unescape eval isFinite isNaN WebAssembly'
  ).split(' '),
);

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** sourced: absent from Apps Script's V8; hidden here whatever the host is. */
const ABSENT =
  'process require module exports __dirname __filename global window self document navigator setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask structuredClone fetch URL URLSearchParams Buffer TextEncoder TextDecoder crypto performance atob btoa Blob File FormData'.split(
    ' ',
  );

function hiddenNames(given: readonly string[]): string[] {
  const host = Object.getOwnPropertyNames(globalThis);
  const names = new Set([...host, ...ABSENT, 'globalThis']);
  return [...names].filter(
    (name) => IDENTIFIER.test(name) && !LANGUAGE.has(name) && !given.includes(name),
  );
}

const found = new Map<string, readonly string[]>();

/** Top-level function declarations: all that a menu, a trigger or a page can call. */
export function entryPoints(code: string): readonly string[] {
  const known = found.get(code);
  if (known) return known;
  const matches = [...code.matchAll(/^(?:async )?function ([A-Za-z_$][\w$]*)\s*\(/gm)];
  const names = [...new Set(matches.map((match) => match[1] ?? ''))];
  found.set(code, names);
  return names;
}

interface Compiled {
  run: (...values: unknown[]) => Record<string, Entry>;
}

/** By code, then by the names given to it: a key of both would be hundreds of kilobytes made for every call. */
const compiled = new Map<string, Map<string, Compiled>>();

function compile(code: string, given: readonly string[]): Compiled {
  const ofCode = compiled.get(code) ?? new Map<string, Compiled>();
  compiled.set(code, ofCode);
  const known = ofCode.get(given.join());
  if (known) return known;
  const names = [...given, ...hiddenNames(given)];
  const table = `\nreturn {${entryPoints(code).join(', ')}};`;
  const run = new Function(...names, code + table) as Compiled['run'];
  const made = { run };
  ofCode.set(given.join(), made);
  return made;
}

/**
 * What a script uses of the language, given to it by name like a service: within Jest every look at a global
 * goes through the test's sandbox, which takes fifty times as long.
 */
const language = { Array, Error, Intl, JSON, Map, Math, Number, Object, RegExp, Set, String };

/** Evaluates the code afresh and gives its entry points. */
export function loadBundle(
  code: string,
  globals: Readonly<Record<string, unknown>>,
): Record<string, Entry> {
  const given = { ...language, ...globals };
  return compile(code, Object.keys(given)).run(...Object.values(given));
}

export function entryPoint(entries: Record<string, Entry>, name: string): Entry {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (!entry) throw new ScriptException(`Script function not found: ${name}`);
  return entry;
}
