import { fingerprint } from '../fingerprint';

/**
 * Id of a row that a page has made: the same however often it is saved, and known to the page beforehand. A
 * letter in front, so that no sheet takes it for a number.
 */
export function makeId(letter: string, ...key: readonly string[]): string {
  return `${letter}-${fingerprint(...key).slice(0, 10)}`;
}
