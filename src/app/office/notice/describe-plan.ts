import { titleOf } from '../../../core/inset/occasions';
import { forecastRoom } from '../../../core/mail/outbox';
import { minutesToSend } from '../../../core/mail/pace';
import { firstLanguage, type Recipient } from '../../../core/mail/recipients';
import { findWordingProblems, renderMessage, type Wording } from '../../../core/mail/render';
import { daysOfNotice, planStaffMail } from '../../../core/mail/timetable';
import { numberSetting, readSchoolFirst } from '../../../core/state';
import type {
  LeftOut,
  NoticeDay,
  NoticeGroup,
  NoticePlan,
  Rendered,
} from '../../../core/wire/office-server';
import { sayTitle } from '../../../text/inset-title';
import { type FamilyStage, familyWording } from '../mail/inset-wording';
import {
  type InsetDay,
  readCalendar,
  readLanguageRule,
  readTimetableRule,
} from '../mail/school-rules';
import { findOccasionsOf, findStaffFor } from '../mail/staff-occasions';
import { staffWording } from '../mail/staff-wording';
import { readFrame } from '../mail/wording';
import type { OfficeSession } from '../session';
import { isDayOver, type NoticeCase, planRows } from './notice-case';
import { describeProgress, describeStatus } from './notice-progress';
import { findBlockers, findWarnings } from './plan-notes';

/** Everything the dialog shows before and after an approval. */
export function describePlan(noticeCase: NoticeCase): NoticePlan {
  const { session, day, active, facts, familyRows, families, timetable } = noticeCase;
  const toTell = active.length > 0 ? families.messages : planRows(noticeCase, '', false).recipients;
  const count = toTell.length;
  const forecast = forecastOf(session);
  const rule = readTimetableRule(session.data, day.date);
  const blockers = findBlockers(noticeCase, count);
  return {
    day: describeDay(session, day, describeStatus(session, day, facts, familyRows)),
    groups: describeGroups(noticeCase, toTell),
    count,
    leftOut: describeLeftOut(noticeCase),
    leavesAt: active[0]?.noticeAt ?? timetable.notice.notBefore,
    reminderAt: active[0] ? active[0].reminderAt : (timetable.reminder?.notBefore ?? null),
    noticeDays: daysOfNotice(active[0]?.noticeAt ?? timetable.notice.notBefore, day.date),
    promisedDays: rule.noticeDays,
    undoMinutes: rule.undoMinutes,
    minutesToSend: minutesToSend(count),
    forecast,
    staff: describeStaff(session, day),
    warnings: findWarnings(noticeCase, count, forecast.roomLeft),
    blockers,
    facts: noticeCase.shown,
    progress: describeProgress(noticeCase),
  };
}

export function describeDay(
  session: OfficeSession,
  day: InsetDay,
  status: NoticeDay['status'],
): NoticeDay {
  const { id, date, state } = day;
  const title = sayTitle(titleOf(day));
  const calledOff = state === 'called off';
  return { id, date, title, over: isDayOver(session, day), calledOff, status };
}

function describeGroups(
  { session, day }: NoticeCase,
  toTell: readonly Recipient[],
): readonly NoticeGroup[] {
  const rule = readLanguageRule(session.data.settingValues);
  return (['cy', 'en', 'both'] as const).flatMap((key) => {
    const count = toTell.filter(({ group }) => group === key).length;
    if (count === 0) return [];
    const first = firstLanguage(key, rule);
    const render = (stage: FamilyStage): Rendered =>
      preview(
        session,
        familyWording(session.data, day, stage, session.context.clock.now().local),
        first,
      );
    return [{ key, count, notice: render('notice'), reminder: render('reminder') }];
  });
}

/** Words that cannot be filled in are shown as they stand; the blockers say why. */
function preview(session: OfficeSession, wording: Wording, first: 'en' | 'cy'): Rendered {
  const problems = findWordingProblems(wording);
  const frame = readFrame(session.data);
  if (problems.every(({ kind }) => kind === 'empty')) return renderMessage(wording, first, frame);
  const bare = (text: string): string => text.replace(/\{\{/g, '{ {').replace(/\}\}/g, '} }');
  const { en, cy } = wording.templates;
  const templates = {
    en: { subject: bare(en.subject), body: bare(en.body) },
    cy: { subject: bare(cy.subject), body: bare(cy.body) },
  };
  return renderMessage({ ...wording, templates }, first, frame);
}

function describeLeftOut({ families }: NoticeCase): readonly LeftOut[] {
  return (['no-address', 'malformed', 'duplicate', 'opted-out'] as const).flatMap((reason) => {
    const people = families.leftOut
      .filter((one) => one.reason === reason)
      .map(({ id, name, address }) => ({ id, name, address }));
    return people.length > 0 ? [{ reason, people }] : [];
  });
}

/** Of a day taken as twilights: the sessions that are still to come. */
function describeStaff(session: OfficeSession, day: InsetDay): NoticePlan['staff'] {
  const { data, context } = session;
  const { local } = context.clock.now();
  const occasions = findOccasionsOf(data, day, local);
  const next =
    occasions.find(({ about }) => about.endsAt > local) ?? occasions[occasions.length - 1];
  const stages = occasions
    .filter((one) => one === next || one.about.endsAt > local)
    .flatMap(({ about: { date } }) =>
      planStaffMail(date, readTimetableRule(data, date), readCalendar(data)),
    );
  const first = readSchoolFirst(data.settingValues);
  return {
    count: next ? findStaffFor(data, next, local).length : 0,
    at: [...new Set(stages.map(({ notBefore }) => notBefore))].sort(),
    message: next ? preview(session, staffWording(data, next), first) : null,
  };
}

function forecastOf(session: OfficeSession): NoticePlan['forecast'] {
  const settings = session.data.settingValues;
  return forecastRoom(
    session.growing().outbox.rows(),
    session.context.clock.now().local,
    numberSetting(settings, 'daily-limit'),
    numberSetting(settings, 'daily-reserve'),
  );
}
