import type { RequestRow } from '../../core/inset/types';
import type { MyRequest } from '../../core/wire/my-page';
import type { Visit } from './visit';

/** This person’s requests, the last row of each; withdrawn ones too. */
export function foldMyRequests({ read, me }: Visit): ReadonlyMap<string, RequestRow> {
  const own = read.rows.requests.filter(({ id, staff }) => id !== '' && staff === me.id);
  return new Map(own.map((row) => [row.id, row]));
}

/** P-61: newest first, with the day or session whose agenda has taken one up. */
export function listMyRequests(visit: Visit): readonly MyRequest[] {
  const { agenda, days, sessions } = visit.read.rows;
  const dates = new Map([...days, ...sessions].map(({ id, date }) => [id, date]));
  return [...foldMyRequests(visit).values()]
    .filter(({ state }) => state !== 'withdrawn')
    .reverse()
    .map(({ id, text, priority }) => {
      const item = agenda.find(({ from }) => from === id);
      return { id, text, priority, takenUpOn: dates.get(item?.about ?? '') ?? null };
    });
}
