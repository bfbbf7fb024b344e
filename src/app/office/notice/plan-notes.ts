import { dateOf } from '../../../core/civil-date';
import { dayLedger } from '../../../core/inset/day-ledger';
import { sessionsOf } from '../../../core/inset/occasions';
import { isAddress, normaliseAddress } from '../../../core/mail/address';
import { isTold } from '../../../core/mail/approval';
import { findWordingProblems } from '../../../core/mail/render';
import { isCovered, isSchoolDay } from '../../../core/mail/school-days';
import { daysOfNotice } from '../../../core/mail/timetable';
import { formatDate } from '../../../text/dates';
import { fill } from '../../../text/fill';
import { formatHours } from '../../../text/hours';
import { type NoticePlanText, sayWordingProblem } from '../../../text/mail/notice-plan';
import type { StaffTemplateKey } from '../../../text/mail/template-tags';
import { readPlanOfDay } from '../inset-plan';
import { affectsSchool, familyView } from '../mail/family-view';
import { familyWording } from '../mail/inset-wording';
import {
  findInsetDays,
  type InsetDay,
  readCalendar,
  readTimetableRule,
} from '../mail/school-rules';
import { findOccasionsOf } from '../mail/staff-occasions';
import { staffWording } from '../mail/staff-wording';
import { isSendingStopped } from '../mail/stop-asked';
import { readTemplates, schoolName } from '../mail/wording';
import type { OfficeSession } from '../session';
import type { NoticeCase } from './notice-case';

/** Why it cannot be approved now, in sentences; empty when it can. `count` is what would be sent. */
export function findBlockers(noticeCase: NoticeCase, count: number): readonly string[] {
  const { session, day, isOver } = noticeCase;
  const text = textOf(session);
  const settings = session.data.settingValues;
  const problems = (['notice', 'reminder'] as const).flatMap((stage) =>
    findWordingProblems(familyWording(session.data, day, stage, session.context.clock.now().local)),
  );
  return [
    isOver && text.dayOver,
    day.state === 'called off' && text.calledOff,
    ...whySessionsDoNotDo(noticeCase),
    !isOver && count === 0 && text.nobody,
    findInsetDays(session.data).filter(({ id }) => id === day.id).length > 1 &&
      fill(text.sameId, { id: day.id }),
    whatTitleLacks(day, text),
    schoolName(settings).en === '' && text.noSchoolName,
    !isAddress(normaliseAddress(settings['reply-to'])) && text.noReplyTo,
    settings.signatory === '' && text.noSignatory,
    ...problems
      // Said once above, in the words of the settings and the day.
      .filter((problem) => problem.kind !== 'empty' || !saidAlready.includes(problem.tag))
      .map((problem) => sayWordingProblem(text, problem)),
  ].filter(isSentence);
}

/** A message is always in both languages, so its title has to be. */
function whatTitleLacks({ titleEnglish, titleWelsh }: InsetDay, text: NoticePlanText) {
  if (titleEnglish !== '') return titleWelsh === '' && text.noWelshTitle;
  return titleWelsh === '' ? text.noTitle : text.noEnglishTitle;
}

const saidAlready = ['title', 'schoolName', 'contact', 'signatory', 'sessions'];

/** P-63: families read that the sessions are equal to the day, so they have to be. */
function whySessionsDoNotDo({ session, day }: NoticeCase): readonly (string | false)[] {
  if (day.takenAs !== 'twilights') return [];
  const text = textOf(session);
  const plan = readPlanOfDay(session.data, day, session.context.clock.now().local);
  if (sessionsOf(plan, day.id).length === 0) return [text.noSessions];
  const missing = plan.dayOf.has(day.id) ? dayLedger(plan, day.id).missingMinutes : 0;
  return [missing > 0 && fill(text.sessionsShort, { missing: formatHours(missing) })];
}

/** What is missing or unwise, in sentences; none of them stops anybody. */
export function findWarnings(
  noticeCase: NoticeCase,
  count: number,
  roomLeft: number,
): readonly string[] {
  const { session, families } = noticeCase;
  const text = textOf(session);
  return [
    ...noticeOfTime(noticeCase),
    ...howItIsTaken(noticeCase),
    ...aboutFamilies(noticeCase),
    ...aboutStaff(noticeCase),
    families.unreadable > 0 && fill(text.unreadableContacts, { count: families.unreadable }),
    noticeCase.active.length === 0 &&
      roomLeft < count &&
      fill(text.notEnoughRoom, { room: roomLeft, count }),
    session.getState('runner') === '' && text.noRunner,
    isSendingStopped(session) && text.sendingStopped,
  ].filter(isSentence);
}

