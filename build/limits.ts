import type { ScriptName } from './scripts';

const kilobyte = 1024;

/**
 * Bytes a script may have. Google parses the whole of it for every call: V8 loads the largest of them cold in
 * some 15 ms. What PL Office says now and then is not in its code: `src/text/stored-words.ts`.
 */
export const codeBytesMost: Readonly<Record<ScriptName, number>> = {
  log: 200 * kilobyte,
  office: 300 * kilobyte,
  page: 200 * kilobyte,
};

/** What a page may have that asks for more than the others, and why. */
const largePages: Readonly<Record<string, number>> = {
  /** All the rules of INSET and what they say in two languages: a date is answered while it is typed. */
  year: 200 * kilobyte,
  /** Reads whatever other schools send, in both languages, before anything leaves the page. */
  cluster: 130 * kilobyte,
};

/** Bytes a page may have. */
export function pageBytesMost(page: string): number {
  return largePages[page] ?? 120 * kilobyte;
}
