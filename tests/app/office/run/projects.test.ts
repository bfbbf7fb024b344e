import { reconcile } from '../../../../src/app/office/run/reconcile';
import { runNow } from '../../../../src/app/office/run/run-now';
import {
  madeTable,
  outboxTable,
  projectsTable,
  publishedProjectsTable,
  staffTable,
} from '../../../../src/core/tables';
import type { FakeOffice } from '../../../fakes/office';
import { googleError } from '../../../fakes/remote';
import { mair, makeSchool, nia, projectId, projectLine, rowsOf, save, sion, type } from './school';

/** After the first day’s check, so that the year’s folder and spare ids are there. */
function makeRunningSchool(): FakeOffice {
  const office = makeSchool();
  reconcile(office.context);
  office.clock.set('2026-11-09T08:40');
  office.remote.clear();
  return office;
}

const itemsOf = (office: FakeOffice) => [...office.drive.items.values()];
const folderOf = (office: FakeOffice, title = 'Talk for maths') =>
  itemsOf(office).find((item) => item.isFolder && item.name.startsWith(title));
const documentsOf = (office: FakeOffice) =>
  itemsOf(office).filter(({ key }) => key.startsWith('project-document:'));

describe('a new project', () => {
  test('gets a folder in its year, a document, its team as editors, links and mail', () => {
    const office = makeRunningSchool();
    save(office, projectLine('one'));
    const { done, problems } = reconcile(office.context);
    expect(problems).toEqual([]);
    expect(done).toContain('“Talk for maths” has its folder and its working document.');
    const folder = folderOf(office);
    expect(folder?.name).toBe('Talk for maths – Mair Ffug');
    const year = office.drive.items.get(folder?.parent ?? '');
    expect(year?.name).toBe('2026-27');
    expect(office.drive.items.get(year?.parent ?? '')?.name).toBe('Professional Research Projects');
    expect(folder?.grants.map(({ address, role }) => [address, role])).toEqual([
      [mair, 'writer'],
      [sion, 'writer'],
    ]);
    expect(documentsOf(office)).toEqual([
      expect.objectContaining({ parent: folder?.id, key: `project-document:${projectId('one')}` }),
    ]);
    expect(rowsOf(office, projectsTable)[0]).toMatchObject({ state: 'ready', lead: 'S03' });
    expect(rowsOf(office, publishedProjectsTable)[0]).toMatchObject({
      lead: 'Mair Ffug',
      team: 'Siôn Sampl',
      state: 'Yn barod / Ready',
      folderLink: `https://drive.google.com/drive/folders/${folder?.id}`,
      documentLink: `https://docs.google.com/document/d/${documentsOf(office)[0]?.id}/edit`,
    });
    const told = rowsOf(office, outboxTable).filter(({ kind }) => kind === 'project');
    expect(told.map(({ address }) => address).sort()).toEqual([mair, sion]);
  });

  test('takes at most 8 remote calls beside one a person shared with and those of mail', () => {
    const office = makeRunningSchool();
    save(office, projectLine('one'));
    reconcile(office.context);
    const { names } = office.remote;
    const shares = names.filter((name) => name === 'drive.grant').length;
    const messages = names.filter((name) => name === 'gmail.sendDraft').length;
    const mail = messages > 0 ? 2 * messages + 2 : 0;
    expect([shares, messages]).toEqual([2, 2]);
    expect(names.length - shares - mail).toBeLessThanOrEqual(8);
  });

  test('is shared with nobody who is not in Staff, has left, or has no address', () => {
    const office = makeRunningSchool();
    save(office, projectLine('one', { team: ['S05', 'S06', 'S99', 'stranger@x.example', 'S03'] }));
    const { problems } = reconcile(office.context);
    expect(folderOf(office)?.grants.map(({ address }) => address)).toEqual([mair]);
    expect(problems).toEqual([
      expect.stringContaining('“S99”, which is not in Staff'),
      expect.stringContaining('“stranger@x.example”, which is not in Staff'),
    ]);
  });

  test('led by the runner is not shared with the account that owns the folder', () => {
    const office = makeRunningSchool();
    save(office, projectLine('one', { team: ['S03'] }, nia));
    reconcile(office.context);
    expect(folderOf(office)?.grants.map(({ address }) => address)).toEqual([mair]);
  });

  test('with a strange title gets a plain name, and its text stays text in the document', () => {
    const office = makeRunningSchool();
    const title = `A/B\\ \u202e<script>alert(1)</script> ${'very '.repeat(16)}long`;
    save(
      office,
      projectLine('one', { title, question: '=1+1 <img src=x onerror=y> & "z"\n\nTwo' }),
    );
    reconcile(office.context);
    const folder = itemsOf(office).find(({ key }) => key.startsWith('project-folder:'));
    expect(folder?.name).toMatch(/^A-B- <script>alert\(1\)<-script> very/);
    expect(folder?.name).toMatch(/ – Mair Ffug$/);
    const html = documentsOf(office)[0]?.html ?? '';
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('<p>=1+1 &lt;img src=x onerror=y&gt; &amp; &quot;z&quot;</p><p>Two</p>');
    expect(html).not.toContain('<script');
  });
});

