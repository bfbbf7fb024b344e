import { makeId } from '../../../src/core/inset/made-id';
import { mergeAgenda, moveItem, numberItems } from '../../../src/ui/dialogs/year/agenda-items';
import { blankDay, blankItem } from '../../../src/ui/dialogs/year/blank-rows';
import { baseOfSent, mergeRow, readRow } from '../../../src/ui/dialogs/year/merge-row';
import { fc } from '../../properties';

describe('a row typed in while the workbook changes', () => {
  const before = { title: 'ALN', venue: 'Hall', date: '2027-01-04' };

  it('takes what others changed, keeps what was typed, and names what both changed', () => {
    const mine = { ...before, title: 'ALN reform', venue: 'Library' };
    const theirs = { title: 'ALN', venue: 'Neuadd', date: '2027-01-05' };
    expect(mergeRow(before, mine, theirs)).toEqual({
      row: { title: 'ALN reform', venue: 'Library', date: '2027-01-05' },
      disputed: ['venue'],
    });
  });

  it('disputes nothing where both typed the same', () => {
    const both = { ...before, venue: 'Library' };
    expect(mergeRow(before, both, both).disputed).toEqual([]);
  });

  it('never loses what was typed, whatever others did', () => {
    const row = fc.record({ a: fc.string(), b: fc.string(), c: fc.string() });
    fc.assert(
      fc.property(row, row, row, (was, mine, theirs) => {
        const merged = mergeRow(was, mine, theirs).row;
        for (const field of ['a', 'b', 'c'] as const) {
          const expected = mine[field] === was[field] ? theirs[field] : mine[field];
          expect(merged[field]).toBe(expected);
        }
      }),
    );
  });
});

describe('a new row whose save nobody answered', () => {
  const first = { id: '', title: 'Oracy', venue: 'Hall', lead: '' };
  const second = { ...first, venue: 'Gym', lead: 'Ann' };
  const theirs = { id: 'D-1', title: 'Oracy', venue: 'Hall', lead: 'Cari' };

  const merge = (sent: readonly (typeof first)[], mine: typeof first, there: typeof first) =>
    mergeRow(baseOfSent(sent, mine, there) ?? first, mine, there);

  it('keeps what was typed since, takes what others changed, and asks where both did', () => {
    expect(merge([first], first, theirs)).toEqual({ row: theirs, disputed: [] });
    const both = { row: { ...second, id: 'D-1' }, disputed: ['lead'] };
    expect(merge([first], second, theirs)).toEqual(both);
    expect(merge([first, second], second, theirs)).toEqual(both);
  });

  it('is its own where an earlier attempt stands there, and a later one never arrived', () => {
    const merged = merge([first, second], second, { ...first, id: 'D-1' });
    expect(merged).toEqual({ row: { ...second, id: 'D-1' }, disputed: [] });
  });

  it('has nothing to be compared with before it was sent', () => {
    expect(baseOfSent([], first, theirs)).toBeNull();
  });
});

describe('a row kept in the browser', () => {
  it('is read field by field: what does not fit is as in a blank one', () => {
    const blank = blankDay('2027-02-15');
    const kept = { ...blank, titleEnglish: 'Ŵyl 🎉 =1+1', mandatory: 'yes', lead: 7, more: 'x' };
    expect(readRow(kept, blank)).toEqual({ ...blank, titleEnglish: 'Ŵyl 🎉 =1+1' });
  });

  it('is none where something else stands in its place', () => {
    expect(readRow('<b>', blankDay(null))).toBeNull();
    expect(readRow(null, blankDay(null))).toBeNull();
  });
});

describe('an agenda', () => {
  const item = (id: string, text = id) => ({ ...blankItem('D4', ''), id, itemEnglish: text });

  it('moves an item up and down, and stops at the ends', () => {
    const items = [item('a'), item('b'), item('c')];
    expect(moveItem(items, 2, -1).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(moveItem(items, 0, -1)).toBe(items);
    expect(moveItem(items, 2, 1)).toBe(items);
  });

  it('is saved in order, without items that say nothing', () => {
    const saved = numberItems([item('b'), item('empty', '  '), item('a')]);
    expect(saved.map(({ id, order }) => [id, order])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('keeps what is typed and takes in what came elsewhere', () => {
    const before = [item('a'), item('b'), item('c')];
    const mine = [item('c'), item('a', 'changed'), item('b'), item('new-1')];
    const theirs = [item('a'), item('c', 'theirs'), item('d')];
    expect(mergeAgenda(before, mine, theirs).map((one) => one.itemEnglish)).toEqual([
      'theirs',
      'changed',
      'new-1',
      'd',
    ]);
  });

  it('knows its own new item again, and keeps both where it says something else by now', () => {
    const saved = { ...item('new-1', ' Oracy'), minutes: 30 };
    const id = makeId('A', 'D4', 'new-1');
    const theirs = [item('a'), { ...saved, id, order: 2, itemEnglish: 'Oracy' }];
    expect(mergeAgenda([item('a')], [item('a'), saved], theirs)).toEqual(theirs);
    const mine = [{ ...saved, minutes: 45 }, item('a')];
    expect(mergeAgenda([item('a')], mine, theirs).map((one) => [one.id, one.minutes])).toEqual([
      [id, 30],
      ['new-1-', 45],
      ['a', null],
    ]);
  });
});
