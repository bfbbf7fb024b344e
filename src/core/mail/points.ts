import { type CivilDate, dateOf } from '../civil-date';
import { fingerprint } from '../fingerprint';
import { idKey } from '../inset/id-list';
import type { OutboxRow } from './outbox';

/** What a message says of one day or session: its id, and a value without spaces. */
export type Point = readonly [id: string, value: string];

/** For the `facts` of its row. People may put anything into an id, so it is not kept as it stands. */
export function writePoints(points: readonly Point[]): string {
  return points.map(([id, value]) => `${markOf(id)}${value}`).join(' ');
}

/** `null` where the message says nothing of it. */
export function readPoint(facts: string, id: string): string | null {
  const mark = markOf(id);
  const found = facts.split(' ').find((point) => point.startsWith(mark));
  return found === undefined ? null : found.slice(mark.length);
}

function markOf(id: string): string {
  return `${fingerprint(idKey(id))}=`;
}

export type Said = { readonly on: CivilDate; readonly value: string };

/** What these messages have said of a day or session, or are about to; what never left has said nothing. */
export function findSaid(rows: readonly OutboxRow[], id: string): readonly Said[] {
  return rows.flatMap(({ state, facts, notBefore }): readonly Said[] => {
    const value = readPoint(facts, id);
    if (value === null || state === 'stopped' || state === 'left out') return [];
    return [{ on: dateOf(notBefore ?? ''), value }];
  });
}
