import { readdirSync } from 'node:fs';
import { defaultOptions } from '../../src/core/default-options';

/**
 * `docs/welsh-to-proof-read.md`: every Welsh sentence beside its English, for the person at the school
 * who reads it through. Sentences that are filled in show `…` where something is put.
 */
export async function writeWelshPage(): Promise<string> {
  const sections: string[] = [];
  for (const file of findTextFiles()) {
    const module = (await import(`../../src/text/${file}.ts`)) as Readonly<Record<string, unknown>>;
    const rows = Object.values(module).flatMap(readPairs);
    if (rows.length > 0) sections.push(`## ${file}`, '', ...table(rows), '');
  }
  const options = defaultOptions.map(({ english, welsh }): Pair => [english, welsh]);
  return [
    '# Welsh to proof-read',
    '',
    'None of this Welsh has been read by a translator yet. Please read it through before families see it; `Templates` and',
    '`Options` in PL Office can be changed by the school, the rest is in `src/text`. Made by `npm run docs`.',
    '',
    ...sections,
    '## Options',
    '',
    ...table(options),
    '',
  ].join('\n');
}

type Pair = readonly [english: string, welsh: string];

/** Without the one that only gathers what others hold. */
function findTextFiles(): string[] {
  return readdirSync('src/text', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.html.ts') && !name.endsWith('.d.ts'))
    .filter((name) => name !== 'stored-words.ts')
    .map((name) => name.replace(/\.ts$/, '').replaceAll('\\', '/'))
    .sort();
}

function readPairs(value: unknown): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'cy' in value) return walk(value.en, value.cy);
  return Object.values(value).flatMap(readPairs);
}

function walk(english: unknown, welsh: unknown): Pair[] {
  if (typeof english === 'object' && english !== null) {
    const other = (welsh ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(english).flatMap(([key, part]) => walk(part, other[key]));
  }
  const pair: Pair = [say(english), say(welsh)];
  return /\p{L}{2}/u.test(pair[1]) ? [pair] : [];
}

/** Stands for whatever a sentence is filled with: as text, as a record of texts, as a list. */
const anything: unknown = new Proxy(() => anything, {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return () => '…';
    if (key === Symbol.iterator) return ['…'][Symbol.iterator].bind(['…']);
    return anything;
  },
});

function say(value: unknown): string {
  if (typeof value !== 'function') return String(value ?? '');
  try {
    const said: unknown = value(...new Array<unknown>(Math.max(1, value.length)).fill(anything));
    if (typeof said === 'string') return said.replaceAll('NaN', '…');
  } catch {
    // Some sentences count or compare what they are filled with: their wording is shown as it is written.
  }
  return String(value)
    .replace(/^[^=]*=>\s*/s, '')
    .replace(/\s+/g, ' ');
}

function table(pairs: readonly Pair[]): string[] {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '<br>');
  return [
    '| English | Cymraeg |',
    '|---|---|',
    ...pairs.map(([en, cy]) => `| ${cell(en)} | ${cell(cy)} |`),
  ];
}
