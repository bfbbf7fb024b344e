import { sealStored } from '../src/core/wire/stored';
import { storedWords } from '../src/text/stored-words';
import type { ScriptName } from './scripts';

/** HTML files of a script that hold words for its server; named as in `src/google/words.ts`. */
export function wordFiles(script: ScriptName): Readonly<Record<string, string>> {
  if (script !== 'office') return {};
  return Object.fromEntries(
    Object.entries(storedWords).map(([name, words]) => [`words-${name}`, sealStored(words)]),
  );
}
