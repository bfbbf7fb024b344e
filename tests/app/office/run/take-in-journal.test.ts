import { reconcile } from '../../../../src/app/office/run/reconcile';
import { entriesTable, publishedLogTable, staffTable } from '../../../../src/core/tables';
import { entryId, entryLine } from './journal-lines';
import { addRow, countCalls, journalOf, mair, makeSchool, rowsOf, save, stateOf } from './school';

describe('rows that cannot be taken in', () => {
  test('are listed with their row and kept, and the others count', () => {
    const office = makeSchool();
    save(
      office,
      entryLine('one'),
      ['', '', '', '', '', ''],
      ['yesterday', mair, 'entry', entryId('two'), '1', '{}'],
      ['2026-11-09T08:20', mair, 'entry', entryId('two'), '1', '{"what":'],
      ['2026-11-09T08:20'],
      entryLine('three', {}, { by: 'stranger@elsewhere.example' }),
      [
        '2026-11-09T08:20',
        'sion@ysgol.example',
        'entry',
        entryId('one'),
        '2',
        entryLine('one')[5] ?? '',
      ],
    );
    const { problems } = reconcile(office.context);
    const rows = problems.map((text) => /row (\d+): (.*?)\./.exec(text)?.slice(1, 3));
    expect(rows).toEqual([
      ['4', 'the time cannot be read'],
      ['5', 'what was typed cannot be read'],
      ['6', 'there is no email address'],
      ['7', 'the address is nobody’s in Staff'],
      ['8', 'it is about something that belongs to another person'],
    ]);
    expect(rowsOf(office, entriesTable)).toEqual([
      expect.objectContaining({ id: entryId('one'), what: 'Read about phonics', version: 1 }),
    ]);
    expect(journalOf(office)).toHaveLength(8);
  });

  test('count once their author is in Staff, by the next daily check', () => {
    const office = makeSchool();
    save(office, entryLine('one', {}, { by: 'new@ysgol.example' }));
    reconcile(office.context);
    expect(rowsOf(office, entriesTable)).toHaveLength(0);
    addRow(office, staffTable, { id: 'S07', name: 'Newydd', address: 'new@ysgol.example' });
    office.clock.set('2026-11-10T08:30');
    reconcile(office.context);
    expect(rowsOf(office, entriesTable)).toEqual([expect.objectContaining({ staff: 'S07' })]);
  });

  test('of a leaver count where they were saved before the last day was over', () => {
    const office = makeSchool();
    const by = 'cari@ysgol.example';
    save(
      office,
      entryLine('one', { date: '2026-10-20' }, { by, at: '2026-10-30T16:00' }),
      entryLine('two', { date: '2026-10-20' }, { by, at: '2026-10-31T09:00' }),
    );
    const { problems } = reconcile(office.context);
    expect(problems).toEqual([expect.stringContaining('after the person’s last day')]);
    expect(rowsOf(office, entriesTable)).toEqual([expect.objectContaining({ staff: 'S06' })]);
    expect(rowsOf(office, publishedLogTable)[0]?.who).toBe('Cari Gynt');
  });

  test('naming a form or priority nobody knows count, and are shown as typed', () => {
    const office = makeSchool();
    save(office, entryLine('one', { form: 'juggling', priority: 'P9' }));
    const { problems } = reconcile(office.context);
    expect(problems).toEqual([
      '“Read about phonics” names “juggling”, which is not in Options. It counts all the same.',
      '“Read about phonics” names “P9”, which is not in Priorities. It counts all the same.',
    ]);
    expect(rowsOf(office, publishedLogTable)[0]).toMatchObject({
      form: 'juggling',
      priority: 'P9',
    });
  });

  test('a formula, markup and right-to-left text stay text', () => {
    const office = makeSchool();
    save(office, entryLine('one', { what: '=IMPORTXML("x")', change: '<b>שלום</b>\n😀' }));
    reconcile(office.context);
    expect(rowsOf(office, publishedLogTable)[0]).toMatchObject({
      what: '=IMPORTXML("x")',
      change: '<b>שלום</b>\n😀',
    });
  });
});

describe('a journal that people have touched', () => {
  test('sorted: everything is read again, nothing is lost and nothing doubled', () => {
    const office = makeSchool();
    save(office, entryLine('one'), entryLine('two'));
    reconcile(office.context);
    save(office, entryLine('three'));
    const [header = [], one = [], two = [], three = []] = journalOf(office);
    journalOf(office).splice(0, 4, header, three, one, two);
    office.remote.clear();
    const { problems } = reconcile(office.context);
    expect(problems).toEqual([expect.stringContaining('had been sorted')]);
    expect(rowsOf(office, entriesTable)).toHaveLength(3);
    expect(countCalls(office, 'sheets.read')).toBeLessThanOrEqual(4);
    office.remote.clear();
    reconcile(office.context);
    expect(office.remote.names).toEqual(['sheets.read', 'sheets.read']);
  });

  test('sorted so that the last row taken stands where it stood: the new one is found all the same', () => {
    const office = makeSchool();
    save(office, entryLine('one'), entryLine('two'), entryLine('three'));
    reconcile(office.context);
    save(office, entryLine('four'));
    const [header = [], one = [], two = [], three = [], four = []] = journalOf(office);
    journalOf(office).splice(0, 5, header, four, one, three, two);
    reconcile(office.context);
    expect(rowsOf(office, entriesTable)).toHaveLength(4);
  });

  test('with rows deleted: what was taken in stays', () => {
    const office = makeSchool();
    save(office, entryLine('one'), entryLine('two'));
    reconcile(office.context);
    journalOf(office).splice(1, 2);
    save(office, entryLine('three'));
    reconcile(office.context);
    expect(rowsOf(office, entriesTable)).toHaveLength(3);
    office.remote.clear();
    reconcile(office.context);
    expect(office.remote.names).toHaveLength(2);
  });

  test('with its columns moved: nothing is taken in until they are back, and the rest goes on', () => {
    const office = makeSchool();
    reconcile(office.context);
    const header = journalOf(office)[0] ?? [];
    journalOf(office)[0] = ['by', 'at', ...header.slice(2)];
    save(office, entryLine('one'));
    addRow(office, staffTable, { id: 'S07', name: 'Newydd', address: 'new@ysgol.example' });
    const report = reconcile(office.context);
    expect(report.problems).toEqual([
      expect.stringContaining('the column “at” is not in its place'),
    ]);
    expect(report.done).toContain('People who can now read the team area: 1.');
    journalOf(office)[0] = header;
    reconcile(office.context);
    expect(rowsOf(office, entriesTable)).toHaveLength(1);
  });

  test('a tab that is gone is reported and does not stop the rest, but it is no good run', () => {
    const office = makeSchool();
    reconcile(office.context);
    const book = office.books.get('log');
    if (book) book.sheets = [];
    office.clock.set('2026-11-09T11:00');
    const { problems } = reconcile(office.context);
    expect(problems).toEqual([expect.stringContaining('nothing is lost')]);
    expect(stateOf(office, 'last-good-run')).toBe('2026-11-09T08:30');
  });
});
