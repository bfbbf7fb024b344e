import { loadRunner, takeOver } from '../../../../src/app/office/mail/runner';
import { reconcile } from '../../../../src/app/office/run/reconcile';
import { staffTable } from '../../../../src/core/tables';
import type { FakeOffice } from '../../../fakes/office';
import { serviceError } from '../../../fakes/remote';
import { projectLine } from './journal-lines';
import { folderOf, makeRunningSchool } from './running-school';
import { mair, makeSchool, save, sion, type } from './school';

describe('who can open what', () => {
  const readersOf = (office: FakeOffice) =>
    office.drive.items.get('area')?.grants.map(({ address, role }) => `${address} ${role}`);

  test('everyone at the school with an address can read the area, but for its owner', () => {
    const office = makeRunningSchool();
    expect(readersOf(office)).toEqual([`${mair} reader`, `${sion} reader`]);
  });

  test('who comes can read it from their first day, who leaves until their last', () => {
    const office = makeRunningSchool();
    type(office, staffTable, ({ id }) => id === 'S05', {
      address: 'gwyn@ysgol.example',
      starts: '2026-11-10',
    });
    type(office, staffTable, ({ id }) => id === 'S04', { leaves: '2026-11-09' });
    reconcile(office.context);
    expect(readersOf(office)).toEqual([`${mair} reader`, `${sion} reader`]);
    office.clock.set('2026-11-10T08:30');
    reconcile(office.context);
    expect(readersOf(office)).toEqual([`${mair} reader`, 'gwyn@ysgol.example reader']);
  });

  test('a leaver loses the folders of their projects too, and gets them again on coming back', () => {
    const office = makeRunningSchool();
    save(office, projectLine('one'));
    reconcile(office.context);
    type(office, staffTable, ({ id }) => id === 'S04', { leaves: '2026-11-01' });
    reconcile(office.context);
    expect(folderOf(office)?.grants.map(({ address }) => address)).toEqual([mair]);
    type(office, staffTable, ({ id }) => id === 'S04', { leaves: null });
    reconcile(office.context);
    expect(folderOf(office)?.grants.map(({ address }) => address)).toEqual([mair, sion]);
  });

  test('a person taken out of Staff, or with a new address, loses what the old address had', () => {
    const office = makeRunningSchool();
    type(office, staffTable, ({ id }) => id === 'S04', null);
    type(office, staffTable, ({ id }) => id === 'S03', { address: 'mair.newydd@ysgol.example' });
    reconcile(office.context);
    expect(readersOf(office)).toEqual(['mair.newydd@ysgol.example reader']);
  });

  test('no more than ten people lose access in one run', () => {
    const office = makeSchool();
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `X${index}`,
      name: `X ${index}`,
      address: `x${index}@ysgol.example`,
    }));
    for (const row of many) {
      type(office, staffTable, () => false, {});
      office.books
        .get('office')
        ?.sheets.find(({ sheetId }) => sheetId === staffTable.sheetId)
        ?.cells.push([row.id, row.name, row.address]);
    }
    reconcile(office.context);
    expect(readersOf(office)).toHaveLength(32);
    for (const { id } of many) type(office, staffTable, (row) => row.id === id, null);
    const { done } = reconcile(office.context);
    expect(done).toContain('People who can no longer read the team area: 10.');
    expect(readersOf(office)).toHaveLength(22);
  });

  test('who takes over keeps the folders and the area they had been let into', () => {
    const office = makeRunningSchool();
    type(office, staffTable, ({ id }) => id === 'S04', { officeRole: 'Headteacher' });
    save(office, projectLine('one'));
    reconcile(office.context);
    Object.assign(office.identity, { address: sion, effective: sion });
    takeOver(office.context);
    const { done } = reconcile(office.context);
    expect(done.join()).not.toContain('no longer');
    expect(folderOf(office)?.grants.map(({ address }) => address)).toContain(sion);
    expect(readersOf(office)).toContain(`${sion} reader`);
  });

  test('who would take over is told when the area is not theirs to change', () => {
    const office = makeRunningSchool();
    expect(loadRunner(office.context).mayEditArea).toBe(true);
    const area = office.drive.items.get('area');
    if (area) area.mayEdit = false;
    expect(loadRunner(office.context).mayEditArea).toBe(false);
    office.remote.clear();
    office.remote.failCall(2, serviceError(503, 'backendError'));
    expect(loadRunner(office.context).mayEditArea).toBe(true);
    office.drive.items.delete('area');
    expect(loadRunner(office.context).mayEditArea).toBe(false);
  });

  test('what somebody had by other hands is neither doubled nor taken back', () => {
    const office = makeSchool();
    const area = office.drive.items.get('area');
    area?.grants.push({ id: 'own', address: sion, role: 'writer', inherited: false, kind: 'user' });
    reconcile(office.context);
    expect(readersOf(office)).toEqual([`${sion} writer`, `${mair} reader`]);
    type(office, staffTable, ({ id }) => id === 'S04', null);
    reconcile(office.context);
    expect(readersOf(office)).toEqual([`${sion} writer`, `${mair} reader`]);
  });

  test('an address that Google refuses is reported, and tried again once a day only', () => {
    const office = makeSchool();
    reconcile(office.context);
    type(office, staffTable, ({ id }) => id === 'S05', { address: 'nobody@nowhere.example' });
    office.remote.clear();
    // read, read, write, who can read, then the share
    office.remote.failCall(5, serviceError(400, 'invalidSharingRequest'));
    expect(reconcile(office.context).problems).toEqual([
      'Gwyn Prawf could not be let into the team area. Google refused it: the account that runs this needs the right to edit there.',
    ]);
    office.remote.clear();
    reconcile(office.context);
    expect(office.remote.names).toEqual(['sheets.read', 'sheets.read']);
    office.clock.set('2026-11-10T08:30');
    reconcile(office.context);
    expect(readersOf(office)).toContain('nobody@nowhere.example reader');
  });
});
