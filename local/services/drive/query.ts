/** The part of Drive's search language the add-on uses: terms joined by `and`. */
import { chain } from '../../world/access';
import { badRequest } from '../../world/errors';
import type { Item } from '../../world/records';
import type { World } from '../../world/world';

type Test = (item: Item) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const unquoted = (text = ''): string => text.replace(/\\(.)/g, '$1');

/** sourced: what lies in a folder in the bin counts as trashed too. */
export function isTrashed(world: World, item: Item): boolean {
  return chain(world, item.id).some(({ trashed }) => trashed);
}

const TERMS: readonly [RegExp, (world: World, match: RegExpMatchArray) => Test][] = [
  [
    new RegExp(`^${TEXT} in parents$`),
    (_, m) =>
      ({ parent }) =>
        parent === unquoted(m[1]),
  ],
  [
    new RegExp(`^name ?= ?${TEXT}$`),
    (_, m) =>
      ({ name }) =>
        name === unquoted(m[1]),
  ],
  [
    new RegExp(`^mimeType ?(!?=) ?${TEXT}$`),
    (_, m) =>
      ({ mimeType }) =>
        (mimeType === unquoted(m[2])) === (m[1] === '='),
  ],
  [
    /^trashed ?= ?(true|false)$/,
    (world, m) => (item) => isTrashed(world, item) === (m[1] === 'true'),
  ],
  [
    new RegExp(`^(properties|appProperties) has \\{ ?key ?= ?${TEXT} and value ?= ?${TEXT} ?\\}$`),
    (_, m) => (item) =>
      item[m[1] as 'properties' | 'appProperties'][unquoted(m[2])] === unquoted(m[3]),
  ],
];

/** The ids of folders the query names with `in parents`. */
export function parentsIn(query: string): string[] {
  return [...query.matchAll(/'((?:[^'\\]|\\.)*)' in parents/g)].map((match) => unquoted(match[1]));
}

export function parseQuery(world: World, query: string): Test {
  const tests = splitTerms(query).map((term) => {
    for (const [pattern, make] of TERMS) {
      const match = pattern.exec(term);
      if (match) return make(world, match);
    }
    if (/^[\w' ]+$/.test(term)) throw badRequest('Invalid Value', 'invalid');
    throw new Error(`not in the local workspace: Drive query ${term}`);
  });
  return (item) => tests.every((test) => test(item));
}

/** Splits at `and`, but not inside quotes or braces. */
function splitTerms(query: string): string[] {
  const pieces = query.match(/'(?:[^'\\]|\\.)*'|\{[^}]*\}|\s+and\s+|[^'{]/g) ?? [];
  const terms = [''];
  for (const piece of pieces) {
    if (/^\s+and\s+$/.test(piece)) terms.push('');
    else terms[terms.length - 1] += piece;
  }
  return terms.map((term) => term.trim()).filter((term) => term !== '');
}
