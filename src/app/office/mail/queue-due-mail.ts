import { dateOf } from '../../../core/civil-date';
import { fingerprint } from '../../../core/fingerprint';
import { staffStageKey, waitingRow } from '../../../core/mail/outbox';
import { planStaffMail, type StaffStage } from '../../../core/mail/timetable';
import type { OfficeSession } from '../session';
import { familyFacts } from './inset-wording';
import { rememberNextMail } from './next-mail';
import { queueInsetMail } from './queue-inset-mail';
import { queueLeadReport } from './queue-lead-report';
import { findInsetDay, readCalendar, readTimetableRule, staffFirst } from './school-rules';
import { findStaffFor, findStaffOccasions, type StaffOccasion } from './staff-occasions';
import { applyStopAsked, stopRows } from './stop-asked';

/**
 * What falls due by itself is put into the Outbox: staff reminders, once for each day and stage, and what
 * a school day begins with. An approved notice whose facts have changed ends here. Without anything due
 * it makes no remote call; nothing is written: the caller does that, under the lock it holds.
 */
export function queueDueMail(session: OfficeSession): void {
  applyStopAsked(session);
  // Families will not be told, and nobody has done anything to see it.
  if (voidChangedNotices(session)) queueLeadReport(session);
  const calendar = readCalendar(session.data);
  const { local } = session.context.clock.now();
  for (const occasion of findStaffOccasions(session.data, local)) {
    const { date } = occasion.about;
    if (date < dateOf(local)) continue;
    const rule = readTimetableRule(session.data, date);
    for (const stage of planStaffMail(date, rule, calendar)) queueStage(session, occasion, stage);
  }
  queueInsetMail(session, calendar);
}

/** An approval holds for what was approved, not for what somebody typed afterwards. True where one ended. */
export function voidChangedNotices(session: OfficeSession): boolean {
  const { local } = session.context.clock.now();
  const changed = new Set<string>();
  for (const notice of session.notices.rows()) {
    if (notice.state !== 'approved') continue;
    const day = findInsetDay(session.data, notice.day);
    // What is over cannot be told differently any more.
    if (day && day.date < dateOf(local)) continue;
    if (!day || familyFacts(session.data, day) !== notice.facts) changed.add(notice.id);
  }
  if (changed.size === 0) return false;
  for (const id of changed) session.notices.change(id, { state: 'void' });
  stopRows(session, ({ about }) => changed.has(about), 'facts-changed');
  rememberNextMail(session);
  return true;
}

function queueStage(session: OfficeSession, occasion: StaffOccasion, stage: StaffStage): void {
  const { local } = session.context.clock.now();
  const { id, date } = occasion.about;
  const madeKey = staffStageKey(id, date, stage.stage);
  if (local < stage.notBefore || session.made.find(madeKey)) return;
  const isLate = local >= stage.notAfter;
  if (!isLate) queueStaffRows(session, occasion, stage);
  else if (wasAsleep(session, stage)) queueLeadReport(session);
  // Last: the Outbox may not answer, and then the stage is still to be queued.
  session.made.put({
    key: madeKey,
    id: '',
    link: '',
    state: isLate ? 'failed' : 'made',
    facts: fingerprint(date),
    at: local,
  });
}

/** Whether no run came while the reminder could have left; otherwise the day was typed too late. */
function wasAsleep(session: OfficeSession, stage: StaffStage): boolean {
  const lastRun = session.getState('last-good-run');
  return lastRun !== '' && lastRun < stage.notBefore;
}

function queueStaffRows(session: OfficeSession, occasion: StaffOccasion, stage: StaffStage): void {
  const { local } = session.context.clock.now();
  const { outbox } = session.growing();
  const { id, date } = occasion.about;
  for (const person of findStaffFor(session.data, occasion, local)) {
    const key = `${staffStageKey(id, date, stage.stage)}:${person.address}`;
    if (outbox.find(key)) continue;
    outbox.put(
      waitingRow({
        key,
        kind: 'staff reminder',
        about: id,
        stage: stage.stage,
        person: person.id,
        address: person.address,
        language: staffFirst(session.data.settingValues, person.language),
        facts: fingerprint(date),
        notBefore: stage.notBefore,
        notAfter: stage.notAfter,
      }),
    );
  }
  rememberNextMail(session);
}
