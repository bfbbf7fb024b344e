import { basename } from 'node:path';
import { cy } from 'date-fns/locale/cy';
import { enGB } from 'date-fns/locale/en-GB';
import type { Plugin } from 'esbuild';

const locales = { cy, 'en-GB': enGB } as const;

/**
 * A locale of date-fns brings what reads dates, the words for distances between them and every way to
 * shorten a name; here only its whole names of days and months are used. Nothing else goes into a bundle.
 */
export const leanLocales: Plugin = {
  name: 'lean-locales',
  setup(build) {
    const files = /date-fns[\\/]locale[\\/](cy|en-GB)\.js$/;
    build.onLoad({ filter: files }, ({ path }) => ({
      contents: onlyNames(basename(path, '.js') as keyof typeof locales),
    }));
  },
};

function onlyNames(name: keyof typeof locales): string {
  const { localize } = locales[name];
  const days = ([0, 1, 2, 3, 4, 5, 6] as const).map((day) => localize.day(day, { width: 'wide' }));
  const months = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) =>
    localize.month(month, { width: 'wide' }),
  );
  const lists = JSON.stringify({ days, months });
  return [
    `const { days, months } = ${lists};`,
    `export const ${name.replace('-', '')} = {`,
    '  localize: { day: (day) => days[day], month: (month) => months[month] },',
    '};',
  ].join('\n');
}
