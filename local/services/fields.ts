/** Field masks, as Google's APIs read and write them: `a,b(c,d.e),f/g`. */
import { badRequest } from '../world/errors';

export type Path = readonly string[];
type Json = Record<string, unknown>;

export function parseFields(mask: string): Path[] {
  const paths: Path[] = [];
  const prefixes: string[][] = [[]];
  let current: string[] = [];
  let word = '';
  const endWord = (): void => {
    if (word) current.push(word);
    word = '';
  };
  const endPath = (): void => {
    endWord();
    if (current.length > 0) paths.push([...prefixes.flat(), ...current]);
    current = [];
  };
  for (const letter of mask) {
    if (letter === ',') endPath();
    else if (letter === '(') {
      endWord();
      prefixes.push(current);
      current = [];
    } else if (letter === ')') {
      endPath();
      if (prefixes.pop() === undefined || prefixes.length === 0) throw invalidMask(mask);
    } else if (letter === '.' || letter === '/') endWord();
    else if (letter.trim()) word += letter;
  }
  endPath();
  if (prefixes.length !== 1) throw invalidMask(mask);
  return paths;
}

function invalidMask(mask: string): Error {
  return badRequest(`Invalid field selection ${mask}`, 'invalidParameter');
}

/** The parts of `value` the mask names; a list is picked from entry by entry. */
export function pickFields(value: unknown, paths: readonly Path[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => pickFields(entry, paths));
  if (paths.some((path) => path.length === 0 || path[0] === '*')) return value;
  if (typeof value !== 'object' || value === null) return value;
  const picked: Json = {};
  for (const [key, member] of Object.entries(value)) {
    const inner = paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
    if (inner.length > 0) picked[key] = pickFields(member, inner);
  }
  return picked;
}

/** `target` with the masked fields as in `source`; a masked field `source` lacks is cleared. */
export function mergeFields(target: Json, source: Json, paths: readonly Path[]): Json {
  let merged = target;
  for (const path of paths) merged = mergePath(merged, source, path);
  return merged;
}

function mergePath(target: Json, source: Json, [key, ...rest]: Path): Json {
  if (key === undefined || key === '*') return { ...source };
  if (rest.length === 0) {
    const { [key]: _old, ...others } = target;
    return source[key] === undefined ? others : { ...others, [key]: source[key] };
  }
  const inner = mergePath((target[key] as Json) ?? {}, (source[key] as Json) ?? {}, rest);
  return { ...target, [key]: inner };
}
