/** For sorting by code units, which is the order of dates, moments and ids. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether `other` holds all that `row` holds; it may hold more, or be anything. */
export function isSame(row: object, other: unknown): boolean {
  const values = Object(other) as Readonly<Record<string, unknown>>;
  return Object.entries(row).every(([key, value]) => values[key] === value);
}
