import * as v from 'valibot';
import { UserError } from '../../../core/errors';
import { readSpreadsheetLink } from '../../../core/links';
import { readState } from '../../../core/state';
import { rowsOf, staffTable, stateTable } from '../../../core/tables';
import type { SharedDates } from '../../../core/wire/inset';
import { readTables } from '../../read-tables';
import type { OfficeContext } from '../context';
import { requireOfficePerson } from '../require-person';
import { readShape } from './claims';

/** More is hardly a list of dates. */
const most = { rows: 500, columns: 20 } as const;
const cellMost = 300;

/**
 * What the first tab of a sheet shows that another school has shared, for the page to read like a pasted
 * table. Never one of our own workbooks, which hold families’ addresses. Two remote calls. Throws
 * `link-not-understood`, `own-workbook`, `no-access`, `not-a-sheet`, `sheet-too-large`.
 */
export function readSharedDates(context: OfficeContext, claimed: unknown): SharedDates {
  const link = readShape(v.pipe(v.string(), v.maxLength(2000)), claimed);
  const id = readSpreadsheetLink(link);
  if (readOwnIds(context).includes(id)) throw new UserError('own-workbook');
  const { name, lines } = context.workbooks.readShown(id, { ...most, rows: most.rows + 1 });
  if (lines.length > most.rows) throw new UserError('sheet-too-large', { most: most.rows });
  return { name, lines: lines.map((line) => line.map((cell) => cell.slice(0, cellMost))) };
}

/** PL Office, PL Log and PL Contacts. Throws `not-office`. */
function readOwnIds(context: OfficeContext): readonly (string | undefined)[] {
  const { officeId } = context;
  const tables = { staff: staffTable, state: stateTable };
  const read = readTables(context.workbooks, officeId, tables);
  requireOfficePerson({ context, data: read });
  const state = readState(rowsOf(read.state));
  return [officeId, state['office-id'], state['log-id'], state['contacts-id']];
}
