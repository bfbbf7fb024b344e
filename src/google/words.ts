import type { Words } from '../app/ports';
import { openStored } from '../core/wire/stored';
import type { StoredName, StoredWords } from '../text/stored-words';

const known: Partial<Record<StoredName, unknown>> = {};

/** From the files `words-….html` that the build writes beside the pages; each once an execution. */
export const words: Words = {
  read<N extends StoredName>(name: N): StoredWords[N] {
    known[name] ??= openStored(HtmlService.createHtmlOutputFromFile(`words-${name}`).getContent());
    return known[name] as StoredWords[N];
  },
};
