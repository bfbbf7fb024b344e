import { type CivilDate, dateOf } from '../civil-date';
import { groupBy } from '../group-by';
import { idKey, readIds } from './id-list';
import { inTime } from './in-time';
import type { Interest } from './interests';
import type { AgendaRow, InsetPlan, RequestRow } from './types';

type Flagged = { readonly id: string };

export type OpenRequest = {
  readonly request: RequestRow;
  /** Ids of days, from the request on, that serve its priority: they may meet it. */
  readonly daysThatServe: readonly string[];
};

/** Ids of what agendas have taken up, and the date of the day or session that did. */
export type TakenUp = ReadonlyMap<string, CivilDate>;

/** What no longer takes place has taken up nothing. Of two agendas the earlier counts. */
export function takenUpOn(plan: InsetPlan, agenda: readonly AgendaRow[]): TakenUp {
  const dates = new Map<string, CivilDate>();
  for (const { id, date, isCalledOff } of plan.days) if (!isCalledOff) dates.set(idKey(id), date);
  for (const { id, dayId, date, state } of plan.sessions) {
    const isOff = state === 'called off' || (plan.dayOf.get(dayId)?.isCalledOff ?? false);
    if (!isOff) dates.set(idKey(id), date);
  }
  const taken = new Map<string, CivilDate>();
  for (const { about, from } of agenda) {
    const date = dates.get(idKey(about));
    if (date === undefined) continue;
    for (const id of readIds(from)) {
      const earlier = taken.get(id);
      if (earlier === undefined || date < earlier) taken.set(id, date);
    }
  }
  return taken;
}

/** P-22: entries flagged *bring to INSET* that no agenda has taken up, as they are given. */
export function flaggedWaiting<T extends Flagged>(
  plan: InsetPlan,
  agenda: readonly AgendaRow[],
  flagged: readonly T[],
): readonly T[] {
  const taken = takenUpOn(plan, agenda);
  return flagged.filter(({ id }) => !taken.has(id));
}

/** The last row of each request, where it was not withdrawn. */
export function openRequests(rows: readonly RequestRow[]): readonly RequestRow[] {
  return [...lastRows(rows).values()].filter(({ state }) => state !== 'withdrawn');
}

/** Rows of withdrawn requests in which the text still stands. */
export function findWithdrawnTexts(rows: readonly RequestRow[]): readonly RequestRow[] {
  const last = lastRows(rows);
  return rows.filter(({ id, text }) => text !== '' && last.get(id)?.state === 'withdrawn');
}

function lastRows(rows: readonly RequestRow[]): ReadonlyMap<string, RequestRow> {
  const last = new Map<string, RequestRow>();
  for (const row of inTime(rows)) if (row.id !== '') last.set(row.id, row);
  return last;
}

/** P-61: requests that no agenda has taken up, with the days that may meet them. */
export function requestsWaiting(
  plan: InsetPlan,
  agenda: readonly AgendaRow[],
  requests: readonly RequestRow[],
): readonly OpenRequest[] {
  const taken = takenUpOn(plan, agenda);
  const serving = plan.days.filter(({ isCalledOff }) => !isCalledOff);
  const byPriority = groupBy(serving, ({ row }) => idKey(row.priority));
  return openRequests(requests)
    .filter(({ id }) => !taken.has(id))
    .map((request) => {
      const asked = request.at === null ? '' : dateOf(request.at);
      const priority = idKey(request.priority);
      const days = priority === '' ? [] : (byPriority.get(priority) ?? []);
      const daysThatServe = days.filter(({ date }) => date >= asked).map(({ id }) => id);
      return { request, daysThatServe };
    });
}

/**
 * P-61: own interests that no day takes up. One whose priority a day of the year serves is met there; one
 * with a flagged entry that waits is told of among those.
 */
export function interestsWaiting(
  plan: InsetPlan,
  agenda: readonly AgendaRow[],
  interests: readonly Interest[],
  flagged: readonly Flagged[],
): readonly Interest[] {
  const taken = takenUpOn(plan, agenda);
  const waiting = new Set(flaggedWaiting(plan, agenda, flagged).map(({ id }) => id));
  const standing = plan.days.filter(({ isCalledOff }) => !isCalledOff);
  const served = new Set(standing.map(({ row }) => idKey(row.priority)));
  return interests.filter(
    ({ priority, ids }) =>
      (priority === '' || !served.has(idKey(priority))) &&
      !ids.some((id) => taken.has(id) || waiting.has(id)),
  );
}
