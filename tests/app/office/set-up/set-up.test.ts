import { openSession } from '../../../../src/app/office/session';
import { continueSetUp } from '../../../../src/app/office/set-up/continue-set-up';
import { finishSetUp } from '../../../../src/app/office/set-up/finish-set-up';
import { loadSetUp } from '../../../../src/app/office/set-up/load-set-up';
import { saveSetUp } from '../../../../src/app/office/set-up/save-set-up';
import { defaultOptions } from '../../../../src/core/default-options';
import { settingDefaults } from '../../../../src/core/settings';
import {
  allTables,
  insetRulesTable,
  journalTable,
  listsTable,
  madeTable,
  optionsTable,
  publishedLogTable,
  settingsTable,
  staffTable,
  stateTable,
  templatesTable,
} from '../../../../src/core/tables';
import { templateTags } from '../../../../src/text/mail/template-tags';
import { findSheet } from '../../../fakes/books';
import {
  answers,
  lead,
  logId,
  makeNewSchool,
  officeId,
  officeTabs,
  rowsOf,
  setUp,
  stored,
} from './new-school';

const foldersAndPermissions = /^drive\.(makeFolder|grant|grants|listChildren)$/;

describe('set-up from empty', () => {
  test('makes every tab of the three workbooks, found by its id', () => {
    const office = makeNewSchool();
    setUp(office);
    const contactsId = String(stored(office, stateTable, 'contacts-id'));
    const ids = { office: officeId, log: logId, contacts: contactsId };
    for (const table of allTables) {
      const sheet = findSheet(office.books, ids[table.workbook], table.sheetId);
      expect(sheet.title).toBe(table.title);
      expect(sheet.cells[0]).toEqual(Object.values(table.columns).map(({ header }) => header));
      expect(sheet.hidden).toBe(table.hidden ?? false);
      expect(sheet.frozenRows).toBe(1);
    }
  });

  test('takes at most 15 remote calls beside folders and permissions', () => {
    const office = makeNewSchool();
    loadSetUp(office.context);
    setUp(office);
    const counted = office.remote.names.filter((name) => !foldersAndPermissions.test(name));
    expect(counted).toHaveLength(13);
  });

  test('leaves a workbook that every command of PL Office can open', () => {
    const office = makeNewSchool();
    setUp(office);
    const session = openSession(office.context);
    expect(session.data.problems).toEqual([]);
    expect(session.data.settingValues['reply-to']).toBe('swyddfa@ysgol.example');
    expect(session.getState('office-id')).toBe(officeId);
    expect(session.getState('runner')).toBe(lead);
  });

  test('fills Settings, Options and Templates with what a school starts from', () => {
    const office = makeNewSchool();
    setUp(office);
    expect(rowsOf(office, officeId, settingsTable).map((row) => row.Setting)).toEqual(
      Object.keys(settingDefaults),
    );
    expect(stored(office, settingsTable, 'signatory-role-cy')).toBe('Pennaeth');
    expect(stored(office, settingsTable, 'staff-reminder-days')).toBe('7, 1');
    expect(rowsOf(office, officeId, optionsTable)).toHaveLength(defaultOptions.length);
    expect(rowsOf(office, officeId, templatesTable)).toHaveLength(
      2 * Object.keys(templateTags).length,
    );
  });

  test('puts in the rules of the year that is running, for a person to confirm', () => {
    const office = makeNewSchool();
    const done = setUp(office);
    expect(rowsOf(office, officeId, insetRulesTable)).toEqual([
      expect.objectContaining({
        'Academic year': '2026-27',
        'INSET days': 5,
        'Number confirmed': 'no',
        'Hours a day': 6,
        'Hours a twilight': 2,
        'Twilights a day': 3,
      }),
    ]);
    expect(done.changes.join(' ')).toContain('INSET rules put in for 2026-27');
  });

  test('leaves INSET rules alone where the school has any', () => {
    const office = makeNewSchool();
    setUp(office);
    const sheet = findSheet(office.books, officeId, insetRulesTable.sheetId);
    const row = sheet.cells[1];
    if (row) row[0] = '2025-26';
    const done = setUp(office, loadSetUp(office.context).answers);
    expect(rowsOf(office, officeId, insetRulesTable)).toHaveLength(1);
    expect(done.changes.join(' ')).not.toContain('INSET rules');
  });

  test('makes the area with its folders, each recorded under its key', () => {
    const office = makeNewSchool();
    setUp(office);
    const tree = [...office.drive.items.values()].map(({ name, parent }) => [
      office.drive.items.get(parent)?.name ?? '',
      name,
    ]);
    expect(tree).toEqual(
      expect.arrayContaining([
        ['My Drive', 'Professional Learning Team'],
        ['Professional Learning Team', 'Professional Research Projects'],
        ['Professional Research Projects', '2026-27'],
        ['Professional Learning Team', 'INSET'],
        ['INSET', '2026-27'],
        ['Professional Learning Team', 'Resources'],
        ['Professional Learning Team', 'Reports'],
        ['Reports', '2026-27'],
      ]),
    );
    expect(rowsOf(office, officeId, madeTable).map((row) => [row.Key, row.State])).toEqual(
      [
        'area',
        'area:projects',
        'area:projects:2026-27',
        'area:inset',
        'area:inset:2026-27',
        'area:resources',
        'area:reports',
        'area:reports:2026-27',
      ].map((key) => [key, 'made']),
    );
  });

  test('keeps fifty ids ready for the folders to come', () => {
    const office = makeNewSchool();
    setUp(office);
    const spare = String(stored(office, stateTable, 'spare-drive-ids')).split(',');
    const used = rowsOf(office, officeId, madeTable).map((row) => row['Google id']);
    expect(new Set([...spare, ...used]).size).toBe(58);
  });

  test('makes one calendar and one trigger', () => {
    const office = makeNewSchool();
    setUp(office);
    expect([...office.calendar.calendars.values()].map(({ name }) => name)).toEqual([
      'INSET / HMS – Cwm Ffug Primary',
    ]);
    expect(office.triggers.existing).toEqual([{ name: 'reconcile', every: 10 }]);
  });

  test('closes published tabs to all but the runner, warns elsewhere, leaves the Journal open', () => {
    const office = makeNewSchool();
    setUp(office);
    const locks = (id: number) =>
      findSheet(office.books, logId, id).protections.map(({ warningOnly, editors, range }) => ({
        warningOnly,
        editors,
        rows: range.endRowIndex ?? 'all',
      }));
    const closed = [{ warningOnly: false, editors: [lead], rows: 'all' }];
    expect(locks(publishedLogTable.sheetId)).toEqual(closed);
    expect(locks(listsTable.sheetId)).toEqual(closed);
    expect(locks(journalTable.sheetId)).toEqual([{ warningOnly: true, editors: [], rows: 1 }]);
    const warned = findSheet(office.books, officeId, staffTable.sheetId).protections;
    expect(warned).toMatchObject([{ warningOnly: true, range: { endRowIndex: 1 } }]);
  });

  test('leaves the blank Sheet1 alone', () => {
    const office = makeNewSchool();
    setUp(office);
    expect(findSheet(office.books, officeId, 0).title).toBe('Sheet1');
  });

  test('says what it made, what to mind and what comes next', () => {
    const done = setUp(makeNewSchool());
    expect(done.changes).toContain(`PL Office: ${officeTabs} tabs made.`);
    expect(done.changes).toContain('Folders made in the team’s area: 7.');
    expect(done.warnings.join(' ')).toContain('A shared drive would belong to the school');
    expect(done.next.join(' ')).toContain('Share PL Log with all staff');
    expect(done.runner).toBe(lead);
  });

  test('counts real steps, and comes to an end', () => {
    const office = makeNewSchool();
    const first = saveSetUp(office.context, answers);
    expect(first).toMatchObject({ done: 2, total: 13, failed: [] });
    expect(continueSetUp(office.context)).toMatchObject({ done: 13, total: 13 });
    expect(continueSetUp(office.context)).toMatchObject({ done: 13, total: 13 });
  });

  test('is not finished while it is under way', () => {
    const office = makeNewSchool();
    saveSetUp(office.context, answers);
    expect(() => finishSetUp(office.context)).toThrow('not-set-up');
  });

  test('speaks Welsh to whoever reads Welsh', () => {
    const office = makeNewSchool();
    const context = { ...office.context, language: 'cy' as const };
    const done = setUp({ ...office, context });
    expect(done.changes).toContain(`PL Office: tabiau a wnaed: ${officeTabs}.`);
  });
});
