import { inTime } from '../../core/inset/in-time';
import type { RequestRow } from '../../core/inset/types';
import { takenUpOn } from '../../core/inset/wishes';
import type { MyRequest } from '../../core/wire/my-page';
import type { Visit } from './visit';

/** This person’s requests, the last row of each; withdrawn ones too. */
export function foldMyRequests({ read, me }: Visit): ReadonlyMap<string, RequestRow> {
  const own = read.rows.requests.filter(({ id, staff }) => id !== '' && staff === me.id);
  return new Map(inTime(own).map((row) => [row.id, row]));
}

/**
 * P-61: newest first, with the date of the day or session whose agenda has taken one up; one made in July
 * may come up in September.
 */
export function listMyRequests(visit: Visit): readonly MyRequest[] {
  const taken = visit.plans().map((plan) => takenUpOn(plan, visit.read.rows.agenda));
  const firstOf = (id: string) => taken.find((year) => year.has(id))?.get(id) ?? null;
  return [...foldMyRequests(visit).values()]
    .filter(({ state }) => state !== 'withdrawn')
    .reverse()
    .map(({ id, text, priority }) => ({ id, text, priority, takenUpOn: firstOf(id) }));
}
