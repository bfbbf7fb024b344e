import { continueSetUp } from '../../../../src/app/office/set-up/continue-set-up';
import { finishSetUp } from '../../../../src/app/office/set-up/finish-set-up';
import { loadSetUp } from '../../../../src/app/office/set-up/load-set-up';
import { saveSetUp } from '../../../../src/app/office/set-up/save-set-up';
import { defaultOptions } from '../../../../src/core/default-options';
import {
  contactsTable,
  madeTable,
  optionsTable,
  settingsTable,
  stateTable,
  trailTable,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { serviceError } from '../../../fakes/remote';
import {
  addStaff,
  answers,
  lead,
  makeNewSchool,
  officeId,
  rowsOf,
  setUp,
  snapshot,
  stored,
} from './new-school';

describe('set-up run again', () => {
  test('changes nothing that is right: not one write', () => {
    const office = makeNewSchool();
    setUp(office);
    const before = snapshot(office);
    const { answers: inForce, doneBefore } = loadSetUp(office.context);
    expect(doneBefore).toBe(true);
    office.remote.clear();
    const done = setUp(office, inForce);
    expect(done).toMatchObject({ changes: [], runner: lead });
    expect(snapshot(office)).toBe(before);
    expect(office.remote.names.filter((name) => /write|reshape|make|create/.test(name))).toEqual(
      [],
    );
  });

  test('offers the answers in force', () => {
    const office = makeNewSchool();
    setUp(office);
    const { answers: inForce } = loadSetUp(office.context);
    expect(inForce).toMatchObject({
      ...answers,
      makeContacts: false,
      makeArea: false,
      contactsLink: expect.stringContaining('/spreadsheets/d/'),
      areaLink: expect.stringContaining('/drive/folders/'),
      signatoryRoleEnglish: 'Headteacher',
      signatoryRoleWelsh: 'Pennaeth',
    });
  });

  test('gives access to those who have been listed since, in pieces, and says so', () => {
    const office = makeNewSchool();
    setUp(office);
    addStaff(office, [
      { address: lead, officeRole: 'PL lead' },
      ...Array.from({ length: 23 }, (_, index) => ({ address: `s${index}@ysgol.example` })),
      { name: 'On paper' },
    ]);
    const { answers: inForce } = loadSetUp(office.context);
    saveSetUp(office.context, inForce);
    const counts: number[] = [];
    let progress = continueSetUp(office.context);
    while (progress.done < progress.total) {
      counts.push(progress.done);
      office.remote.clear();
      progress = continueSetUp(office.context);
      const grants = office.remote.names.filter((name) => name === 'drive.grant');
      expect(grants.length).toBeLessThanOrEqual(10);
    }
    expect(counts).toEqual([12, 22, 32]);
    expect(progress.total).toBe(35);
    const areaId = String(stored(office, stateTable, 'area-id'));
    expect(office.drive.items.get(areaId)?.grants).toHaveLength(23);
    expect(finishSetUp(office.context).changes).toContain(
      'Staff who can now read the team’s area: 23.',
    );
  });

  test('leaves those who can already edit the area as they are', () => {
    const office = makeNewSchool();
    setUp(office);
    const areaId = String(stored(office, stateTable, 'area-id'));
    office.drive.grant(areaId, 'deputy@ysgol.example', 'writer');
    addStaff(office, [
      { address: lead, officeRole: 'PL lead' },
      { address: 'deputy@ysgol.example' },
    ]);
    setUp(office, loadSetUp(office.context).answers);
    expect(office.drive.items.get(areaId)?.grants).toMatchObject([{ role: 'writer' }]);
  });

  test('records access by other hands without its id, so that it is never taken back', () => {
    const office = makeNewSchool();
    setUp(office);
    const areaId = String(stored(office, stateTable, 'area-id'));
    office.drive.grant(areaId, 'governor@ysgol.example', 'reader');
    addStaff(office, [
      { address: lead, officeRole: 'PL lead' },
      { address: 'governor@ysgol.example' },
      { address: 'sian@ysgol.example' },
    ]);
    setUp(office, loadSetUp(office.context).answers);
    const records = rowsOf(office, officeId, madeTable).filter((row) =>
      String(row.Key).startsWith('area-reader:'),
    );
    expect(records).toMatchObject([
      { Key: 'area-reader:governor@ysgol.example', State: 'made', 'Google id': null },
      { Key: 'area-reader:sian@ysgol.example', State: 'made', 'Google id': expect.any(String) },
    ]);
  });

  test('names whoever Google refuses, and goes on with the rest', () => {
    const office = makeNewSchool();
    setUp(office);
    addStaff(office, [
      { address: lead, officeRole: 'PL lead' },
      { name: 'Llŷr Ffug', address: 'llyr@elsewhere.example' },
      { address: 'sian@ysgol.example' },
    ]);
    const { drive } = office.context;
    const grant: typeof drive.grant = (id, address, role) => {
      if (address.endsWith('elsewhere.example')) throw serviceError(400, 'invalidSharingRequest');
      return drive.grant(id, address, role);
    };
    const context = { ...office.context, drive: { ...drive, grant } };
    saveSetUp(context, loadSetUp(context).answers);
    continueSetUp(context);
    const progress = continueSetUp(context);
    expect(progress.done).toBe(progress.total);
    expect(progress.failed).toEqual([expect.stringContaining('Llŷr Ffug')]);
    expect(finishSetUp(context).changes).toContain('Staff who can now read the team’s area: 1.');
  });

  test('writes new answers, and no other value', () => {
    const office = makeNewSchool();
    setUp(office);
    const settings = findSheet(office.books, officeId, settingsTable.sheetId).cells;
    const noticeDays = settings.find(([key]) => key === 'notice-days');
    if (noticeDays) noticeDays[1] = '42';
    const { answers: inForce } = loadSetUp(office.context);
    setUp(office, { ...inForce, signatory: 'Nia Enghraifft' });
    expect(stored(office, settingsTable, 'signatory')).toBe('Nia Enghraifft');
    expect(stored(office, settingsTable, 'notice-days')).toBe('42');
    expect(rowsOf(office, officeId, trailTable)).toHaveLength(2);
  });

  test('leaves out of Options what the school took out', () => {
    const office = makeNewSchool();
    setUp(office);
    const sheet = findSheet(office.books, officeId, optionsTable.sheetId);
    sheet.cells = sheet.cells.filter((line) => line[1] !== 'twilight');
    setUp(office, loadSetUp(office.context).answers);
    expect(rowsOf(office, officeId, optionsTable)).toHaveLength(defaultOptions.length - 1);
  });

  test('does not make PL Contacts or the area again when their answers stay', () => {
    const office = makeNewSchool();
    setUp(office);
    setUp(office, loadSetUp(office.context).answers);
    const names = [...office.drive.items.values()].map(({ name }) => name);
    expect(names.filter((name) => name === 'PL Contacts')).toHaveLength(1);
    expect(names.filter((name) => name === 'Professional Learning Team')).toHaveLength(1);
    expect(
      rowsOf(office, String(stored(office, stateTable, 'contacts-id')), contactsTable),
    ).toEqual([]);
  });
});
