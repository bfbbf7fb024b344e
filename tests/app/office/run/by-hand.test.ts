import { reconcile } from '../../../../src/app/office/run/reconcile';
import { runNow } from '../../../../src/app/office/run/run-now';
import { madeTable } from '../../../../src/core/tables';
import type { FakeOffice } from '../../../fakes/office';
import { projectLine } from './journal-lines';
import { documentsOf, folderOf, itemsOf, makeRunningSchool } from './running-school';
import { rowsOf, save } from './school';

describe('what people do in Drive by hand', () => {
  function makeReady(): FakeOffice {
    const office = makeRunningSchool();
    save(office, projectLine('one'));
    reconcile(office.context);
    office.remote.clear();
    return office;
  }

  test('a folder or document that was deleted or binned is reported and never made anew', () => {
    const office = makeReady();
    const folder = folderOf(office);
    if (folder) folder.trashed = true;
    office.drive.items.delete(documentsOf(office)[0]?.id ?? '');
    const count = office.drive.items.size;
    office.clock.set('2026-11-10T08:30');
    expect(reconcile(office.context).problems).toEqual([
      expect.stringContaining('The folder of “Talk for maths” is not there any more.'),
      expect.stringContaining('The working document of “Talk for maths” is not there any more.'),
    ]);
    expect(runNow(office.context).problems).toHaveLength(2);
    expect(office.drive.items.size).toBe(count);
    expect(rowsOf(office, madeTable).filter(({ state }) => state === 'gone')).toHaveLength(2);
  });

  test('what comes back out of the bin counts again', () => {
    const office = makeReady();
    const folder = folderOf(office);
    if (folder) folder.trashed = true;
    runNow(office.context);
    if (folder) folder.trashed = false;
    const report = runNow(office.context);
    expect(report.problems).toEqual([]);
    expect(report.done).toContain('Folders and documents found again: 1.');
  });

  test('renamed and moved things are still found', () => {
    const office = makeReady();
    const folder = folderOf(office);
    if (folder) Object.assign(folder, { name: 'Renamed', parent: 'root' });
    expect(runNow(office.context).problems).toEqual([]);
    expect(itemsOf(office).filter(({ key }) => key.startsWith('project-folder:'))).toHaveLength(1);
  });

  test('an area that is gone is reported', () => {
    const office = makeReady();
    office.drive.items.delete('area');
    expect(runNow(office.context).problems).toEqual([
      expect.stringContaining('area is not there any more'),
    ]);
  });
});
