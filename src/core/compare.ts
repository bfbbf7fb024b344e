/** For sorting by code units, which is the order of dates, moments and ids. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
