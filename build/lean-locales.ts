import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * A locale of date-fns also brings what reads dates and the words for distances between them; here
 * only its names of days and months are used. The rest is left out of every bundle.
 */
export const leanLocales: Plugin = {
  name: 'lean-locales',
  setup(build) {
    const parts =
      /locale[\\/][\w-]+[\\/]_lib[\\/](formatDistance|formatLong|formatRelative|match)\.js$/;
    build.onLoad({ filter: parts }, ({ path }) => ({
      contents: `export const ${basename(path, '.js')} = undefined;`,
    }));
  },
};
