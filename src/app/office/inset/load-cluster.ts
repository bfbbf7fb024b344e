import { normaliseAddress } from '../../../core/mail/address';
import { readState } from '../../../core/state';
import { contactsTable } from '../../../core/tables';
import type { ClusterFacts } from '../../../core/wire/inset';
import { readTables } from '../../read-tables';
import type { OfficeContext } from '../context';
import { openInset } from './inset-session';
import { readYear } from './load-inset';

/** P-67: the year as the cluster’s page shows it, and whose children go to two schools. Two remote calls. */
export function loadCluster(context: OfficeContext, claimed: unknown): ClusterFacts {
  const year = readYear(context, claimed);
  const session = openInset(context);
  const state = readState(session.tabs.state.rows());
  return { facts: session.facts(year), siblings: countSiblings(context, state['contacts-id']) };
}

/**
 * Two rows with one address are one family; those who have left count no more. `null` where PL Contacts is
 * not there, or cannot be read: the dates are worth seeing without it.
 */
function countSiblings(
  context: OfficeContext,
  contactsId: string | undefined,
): ClusterFacts['siblings'] {
  if (!contactsId) return null;
  try {
    const tables = { contacts: contactsTable };
    const { contacts } = readTables(context.workbooks, contactsId, tables);
    const families = new Map<string, boolean>();
    for (const { row, index } of contacts.rows) {
      if (row.status === 'left' || row.status === 'opted out') continue;
      const family = normaliseAddress(row.address) || `row ${index}`;
      families.set(family, row.sibling || (families.get(family) ?? false));
    }
    const siblings = [...families.values()].filter(Boolean).length;
    return { families: families.size, siblings };
  } catch (error) {
    context.log.error('counting families', error);
    return null;
  }
}
