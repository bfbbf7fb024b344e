import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import PostalMime, { type Email } from 'postal-mime';
import type { MailView } from '../../local/index';
import type { NoticePlan } from '../../src/core/wire/office-server';
import { lead, openSchool, type TestSchool, teacher } from './school';

/**
 * Everything the school sent in one story: a project’s mail, staff reminders, a notice, its
 * reminder, a question about a register, what to catch up with and its reminder.
 */
let school: TestSchool;
let messages: readonly (readonly [MailView, Email])[];

beforeAll(async () => {
  school = await openSchool();
  school.runUntilIdle();
  const page = school.openPage(lead, 'office', 'openNotice');
  const plan = page.get<NoticePlan>('prepareNotice', 'D3');
  page.get('sendTest', 'D3', 'cy');
  const typedCount = String(plan.count);
  page.get('approveNotice', { dayId: 'D3', typedCount, facts: plan.facts, newFamiliesOnly: false });
  school.openPage(teacher, 'log', 'openSidebar').get('startProject', {
    key: 'artifactproject1',
    project: {
      title: 'Ŵyn =1+1 <b>“quotes”</b> 🐑\r\nBcc: x@example.org',
      question: 'A question',
      objective: 'An objective',
      baseline: '',
      measure: '',
      starts: '2026-11-16',
      ends: '2027-06-25',
      priority: '',
      team: [],
    },
  });
  school.runUntilIdle();
  runAt('2026-11-09T16:00:00', '2026-11-13T07:00:00');
  markSecondSession();
  runAt('2026-11-16T16:00:00', '2026-12-03T16:00:00');
  runAt('2026-12-07T16:00:00', '2026-12-18T16:00:00');
  const all = school.workspace.mail.all();
  messages = await Promise.all(
    all.map(async (view) => [view, await PostalMime.parse(view.raw)] as const),
  );
});

function runAt(...moments: readonly string[]): void {
  for (const moment of moments) {
    school.workspace.setClock(moment);
    school.runUntilIdle();
  }
}

/** Two were there; who owes the day and was not has to catch up with it. */
function markSecondSession(): void {
  const before = { state: 'open', minutes: null, pay: '' };
  const marks = ['S01', 'S03'].map((staff) => ({ staff, ...before, state: 'present', before }));
  const register = school.openPage(lead, 'office', 'openRegister');
  register.get('saveMarks', { year: '2026-27', about: 'A2', marks });
}

test('the story has every kind of message in it', () => {
  const kinds = school.rows('office', 'Outbox').map((row) => row.Kind);
  expect([...new Set(kinds)].sort()).toEqual([
    'catch-up',
    'catch-up reminder',
    'family notice',
    'family reminder',
    'project',
    'register',
    'staff reminder',
  ]);
  expect(messages.length).toBeGreaterThan(338 * 2);
  expect(messages.filter(([, { attachments }]) => attachments.length > 0).length).toBeGreaterThan(
    300,
  );
});

test('no message has more than one recipient, and none a Cc or Bcc', () => {
  for (const [view, email] of messages) {
    expect(view.to).toHaveLength(1);
    expect(email.to).toHaveLength(1);
    expect(email.cc ?? []).toEqual([]);
    expect(email.bcc ?? []).toEqual([]);
  }
});

test('nobody gets the same message twice', () => {
  const seen = messages
    .filter(([, { subject }]) => !/^(Test|Prawf)/.test(subject ?? ''))
    .map(([{ to }, { subject }]) => `${to.join()} ${subject}`);
  expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
});

test('every message reads as text and as HTML, in both languages, with replies to the office', () => {
  for (const [, email] of messages) {
    expect(email.subject).toMatch(/\S/);
    expect(email.subject).not.toMatch(/[\r\n]|\{\{|undefined|null|NaN/);
    for (const body of [email.text ?? '', email.html ?? '']) {
      expect(body).not.toMatch(/\{\{|undefined|\bnull\b|NaN|\[object/);
      expect(body.length).toBeGreaterThan(80);
    }
    expect(email.html).toMatch(/lang="cy"/);
    expect(email.html).toMatch(/lang="en"/);
  }
});

test('what people typed is text in the mail, never markup or a header', () => {
  const project = messages.find(([, { text }]) => text?.includes('Ŵyn =1+1'));
  expect(project?.[1].html).toContain('&lt;b&gt;');
  expect(project?.[1].html).not.toContain('<b>“');
  expect(project?.[1].headers.some(({ key }) => key === 'bcc')).toBe(false);
});

test('the day in every notice is a calendar file that others can read', () => {
  const files = messages.flatMap(([, { attachments }]) => attachments);
  const seen = new Set<string>();
  for (const { mimeType, content } of files) {
    expect(mimeType).toBe('text/calendar');
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    if (seen.has(text)) continue;
    seen.add(text);
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined,
    );
    expect(event.startDate.toString()).toBe('2027-01-04');
    expect(event.startDate.isDate).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(0);
});

test('the HTML of one message of each subject is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // Outlook reads the attributes that pages no longer use.
    rules: { 'no-deprecated-attr': 'off' },
  });
  const bySubject = new Map(messages.map(([, email]) => [email.subject, email.html ?? '']));
  for (const [subject, html] of bySubject) {
    const report = await validator.validateString(html);
    const found = report.results.flatMap(({ messages: problems }) =>
      problems.map(({ ruleId, message }) => `${subject}: ${ruleId} ${message}`),
    );
    expect(found).toEqual([]);
  }
});

test('the calendar of INSET days and twilight sessions is read by an iCalendar parser', () => {
  const { calendar } = school.workspace;
  const [one] = calendar.list(lead);
  const parsed = new ICAL.Component(ICAL.parse(calendar.ics(one?.id ?? '')));
  const days = parsed
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event).startDate.toString());
  expect(days.sort()).toEqual([
    '2026-09-01',
    '2026-09-17T15:45:00',
    '2026-10-23',
    '2026-11-12T15:45:00',
    '2027-01-04',
    '2027-01-21T15:45:00',
    '2027-02-15',
    '2027-02-25T15:45:00',
    '2027-04-22T15:45:00',
    '2027-06-17T15:45:00',
    '2027-07-19',
    '2027-07-20',
  ]);
});
