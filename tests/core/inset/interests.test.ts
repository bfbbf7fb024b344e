import { groupInterests, type LoggedEntry, topicOf } from '../../../src/core/inset/interests';
import { fc } from '../../properties';

const entry = (id: string, rest: Partial<LoggedEntry> = {}): LoggedEntry => ({
  ...{ id, staff: 'S06', date: '2026-11-01', what: 'Oracy', idea: 'interest' },
  ...{ priority: '', bringToInset: false },
  ...rest,
});

describe('own interests in the log', () => {
  it('are one line a topic, in the words of its newest entry, with everybody once', () => {
    const entries = [
      entry('e1', { date: '2026-10-01', what: 'oracy', priority: 'P2' }),
      entry('e2', { staff: 'S05' }),
      entry('e3', { date: '2026-09-01', staff: 'S05', idea: 'both' }),
    ];
    expect(groupInterests(entries, new Set(['e3']))).toEqual([
      {
        ...{ id: 'e2', what: 'Oracy', date: '2026-11-01', priority: 'P2' },
        ...{ staff: ['S05', 'S06'], ids: ['e3'] },
      },
    ]);
  });

  it('are not what the school asked for, but know of its entries that are flagged', () => {
    const asked = entry('e1', { idea: 'priority', priority: 'P1', bringToInset: true });
    expect(groupInterests([asked], new Set())).toEqual([]);
    expect(groupInterests([asked, entry('e2')], new Set())).toMatchObject([
      { id: 'e2', priority: '', ids: ['e1'] },
    ]);
  });

  it('come in the order of how many share them, then of how new they are', () => {
    const entries = [
      entry('e1', { what: 'Old', date: '2026-09-01' }),
      entry('e2', { what: 'New' }),
      entry('e3', { what: 'Shared', date: '2026-09-01' }),
      entry('e4', { what: 'Shared', date: '2026-09-01', staff: 'S05' }),
    ];
    expect(groupInterests(entries, new Set()).map(({ what }) => what)).toEqual([
      'Shared',
      'New',
      'Old',
    ]);
  });

  it('are about one thing whatever the capitals, accents, marks and spaces', () => {
    expect(topicOf(' Dysgu  yn yr awyr-agored! ')).toBe(topicOf('DYSGU YN YR AWYRAGORED'));
    expect(topicOf('Llŷr’s maths')).toBe(topicOf('Llyr’s  Maths.'));
    expect(topicOf('Phonics 1')).not.toBe(topicOf('Phonics 2'));
    expect(topicOf('🐑')).not.toBe(topicOf('🐎'));
  });

  it('lose nobody, and nobody’s topic, in whatever order the rows stand', () => {
    const row = fc.record({
      staff: fc.constantFrom('S1', 'S2', 'S3'),
      what: fc.constantFrom('Oracy', 'oracy.', 'Maths', ''),
      idea: fc.constantFrom('interest', 'both', 'priority'),
      date: fc.constantFrom('2026-09-01', '2026-10-01'),
    });
    const rows = fc.array(row).map((list) => list.map((rest, at) => entry(`e${at}`, rest)));
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const topics = groupInterests(list, new Set());
        const own = list.filter(({ idea }) => idea !== 'priority');
        const pairs = new Set(own.map(({ what, staff }) => `${topicOf(what)} ${staff}`));
        expect(topics.flatMap(({ staff }) => staff)).toHaveLength(pairs.size);
        const said = (list: typeof topics) => list.map((one) => JSON.stringify(one)).sort();
        expect(said(groupInterests(other, new Set()))).toEqual(said(topics));
      }),
    );
  });
});
