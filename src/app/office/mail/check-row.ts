import { dateOf } from '../../../core/civil-date';
import { isUserError } from '../../../core/errors';
import type { DetailCode } from '../../../core/mail/details';
import {
  dailyKey,
  familyKey,
  isDailyKind,
  isFamilyRow,
  type OutboxRow,
  staffStageKey,
} from '../../../core/mail/outbox';
import { once } from '../../once';
import type { OfficeSession } from '../session';
import { familyFacts } from './inset-wording';
import { findLead, isStillHere } from './office-people';
import { readFamilies } from './read-contacts';
import { findInsetDay } from './school-rules';
import { findStaffOccasion } from './staff-occasions';

export type Refused = { readonly state: 'left out' | 'stopped'; readonly detail: DetailCode };

/** Asked for each message right before it leaves: may it still? `null` when it may. */
export type RowChecker = {
  findRefusal(row: OutboxRow): Refused | null;
  /**
   * Whether it must wait: the undo window of its approval is open, measured, not by the clock; or PL
   * Contacts is empty or cannot be read, as while somebody pastes a new list.
   */
  isHeldBack(row: OutboxRow): boolean;
  /** Whether a family’s message was held back because of PL Contacts. */
  lacksContacts(): boolean;
};

/** The key says for whom and what the row was made: one that does not fit was typed over. */
const changedByHand: Refused = { state: 'stopped', detail: 'row-changed' };

export const undoKey = (noticeId: string): string => `undo:${noticeId}`;

/** Contacts are read once, when the first message to a family that is due asks. */
export function makeRowChecker(session: OfficeSession): RowChecker {
  let lacksContacts = false;
  const addresses = once(() => {
    const found = findFamilyAddresses(session);
    lacksContacts = found.size === 0;
    return found;
  });
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
    const stage = row.kind === 'family notice' ? 'notice' : 'reminder';
    if (row.key !== familyKey(notice.day, stage, row.address)) return changedByHand;
    return addresses().has(row.address) ? null : { state: 'left out', detail: 'not-in-contacts' };
  };
  const isHeld = onceEach((noticeId) => isUndoOpen(session, noticeId));
  return {
    findRefusal: (row) => (isFamilyRow(row) ? checkFamily(row) : checkStaff(session, row)),
    isHeldBack: (row) => isFamilyRow(row) && (isHeld(row.about) || addresses().size === 0),
    lacksContacts: () => lacksContacts,
  };
}

function isUndoOpen({ context }: OfficeSession, noticeId: string): boolean {
  const until = Number(context.store.get(undoKey(noticeId)) ?? 0);
  const isOpen = context.clock.now().epochMs < until;
  if (!isOpen && until > 0) context.store.remove(undoKey(noticeId));
  return isOpen;
}

function onceEach<T>(find: (key: string) => T): (key: string) => T {
  const found = new Map<string, () => T>();
  return (key) => {
    const known = found.get(key) ?? once(() => find(key));
    found.set(key, known);
    return known();
  };
}

/** The key of a staff reminder names the date it was queued for. */
function checkStaff(session: OfficeSession, row: OutboxRow): Refused | null {
  const today = dateOf(session.context.clock.now().local);
  if (row.key !== (keyByItself(row) ?? row.key)) return changedByHand;
  if (row.kind === 'report' || row.kind === 'register') {
    const isLead = findLead(session.data, today)?.address === row.address;
    return isLead ? null : { state: 'left out', detail: 'not-in-staff' };
  }
  if (row.kind === 'project') {
    const project = session.projects.find(row.about);
    if (!project || project.state === 'withdrawn') {
      return { state: 'stopped', detail: 'project-gone' };
    }
  }
  if (row.kind === 'staff reminder') {
    const { local } = session.context.clock.now();
    const about = findStaffOccasion(session.data, local, row.about)?.about;
    const isAsItIs = about && row.key.startsWith(`staff-reminder:${about.id}:${about.date}:`);
    if (!isAsItIs) return { state: 'stopped', detail: 'day-moved' };
    const key = `${staffStageKey(about.id, about.date, row.stage)}:${row.address}`;
    if (row.key !== key) return changedByHand;
  }
  const isHere = isStillHere(session.data, row.person, row.address, today);
  return isHere ? null : { state: 'left out', detail: 'not-in-staff' };
}

/** What its row alone says that the key is; `null` where that hangs on a day or session too. */
function keyByItself(row: OutboxRow): string | null {
  if (isDailyKind(row.kind)) return dailyKey(row);
  if (row.kind === 'report') return `report:${row.about}`;
  return row.kind === 'project' ? `project:${row.about}:${row.address}` : null;
}

/** None where PL Contacts is empty, gone or without its headings: everything else goes on. */
export function findFamilyAddresses(session: OfficeSession): ReadonlySet<string> {
  try {
    return new Set(readFamilies(session).messages.map(({ address }) => address));
  } catch (error) {
    if (!isUserError(error)) throw error;
    session.context.log.error('reading Contacts', error);
    return new Set();
  }
}
