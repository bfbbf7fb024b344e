import type { LocalMoment } from '../civil-date';
import type { Told } from '../inset/day-ledger';
import type { Notice } from './notice-status';

/** When families are told of a day, or were: the earliest approval that holds. */
export function findTold(notices: readonly Notice[]): Told {
  const earliest = new Map<string, LocalMoment>();
  for (const { day, state, noticeAt } of notices) {
    if (state !== 'approved' || noticeAt === null) continue;
    const known = earliest.get(day);
    if (known === undefined || noticeAt < known) earliest.set(day, noticeAt);
  }
  return [...earliest].map(([day, at]) => ({ day, at }));
}
