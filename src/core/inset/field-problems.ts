/**
 * What is wrong with a field of an INSET page; the sentences are in `src/text/inset-fields.ts`. The page
 * and the server ask the same. `most-200` is the number of characters it may have.
 */
export type InsetProblem =
  | 'missing'
  | 'no-date'
  | 'no-time'
  | 'ends-first'
  | 'no-number'
  | 'choose-again'
  | 'no-twilights'
  | 'reason-missing'
  | `most-${number}`;

/** By field, which is the column’s key, or `reason` and `evaluation`. */
export type InsetProblems = Readonly<Record<string, InsetProblem>>;
