/** The items of each key in the order they are given; the keys in the order in which they first come. */
export function groupBy<T>(
  list: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The first item of each key, in the order in which they come. */
export function firstOfEach<T>(
  list: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const item of list) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  }
  return first;
}
