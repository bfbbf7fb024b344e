import type { ScriptName } from './scripts';

const kilobyte = 1024;

/**
 * Bytes a script may have. Google parses the whole of it for every call: at these sizes V8 loads it cold
 * within 15 ms. What PL Office says now and then is not in its code: `src/text/stored-words.ts`.
 */
export const codeBytesMost: Readonly<Record<ScriptName, number>> = {
  log: 200 * kilobyte,
  office: 260 * kilobyte,
  page: 200 * kilobyte,
};

/**
 * Bytes a page may have. The year asks more of its page than any other does: all the rules of INSET and
 * what they say in two languages, so that a date is answered while it is typed, without a call.
 */
export function pageBytesMost(page: string): number {
  return (page === 'year' ? 180 : 120) * kilobyte;
}
