import { addDays, type CivilDate, dateOf } from '../../../core/civil-date';
import { fingerprint } from '../../../core/fingerprint';
import { groupBy } from '../../../core/group-by';
import { findDue, isFamilyRow, type OutboxRow } from '../../../core/mail/outbox';
import type { OfficeSession } from '../session';
import { findInsetDay } from './school-rules';

/** How long something that went wrong is still worth a line. */
const reportedDays = 7;
const problemStates = ['missed', 'draft gone', 'failed'] as const;

export type ProblemState = (typeof problemStates)[number];

/** `null` where the row needs no look. */
export function problemOf({ state }: OutboxRow): ProblemState | null {
  return problemStates.find((one) => one === state) ?? null;
}

export function reportedSince(session: OfficeSession): CivilDate {
  return addDays(todayOf(session), -reportedDays);
}

/** What a report looks at: messages that were to leave not too long ago, no reports. */
export function reportedRows(session: OfficeSession): readonly OutboxRow[] {
  const since = reportedSince(session);
  return session
    .growing()
    .outbox.rows()
    .filter(({ kind, notAfter }) => kind !== 'report' && (notAfter ?? since) >= since);
}

/** Approvals that a changed fact has ended and nobody has given again, while it still matters. */
export function findVoidNotices(session: OfficeSession) {
  const notices = session.notices.rows();
  const [today, since] = [todayOf(session), reportedSince(session)];
  const isLive = (dayId: string): boolean =>
    notices.some(({ day, state }) => day === dayId && state === 'approved');
  return notices.filter(({ day, state, noticeAt }) => {
    const date = findInsetDay(session.data, day)?.date;
    const isAhead = date === undefined ? (noticeAt ?? '') >= since : date >= today;
    return state === 'void' && isAhead && !isLive(day);
  });
}

/** Stages of staff reminders for which no run came in time; nobody has a row in the Outbox. */
export function findMissedStages(
  session: OfficeSession,
): readonly { readonly key: string; readonly date: CivilDate }[] {
  const since = reportedSince(session);
  return session.made.rows().flatMap(({ key, state, at }) => {
    const date = /^staff-reminder:.*:(\d{4}-\d{2}-\d{2}):\d+$/.exec(key)?.[1];
    return date === undefined || state !== 'failed' || (at ?? '') < since ? [] : [{ key, date }];
  });
}

/**
 * What needs a look now, each thing by what it is about, so that none is told twice and the same trouble
 * with another day is told. `lacksContacts`: messages to families wait for PL Contacts.
 */
export function reportFacts(session: OfficeSession, lacksContacts: boolean): readonly string[] {
  const rows = reportedRows(session);
  const waiting = findDue(rows, session.context.clock.now().local).filter(isFamilyRow);
  const problems = groupBy(
    rows.filter((row) => problemOf(row) !== null),
    ({ kind, about, stage, state, notAfter }) =>
      JSON.stringify([kind, about, stage, state, notAfter]),
  );
  const facts = [
    ...(lacksContacts ? waiting.map(({ about, stage }) => `contacts ${about} ${stage}`) : []),
    ...findVoidNotices(session).map(({ id }) => `void ${id}`),
    ...findMissedStages(session).map(({ key }) => key),
    ...[...problems].map(([key, { length }]) => `${key} ${length}`),
  ];
  return [...new Set(facts)].map((fact) => fingerprint(fact));
}

function todayOf({ context }: OfficeSession): CivilDate {
  return dateOf(context.clock.now().local);
}
