import { reconcile } from '../../../../src/app/office/run/reconcile';
import {
  madeTable,
  outboxTable,
  projectsTable,
  publishedProjectsTable,
} from '../../../../src/core/tables';
import { serviceError } from '../../../fakes/remote';
import { projectId, projectLine } from './journal-lines';
import { documentsOf, folderOf, itemsOf, makeRunningSchool } from './running-school';
import { mair, nia, rowsOf, save, sion } from './school';

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
    office.remote.failCall(4, serviceError(403, 'insufficientFilePermissions'));
    const { problems } = reconcile(office.context);
    expect(problems).toEqual([
      'The project “First” could not be set up. Google refused it: the account that runs this needs the right to edit there.',
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
    office.remote.failCall(5, serviceError(500, 'backendError'), 'after');
    reconcile(office.context);
    expect(rowsOf(office, projectsTable)[0]?.state).toBe('setting up');
    reconcile(office.context);
    expect(rowsOf(office, projectsTable)[0]?.state).toBe('ready');
    expect(documentsOf(office)).toHaveLength(1);
  });

  test('that fails in the same way again writes nothing new', () => {
    const office = makeRunningSchool();
    save(office, projectLine('one'));
    office.remote.failCall(4, serviceError(403, 'forbidden'));
    reconcile(office.context);
    office.remote.clear();
    office.remote.failCall(3, serviceError(403, 'forbidden'));
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
