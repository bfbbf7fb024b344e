import { fingerprint } from '../../../core/fingerprint';
import { staffStageKey, waitingRow } from '../../../core/mail/outbox';
import { planStaffMail, type StaffStage } from '../../../core/mail/timetable';
import type { OfficeSession } from '../session';
import { familyFacts } from './inset-wording';
import { rememberNextMail } from './next-mail';
import { findStaffToTell } from './office-people';
import { queueLeadReport } from './queue-lead-report';
import {
  findInsetDay,
  findInsetDays,
  type InsetDay,
  readCalendar,
  readTimetableRule,
  staffFirst,
} from './school-rules';
import { applyStopAsked, stopRows } from './stop-asked';

/**
 * What falls due by itself is put into the Outbox: staff reminders, once for each day and stage. An
 * approved notice whose facts have changed ends here. Without anything due it makes no remote call;
 * nothing is written: the caller does that, under the lock it holds.
 */
export function queueDueMail(session: OfficeSession): void {
  applyStopAsked(session);
  // Families will not be told, and nobody has done anything to see it.
  if (voidChangedNotices(session)) queueLeadReport(session);
  const calendar = readCalendar(session.data);
  const today = session.context.clock.now().local.slice(0, 10);
  for (const day of findInsetDays(session.data)) {
    if (day.date < today) continue;
    const rule = readTimetableRule(session.data, day.date);
    for (const stage of planStaffMail(day.date, rule, calendar)) queueStage(session, day, stage);
  }
}

/** An approval holds for what was approved, not for what somebody typed afterwards. True where one ended. */
export function voidChangedNotices(session: OfficeSession): boolean {
  const { local } = session.context.clock.now();
  const changed = new Set<string>();
  for (const notice of session.notices.rows()) {
    if (notice.state !== 'approved') continue;
    const day = findInsetDay(session.data, notice.day);
    // What is over cannot be told differently any more.
    if (day && day.date < local.slice(0, 10)) continue;
    const isOff = !day || day.state === 'called off';
    if (isOff || familyFacts(session.data, day) !== notice.facts) changed.add(notice.id);
  }
  if (changed.size === 0) return false;
  for (const id of changed) session.notices.change(id, { state: 'void' });
  stopRows(session, ({ about }) => changed.has(about), 'facts-changed');
  rememberNextMail(session);
  return true;
}

function queueStage(session: OfficeSession, day: InsetDay, stage: StaffStage): void {
  const { local } = session.context.clock.now();
  const madeKey = staffStageKey(day.id, day.date, stage.stage);
  if (local < stage.notBefore || session.made.find(madeKey)) return;
  const isLate = local >= stage.notAfter;
  if (!isLate) queueStaffRows(session, day, stage);
  else if (wasAsleep(session, stage)) queueLeadReport(session);
  // Last: the Outbox may not answer, and then the stage is still to be queued.
  session.made.put({
    key: madeKey,
    id: '',
    link: '',
    state: isLate ? 'failed' : 'made',
    facts: fingerprint(day.date),
    at: local,
  });
}

/** Whether no run came while the reminder could have left; otherwise the day was typed too late. */
function wasAsleep(session: OfficeSession, stage: StaffStage): boolean {
  const lastRun = session.getState('last-good-run');
  return lastRun !== '' && lastRun < stage.notBefore;
}

function queueStaffRows(session: OfficeSession, day: InsetDay, stage: StaffStage): void {
  const { local } = session.context.clock.now();
  const { outbox } = session.growing();
  for (const person of findStaffToTell(session.data, local.slice(0, 10))) {
    const key = `${staffStageKey(day.id, day.date, stage.stage)}:${person.address}`;
    if (outbox.find(key)) continue;
    outbox.put(
      waitingRow({
        key,
        kind: 'staff reminder',
        about: day.id,
        stage: stage.stage,
        person: person.id,
        address: person.address,
        language: staffFirst(session.data.settingValues, person.language),
        facts: fingerprint(day.date),
        notBefore: stage.notBefore,
        notAfter: stage.notAfter,
      }),
    );
  }
  rememberNextMail(session);
}
