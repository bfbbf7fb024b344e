import type { LocalMoment } from '../../../core/civil-date';
import { dayLedger } from '../../../core/inset/day-ledger';
import { expectedAt } from '../../../core/inset/expected';
import { isAnybodyPresent } from '../../../core/inset/marks';
import { inLanguage, type Language } from '../../../core/language';
import type { OutboxRow } from '../../../core/mail/outbox';
import { readPoint } from '../../../core/mail/points';
import type { Wording } from '../../../core/mail/render';
import { planFamilyMail } from '../../../core/mail/timetable';
import { byStaffId } from '../../../core/run/people';
import { rowsOf } from '../../../core/tables';
import { formatDateLong, formatMomentOn, formatRange } from '../../../text/dates';
import { fill } from '../../../text/fill';
import { formatHours } from '../../../text/hours';
import { sayTitle } from '../../../text/inset-title';
import type { InsetLines } from '../../../text/mail/inset-lines';
import type { OfficeData } from '../office-data';
import type { OfficeSession } from '../session';
import { sayWhen } from './family-view';
import { findOpenRegisters, type OpenRegister } from './open-registers';
import { readCalendar, readTimetableRule } from './school-rules';
import { makeViews, unattendedWording } from './wording';

/** What the lead is asked (P-63), of what is still open; `null` where nothing is. */
export function registerWording(session: OfficeSession, { facts }: OutboxRow): Wording | null {
  const { data, context } = session;
  const { local } = context.clock.now();
  const open = findOpenRegisters(data, local).filter(
    ({ id, date }) => readPoint(facts, id) === date,
  );
  const [first, last = first] = [open[0], open[open.length - 1]];
  if (!first || !last) return null;
  const lines = data.words.read('mail').lines;
  const views = makeViews(data.settingValues, (language) => ({
    sessions: open.map((one) => sayOpen(data, one, local, language, lines[language])).join('\n\n'),
    dates: formatRange(first.date, last.date, language),
  }));
  return unattendedWording(data, 'lead-register', views);
}

function sayOpen(
  data: OfficeData,
  open: OpenRegister,
  now: LocalMoment,
  language: Language,
  lines: InsetLines,
): string {
  const about = `${sayWhen(open, language)}: ${inLanguage(sayTitle(open.title), language)}`;
  const signedIn = isAnybodyPresent(open.plan, open.id) && sayWhoSignedIn(data, open, lines);
  if (!open.session) return [about, signedIn || lines.inSchool].join('\n');
  const { heldMinutes, neededMinutes } = dayLedger(open.plan, open.day.id);
  const counts = fill(lines.counts, {
    day: formatDateLong(open.day.date, language),
    held: formatHours(heldMinutes),
    needed: formatHours(neededMinutes),
  });
  if (open.state !== 'unconfirmed') return [about, counts, signedIn || lines.saidHeld].join('\n');
  const at = familiesHear(data, open, now);
  const families = at && fill(lines.families, { at: formatMomentOn(at, language) });
  return [about, counts, families].filter(Boolean).join('\n');
}

function sayWhoSignedIn(data: OfficeData, { plan, id }: OpenRegister, lines: InsetLines): string {
  const marks = plan.marks.get(id);
  const expected = [...byStaffId(rowsOf(data.staff)).values()].filter(
    (one) => expectedAt(plan, id, one) === 'expected',
  );
  const there = expected.filter((one) => marks?.get(one.id)?.state === 'present');
  return fill(lines.signedIn, {
    present: String(there.length),
    expected: String(expected.length),
  });
}

/** When families are next to hear of the day that a session pays for; `''` where they have. */
function familiesHear(data: OfficeData, { day }: OpenRegister, now: LocalMoment): LocalMoment | '' {
  const rule = readTimetableRule(data, day.date);
  const { notice, reminder } = planFamilyMail(day.date, rule, readCalendar(data));
  const ahead = [notice, reminder].find((slot) => slot && slot.notBefore > now);
  return ahead?.notBefore ?? '';
}
