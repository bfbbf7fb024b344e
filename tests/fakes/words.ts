import type { Words } from '../../src/app/ports';
import { openStored, sealStored } from '../../src/core/wire/stored';
import { type StoredName, type StoredWords, storedWords } from '../../src/text/stored-words';

/** As they come out of the files that the build writes. */
export function makeWords(): Words {
  return {
    read: <N extends StoredName>(name: N) =>
      openStored(sealStored(storedWords[name])) as StoredWords[N],
  };
}
