import { approveProjects } from '../../../../src/app/office/run/approve-projects';
import { reconcile } from '../../../../src/app/office/run/reconcile';
import { runNow } from '../../../../src/app/office/run/run-now';
import { projectsTable, staffTable, trailTable } from '../../../../src/core/tables';
import { entryLine, projectId, projectLine } from './journal-lines';
import { mair, makeSchool, rowsOf, save, sion, type } from './school';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => projectLine(`p${index}`, { title: `No ${index}` }));
const statesOf = (office: ReturnType<typeof makeSchool>) =>
  rowsOf(office, projectsTable).map(({ state }) => state);
const foldersOf = (office: ReturnType<typeof makeSchool>) =>
  [...office.drive.items.values()].filter(({ key }) => key.startsWith('project-folder:'));

describe('Run now', () => {
  test('says in words what it did, in the person’s language', () => {
    const office = makeSchool();
    save(office, entryLine('one'));
    const report = runNow({ ...office.context, language: 'cy' });
    expect(report).toMatchObject({ ranAt: '2026-11-09T08:30', finished: true, problems: [] });
    expect(report.done).toContain('Cofnodion newydd a dderbyniwyd: 1.');
    expect(rowsOf(office, trailTable)[0]).toMatchObject({ who: 'S02', what: 'Rhedeg nawr' });
  });

  test('says when it was finished, not when it began', () => {
    const office = makeSchool();
    office.remote.betweenCalls(2, () => office.clock.set('2026-11-09T08:33'));
    expect(runNow(office.context).ranAt).toBe('2026-11-09T08:33');
  });

  test('by somebody who is not the runner names the runner and does nothing', () => {
    const office = makeSchool();
    type(office, staffTable, ({ id }) => id === 'S03', { officeRole: 'Deputy' });
    Object.assign(office.identity, { address: mair, effective: mair });
    expect(() => runNow(office.context)).toThrow(
      'not-runner {"runner":"Nia Enghraifft (nia@ysgol.example)"}',
    );
    expect(office.remote.names).toEqual(['sheets.read']);
  });

  test('is refused to people without an office role, to a copy, and while another runs', () => {
    const office = makeSchool();
    office.identity.address = sion;
    expect(() => runNow(office.context)).toThrow('not-office');
    office.identity.address = '';
    expect(() => runNow(office.context)).toThrow('address-unknown');
    office.lock.heldByOther = true;
    expect(() => runNow(office.context)).toThrow('busy');
  });
});

describe('many new projects at once', () => {
  test('five are set up', () => {
    const office = makeSchool();
    save(office, ...many(5));
    expect(reconcile(office.context).waitingProjects).toEqual([]);
    expect(foldersOf(office)).toHaveLength(5);
  });

  test('six wait for the lead’s yes, and nothing is made for them', () => {
    const office = makeSchool();
    save(office, ...many(6));
    const { waitingProjects } = reconcile(office.context);
    expect(waitingProjects).toHaveLength(6);
    expect(waitingProjects[0]).toEqual({ id: projectId('p0'), title: 'No 0', lead: 'Mair Ffug' });
    expect(foldersOf(office)).toHaveLength(0);
    reconcile(office.context);
    expect(statesOf(office)).toEqual(Array(6).fill('waiting'));
  });

  test('those that are approved are set up, the others go on waiting', () => {
    const office = makeSchool();
    save(office, ...many(6));
    reconcile(office.context);
    const ids = [projectId('p1'), projectId('p1'), projectId('p3'), 'nonsense'];
    const report = approveProjects(office.context, ids);
    expect(report.done[0]).toBe('Projects approved: 2.');
    expect(report.waitingProjects).toHaveLength(4);
    expect(foldersOf(office)).toHaveLength(2);
    expect(statesOf(office).filter((state) => state === 'ready')).toHaveLength(2);
    expect(approveProjects(office.context, ids).done[0]).toBe('Projects approved: 0.');
  });

  test('approved by somebody who is not the runner they are set up by the next run', () => {
    const office = makeSchool();
    save(office, ...many(6));
    reconcile(office.context);
    type(office, staffTable, ({ id }) => id === 'S03', { officeRole: 'Headteacher' });
    Object.assign(office.identity, { address: mair, effective: mair });
    const { done } = approveProjects(office.context, [projectId('p2')]);
    expect(done).toEqual([
      'Projects approved: 1.',
      'The scheduled run belongs to Nia Enghraifft (nia@ysgol.example). It does what is due.',
    ]);
    expect(foldersOf(office)).toHaveLength(0);
    office.identity.effective = 'nia@ysgol.example';
    reconcile(office.context);
    expect(foldersOf(office)).toHaveLength(1);
  });

  test('nobody without an office role approves', () => {
    const office = makeSchool();
    save(office, ...many(6));
    reconcile(office.context);
    office.identity.address = sion;
    expect(() => approveProjects(office.context, [projectId('p2')])).toThrow('not-office');
    expect(statesOf(office)).toEqual(Array(6).fill('waiting'));
  });
});
