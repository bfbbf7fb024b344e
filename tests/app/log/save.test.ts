import { saveEntry, startProject, withdrawEntry } from '../../../src/app/log';
import type { EntryInput } from '../../../src/core/entry';
import { composeId } from '../../../src/core/journal';
import type { ProjectInput } from '../../../src/core/project';
import { journalTable } from '../../../src/core/tables';
import { type FakeLogScript, makeLogScript } from '../../fakes/log';

const mair = 'mair@ysgol.example';
const key = 'aaaabbbbccccddddeeee';
const id = composeId('e', mair, key) ?? '';

const entry: EntryInput = {
  what: 'Watched a reading lesson',
  date: '2026-11-06',
  hours: 1.5,
  form: 'observation',
  idea: 'priority',
  priority: 'P1',
  change: 'More talk\nbefore writing',
  bringToInset: true,
};

const project: ProjectInput = {
  title: 'Talk for maths',
  question: 'Does talk help?',
  objective: 'More reasoning',
  baseline: 'Ten in class 4',
  measure: 'The same test in March',
  starts: '2026-11-09',
  ends: '2027-03-26',
  priority: '',
  team: ['S04'],
};

let script: FakeLogScript;

beforeEach(() => {
  script = makeLogScript(mair, []);
});

describe('saving an entry', () => {
  test('adds one row to the journal in one remote call', () => {
    const saved = saveEntry(script.context, mair, { key, entry });
    expect(saved).toEqual({ id, version: 1, savedAt: '2026-11-09T08:30' });
    expect(script.journal()).toEqual([
      ['2026-11-09T08:30', mair, 'entry', id, '1', JSON.stringify(entry)],
    ]);
    expect(script.remote.names).toEqual(['log.append']);
  });

  test('saved twice under one key is one id and version', () => {
    saveEntry(script.context, mair, { key, entry });
    saveEntry(script.context, mair, { key, entry });
    expect(script.journal().map((row) => row.slice(3, 5))).toEqual([
      [id, '1'],
      [id, '1'],
    ]);
  });

  test('an edit is a further version', () => {
    const saved = saveEntry(script.context, mair, { id, version: 2, entry });
    expect(saved).toMatchObject({ id, version: 2 });
  });

  test('what is wrong is said field by field and nothing is written', () => {
    const wrong = { ...entry, what: ' ', date: '2026-11-10', hours: Number.NaN, form: '' };
    expect(() => saveEntry(script.context, mair, { key, entry: wrong })).toThrow(
      expect.objectContaining({
        code: 'bad-input',
        details: { what: 'empty', date: 'in-the-future', hours: 'not-a-number', form: 'choose' },
      }),
    );
    expect(script.journal()).toEqual([]);
  });

  test('a formula is kept as the text it is', () => {
    const what = '=HYPERLINK("http://x.example")';
    saveEntry(script.context, mair, { key, entry: { ...entry, what } });
    expect(script.journal()[0]?.[5]).toContain('=HYPERLINK');
  });

  test('markup, line ends, right-to-left words and emoji come back as typed', () => {
    const change = '<b>Bold</b>\nשלום 👩‍🏫';
    saveEntry(script.context, mair, { key, entry: { ...entry, change } });
    expect(JSON.parse(String(script.journal()[0]?.[5]))).toMatchObject({ change });
  });

  test.each([
    ['nothing at all', null],
    ['an entry without its fields', { key, entry: {} }],
    ['a key that is none', { key: '', entry }],
    ['a version that is none', { id, version: 1, entry }],
    ['half a version', { id, version: 2.5, entry }],
  ])('%s is refused', (_, save) => {
    expect(() => saveEntry(script.context, mair, save as never)).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    );
    expect(script.journal()).toEqual([]);
  });

  test('nobody edits another’s entry, whatever the page sends', () => {
    script.identity.address = 'sion@ysgol.example';
    const edit = () => saveEntry(script.context, 'sion@ysgol.example', { id, version: 2, entry });
    expect(edit).toThrow(expect.objectContaining({ code: 'not-yours' }));
    expect(script.journal()).toEqual([]);
  });

  test('a failed call leaves nothing half-written', () => {
    script.remote.failCall(1);
    expect(() => saveEntry(script.context, mair, { key, entry })).toThrow();
    expect(script.journal()).toEqual([]);
    saveEntry(script.context, mair, { key, entry });
    expect(script.journal()).toHaveLength(1);
  });

  test('where there is no journal it says so', () => {
    const book = script.books.get('log');
    if (book) book.sheets = book.sheets.filter(({ sheetId }) => sheetId !== journalTable.sheetId);
    expect(() => saveEntry(script.context, mair, { key, entry })).toThrow(
      expect.objectContaining({ code: 'log-not-ready' }),
    );
  });
});

