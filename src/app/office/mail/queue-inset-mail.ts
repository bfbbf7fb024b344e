import { addDays, at, type CivilDate, dateOf, type LocalMoment } from '../../../core/civil-date';
import { listOccasions } from '../../../core/inset/occasions';
import { isNews, mustAsk, mustRemind } from '../../../core/mail/inset-mail';
import { type DailyKind, dailyKey, type OutboxRow, waitingRow } from '../../../core/mail/outbox';
import { findSaid, type Point, writePoints } from '../../../core/mail/points';
import { isSchoolDay, type SchoolCalendar } from '../../../core/mail/school-days';
import { type Slot, slotOfDays } from '../../../core/mail/timetable';
import type { StaffMember } from '../../../core/run/people';
import { numberSetting } from '../../../core/state';
import { readInsetPlans } from '../inset-plan';
import type { OfficeSession } from '../session';
import { rememberNextMail } from './next-mail';
import { findLead } from './office-people';
import { findOpenCatchUp, type OpenItem } from './open-catch-up';
import { askAgain, findOpenRegisters } from './open-registers';
import { morning } from './queue-lead-report';
import { readTimetableRule, staffFirst } from './school-rules';

/** Kept waiting so long where nothing may leave; after that the lead hears that it was missed. */
const keptDays = { register: 2, 'catch-up': 7 } as const;

/**
 * On the morning of a school day, once: the lead is asked about what is over and has no register (P-63),
 * and people are told of what they have to catch up with (P-59, P-86). Two remote calls at most; none on
 * the runs after that, nor while nothing of INSET is over. Nothing is written: the caller does that.
 */
export function queueInsetMail(session: OfficeSession, calendar: SchoolCalendar): void {
  const { local } = session.context.clock.now();
  const today = dateOf(local);
  if (session.getState('inset-mail-on') === today) return;
  if (local < at(today, morning) || !isSchoolDay(today, calendar)) return;
  const isAnythingOver = readInsetPlans(session.data, local).some((plan) =>
    listOccasions(plan).some(({ date }) => date < today),
  );
  if (!isAnythingOver) return;
  askLead(session, local, calendar);
  tellPeople(session, local, calendar);
  // Last: a tab may not answer, and then it is still to be looked at.
  session.setState('inset-mail-on', today);
}

function askLead(session: OfficeSession, now: LocalMoment, calendar: SchoolCalendar): void {
  const { data } = session;
  const lead = findLead(data, dateOf(now));
  const open = findOpenRegisters(data, now);
  if (!lead || open.length === 0) return;
  const asked = session
    .growing()
    .outbox.rows()
    .filter(({ kind }) => kind === 'register');
  const due = open.filter((one) => {
    const said = findSaid(asked, one.id).filter(({ value }) => value === one.date);
    return mustAsk(said, askAgain(data, one, calendar), now);
  });
  const points = due.map(({ id, date }): Point => [id, date]);
  put(session, 'register', lead, points, slotOfDays(now.slice(0, 16), keptDays.register));
  rememberNextMail(session);
}

function tellPeople(session: OfficeSession, now: LocalMoment, calendar: SchoolCalendar): void {
  const today = dateOf(now);
  const sendAt = at(today, readTimetableRule(session.data, today).sendTime);
  const open = findOpenCatchUp(session.data, now);
  if (open.length === 0) return;
  const rows = session.growing().outbox.rows();
  const days = numberSetting(session.data.settingValues, 'catch-up-reminder-days');
  for (const { person, items } of open) {
    const said = findSaidTo(rows, person);
    const news = items.filter((one) => isNews(said('catch-up', one), one.missed, one.missedBy));
    const late = items.filter((one) => {
      const before = { told: said('catch-up', one), reminded: said('catch-up reminder', one) };
      return mustRemind(before, { due: one.item.due, today, days }, calendar);
    });
    const newPoints = news.map(({ day, missed }): Point => [day.id, String(missed)]);
    const latePoints = late.map(({ day, item }): Point => [day.id, item.due]);
    // Of both, what is new today; the reminder has the days after it.
    if (news.length > 0)
      put(session, 'catch-up', person, newPoints, slotOfDays(sendAt, keptDays['catch-up']));
    else put(session, 'catch-up reminder', person, latePoints, untilDue(sendAt, late));
  }
  rememberNextMail(session);
}

function findSaidTo(rows: readonly OutboxRow[], person: StaffMember) {
  const own = rows.filter((row) => row.person === person.id);
  return (wanted: DailyKind, { day }: OpenItem) =>
    findSaid(
      own.filter(({ kind }) => kind === wanted),
      day.id,
    );
}

/** The last of the dates included. */
function untilDue(notBefore: LocalMoment, items: readonly OpenItem[]): Slot {
  const last = items.reduce<CivilDate>((due, { item }) => (item.due > due ? item.due : due), '');
  return { notBefore, notAfter: last && at(addDays(last, 1), '00:00') };
}

function put(
  session: OfficeSession,
  kind: DailyKind,
  person: StaffMember,
  points: readonly Point[],
  slot: Slot,
): void {
  const { outbox } = session.growing();
  const key = dailyKey({ kind, person: person.id, notBefore: slot.notBefore });
  if (points.length === 0 || outbox.find(key)) return;
  outbox.put(
    waitingRow({
      key,
      kind,
      about: points.map(([id]) => id).join(', '),
      stage: '',
      person: person.id,
      address: person.address,
      language: staffFirst(session.data.settingValues, person.language),
      facts: writePoints(points),
      ...slot,
    }),
  );
}
