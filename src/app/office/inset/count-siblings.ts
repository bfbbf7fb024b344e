import { UserError } from '../../../core/errors';
import { normaliseAddress } from '../../../core/mail/address';
import { readState } from '../../../core/state';
import { contactsTable, readTable, staffTable, stateTable } from '../../../core/tables';
import type { OfficeContext } from '../context';
import { requireOfficePerson } from '../require-person';

/**
 * P-67: how many families of the school would have children at two schools that close on different days.
 * Two rows with one address are one family; those who have left count no more. Two remote calls.
 */
export function countSiblings(context: OfficeContext): {
  readonly families: number;
  readonly siblings: number;
} {
  const [staffCells = [], stateCells = []] = context.workbooks.read(context.officeId, [
    { sheetId: staffTable.sheetId },
    { sheetId: stateTable.sheetId },
  ]);
  requireOfficePerson({ context, data: { staff: readTable(staffTable, staffCells) } });
  const state = readState(readTable(stateTable, stateCells).rows.map(({ row }) => row));
  const contactsId = state['contacts-id'] ?? '';
  if (contactsId === '') throw new UserError('not-set-up');
  const [cells = []] = context.workbooks.read(contactsId, [{ sheetId: contactsTable.sheetId }]);
  const families = new Map<string, boolean>();
  for (const { row, index } of readTable(contactsTable, cells).rows) {
    if (row.status === 'left' || row.status === 'opted out') continue;
    const family = normaliseAddress(row.address) || `row ${index}`;
    families.set(family, row.sibling || (families.get(family) ?? false));
  }
  const siblings = [...families.values()].filter(Boolean).length;
  return { families: families.size, siblings };
}
