import { addMinutes, dateOf, dayMinutes, type LocalMoment } from '../civil-date';
import { compare } from '../compare';
import type { Language } from '../language';
import type { outboxTable } from '../tables/machine-tables';
import type { Row } from '../tables/table';

export type OutboxRow = Row<typeof outboxTable>;

/** One message, for ever: an address is told once of one stage of one day. */
export function familyKey(dayId: string, stage: 'notice' | 'reminder', address: string): string {
  return `notice:${dayId}:families:${stage}:${address}`;
}

/** With the date, since staff must hear again of a day that has moved. */
export function staffStageKey(dayId: string, date: string, stage: string): string {
  return `staff-reminder:${dayId}:${date}:${stage}`;
}

export type MessageKind =
  | 'family notice'
  | 'family reminder'
  | 'staff reminder'
  | 'project'
  | 'report'
  | DailyKind;

/** Whoever gets one of these gets one a day at most, with all that is due then. */
export type DailyKind = 'register' | 'catch-up' | 'catch-up reminder';

export function isDailyKind(kind: string): kind is DailyKind {
  return kind === 'register' || kind === 'catch-up' || kind === 'catch-up reminder';
}

export function dailyKey({ kind, notBefore, person }: DailyParts): string {
  return `${kind.replace(' ', '-')}:${dateOf(notBefore ?? '')}:${person}`;
}

type DailyParts = Pick<OutboxRow, 'kind' | 'notBefore' | 'person'>;

/** A message that nobody has tried to send yet. */
export function waitingRow(
  row: Pick<
    OutboxRow,
    'key' | 'about' | 'stage' | 'person' | 'address' | 'facts' | 'notBefore' | 'notAfter'
  > & { readonly kind: MessageKind; readonly language: Language },
): OutboxRow {
  return {
    ...row,
    state: 'waiting',
    draftId: '',
    account: '',
    sendingSince: null,
    sentAt: null,
    detail: '',
  };
}

export function isFamilyRow(row: OutboxRow): boolean {
  return row.kind === 'family notice' || row.kind === 'family reminder';
}

/** Waiting rows that may leave now, those that have waited longest first. */
export function findDue(rows: readonly OutboxRow[], now: LocalMoment): readonly OutboxRow[] {
  return rows
    .filter(({ state, notBefore, notAfter }) => {
      if (state !== 'waiting' || notBefore === null || notAfter === null) return false;
      return notBefore <= now && now < notAfter;
    })
    .sort((a, b) => compare(a.notBefore ?? '', b.notBefore ?? ''));
}

/** Waiting rows for which it is too late, or whose times nobody can read; never sent by themselves. */
export function findMissed(rows: readonly OutboxRow[], now: LocalMoment): readonly OutboxRow[] {
  return rows.filter(({ state, notBefore, notAfter }) => {
    const isTooLate = notBefore === null || notAfter === null || notAfter <= now;
    return state === 'waiting' && isTooLate;
  });
}

/** When the Outbox must next be looked at; `''` when nothing waits. */
export function findNextMailAt(rows: readonly OutboxRow[]): LocalMoment | '' {
  let next: LocalMoment | '' = '';
  for (const { state, notBefore } of rows) {
    if ((state !== 'waiting' && state !== 'sending') || notBefore === null) continue;
    if (next === '' || notBefore < next) next = notBefore;
  }
  return next;
}

export type Forecast = {
  readonly limit: number;
  readonly sentToday: number;
  readonly roomLeft: number;
};

/**
 * An estimate: what the Outbox sent in the last 24 hours against the account’s limit, less the
 * reserve. The account’s own mail counts too, and nobody can see it from here.
 */
export function forecastRoom(
  rows: readonly OutboxRow[],
  now: LocalMoment,
  limit: number,
  reserve: number,
): Forecast {
  const sentToday = findSentSince(rows, addMinutes(now, -dayMinutes)).length;
  return { limit, sentToday, roomLeft: Math.max(0, limit - reserve - sentToday) };
}

/** When there is room for at least one message again after the limit has been reached. */
export function findRoomAt(rows: readonly OutboxRow[], now: LocalMoment): LocalMoment {
  const [oldest] = findSentSince(rows, addMinutes(now, -dayMinutes)).sort(compare);
  return addMinutes(oldest ?? now, dayMinutes);
}

function findSentSince(rows: readonly OutboxRow[], since: LocalMoment): LocalMoment[] {
  return rows.flatMap(({ state, sentAt }) =>
    state === 'sent' && sentAt !== null && sentAt > since ? [sentAt] : [],
  );
}
