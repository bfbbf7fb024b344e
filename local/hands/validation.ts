/** Data validation as it meets somebody typing. assumed A-validation: the API writes past it. */
import { isDate } from '../world/display';
import type { Cell } from '../world/records';

interface Rule {
  strict?: boolean;
  condition?: { type?: string; values?: { userEnteredValue?: string }[] };
}

function allowed(cell: Cell, { condition = {} }: Rule): boolean {
  const { value } = cell;
  const values = (condition.values ?? []).map((one) => one.userEnteredValue ?? '');
  switch (condition.type) {
    case 'ONE_OF_LIST':
      return values.includes(String(value));
    case 'BOOLEAN':
      return typeof value === 'boolean';
    case 'DATE_IS_VALID':
      return typeof value === 'number' && isDate(cell);
    case 'NUMBER_GREATER_THAN_EQ':
    case 'NUMBER_GREATER_THAN_EQUALS':
      return typeof value === 'number' && value >= Number(values[0]);
    default:
      return true;
  }
}

/** Throws for what a strict rule refuses; an empty cell is always allowed. */
export function checkValidation(cell: Cell, a1: string): void {
  const rule = cell.style?.dataValidation as Rule | undefined;
  if (!rule?.strict || cell.value === undefined || allowed(cell, rule)) return;
  throw new Error(
    `The data that you entered in cell ${a1} violates the data validation rules set on this cell.`,
  );
}
