import { checkWorkbooks } from '../../../../src/app/office/check/check-workbooks';
import { madeTable, projectsTable, staffTable, stateTable } from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { makeItem } from '../../../fakes/drive';
import { addStaff, logId, officeId, snapshot, stored, typeRow } from '../set-up/new-school';
import { check, contactsId, findings, goodSchool, serial } from './good-school';

describe('folders, documents and who can open them', () => {
  const project = { id: 'p-1', title: 'Oracy in Year 1' };
  const withProject = () => {
    const office = goodSchool();
    typeRow(office, officeId, projectsTable.sheetId, {
      Id: project.id,
      Title: project.title,
      State: 'ready',
      Lead: 'S2',
    });
    for (const [kind, isFolder] of [
      ['folder', true],
      ['document', false],
    ] as const) {
      const id = `project-${kind}-000001`;
      office.drive.items.set(id, makeItem({ id, name: project.title, isFolder }));
      typeRow(office, officeId, madeTable.sheetId, {
        Key: `project-${kind}:p-1`,
        'Google id': id,
        Link: `https://drive.google.com/${kind}`,
        State: 'made',
      });
    }
    return office;
  };

  test('what is gone or in the bin is named, and not made again', () => {
    const office = withProject();
    office.drive.items.delete('project-document-000001');
    const folder = office.drive.items.get('project-folder-000001');
    if (folder) folder.trashed = true;
    const before = snapshot(office);
    expect(check(office)).toEqual([
      'mend Oracy in Year 1: “Oracy in Year 1” is in the bin. Take it out.',
      'mend Oracy in Year 1: “Oracy in Year 1” is gone, or not shared with you. It is not made again by itself.',
    ]);
    expect(snapshot(office)).toBe(before);
  });

  test('a folder of the area is named by its path', () => {
    const office = goodSchool();
    const made = findSheet(office.books, officeId, madeTable.sheetId).cells;
    const row = made.find((line) => line[0] === 'area:inset:2026-27');
    office.drive.items.delete(String(row?.[1]));
    expect(check(office).join()).toContain('“INSET/2026-27” is gone');
  });

  test('leavers, strangers, whole domains and anyone with the link are named', () => {
    const office = withProject();
    const staff = findSheet(office.books, officeId, staffTable.sheetId);
    addStaff(office, [{ id: 'S3', name: 'Gone Away', address: 'gone@ysgol.example' }]);
    const row = staff.cells[3] ?? [];
    row[(staff.cells[0] ?? []).indexOf('Leaves')] = serial('2026-10-23');
    const areaId = String(stored(office, stateTable, 'area-id'));
    office.drive.grant(areaId, 'gone@ysgol.example', 'reader');
    office.drive.grant(areaId, 'stranger@x.example', 'reader');
    const area = office.drive.items.get(areaId);
    const inherited = false;
    area?.grants.push(
      { id: 'a', address: '', role: 'reader', inherited, kind: 'anyone' },
      { id: 'd', address: 'ysgol.example', role: 'reader', inherited, kind: 'domain' },
      { id: 'g', address: 'staff@ysgol.example', role: 'reader', inherited, kind: 'group' },
    );
    office.drive.grant('project-folder-000001', 'llyr@ysgol.example', 'writer');
    office.drive.grant('project-folder-000001', 'gone@ysgol.example', 'writer');
    office.drive.grant('project-folder-000001', 'other@x.example', 'writer');
    const found = check(office).map((text) => text.replace(/\. Take.*$|\. Who is.*$|,.*$/, ''));
    expect(found).toEqual([
      'mend Professional Learning Team: Gone Away (gone@ysgol.example) has left and can still open this',
      'mend Professional Learning Team: stranger@x.example is not in Staff and can open this',
      'mend Professional Learning Team: Anyone who has the link can open this',
      'mend Professional Learning Team: Everyone at ysgol.example can open this',
      'know Professional Learning Team: The group staff@ysgol.example can open this',
      'mend Oracy in Year 1: other@x.example is not in Staff and can open this',
    ]);
  });

  test('staff without an office role who can open PL Office or PL Contacts are named', () => {
    const office = goodSchool();
    office.drive.grant(officeId, 'llyr@ysgol.example', 'writer');
    office.drive.grant(contactsId(office), 'llyr@ysgol.example', 'reader');
    office.drive.grant(logId, 'llyr@ysgol.example', 'writer');
    expect(check(office)).toEqual([
      'mend PL Office: Llŷr Ffug (llyr@ysgol.example) has no office role and can open this. Take them off under Share.',
      'mend PL Contacts: Llŷr Ffug (llyr@ysgol.example) has no office role and can open this. Take them off under Share.',
    ]);
  });

  test('PL Contacts that was moved into the area is found', () => {
    const office = goodSchool();
    const item = office.drive.items.get(contactsId(office));
    if (item) item.parent = String(stored(office, stateTable, 'area-id'));
    expect(check(office).join()).toContain('PL Contacts lies inside the team’s area');
  });

  test('staff who have no access yet are counted', () => {
    const office = goodSchool();
    addStaff(office, [{ id: 'S4', address: 'new@ysgol.example' }]);
    expect(check(office)).toEqual([
      'know Professional Learning Team: Staff who cannot open the team’s area yet: 1. The next run gives them access.',
    ]);
  });

  test('when Drive answers nothing, the report still comes and says so', () => {
    const office = withProject();
    const { drive } = office.context;
    const fail = (): never => {
      throw new Error('backendError');
    };
    const context = { ...office.context, drive: { ...drive, lookUp: fail, grants: fail } };
    const found = findings(checkWorkbooks(context));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/We could not look at PL Office, PL Log, .*, … \(12\)\. Google/);
  });
});
