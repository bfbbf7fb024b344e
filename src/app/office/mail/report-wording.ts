import { addDays } from '../../../core/civil-date';
import { titleOf } from '../../../core/inset/occasions';
import { inLanguage, type Language } from '../../../core/language';
import { findDue, isFamilyRow, type OutboxRow } from '../../../core/mail/outbox';
import type { Wording } from '../../../core/mail/render';
import { formatDateLong } from '../../../text/dates';
import { fill } from '../../../text/fill';
import { sayTitle } from '../../../text/inset-title';
import type { OfficeSession } from '../session';
import { findFamilyAddresses } from './check-row';
import { findInsetDay } from './school-rules';
import { makeViews, unattendedWording } from './wording';

/** How long something that went wrong is still worth a line. */
const reportedDays = 7;
const problemStates = ['missed', 'draft gone', 'failed'] as const;

/** What needs a look, a line for each message and state; counts only, no addresses. */
export function reportWording(session: OfficeSession): Wording {
  const { local } = session.context.clock.now();
  const today = local.slice(0, 10);
  const since = addDays(today, -reportedDays);
  const rows = session
    .growing()
    .outbox.rows()
    .filter(({ kind, notAfter }) => kind !== 'report' && (notAfter ?? today) >= since);
  const isWaiting = findDue(rows, local).some(isFamilyRow);
  const lacksContacts = isWaiting && findFamilyAddresses(session).size === 0;
  const views = makeViews(session.data.settingValues, (language) => ({
    problems: [
      ...(lacksContacts ? [session.context.words.read('report')[language].contactsEmpty] : []),
      ...voidLines(session, today, since, language),
      ...countLines(session, rows, language),
      ...missedStageLines(session, since, language),
    ].join('\n'),
  }));
  return unattendedWording(session.data, 'lead-report', views);
}

/** Approvals that a changed fact has ended and nobody has given again, while it still matters. */
function voidLines(
  session: OfficeSession,
  today: string,
  since: string,
  language: Language,
): readonly string[] {
  const notices = session.notices.rows();
  const isLive = (dayId: string): boolean =>
    notices.some(({ day, state }) => day === dayId && state === 'approved');
  const days = notices
    .filter(({ day, state, noticeAt }) => {
      const date = findInsetDay(session.data, day)?.date;
      const isAhead = date === undefined ? (noticeAt ?? '') >= since : date >= today;
      return state === 'void' && isAhead && !isLive(day);
    })
    .map(({ day }) => day);
  const text = session.context.words.read('report')[language];
  const kind = text.kinds['family notice'];
  return [...new Set(days)].map(
    (dayId) => `${kind}${aboutDay(session, dayId, language) || `, ${dayId}`}: ${text.noApproval}`,
  );
}

function countLines(
  session: OfficeSession,
  rows: readonly OutboxRow[],
  language: Language,
): readonly string[] {
  const text = session.context.words.read('report')[language];
  const counts = new Map<string, number>();
  for (const row of rows) {
    const state = problemStates.find((one) => one === row.state);
    if (!state) continue;
    const line = `${text.kinds[row.kind] ?? row.kind}${aboutOf(session, row, language)}: ${text.states[state]}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${line}: ${count}`);
}

/** Stages of staff reminders for which no run came in time; nobody has a row in the Outbox. */
function missedStageLines(
  session: OfficeSession,
  since: string,
  language: Language,
): readonly string[] {
  return session.made.rows().flatMap(({ key, state, at }) => {
    const parts = /^staff-reminder:(.*):(\d{4}-\d{2}-\d{2}):\d+$/.exec(key);
    if (!parts || state !== 'failed' || (at ?? '') < since) return [];
    const date = formatDateLong(parts[2] ?? '', language);
    return [fill(session.context.words.read('report')[language].missedStage, { date })];
  });
}

function aboutOf(session: OfficeSession, row: OutboxRow, language: Language): string {
  const project = session.projects.find(row.about);
  if (row.kind === 'project') return project ? `, ${project.title}` : '';
  const dayId = session.notices.find(row.about)?.day ?? row.about;
  return aboutDay(session, dayId, language) || aboutSession(session, row.about, language);
}

function aboutDay(session: OfficeSession, dayId: string, language: Language): string {
  const day = findInsetDay(session.data, dayId);
  if (!day) return '';
  const title = inLanguage(sayTitle(titleOf(day)), language);
  return `, ${formatDateLong(day.date, language)}, ${title}`;
}

function aboutSession(session: OfficeSession, id: string, language: Language): string {
  const row = session.data.sessions.rows.find((one) => one.row.id === id)?.row;
  if (!row || row.date === null) return '';
  const title = inLanguage(titleOf(row), language);
  return [``, formatDateLong(row.date, language), title]
    .filter((part, at) => at === 0 || part)
    .join(', ');
}