function noticeOfTime({
  session,
  day,
  timetable,
  isOver,
  active: [approved],
}: NoticeCase): readonly (string | false)[] {
  if (isOver) return [];
  const text = textOf(session);
  const rule = readTimetableRule(session.data, day.date);
  const calendar = readCalendar(session.data);
  const leavesAt = approved?.noticeAt ?? timetable.notice.notBefore;
  const reminderAt = approved ? approved.reminderAt : timetable.reminder?.notBefore;
  const given = daysOfNotice(leavesAt, day.date);
  const isKnown = isCovered(day.date, calendar) || isCovered(dateOf(leavesAt), calendar);
  return [
    given < rule.noticeDays && fill(text.shortNotice, { given, promised: rule.noticeDays }),
    !reminderAt && text.noReminder,
    !isKnown && text.noTermDates,
  ];
}

function aboutFamilies({
  session,
  day,
  families,
  active,
}: NoticeCase): readonly (string | false)[] {
  const text = textOf(session);
  const { outbox } = session.growing();
  const told = families.messages.filter((one) => isTold(one, day.id, outbox.find)).length;
  const back = day.pupilsReturn;
  const isOdd =
    back !== null && (back <= day.date || !isSchoolDay(back, readCalendar(session.data)));
  const clubs = [day.clubsEnglish, day.clubsWelsh];
  return [
    active.length === 0 && told > 0 && fill(text.toldOldFacts, { count: told }),
    clubs.every((one) => one === '') && text.noClubs,
    clubs.some((one) => one === '') && clubs.some((one) => one !== '') && text.noWelshClubs,
    back === null && text.noReturn,
    isOdd && text.oddReturn,
  ];
}

function howItIsTaken({ session, day }: NoticeCase): readonly (string | false)[] {
  const text = textOf(session);
  const plan = readPlanOfDay(session.data, day, session.context.clock.now().local);
  const unconfirmed = sessionsOf(plan, day.id).filter(({ state }) => state === 'unconfirmed');
  const calendar = readCalendar(session.data);
  const early = sessionsOf(plan, day.id).filter((one) => affectsSchool(one, plan, calendar));
  const say = (sessions: typeof early): string =>
    sessions.map(({ date }) => formatDate(date, session.context.language)).join(', ');
  const { times = '', phase = '' } = familyView(session.data, day, session.context.language);
  return [
    ...(day.takenAs === 'twilights'
      ? [
          unconfirmed.length > 0 && fill(text.sessionsUnconfirmed, { dates: say(unconfirmed) }),
          early.length > 0 && fill(text.sessionsEarly, { dates: say(early) }),
        ]
      : []),
    times !== '' && (day.starts === '' || day.ends === '') && fill(text.noHalfTimes, { times }),
    phase !== '' && text.onlyPhase,
  ];
}

function aboutStaff({ session, day }: NoticeCase): readonly (string | false)[] {
  const { data } = session;
  const text = textOf(session);
  const isKnown = data.priorities.rows.some(({ row }) => row.id === day.priority);
  const [occasion] = findOccasionsOf(data, day, session.context.clock.now().local);
  const used = occasion ? staffWording(data, occasion) : null;
  const own = used ? readTemplates(data, used.key as StaffTemplateKey) : null;
  return [
    day.aimEnglish === '' && day.aimWelsh === '' && text.noAim,
    day.purposeEnglish === '' && day.purposeWelsh === '' && text.noPurpose,
    day.outcomeEnglish === '' && day.outcomeWelsh === '' && text.noOutcome,
    day.priority === '' && text.noPriority,
    day.priority !== '' && !isKnown && fill(text.unknownPriority, { id: day.priority }),
    used !== null &&
      (own?.en.body !== used.templates.en.body || own?.cy.body !== used.templates.cy.body) &&
      text.replacedWords,
  ];
}

function textOf({ context }: OfficeSession): NoticePlanText {
  return context.words.read('notice')[context.language];
}

function isSentence(line: string | false): line is string {
  return line !== false;
}
