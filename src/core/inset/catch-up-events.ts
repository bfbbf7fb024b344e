import { type CivilDate, dateOf } from '../civil-date';
import { fingerprint } from '../fingerprint';
import { idKey, readIds, writeIds } from './id-list';
import { inTime } from './in-time';
import type { CatchUpDone, CatchUpRow } from './types';

export type CatchUpTask = {
  readonly resourceId: string;
  readonly due: CivilDate | null;
  /** `null` where somebody typed the row without a time. */
  readonly setOn: CivilDate | null;
  /** For this person alone, not for everybody who missed it. */
  readonly isOwn: boolean;
};

export type CatchUpEvents = {
  /** In the order in which it was said. */
  done(dayId: string, staff: string): readonly CatchUpDone[];
  /** What was set last, for this person alone or for everybody (`*`), by day id and staff id. */
  task(dayId: string, staff: string): CatchUpTask | null;
};

/** In a row’s `staff`: everybody who missed it. */
export const everybody = '*';

/** In a row’s `onTopOf`: its page showed nothing as done. An empty cell is of before pages said so. */
const nothingYet = '-';

/** What a `done` says that its page showed as done already, by their ids. */
export function writeSeen(ids: readonly string[]): string {
  return writeIds(ids) || nothingYet;
}

type Task = CatchUpTask & { readonly index: number };
type Said = Omit<CatchUpDone, 'isSaidAgain'> & {
  /** Ids of what it was said on top of. */
  readonly seen: ReadonlySet<string>;
};

/**
 * The Catch-up tab as it stands now. A repeated `done` is the same one, `undone` takes it back, and what
 * was set last counts.
 *
 * The person and the lead may both say what was done, at the same time and without a lock. Each `done`
 * names what its page showed as done already (`onTopOf`), and counts on top of that; what it does not
 * name was said of the same hours, and of what is said twice the later counts.
 */
export function foldCatchUp(rows: readonly CatchUpRow[]): CatchUpEvents {
  const done = new Map<string, Map<string, Map<string, Said>>>();
  const tasks = new Map<string, Map<string, Task>>();
  inTime(rows).forEach((row, index) => {
    const { day, staff, resource } = row;
    if (day === '' || staff === '') return;
    if (row.event === 'set') {
      const setOn = row.at ? dateOf(row.at) : null;
      const isOwn = staff !== everybody;
      const task = { resourceId: resource, due: row.due, setOn, isOwn, index };
      place(tasks, idKey(day)).set(staff, task);
    } else if (staff !== everybody) {
      const own = place(place(done, idKey(day)), staff);
      if (row.event === 'undone') own.delete(row.id);
      else if (row.event === 'done') {
        const said = toSaid(row, own);
        own.set(said.id, said);
      }
    }
  });
  return {
    done: (dayId, staff) =>
      tellSaidAgain([...(done.get(idKey(dayId))?.get(staff)?.values() ?? [])]),
    task(dayId, staff) {
      const own = tasks.get(idKey(dayId))?.get(staff);
      const shared = tasks.get(idKey(dayId))?.get(everybody);
      if (!own || !shared) return own ?? shared ?? null;
      return own.index > shared.index ? own : shared;
    },
  };
}

/**
 * What was typed without an id is one of its own. Whoever typed it saw the rows that were there, and so did
 * whoever entered what does not tell what its page showed.
 */
function toSaid(row: CatchUpRow, before: ReadonlyMap<string, Said>): Said {
  return {
    id: row.id || typedId(row, before),
    at: row.at,
    by: row.by,
    resourceId: row.resource,
    minutes: Math.max(0, row.minutes ?? 0),
    reflection: row.reflection,
    seen: new Set(row.id && row.onTopOf ? readIds(row.onTopOf) : before.keys()),
  };
}

/** By what it says, so that it stays the same one wherever people sort it to and whatever else they type. */
function typedId(row: CatchUpRow, before: ReadonlyMap<string, Said>): string {
  const { at, by, resource, minutes, reflection } = row;
  const base = `typed-${fingerprint(at ?? '', by, resource, String(minutes), reflection)}`;
  let id = base;
  for (let count = 2; before.has(id); count++) id = `${base}-${count}`;
  return id;
}

/** From the last back: what does not count itself takes nothing from what stands before it. */
function tellSaidAgain(said: readonly Said[]): readonly CatchUpDone[] {
  const standing: Said[] = [];
  for (const one of [...said].reverse()) {
    if (standing.every(({ seen }) => seen.has(one.id))) standing.push(one);
  }
  return said.map((one) => {
    const { seen: _, ...done } = one;
    return { ...done, isSaidAgain: !standing.includes(one) };
  });
}

function place<K, V>(map: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const there = map.get(key) ?? new Map<K, V>();
  map.set(key, there);
  return there;
}
