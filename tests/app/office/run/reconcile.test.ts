import { reconcile } from '../../../../src/app/office/run/reconcile';
import {
  entriesTable,
  listsTable,
  projectsTable,
  publishedLogTable,
  staffTable,
  stateTable,
  trailTable,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import {
  addRow,
  countCalls,
  entryId,
  entryLine,
  journalOf,
  mair,
  makeSchool,
  projectLine,
  rowsOf,
  save,
  stateOf,
  type,
} from './school';

describe('a run with nothing to do', () => {
  test('is two remote calls', () => {
    const office = makeSchool();
    reconcile(office.context);
    office.remote.clear();
    office.clock.set('2026-11-09T08:40');
    const report = reconcile(office.context);
    expect(office.remote.names).toEqual(['sheets.read', 'sheets.read']);
    expect(report).toMatchObject({ finished: true, done: [], problems: [] });
  });

  test('is two remote calls when the log holds 6,000 entries', () => {
    const office = makeSchool();
    save(
      office,
      ...Array.from({ length: 6000 }, (_, index) =>
        entryLine(`many${index}x`, { what: `No ${index}` }),
      ),
    );
    reconcile(office.context);
    expect(rowsOf(office, entriesTable)).toHaveLength(6000);
    office.remote.clear();
    office.clock.set('2026-11-09T08:40');
    reconcile(office.context);
    expect(office.remote.names).toEqual(['sheets.read', 'sheets.read']);
  });

  test('says in both workbooks once an hour that it is alive', () => {
    const office = makeSchool();
    reconcile(office.context);
    office.remote.clear();
    office.clock.set('2026-11-09T09:30');
    reconcile(office.context);
    expect(office.remote.names).toEqual([
      'sheets.read',
      'sheets.read',
      'sheets.write',
      'sheets.write',
    ]);
    expect(stateOf(office, 'last-good-run')).toBe('2026-11-09T09:30');
    expect(rowsOf(office, listsTable).find(({ id }) => id === 'last-good-run')?.english).toBe(
      '2026-11-09T09:30',
    );
  });
});

describe('a run with new entries', () => {
  test('takes them in and publishes them under names, in three reads and one write a workbook', () => {
    const office = makeSchool();
    reconcile(office.context);
    save(office, entryLine('one'), entryLine('two', { what: 'A visit', date: '2026-11-07' }));
    office.remote.clear();
    const report = reconcile(office.context);
    expect(report.done).toContain('New entries taken in: 2.');
    expect(countCalls(office, 'sheets.read')).toBe(3);
    expect(countCalls(office, 'sheets.write')).toBe(2);
    expect(rowsOf(office, publishedLogTable)).toEqual([
      expect.objectContaining({ date: '2026-11-07', what: 'A visit', who: 'Mair Ffug' }),
      {
        date: '2026-11-06',
        who: 'Mair Ffug',
        what: 'Read about phonics',
        form: 'Darllen / Reading',
        hours: 1.5,
        priority: 'Mathemateg / Maths',
        change: 'Shorter lessons',
        bringToInset: true,
      },
    ]);
  });

  test('never takes an entry in twice', () => {
    const office = makeSchool();
    save(office, entryLine('one'), entryLine('one'));
    reconcile(office.context);
    reconcile(office.context);
    expect(rowsOf(office, entriesTable)).toHaveLength(1);
  });

  test('an edit takes the place of what it edits', () => {
    const office = makeSchool();
    save(office, entryLine('one'));
    reconcile(office.context);
    save(office, entryLine('one', { what: 'Read twice' }, { version: 2 }));
    const report = reconcile(office.context);
    expect(report.done).toContain('Entries changed by their authors: 1.');
    expect(rowsOf(office, entriesTable)).toEqual([
      expect.objectContaining({ version: 2, what: 'Read twice', staff: 'S03' }),
    ]);
    expect(rowsOf(office, publishedLogTable)[0]?.what).toBe('Read twice');
  });

  test('keeps in the trail what it did, without names or texts', () => {
    const office = makeSchool();
    save(office, entryLine('one'), projectLine('one'));
    reconcile(office.context);
    const [row] = rowsOf(office, trailTable);
    expect(row).toMatchObject({ who: 'schedule', what: 'Scheduled run' });
    expect(row?.result).toContain('New entries taken in: 1.');
    expect(row?.result).not.toMatch(/phonics|Talk for maths|Mair|@/);
  });
});

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
