import { UserError } from '../../../core/errors';
import { type Contact, findRecipients, type Recipients } from '../../../core/mail/recipients';
import { contactsTable } from '../../../core/tables';
import { readTables } from '../../read-tables';
import type { OfficeSession } from '../session';
import { readLanguageRule } from './school-rules';

export type Families = Recipients & {
  /** Cells of Contacts that could not be read. */
  readonly unreadable: number;
  nameOf(id: string): string;
};

/** One remote call. Throws `not-set-up`, `tab-missing` or `header-missing`: then nobody is written to. */
export function readFamilies(session: OfficeSession): Families {
  const id = session.getState('contacts-id');
  if (id === '') throw new UserError('not-set-up');
  const tables = { contacts: contactsTable };
  const { rows, problems } = readTables(session.context.workbooks, id, tables).contacts;
  // A status that is there and unreadable may well mean "do not write to us".
  const unreadableStatus = new Set(
    problems
      .filter(({ column }) => column === contactsTable.columns.status.header)
      .map(({ place }) => Number(/\d+$/.exec(place)?.[0]) - 1),
  );
  const contacts = rows.map(({ row, index }): Contact => {
    const { id: contactId, name, address, language, status } = row;
    return {
      id: contactId,
      name,
      address,
      language: language === 'en' || language === 'cy' ? language : 'both',
      status: unreadableStatus.has(index) ? 'unreadable' : readStatus(status),
    };
  });
  const names = new Map(contacts.map((contact) => [contact.id, contact.name]));
  return {
    ...findRecipients(contacts, readLanguageRule(session.data.settingValues)),
    unreadable: problems.length,
    nameOf: (contactId) => names.get(contactId) ?? '',
  };
}

function readStatus(status: string): Contact['status'] {
  return status === 'opted out' || status === 'left' ? status : 'ok';
}
