import { reconcile } from '../../../../src/app/office/run/reconcile';
import { runNow } from '../../../../src/app/office/run/run-now';
import { blankedData } from '../../../../src/core/journal';
import { entriesTable, publishedLogTable } from '../../../../src/core/tables';
import { entryId, entryLine, projectLine, withdrawalLine } from './journal-lines';
import { countCalls, journalOf, makeSchool, rowsOf, save, sion, stateOf } from './school';

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
    for (const { cells } of changes) {
      texts.push(...cells.flat().filter((cell) => typeof cell === 'string'));
    }
  }
  spy.mockRestore();
  return texts;
}
