import { addDays, at, dateOf } from '../../../core/civil-date';
import { type OutboxRow, waitingRow } from '../../../core/mail/outbox';
import { slotOfDays } from '../../../core/mail/timetable';
import type { OfficeSession } from '../session';
import { rememberNextMail } from './next-mail';
import { findLead } from './office-people';
import { reportFacts } from './report-facts';
import { staffFirst } from './school-rules';

/** When the lead hears of what cannot be told at once, and people of what a school day begins with. */
export const morning = '07:00';
const keptDays = 2;

/**
 * One mail a day at most to the PL lead, with everything that needs a look when it leaves; none while
 * everything of it was told before, or is about to be.
 */
export function queueLeadReport(session: OfficeSession, lacksContacts = false): void {
  const { local } = session.context.clock.now();
  const today = dateOf(local);
  const lead = findLead(session.data, today);
  if (!lead) return;
  const { outbox } = session.growing();
  const told = findTold(outbox.rows());
  const news = reportFacts(session, lacksContacts).filter((fact) => !told.has(fact));
  if (news.length === 0) return;
  const hadToday = outbox.find(`report:${today}`);
  const date = hadToday && hadToday.state !== 'waiting' ? addDays(today, 1) : today;
  const key = `report:${date}`;
  const waiting = outbox.find(key);
  if (waiting) {
    outbox.change(key, { facts: [waiting.facts, ...news].filter(Boolean).join(' ') });
    return;
  }
  const notBefore = date === today ? local.slice(0, 16) : at(date, morning);
  outbox.put(
    waitingRow({
      key,
      kind: 'report',
      about: date,
      stage: '',
      person: lead.id,
      address: lead.address,
      language: staffFirst(session.data.settingValues, lead.language),
      facts: news.join(' '),
      ...slotOfDays(notBefore, keptDays),
    }),
  );
  rememberNextMail(session);
}

function findTold(rows: readonly OutboxRow[]): ReadonlySet<string> {
  const reports = rows.filter(
    ({ kind, state }) =>
      kind === 'report' && (state === 'waiting' || state === 'sending' || state === 'sent'),
  );
  return new Set(reports.flatMap(({ facts }) => facts.split(' ')));
}
