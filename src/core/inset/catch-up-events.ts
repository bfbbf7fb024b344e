import { type CivilDate, dateOf } from '../civil-date';
import { idKey } from './id-list';
import { inTime } from './in-time';
import type { CatchUpDone, CatchUpRow } from './types';

export type CatchUpTask = {
  readonly resourceId: string;
  readonly due: CivilDate | null;
  /** `null` where somebody typed the row without a time. */
  readonly setOn: CivilDate | null;
};

export type CatchUpEvents = {
  done(dayId: string, staff: string): readonly CatchUpDone[];
  /** What was set last, for this person alone or for everybody (`*`), by day id and staff id. */
  task(dayId: string, staff: string): CatchUpTask | null;
};

/** In a row’s `staff`: everybody who missed it. */
export const everybody = '*';

type Task = CatchUpTask & { readonly index: number };

/**
 * The Catch-up tab as it stands now. A repeated `done` is the same one, `undone` takes it back, and what
 * was set last counts.
 */
export function foldCatchUp(rows: readonly CatchUpRow[]): CatchUpEvents {
  const done = new Map<string, Map<string, Map<string, CatchUpDone>>>();
  const tasks = new Map<string, Map<string, Task>>();
  inTime(rows).forEach((row, index) => {
    const { day, staff, resource } = row;
    if (day === '' || staff === '') return;
    if (row.event === 'set') {
      const setOn = row.at ? dateOf(row.at) : null;
      place(tasks, idKey(day)).set(staff, { resourceId: resource, due: row.due, setOn, index });
    } else if (staff !== everybody) {
      const own = place(place(done, idKey(day)), staff);
      // What was typed without an id is one of its own.
      const id = row.id || `row ${index}`;
      if (row.event === 'undone') own.delete(id);
      else if (row.event === 'done') own.set(id, toDone(row, id));
    }
  });
  return {
    done: (dayId, staff) => [...(done.get(idKey(dayId))?.get(staff)?.values() ?? [])],
    task(dayId, staff) {
      const own = tasks.get(idKey(dayId))?.get(staff);
      const shared = tasks.get(idKey(dayId))?.get(everybody);
      if (!own || !shared) return own ?? shared ?? null;
      return own.index > shared.index ? own : shared;
    },
  };
}

function toDone(row: CatchUpRow, id: string): CatchUpDone {
  return {
    id,
    at: row.at,
    by: row.by,
    resourceId: row.resource,
    minutes: Math.max(0, row.minutes ?? 0),
    reflection: row.reflection,
  };
}

function place<K, V>(map: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const there = map.get(key) ?? new Map<K, V>();
  map.set(key, there);
  return there;
}
