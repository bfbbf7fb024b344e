import { isUserError } from '../../../core/errors';
import { schoolLocale, schoolTimeZone } from '../../../core/structure/plan-workbook';
import type { WorkbookStructure } from '../../ports';
import type { OfficeContext } from '../context';
import { readTabs, tablesOf } from './read-tabs';
import { addNotes, noteMaking, type SetUpRecord, saveRecord, wasMaking } from './set-up-record';
import { shapeWorkbook } from './shape-workbook';

/** PL Contacts, made where there is none, and its tab. */
export function buildContacts(context: OfficeContext, record: SetUpRecord): SetUpRecord {
  const made = record.files.contactsId ? null : makeContacts(context);
  const contactsId = made?.id ?? record.files.contactsId;
  const saved = saveRecord(context, { ...record, files: { ...record.files, contactsId } });
  noteMaking(context, 'contacts', false);
  const tables = tablesOf('contacts');
  const structure = made?.structure ?? context.structure.readStructure(contactsId);
  shapeWorkbook(context, {
    id: contactsId,
    name: 'PL Contacts',
    tables,
    structure,
    tabs: readTabs(context, contactsId, tables, structure, () => false),
    writers: { runner: record.runner, trusted: [] },
  });
  return saved;
}

type Made = { readonly id: string; readonly structure: WorkbookStructure };

/**
 * Sheets chooses the id of a new workbook, so an answer that was lost would leave one behind: then
 * the one that was made is looked for first.
 */
function makeContacts(context: OfficeContext): Made {
  const title = context.words.read('set-up').words[context.language].contactsTitle;
  const lost = wasMaking(context, 'contacts') ? findLost(context, title) : null;
  if (!lost) noteMaking(context, 'contacts', true);
  const made = lost ?? create(context, title);
  addNotes(context, {
    changes: [{ code: 'contacts-made', a: title }],
    warnings: [{ code: 'contacts-own' }],
  });
  return made;
}

function create(context: OfficeContext, title: string): Made {
  const properties = { title, timeZone: schoolTimeZone, locale: schoolLocale };
  const { id, link } = context.structure.createWorkbook(properties);
  return { id, structure: { ...properties, link, sheets: [] } };
}

/** One of that name at the top of one’s own Drive, with one tab still and shared with nobody. */
function findLost(context: OfficeContext, title: string): Made | null {
  for (const item of context.drive.listChildren('root')) {
    if (item.isFolder || item.trashed || item.name !== title) continue;
    const structure = readIfSpreadsheet(context, item.id);
    if (structure?.sheets.length !== 1) continue;
    const isOwn = context.drive.grants(item.id).every(({ role }) => role === 'owner');
    if (isOwn) return { id: item.id, structure };
  }
  return null;
}

function readIfSpreadsheet(context: OfficeContext, id: string): WorkbookStructure | null {
  try {
    return context.structure.readStructure(id);
  } catch (error) {
    if (isUserError(error)) return null;
    throw error;
  }
}
