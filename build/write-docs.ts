/** Writes the pages of `docs/` that come from the code. */
import { writeFileSync } from 'node:fs';
import { writeDataDictionary } from '../src/core/structure/data-dictionary';

writeFileSync('docs/data-dictionary.md', writeDataDictionary());
