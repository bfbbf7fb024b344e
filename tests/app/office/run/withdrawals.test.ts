import { reconcile } from '../../../../src/app/office/run/reconcile';
import { runNow } from '../../../../src/app/office/run/run-now';
import { blankedData } from '../../../../src/core/journal';
import {
  type CellValue,
  entriesTable,
  publishedLogTable,
  requestsTable,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { entryId, entryLine, projectLine, withdrawalLine } from './journal-lines';
import { makeRunningSchool } from './running-school';
import { addRow, countCalls, journalOf, makeSchool, rowsOf, save, sion, stateOf } from './school';

function makeSchoolWithEntries() {
  const office = makeSchool();
  save(office, entryLine('one', { what: 'Secret' }), entryLine('two', {}, { by: sion }));
  save(office, entryLine('one', { what: 'Still secret' }, { version: 2 }));
  reconcile(office.context);
  office.remote.clear();
  return office;
}

const entryOf = (office: ReturnType<typeof makeSchool>) =>
  rowsOf(office, entriesTable).find(({ id }) => id === entryId('one'));
const texts = (office: ReturnType<typeof makeSchool>) => JSON.stringify([...office.books.values()]);

describe('a withdrawn entry', () => {
  test('loses its text everywhere and keeps its id and date', () => {
    const office = makeSchoolWithEntries();
    save(office, withdrawalLine('one', 3));
    const { done } = reconcile(office.context);
    expect(done).toContain('Entries withdrawn: 1.');
    expect(entryOf(office)).toEqual({
      id: entryId('one'),
      version: 3,
      state: 'withdrawn',
      staff: 'S03',
      date: '2026-11-06',
      what: '',
      hours: null,
      form: '',
      idea: '',
      priority: '',
      change: '',
      bringToInset: false,
      savedAt: '2026-11-09T08:25',
    });
    expect(rowsOf(office, publishedLogTable)).toHaveLength(1);
    expect(texts(office)).not.toContain('ecret');
  });

  test('leaves every other cell of the journal as it was, in at most four reads', () => {
    const office = makeSchoolWithEntries();
    save(office, withdrawalLine('one', 3));
    const before = journalOf(office).map((line) => [...line]);
    reconcile(office.context);
    const blank = blankedData('2026-11-06');
    const expected = before.map((line, row) =>
      row === 1 || row === 3 ? [...line.slice(0, 5), blank] : line,
    );
    expect(journalOf(office)).toEqual(expected);
    expect(countCalls(office, 'sheets.read')).toBeLessThanOrEqual(4);
    expect(countCalls(office, 'sheets.write')).toBe(2);
  });

  test('is found where a person has sorted the journal in the middle of the run', () => {
    const office = makeSchoolWithEntries();
    save(office, withdrawalLine('one', 3));
    const other = journalOf(office)[2]?.[5];
    // The fourth call reads the places; sorting comes just before it.
    office.remote.betweenCalls(4, () => {
      const [header = [], ...lines] = journalOf(office);
      journalOf(office).splice(0, lines.length + 1, header, ...lines.reverse());
    });
    reconcile(office.context);
    expect(texts(office)).not.toContain('ecret');
    expect(journalOf(office).find((line) => line[1] === sion)?.[5]).toBe(other);
  });

  test.each<[string, (lines: CellValue[][]) => CellValue[][]]>([
    ['sorted', (lines) => lines.reverse()],
    ['given an empty row', (lines) => [[], ...lines]],
    ['relieved of a row', (lines) => lines.slice(1)],
  ])('takes nobody else’s text with it where the journal is %s at the very moment', (_, act) => {
    const office = makeSchoolWithEntries();
    save(office, withdrawalLine('one', 3), entryLine('three', { what: 'Kept' }, { by: sion }));
    const sort = () => {
      const [header = [], ...lines] = journalOf(office);
      journalOf(office).splice(0, lines.length + 1, header, ...act(lines));
    };
    const texts = () =>
      journalOf(office)
        .filter((line) => line[1] === sion)
        .map((line) => line[5])
        .sort();
    const others = texts();
    // The write right after the fourth call, which reads the places.
    office.remote.betweenCalls(5, sort);
    reconcile(office.context);
    expect(texts()).toEqual(others);
    expect(stateOf(office, 'journal-to-blank')).toBe(entryId('one'));
    office.remote.clear();
    reconcile(office.context);
    expect(JSON.stringify(journalOf(office))).not.toContain('ecret');
    expect(texts()).toEqual(others);
    expect(stateOf(office, 'journal-to-blank')).toBe('');
    expect(journalOf(office).filter((line) => !line[0] && line.some(Boolean))).toEqual([]);
  });

  test('has its text taken out of the journal by the next run where this one could not', () => {
    const office = makeSchoolWithEntries();
    save(office, withdrawalLine('one', 3));
    office.remote.failCall(4);
    reconcile(office.context);
    expect(stateOf(office, 'journal-to-blank')).toBe(entryId('one'));
    office.remote.clear();
    reconcile(office.context);
    expect(texts(office)).not.toContain('ecret');
    expect(stateOf(office, 'journal-to-blank')).toBe('');
    office.remote.clear();
    reconcile(office.context);
    expect(office.remote.names).toHaveLength(2);
  });

  test('is not brought back by a later edit, a sorted journal, or a row put back by hand', () => {
    const office = makeSchoolWithEntries();
    save(office, withdrawalLine('one', 3));
    reconcile(office.context);
    save(office, entryLine('one', { what: 'Secret again' }, { version: 4 }));
    reconcile(office.context);
    save(office, entryLine('one', { what: 'Secret once more' }));
    runNow(office.context);
    expect(entryOf(office)).toMatchObject({ state: 'withdrawn', what: '' });
    expect(texts(office)).not.toContain('ecret');
  });

  test('that was saved and withdrawn between two runs is one row without text', () => {
    const office = makeSchool();
    save(office, entryLine('one', { what: 'Secret' }), withdrawalLine('one', 2));
    reconcile(office.context);
    expect(rowsOf(office, entriesTable)).toEqual([
      expect.objectContaining({ state: 'withdrawn', date: '2026-11-06', what: '' }),
    ]);
    expect(texts(office)).not.toContain('ecret');
  });

  test('cannot be withdrawn by another person', () => {
    const office = makeSchoolWithEntries();
    const [at = '', , kind = '', , version = '', data = ''] = withdrawalLine('one', 3);
    save(office, [at, sion, kind, entryId('one'), version, data]);
    const { problems } = reconcile(office.context);
    expect(problems).toEqual([expect.stringContaining('belongs to another person')]);
    expect(entryOf(office)).toMatchObject({ state: 'live', what: 'Still secret' });
  });
});

test('more withdrawals than a cell can name, as in a forged flood, do not break the run', () => {
  const office = makeSchoolWithEntries();
  const keys = Array.from({ length: 1500 }, (_, index) => `${'flood'.repeat(4)}${1000 + index}`);
  save(office, ...keys.map((key) => entryLine(key, { what: 'Secret' })));
  reconcile(office.context);
  save(office, ...keys.map((key) => withdrawalLine(key, 2)), projectLine('talk'));
  const longest = Math.max(
    ...watchWrites(office, () => reconcile(office.context)).map((cell) => cell.length),
  );
  expect(longest).toBeLessThan(50_000);
  const left = journalOf(office).filter((line) => line.join().includes('Secret'));
  // What nobody withdrew keeps its text.
  expect(left.every((line) => String(line[3]).endsWith('one00000'))).toBe(true);
  expect(stateOf(office, 'journal-to-blank')).toBe('');
});

/** Every text written meanwhile. */
function watchWrites(office: ReturnType<typeof makeSchool>, work: () => unknown): string[] {
  const texts: string[] = [];
  const { workbooks } = office.context;
  const spy = jest.spyOn(workbooks, 'write');
  work();
  for (const [, changes] of spy.mock.calls) {
    for (const change of changes) {
      const cells = 'cells' in change ? change.cells.flat() : [];
      texts.push(...cells.filter((cell) => typeof cell === 'string'));
    }
  }
  spy.mockRestore();
  return texts;
}

describe('a withdrawn request', () => {
  const asked = { id: 'r-1', at: '2026-11-08T16:00', staff: 'S03', priority: 'P1', state: 'open' };
  const requests = [
    { ...asked, text: 'Secret' },
    { ...asked, id: 'r-2', text: 'More Welsh' },
    { ...asked, id: 'r-1', at: '2026-11-08T17:00', text: '', priority: '', state: 'withdrawn' },
    { ...asked, id: '', text: 'Typed by hand' },
  ];
  const makeSchoolThatAsked = () => {
    const office = makeRunningSchool();
    reconcile(office.context);
    for (const row of requests) addRow(office, requestsTable, row);
    office.remote.clear();
    return office;
  };
  const textsIn = (office: ReturnType<typeof makeSchool>) =>
    rowsOf(office, requestsTable).map(({ id, text }) => [id, text]);
  const left = [
    ['r-1', ''],
    ['r-2', 'More Welsh'],
    ['r-1', ''],
    ['', 'Typed by hand'],
  ];

  test('loses its text, and keeps who asked, when and for which priority', () => {
    const office = makeSchoolThatAsked();
    const { done } = reconcile(office.context);
    expect(done).toEqual(['Withdrawn texts taken out of the workbooks: 1.']);
    expect(textsIn(office)).toEqual(left);
    expect(rowsOf(office, requestsTable)[0]).toEqual({ ...asked, text: '' });
    expect(office.remote.names).toEqual([...reads(3), 'sheets.write', 'sheets.write']);
    office.remote.clear();
    reconcile(office.context);
    expect(office.remote.names).toEqual(reads(2));
  });

  test('is found where a person has sorted the tab or moved a column in the middle of the run', () => {
    const office = makeSchoolThatAsked();
    office.remote.betweenCalls(3, () => {
      const { cells } = findSheet(office.books, 'office', requestsTable.sheetId);
      const [header = [], ...lines] = cells;
      cells.splice(0, cells.length, header, ...lines.reverse());
      for (const line of cells) line.unshift(null);
    });
    reconcile(office.context);
    expect(textsIn(office)).toEqual([...left].reverse());
  });

  test.each<[string, (lines: CellValue[][]) => CellValue[][]]>([
    ['sorted', (lines) => lines.reverse()],
    ['given an empty row', (lines) => [[], ...lines]],
    ['relieved of a row', (lines) => lines.slice(1)],
  ])('takes nobody else’s text with it where the tab is %s at the very moment', (_, act) => {
    const office = makeSchoolThatAsked();
    addRow(office, requestsTable, { ...asked, id: '', text: 'Typed as well' });
    const { cells } = findSheet(office.books, 'office', requestsTable.sheetId);
    const sort = () => {
      const [header = [], ...lines] = cells;
      cells.splice(0, cells.length, header, ...act(lines));
    };
    office.remote.betweenCalls(4, sort);
    reconcile(office.context);
    reconcile(office.context);
    const texts = rowsOf(office, requestsTable).map(({ text }) => text);
    expect(texts.filter(Boolean).sort()).toEqual(['More Welsh', 'Typed as well', 'Typed by hand']);
  });

  test('is withdrawn whatever order the tab is in', () => {
    const office = makeSchoolThatAsked();
    findSheet(office.books, 'office', requestsTable.sheetId).cells.splice(1).reverse();
    for (const row of [...requests].reverse()) addRow(office, requestsTable, row);
    reconcile(office.context);
    expect(textsIn(office)).toEqual([...left].reverse());
  });

  test.each([[3], [4]])('loses it to the next run where call %i of this one fails', (call) => {
    const office = makeSchoolThatAsked();
    office.remote.failCall(call);
    try {
      reconcile(office.context);
    } catch {
      // A write that fails ends the run.
    }
    expect(textsIn(office)[0]).toEqual(['r-1', 'Secret']);
    reconcile(office.context);
    expect(textsIn(office)).toEqual(left);
  });
});

const reads = (count: number) => Array.from({ length: count }, () => 'sheets.read');
