import type { School } from '../../../core/check/check-access';
import { checkCells } from '../../../core/check/check-cells';
import { checkTermDates } from '../../../core/check/check-dates';
import {
  checkAbout,
  checkContacts,
  checkOptions,
  checkStaff,
  checkUnique,
} from '../../../core/check/check-lists';
import type { CheckNote } from '../../../core/check/check-note';
import { checkSettings } from '../../../core/check/check-settings';
import { checkTabs } from '../../../core/check/check-tabs';
import type { OpenTab } from '../../../core/check/open-tab';
import { dateOf } from '../../../core/civil-date';
import { UserError } from '../../../core/errors';
import { spreadsheetLink } from '../../../core/links';
import { addressOf, officePeople } from '../../../core/run/people';
import { readState, type State } from '../../../core/state';
import {
  actionsTable,
  agendaTable,
  attendanceTable,
  contactsTable,
  insetDaysTable,
  insetRulesTable,
  optionsTable,
  prioritiesTable,
  resourcesTable,
  rowsOf,
  sessionsTable,
  settingsTable,
  staffTable,
  stateTable,
  templatesTable,
  termDatesTable,
} from '../../../core/tables';
import type { CheckReport } from '../../../core/wire/office-server';
import { type CheckSectionKey, checkSections } from '../../../text/check';
import { workbookWords } from '../../../text/workbook-words';
import type { OfficeContext } from '../context';
import { requireOfficePersonOnceNamed } from '../require-person';
import { findOwners } from '../set-up/build-workbooks';
import { isCopy } from '../set-up/who-may';
import { checkDrive } from './check-drive';
import { checkJournal } from './check-journal';
import { checkMessages } from './check-messages';
import { checkRunning } from './check-running';
import { toSection } from './findings';
import { gatherInset } from './gather-inset';
import { type Book, readBook } from './read-books';

type Notes = Readonly<Record<CheckSectionKey, readonly CheckNote[]>>;

/**
 * Looks at everything and changes nothing. Whatever is broken becomes a finding; throws only
 * `address-unknown`, `not-office`, or `no-access` when PL Office itself cannot be read. Six remote
 * calls for the workbooks; those to Drive are limited.
 */
export function checkWorkbooks(context: OfficeContext): CheckReport {
  const office = readBook(context, context.officeId, 'office');
  if (!office) throw new UserError('no-access');
  const staff = rowsOf(office.tab(staffTable)?.read);
  requireOfficePersonOnceNamed(context, staff);
  const state = readState(rowsOf(office.tab(stateTable)?.read));
  const notes = collect(context, office, state);
  const text = context.words.read('check')[context.language];
  return {
    checkedAt: context.clock.now().local,
    sections: checkSections.map((key) => toSection(key, notes[key], text)),
    lastGoodRun: state['last-good-run']?.slice(0, 16) || null,
    runner: state.runner ?? '',
    inset: gatherInset(office, context.clock.now().local),
  };
}

function collect(context: OfficeContext, office: Book, state: State): Notes {
  const today = dateOf(context.clock.now().local);
  const copied = isCopy(context, state);
  // What a copy names belongs to its original.
  const log = openOther(context, copied ? '' : state['log-id'], 'log', 'PL Log');
  const contacts = openOther(
    context,
    copied ? '' : state['contacts-id'],
    'contacts',
    'PL Contacts',
  );
  const books = [office, log.book, contacts.book].filter((book) => book !== null);
  const staff = rowsOf(office.tab(staffTable)?.read);
  const school = { staff, runner: state.runner ?? '', today };
  const isUsed = !copied && Boolean(state['office-id']);
  return {
    running: [...checkRunning(context, office, state), ...log.notes, ...contacts.notes],
    tabs: books.flatMap((book) => checkTabsOf(context, book, school)),
    cells: books.flatMap((book) =>
      checkCells([...book.open.values()].filter(({ tab }) => tab.table.writtenBy === 'people')),
    ),
    lists: checkAllLists(office, contacts.book),
    dates: on(office.tab(termDatesTable), (tab) => checkTermDates(tab, today)),
    settings: [
      ...on(office.tab(settingsTable), checkSettings),
      ...on(office.tab(templatesTable), (tab) =>
        checkMessages(tab, context.words.read('mail').tags),
      ),
    ],
    journal: log.book ? checkJournal(context, log.book, staff, today) : [],
    ...(isUsed ? checkDrive(context, office, state, school) : { things: [], access: [] }),
  };
}

function checkTabsOf(
  context: OfficeContext,
  book: Book,
  { staff, runner, today }: School,
): readonly CheckNote[] {
  const trusted = officePeople(staff, today).map(addressOf);
  const owners = ownersOf(context, book, runner, trusted);
  return checkTabs(book, { runner, trusted: [...trusted, ...owners] }, workbookWords);
}

/** Only the Log’s tabs are locked, so only there does it matter who owns the file. */
function ownersOf(
  context: OfficeContext,
  book: Book,
  runner: string,
  trusted: readonly string[],
): readonly string[] {
  if (book.name !== 'PL Log') return [];
  try {
    return findOwners(context, book.id, book.structure, runner, trusted);
  } catch (error) {
    context.log.error('asking who owns PL Log', error);
    return [];
  }
}

function openOther(
  context: OfficeContext,
  id: string | undefined,
  key: 'log' | 'contacts',
  name: string,
): { readonly book: Book | null; readonly notes: readonly CheckNote[] } {
  if (!id) return { book: null, notes: [] };
  const book = readBook(context, id, key);
  const link = spreadsheetLink(id);
  return { book, notes: book ? [] : [{ code: 'no-workbook', kind: 'mend', place: name, link }] };
}

function checkAllLists(office: Book, contacts: Book | null): readonly CheckNote[] {
  return [
    ...on(office.tab(staffTable), (staff) => checkStaff(staff, office.tab(optionsTable))),
    ...on(office.tab(prioritiesTable), (tab) => checkUnique(tab, 'id', 'id-twice', 'mend')),
    ...on(office.tab(insetDaysTable), (tab) => checkUnique(tab, 'id', 'id-twice', 'mend')),
    ...on(office.tab(sessionsTable), (tab) => checkUnique(tab, 'id', 'id-twice', 'mend')),
    ...on(office.tab(agendaTable), (tab) => checkUnique(tab, 'id', 'id-twice', 'mend')),
    ...on(office.tab(actionsTable), (tab) => checkUnique(tab, 'id', 'id-twice', 'mend')),
    ...on(office.tab(resourcesTable), (tab) => checkUnique(tab, 'id', 'id-twice', 'mend')),
    ...on(office.tab(insetRulesTable), (tab) => checkUnique(tab, 'year', 'id-twice', 'mend')),
    ...checkInsetEvents(office),
    ...on(office.tab(optionsTable), checkOptions),
    ...on(contacts?.tab(contactsTable) ?? null, checkContacts),
  ];
}

function checkInsetEvents(office: Book): readonly CheckNote[] {
  const [days, sessions] = [office.tab(insetDaysTable), office.tab(sessionsTable)];
  if (!days || !sessions) return [];
  return [
    ...on(office.tab(attendanceTable), (tab) => checkAbout(tab, [days, sessions])),
    ...on(office.tab(agendaTable), (tab) => checkAbout(tab, [days, sessions])),
  ];
}

function on<T extends OpenTab<never> | OpenTab>(
  tab: T | null,
  check: (tab: T) => readonly CheckNote[],
): readonly CheckNote[] {
  return tab ? check(tab) : [];
}
