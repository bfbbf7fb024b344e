import { firstOfEach, groupBy } from '../../src/core/group-by';

describe('groups', () => {
  it('keep the order in which keys and items come', () => {
    const groups = groupBy(['pear', 'apple', 'plum', 'avocado'], (fruit) => fruit.charAt(0));

    expect([...groups]).toEqual([
      ['p', ['pear', 'plum']],
      ['a', ['apple', 'avocado']],
    ]);
  });

  it('are none of nothing, and tell an empty key apart from a missing one', () => {
    expect(groupBy([], String).size).toBe(0);
    expect(groupBy([''], String).get('')).toEqual(['']);
    expect(groupBy(['a'], String).get('')).toBeUndefined();
  });
});

it('of each key the first counts, in the order in which they come', () => {
  const first = firstOfEach(['pear', 'apple', 'plum', ''], (fruit) => fruit.charAt(0));

  expect([...first]).toEqual([
    ['p', 'pear'],
    ['a', 'apple'],
    ['', ''],
  ]);
});
