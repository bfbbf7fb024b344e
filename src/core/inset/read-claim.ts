import { isCivilDate } from '../civil-date';
import { cleanLine, cleanText } from '../clean-text';
import { UserError } from '../errors';
import type { Column, Row, Table } from '../tables';
import type { InsetProblem, InsetProblems } from './field-problems';

type Value = string | number | boolean | null;
type Reading = { readonly value: Value; readonly problem?: InsetProblem | undefined };

export type Claim<T extends Table> = { readonly row: Row<T>; readonly problems: InsetProblems };

/**
 * What a page claims to be a row of a tab, cleaned, every column checked by what the table says of it.
 * Throws `bad-input` where it has not even the shape of one, which no page of ours sends.
 */
export function readClaim<T extends Table>(table: T, claimed: unknown): Claim<T> {
  const given = Object(claimed) as Readonly<Record<string, unknown>>;
  const row: Record<string, Value> = {};
  const problems: Record<string, InsetProblem> = {};
  for (const [key, column] of Object.entries(table.columns)) {
    const { value, problem } = readValue(column, given[key]);
    row[key] = value;
    if (problem) problems[key] = problem;
  }
  return { row: row as Row<T>, problems };
}

/** Text of a page that stands in no row of its own. */
export function readWords(claimed: unknown, most: number): Reading & { readonly value: string } {
  const value = cleanText(asText(claimed));
  return value.length > most ? { value, problem: `most-${most}` } : { value };
}

function readValue(column: Column, claimed: unknown): Reading {
  switch (column.type) {
    case 'yesNo':
      if (typeof claimed !== 'boolean') throw new UserError('bad-input');
      return { value: claimed };
    case 'number':
      return readNumber(claimed);
    case 'date':
      return readDate(claimed);
    default:
      return readText(column, asText(claimed));
  }
}

function asText(claimed: unknown): string {
  if (typeof claimed !== 'string') throw new UserError('bad-input');
  return claimed;
}

function readText(column: Column, claimed: string): Reading {
  const value = column.type === 'long' ? cleanText(claimed) : cleanLine(claimed);
  if (column.choices && value !== '' && !column.choices.includes(value)) {
    return { value: '', problem: 'choose-again' };
  }
  const { max } = column;
  return max !== undefined && value.length > max ? { value, problem: `most-${max}` } : { value };
}

/** JSON has no word for a number that is none: an empty field arrives as `null`. */
function readNumber(claimed: unknown): Reading {
  if (claimed === null) return { value: null };
  if (typeof claimed !== 'number') throw new UserError('bad-input');
  const isFit = Number.isFinite(claimed) && claimed >= 0 && claimed <= 10_000;
  return isFit ? { value: claimed } : { value: null, problem: 'no-number' };
}

/** Years that a sheet takes for dates, and a school has plans for. */
function readDate(claimed: unknown): Reading {
  if (claimed === null || claimed === '') return { value: null };
  const value = asText(claimed).trim();
  const isFit = isCivilDate(value) && value >= '2000-01-01' && value < '2100-01-01';
  return isFit ? { value } : { value: null, problem: 'no-date' };
}

/** Throws `bad-input` with every field that is wrong. */
export function refuseProblems(...found: readonly InsetProblems[]): void {
  const problems = Object.assign({}, ...found) as InsetProblems;
  if (Object.keys(problems).length > 0) throw new UserError('bad-input', problems);
}
