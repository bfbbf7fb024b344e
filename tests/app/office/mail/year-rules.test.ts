import { readTimetableRule } from '../../../../src/app/office/mail/school-rules';
import { prepareNotice } from '../../../../src/app/office/notice/prepare-notice';
import { openSession } from '../../../../src/app/office/session';
import { makeSchool } from './school';

const rules = [
  { year: '2025-26', noticeDays: 21, reminderDays: 5 },
  { year: '2026-27', noticeDays: 14 },
];

test('a year that has rules of its own keeps to those; what they leave open is in Settings', () => {
  const { data } = openSession(makeSchool({ rules, settings: { 'reminder-days': '4' } }).context);
  expect(readTimetableRule(data, '2026-07-03')).toMatchObject({ noticeDays: 21, reminderDays: 5 });
  expect(readTimetableRule(data, '2026-12-14')).toMatchObject({ noticeDays: 14, reminderDays: 4 });
});

test('a year without rules follows the last one that has them', () => {
  const { data } = openSession(makeSchool({ rules }).context);
  expect(readTimetableRule(data, '2027-10-01')).toMatchObject({ noticeDays: 14, reminderDays: 3 });
});

test('without any, Settings says it', () => {
  const { data } = openSession(makeSchool({ settings: { 'notice-days': '35' } }).context);
  expect(readTimetableRule(data, '2026-12-14')).toMatchObject({ noticeDays: 35, reminderDays: 3 });
});

test('the notice page promises what the year of the day promises', () => {
  const { context } = makeSchool({ rules });
  expect(prepareNotice(context, 'D3')).toMatchObject({
    promisedDays: 14,
    leavesAt: '2026-11-30T16:00',
  });
});
