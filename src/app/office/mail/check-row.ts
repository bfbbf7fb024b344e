import type { DetailCode } from '../../../core/mail/details';
import { isFamilyRow, type OutboxRow } from '../../../core/mail/outbox';
import type { OfficeSession } from '../session';
import { familyFacts } from './inset-wording';
import { findLead, findStaffToTell } from './office-people';
import { type Families, readFamilies } from './read-contacts';
import { findInsetDay } from './school-rules';

export type Refused = { readonly state: 'left out' | 'stopped'; readonly detail: DetailCode };

/** Asked for each message right before it leaves: may it still? `null` when it may. */
export type RowChecker = {
  findRefusal(row: OutboxRow): Refused | null;
  /** Whether the undo window of the row’s approval is still open, measured, not by the clock. */
  isHeldBack(row: OutboxRow): boolean;
};

export const undoKey = (noticeId: string): string => `undo:${noticeId}`;

/** Contacts are read once, when the first message to a family asks. */
export function makeRowChecker(session: OfficeSession): RowChecker {
  const addresses = once(() => addressesOf(readFamilies(session)));
  const factsOf = onceEach((dayId) => {
    const day = findInsetDay(session.data, dayId);
    return day ? familyFacts(session.data, day) : null;
  });
  const checkFamily = (row: OutboxRow): Refused | null => {
    const notice = session.notices.find(row.about);
    if (!notice || notice.state === 'stopped') {
      return { state: 'stopped', detail: 'notice-stopped' };
    }
    const isAsApproved =
      notice.state === 'approved' &&
      row.facts === notice.facts &&
      row.facts === factsOf(notice.day);
    if (!isAsApproved) return { state: 'stopped', detail: 'facts-changed' };
    return addresses().has(row.address) ? null : { state: 'left out', detail: 'not-in-contacts' };
  };
  const isHeld = onceEach((noticeId) => isUndoOpen(session, noticeId));
  return {
    findRefusal: (row) => (isFamilyRow(row) ? checkFamily(row) : checkStaff(session, row)),
    isHeldBack: (row) => isFamilyRow(row) && isHeld(row.about),
  };
}

function isUndoOpen({ context }: OfficeSession, noticeId: string): boolean {
  const until = Number(context.store.get(undoKey(noticeId)) ?? 0);
  const isOpen = context.clock.now().epochMs < until;
  if (!isOpen && until > 0) context.store.remove(undoKey(noticeId));
  return isOpen;
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

function onceEach<T>(find: (key: string) => T): (key: string) => T {
  const found = new Map<string, () => T>();
  return (key) => {
    const known = found.get(key) ?? once(() => find(key));
    found.set(key, known);
    return known();
  };
}

function checkStaff(session: OfficeSession, row: OutboxRow): Refused | null {
  if (row.kind === 'report') {
    const isLead = findLead(session.data)?.address === row.address;
    return isLead ? null : { state: 'left out', detail: 'not-in-staff' };
  }
  if (row.kind === 'project') {
    const project = session.projects.find(row.about);
    if (!project || project.state === 'withdrawn') {
      return { state: 'stopped', detail: 'project-gone' };
    }
  }
  if (row.kind === 'staff reminder' && !isForDayAsItIs(session, row)) {
    return { state: 'stopped', detail: 'day-moved' };
  }
  const today = session.context.clock.now().local.slice(0, 10);
  const isHere = findStaffToTell(session.data, today).some(
    ({ id, address }) => id === row.person && address === row.address,
  );
  return isHere ? null : { state: 'left out', detail: 'not-in-staff' };
}

/** The key of a staff reminder names the date it was queued for. */
function isForDayAsItIs(session: OfficeSession, row: OutboxRow): boolean {
  const day = findInsetDay(session.data, row.about);
  return day !== undefined && row.key.startsWith(`staff-reminder:${day.id}:${day.date}:`);
}

function addressesOf(families: Families): ReadonlySet<string> {
  return new Set(families.messages.map(({ address }) => address));
}
