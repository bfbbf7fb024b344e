import { titleOf } from '../../../core/inset/occasions';
import { inLanguage, type Language } from '../../../core/language';
import { findDue, isFamilyRow, type OutboxRow } from '../../../core/mail/outbox';
import type { Wording } from '../../../core/mail/render';
import { formatDateLong } from '../../../text/dates';
import { fill } from '../../../text/fill';
import { sayTitle } from '../../../text/inset-title';
import type { OfficeSession } from '../session';
import { findFamilyAddresses } from './check-row';
import { findMissedStages, findVoidNotices, problemOf, reportedRows } from './report-facts';
import { findInsetDay } from './school-rules';
import { makeViews, unattendedWording } from './wording';

/** What needs a look, a line for each message and state; counts only, no addresses. */
export function reportWording(session: OfficeSession): Wording {
  const { local } = session.context.clock.now();
  const rows = reportedRows(session);
  const isWaiting = findDue(rows, local).some(isFamilyRow);
  const lacksContacts = isWaiting && findFamilyAddresses(session).size === 0;
  const views = makeViews(session.data.settingValues, (language) => ({
    problems: [
      ...(lacksContacts ? [session.context.words.read('report')[language].contactsEmpty] : []),
      ...voidLines(session, language),
      ...countLines(session, rows, language),
      ...missedStageLines(session, language),
    ].join('\n'),
  }));
  return unattendedWording(session.data, 'lead-report', views);
}

function voidLines(session: OfficeSession, language: Language): readonly string[] {
  const days = findVoidNotices(session).map(({ day }) => day);
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
    const state = problemOf(row);
    if (!state) continue;
    const line = `${text.kinds[row.kind] ?? row.kind}${aboutOf(session, row, language)}: ${text.states[state]}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${line}: ${count}`);
}

function missedStageLines(session: OfficeSession, language: Language): readonly string[] {
  const { missedStage } = session.context.words.read('report')[language];
  return findMissedStages(session).map(({ date }) =>
    fill(missedStage, { date: formatDateLong(date, language) }),
  );
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
