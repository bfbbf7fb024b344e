import type { Words } from '../../src/app/ports';
import { openStored, sealStored } from '../../src/core/wire/stored';
import { type StoredName, type StoredWords, storedWords } from '../../src/text/stored-words';

const opened = new Map<StoredName, unknown>();

/** As they come out of the files that the build writes; each once, as an execution has them. */
export function makeWords(): Words {
  return {
    read<N extends StoredName>(name: N) {
      if (!opened.has(name)) opened.set(name, openStored(sealStored(storedWords[name])));
      return opened.get(name) as StoredWords[N];
    },
  };
}
