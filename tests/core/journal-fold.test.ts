import { composeId, type EntryEvent, type JournalEvent } from '../../src/core/journal';
import { foldJournal } from '../../src/core/journal-fold';
import { fc } from '../properties';

const mair = 'mair@ysgol.example';
const sion = 'sion@ysgol.example';
const idOf = (by: string, key: string): string => composeId('e', by, key.padEnd(8, '0')) ?? '';

function saved(
  version: number,
  what: string,
  more: Partial<Pick<EntryEvent, 'at' | 'by' | 'id' | 'row'>> = {},
): EntryEvent {
  const data = {
    what,
    date: '2026-11-06',
    hours: 1,
    form: 'reading',
    idea: 'interest',
    priority: '',
    change: '',
    bringToInset: false,
  } as const;
  const at = `2026-11-09T09:0${version}`;
  return {
    kind: 'entry',
    at,
    by: mair,
    id: idOf(mair, 'one'),
    version,
    row: version,
    data,
    ...more,
  };
}

function withdrawn(version: number, id = idOf(mair, 'one')): JournalEvent {
  const at = `2026-11-09T10:0${version}`;
  return { kind: 'entry-withdrawn', at, by: mair, id, version, row: 50 + version };
}

describe('folding the journal', () => {
  test('the highest version is the entry', () => {
    const { entries } = foldJournal([saved(1, 'first'), saved(2, 'second')]);
    expect(entries).toEqual([
      expect.objectContaining({ state: 'live', version: 2, savedAt: '2026-11-09T09:02' }),
    ]);
    expect(entries[0]).toMatchObject({ entry: { what: 'second' } });
  });

  test('a repeated save is one entry', () => {
    const again = saved(1, 'first', { row: 2 });
    expect(foldJournal([saved(1, 'first'), again]).entries).toHaveLength(1);
  });

  test('of two rows of one version the one saved later counts, then the lower one', () => {
    const early = saved(1, 'early', { at: '2026-11-09T09:00', row: 9 });
    const late = saved(1, 'late', { at: '2026-11-09T09:05', row: 1 });
    const lower = saved(1, 'lower', { at: '2026-11-09T09:05', row: 2 });
    expect(foldJournal([late, early]).entries[0]).toMatchObject({ entry: { what: 'late' } });
    expect(foldJournal([lower, late]).entries[0]).toMatchObject({ entry: { what: 'lower' } });
  });

  test('a withdrawal takes the text and keeps the date', () => {
    const { entries } = foldJournal([saved(1, 'private'), withdrawn(2)]);
    expect(entries).toEqual([
      {
        id: idOf(mair, 'one'),
        by: mair,
        version: 2,
        savedAt: '2026-11-09T10:02',
        state: 'withdrawn',
        date: '2026-11-06',
      },
    ]);
  });

  test('an edit saved after a withdrawal does not bring the text back', () => {
    const { entries } = foldJournal([saved(1, 'a'), withdrawn(2), saved(3, 'b')]);
    expect(entries[0]).toMatchObject({ state: 'withdrawn', version: 3 });
  });

  test('a withdrawal whose entry is not among the events is still one', () => {
    expect(foldJournal([withdrawn(2)]).entries[0]).toMatchObject({ state: 'withdrawn', date: '' });
  });

  test('what another person wrote about an entry is ignored and reported', () => {
    const forged = saved(2, 'forged', { by: sion });
    const { entries, ignored } = foldJournal([saved(1, 'mine'), forged]);
    expect(entries[0]).toMatchObject({ version: 1, entry: { what: 'mine' } });
    expect(ignored).toEqual([forged]);
  });

  test('another person cannot come first with an id that is not theirs', () => {
    const forged = saved(1, 'forged', { by: sion, row: 1, at: '2020-01-01T00:00' });
    expect(foldJournal([forged, saved(1, 'mine')]).entries).toHaveLength(1);
  });
});

const history = fc.uniqueArray(
  fc.record({
    version: fc.integer({ min: 1, max: 6 }),
    key: fc.constantFrom('one', 'two'),
    what: fc.string({ minLength: 1, maxLength: 5 }),
    gone: fc.boolean(),
  }),
  { selector: ({ version, key }) => `${key}${version}`, maxLength: 10 },
);

function eventsOf(items: readonly { version: number; key: string; what: string; gone: boolean }[]) {
  return items.map(({ version, key, what, gone }) =>
    gone ? withdrawn(version, idOf(mair, key)) : saved(version, what, { id: idOf(mair, key) }),
  );
}

describe('folding, whatever the history', () => {
  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(
        history.chain((items) => {
          const events = eventsOf(items);
          return fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray(events, { minLength: events.length }),
          );
        }),
        ([events, shuffled]) => expect(foldJournal(shuffled)).toEqual(foldJournal(events)),
      ),
    );
  });

  test('rows that stand there twice change nothing', () => {
    fc.assert(
      fc.property(history, (items) => {
        const events = eventsOf(items);
        expect(foldJournal([...events, ...events])).toEqual(foldJournal(events));
      }),
    );
  });

  test('a withdrawn text never survives', () => {
    fc.assert(
      fc.property(history, (items) => {
        const { entries } = foldJournal(eventsOf(items));
        const gone = items.filter((item) => item.gone).map(({ key }) => idOf(mair, key));
        for (const one of entries) {
          if (gone.includes(one.id)) expect(one).not.toHaveProperty('entry');
        }
      }),
    );
  });
});