describe('a project that cannot be set up', () => {
  test('does not stop the others, is reported, and is finished by a later run without doubles', () => {
    const office = makeRunningSchool();
    save(office, projectLine('one', { title: 'First' }), projectLine('two', { title: 'Second' }));
    // read, read, write, then the first folder
    office.remote.failCall(4, googleError(403, 'insufficientFilePermissions'));
    const { problems } = reconcile(office.context);
    expect(problems).toEqual([
      'The project “First” could not be set up. Google refused it: the account that runs this may not do it.',
    ]);
    expect(rowsOf(office, projectsTable).map(({ state }) => state)).toEqual([
      'setting up',
      'ready',
    ]);
    expect(
      rowsOf(office, madeTable).find(({ key }) => key === `project-folder:${projectId('one')}`),
    ).toMatchObject({ state: 'failed', facts: 'refused' });
    expect(office.log.errors).toHaveLength(1);
    office.remote.clear();
    reconcile(office.context);
    expect(rowsOf(office, projectsTable).map(({ state }) => state)).toEqual(['ready', 'ready']);
    expect(itemsOf(office).filter(({ name }) => name.startsWith('First –'))).toHaveLength(2);
  });

  test('whose document fails is looked for before it is made again', () => {
    const office = makeRunningSchool();
    save(office, projectLine('one'));
    office.remote.failCall(5, googleError(500, 'backendError'), 'after');
    reconcile(office.context);
    expect(rowsOf(office, projectsTable)[0]?.state).toBe('setting up');
    reconcile(office.context);
    expect(rowsOf(office, projectsTable)[0]?.state).toBe('ready');
    expect(documentsOf(office)).toHaveLength(1);
  });

  test('that fails in the same way again writes nothing new', () => {
    const office = makeRunningSchool();
    save(office, projectLine('one'));
    office.remote.failCall(4, googleError(403, 'forbidden'));
    reconcile(office.context);
    office.remote.clear();
    office.remote.failCall(3, googleError(403, 'forbidden'));
    reconcile(office.context);
    expect(office.remote.names).toEqual(['sheets.read', 'sheets.read', 'drive.makeFolder']);
  });

  test('because time is up is left to the next run, which finishes it', () => {
    const office = makeRunningSchool();
    save(office, projectLine('one'), projectLine('two', { title: 'Second' }));
    office.remote.betweenCalls(4, () => office.clock.sleep(271_000));
    expect(reconcile(office.context).finished).toBe(false);
    office.remote.clear();
    expect(reconcile(office.context).finished).toBe(true);
    expect(rowsOf(office, projectsTable).map(({ state }) => state)).toEqual(['ready', 'ready']);
    expect(documentsOf(office)).toHaveLength(2);
  });
});

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
    office.remote.failCall(5, googleError(400, 'invalidSharingRequest'));
    expect(reconcile(office.context).problems).toEqual([
      'Gwyn Prawf could not be let into the team area. Google refused it: the account that runs this may not do it.',
    ]);
    office.remote.clear();
    reconcile(office.context);
    expect(office.remote.names).toEqual(['sheets.read', 'sheets.read']);
    office.clock.set('2026-11-10T08:30');
    reconcile(office.context);
    expect(readersOf(office)).toContain('nobody@nowhere.example reader');
  });
});