describe('who saves', () => {
  test('the address may be written in any case', () => {
    expect(saveEntry(script.context, 'Mair@Ysgol.Example', { key, entry })).toMatchObject({ id });
  });

  test('a page opened for one account does not save as another', () => {
    expect(() => saveEntry(script.context, 'sion@ysgol.example', { key, entry })).toThrow(
      expect.objectContaining({
        code: 'other-account',
        details: { openedFor: 'sion@ysgol.example', signedIn: mair },
      }),
    );
  });

  test('an address that Google does not give saves nothing', () => {
    script.identity.address = '';
    expect(() => saveEntry(script.context, '', { key, entry })).toThrow(
      expect.objectContaining({ code: 'address-unknown' }),
    );
    expect(script.journal()).toEqual([]);
  });

  test('a page that does not say for whom it was opened is refused', () => {
    expect(() => saveEntry(script.context, undefined as never, { key, entry })).toThrow(
      expect.objectContaining({ code: 'other-account' }),
    );
  });
});

describe('withdrawing an entry', () => {
  test('adds one row without a text', () => {
    const saved = withdrawEntry(script.context, mair, { id, version: 3 });
    expect(saved).toMatchObject({ id, version: 3 });
    expect(script.journal()).toEqual([
      ['2026-11-09T08:30', mair, 'entry-withdrawn', id, '3', '{}'],
    ]);
    expect(script.remote.names).toHaveLength(1);
  });

  test('nobody withdraws another’s entry, or a project as if it were one', () => {
    const others = composeId('e', 'sion@ysgol.example', key) ?? '';
    const ownProject = composeId('p', mair, key) ?? '';
    for (const target of [others, ownProject, '', '__proto__']) {
      expect(() => withdrawEntry(script.context, mair, { id: target, version: 2 })).toThrow(
        expect.objectContaining({ code: 'not-yours' }),
      );
    }
  });
});

describe('starting a project', () => {
  test('adds one row in one remote call', () => {
    const saved = startProject(script.context, mair, { key, project });
    expect(saved).toMatchObject({ id: composeId('p', mair, key), version: 1 });
    expect(script.journal()).toEqual([
      ['2026-11-09T08:30', mair, 'project', saved.id, '1', JSON.stringify(project)],
    ]);
    expect(script.remote.names).toHaveLength(1);
  });

  test('what is wrong is said field by field', () => {
    const wrong = { ...project, title: '', ends: '2026-11-01' };
    expect(() => startProject(script.context, mair, { key, project: wrong })).toThrow(
      expect.objectContaining({
        code: 'bad-input',
        details: { title: 'empty', ends: 'ends-before-start' },
      }),
    );
  });

  test.each([
    [{ title: '\u200b\u2060' }, { title: 'empty' }],
    [{ title: '\u202e\u0007' }, { title: 'empty' }],
    [{ starts: '0206-11-09' }, { starts: 'too-early' }],
    [{ ends: '9999-12-31' }, { ends: 'too-late' }],
  ])('what nobody could see or Sheets not keep is said too: %j', (wrong, details) => {
    const save = { key, project: { ...project, ...wrong } };
    expect(() => startProject(script.context, mair, save)).toThrow(
      expect.objectContaining({ code: 'bad-input', details }),
    );
  });

  test.each([null, { key }, { key, project: { ...project, team: 'S04' } }])(
    'what has not the shape of a project is refused: %j',
    (save) => {
      expect(() => startProject(script.context, mair, save as never)).toThrow(
        expect.objectContaining({ code: 'bad-input' }),
      );
    },
  );

  test('texts longer than a cell holds are refused with nothing written', () => {
    const long = { ...project, question: '\\"'.repeat(1000), objective: 'x'.repeat(2000) };
    expect(() => startProject(script.context, mair, { key, project: long })).not.toThrow();
    const longer = { ...project, question: 'x'.repeat(60_000) };
    expect(() => startProject(script.context, mair, { key, project: longer })).toThrow(
      expect.objectContaining({ code: 'bad-input', details: { question: 'too-long' } }),
    );
    expect(script.journal()).toHaveLength(1);
  });
});
