import { reconcile } from '../../../../src/app/office/run/reconcile';
import { entriesTable, projectsTable, staffTable, stateTable } from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { entryLine, projectLine } from './journal-lines';
import { countCalls, mair, makeSchool, rowsOf, save, type } from './school';

describe('whether to run at all', () => {
  test('while another run is at work it does nothing', () => {
    const office = makeSchool();
    office.lock.heldByOther = true;
    save(office, entryLine('one'));
    expect(reconcile(office.context).problems).toEqual([
      expect.stringContaining('Another run is at work'),
    ]);
    expect(office.remote.names).toEqual([]);
  });

  test('two at once: the second leaves it to the first', () => {
    const office = makeSchool();
    save(office, entryLine('one'), projectLine('one'));
    const inner: string[] = [];
    office.remote.betweenCalls(3, () => inner.push(...reconcile(office.context).problems));
    reconcile(office.context);
    expect(inner).toEqual([expect.stringContaining('Another run is at work')]);
    expect(rowsOf(office, projectsTable)).toHaveLength(1);
  });

  test('an account that is not the runner does nothing and says who is', () => {
    const office = makeSchool();
    save(office, entryLine('one'));
    office.identity.effective = mair;
    expect(reconcile(office.context).problems).toEqual([
      expect.stringContaining('Nia Enghraifft (nia@ysgol.example)'),
    ]);
    expect(office.remote.names).toEqual(['sheets.read']);
    expect(office.log.infos).toHaveLength(1);
  });

  test('a copy of the workbook does nothing', () => {
    const office = makeSchool();
    type(office, stateTable, ({ key }) => key === 'office-id', { value: 'the original' });
    expect(reconcile(office.context).problems[0]).toContain('copy');
    expect(office.remote.names).toEqual(['sheets.read']);
  });

  test('a workbook that is not set up says so', () => {
    const office = makeSchool();
    type(office, stateTable, ({ key }) => key === 'log-id', { value: '' });
    expect(reconcile(office.context).problems[0]).toContain('not');
    expect(office.remote.names).toEqual(['sheets.read']);
  });

  test('an empty Staff tab stops everything and takes nobody’s access', () => {
    const office = makeSchool();
    reconcile(office.context);
    const grants = office.drive.items.get('area')?.grants.length;
    const sheet = findSheet(office.books, 'office', staffTable.sheetId);
    sheet.cells = sheet.cells.slice(0, 1);
    office.remote.clear();
    expect(() => reconcile(office.context)).toThrow('no-staff-listed');
    expect(office.remote.names).toEqual(['sheets.read']);
    expect(office.drive.items.get('area')?.grants).toHaveLength(grants ?? -1);
  });

  test('a header that was renamed in PL Office is named, and nothing is written', () => {
    const office = makeSchool();
    save(office, entryLine('one'));
    const sheet = findSheet(office.books, 'office', entriesTable.sheetId);
    sheet.cells[0] = (sheet.cells[0] ?? []).map((cell) => (cell === 'What' ? 'Wat' : cell));
    expect(() => reconcile(office.context)).toThrow(
      'header-missing {"tab":"Entries","header":"What"}',
    );
    expect(countCalls(office, 'sheets.write')).toBe(0);
  });
});
