import { addDays, readTime } from '../../../src/core/civil-date';
import { isSchoolDay, moveBackToSchoolDay } from '../../../src/core/mail/school-days';
import {
  daysOfNotice,
  planApprovedMail,
  planFamilyMail,
  planStaffMail,
  readDaysList,
} from '../../../src/core/mail/timetable';
import { fc } from '../../properties';

const calendar = {
  spans: [
    { kind: 'term', first: '2026-09-01', last: '2026-12-18' },
    { kind: 'holiday', first: '2026-10-26', last: '2026-10-30' },
    { kind: 'term', first: '2027-01-04', last: '2027-03-25' },
    { kind: 'holiday', first: '2027-02-15', last: '2027-02-19' },
    { kind: 'bank holiday', first: '2027-03-01', last: '2027-03-01' },
  ],
  insetDays: ['2026-09-01', '2026-10-23', '2027-01-04', '2027-02-15'],
} as const;

const rule = {
  noticeDays: 28,
  reminderDays: 3,
  staffReminderDays: [7, 1],
  sendTime: '16:00',
  undoMinutes: 10,
};

describe('school days', () => {
  it.each([
    ['2026-10-22', true, 'a Thursday in term'],
    ['2026-10-23', false, 'an INSET day'],
    ['2026-10-24', false, 'a Saturday'],
    ['2026-10-28', false, 'half term'],
    ['2026-12-21', false, 'between two terms, no holiday typed'],
    ['2027-03-01', false, 'a bank holiday in term'],
    ['2027-03-02', true, 'the day after'],
    ['2028-06-06', true, 'a Tuesday in a year nobody has typed'],
    ['2028-06-10', false, 'a Saturday in such a year'],
  ])('%s: %s, %s', (date, expected) => expect(isSchoolDay(date, calendar)).toBe(expected));

  it('moves back over a holiday, an INSET day and a weekend at once', () => {
    expect(moveBackToSchoolDay('2026-10-30', calendar)).toBe('2026-10-22');
    expect(moveBackToSchoolDay('2026-10-22', calendar)).toBe('2026-10-22');
  });
});

describe('when families are told', () => {
  it('tells them 28 and 3 days before, by the day itself at seven at the latest', () => {
    expect(planFamilyMail('2027-02-12', rule, calendar)).toEqual({
      notice: { notBefore: '2027-01-15T16:00', notAfter: '2027-02-12T07:00' },
      reminder: { notBefore: '2027-02-09T16:00', notAfter: '2027-02-12T07:00' },
    });
  });

  it('moves what falls into the holidays back to the last school day', () => {
    const plan = planFamilyMail('2027-01-04', rule, calendar);
    expect(plan.notice.notBefore).toBe('2026-12-07T16:00');
    expect(plan.reminder?.notBefore).toBe('2026-12-18T16:00');
  });

  it('sends a late notice when the undo window ends, and the reminder only a day after it', () => {
    const late = planApprovedMail('2027-02-12', '2027-02-03T09:00', rule, calendar);
    expect(late.notice.notBefore).toBe('2027-02-03T09:10');
    expect(late.reminder?.notBefore).toBe('2027-02-09T16:00');
    const veryLate = planApprovedMail('2027-02-12', '2027-02-09T09:00', rule, calendar);
    expect(veryLate.reminder).toBeNull();
  });

  it('says how many days’ notice families get', () => {
    expect(daysOfNotice('2027-01-15T16:00', '2027-02-12')).toBe(28);
    expect(daysOfNotice('2027-03-15T16:00', '2027-02-12')).toBe(0);
  });
});

describe('when staff are reminded', () => {
  it('lets each reminder end where the next begins, the last on the morning of the day', () => {
    expect(planStaffMail('2027-02-12', rule, calendar)).toEqual([
      { stage: '7', notBefore: '2027-02-05T16:00', notAfter: '2027-02-11T16:00' },
      { stage: '1', notBefore: '2027-02-11T16:00', notAfter: '2027-02-12T08:00' },
    ]);
  });

  it('sends one where two move back onto the same day', () => {
    expect(planStaffMail('2027-01-04', rule, calendar)).toEqual([
      { stage: '1', notBefore: '2026-12-18T16:00', notAfter: '2027-01-04T08:00' },
    ]);
  });
});

describe('settings as people type them', () => {
  it('reads days and times, and passes over the rest', () => {
    expect(readDaysList('7, 1')).toEqual([7, 1]);
    expect(readDaysList('14;7 1 soon -2 1.5')).toEqual([14, 7, 1]);
    expect(readTime('9:30', '16:00')).toBe('09:30');
    expect(readTime('25:00', '16:00')).toBe('16:00');
    expect(readTime('=NOW()', '16:00')).toBe('16:00');
  });
});

describe('for any day and any setting', () => {
  const days = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-09-10', n));
  const rules = fc.record({
    noticeDays: fc.integer({ min: 0, max: 60 }),
    reminderDays: fc.integer({ min: 0, max: 60 }),
    staffReminderDays: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 5 }),
    sendTime: fc.constantFrom('07:30', '16:00', '23:59'),
    undoMinutes: fc.integer({ min: 0, max: 120 }),
  });

  it('plans nothing outside school days, nothing after the day, and the reminder after the notice', () => {
    fc.assert(
      fc.property(days, rules, (day, anyRule) => {
        const { notice, reminder } = planFamilyMail(day, anyRule, calendar);
        const staff = planStaffMail(day, anyRule, calendar);
        for (const slot of [notice, ...(reminder ? [reminder] : []), ...staff]) {
          expect(isSchoolDay(slot.notBefore.slice(0, 10), calendar)).toBe(true);
          expect(slot.notBefore < slot.notAfter).toBe(true);
          expect(slot.notBefore.slice(0, 10) < day).toBe(true);
        }
        if (reminder) expect(reminder.notBefore > notice.notBefore).toBe(true);
        staff.slice(1).forEach((stage, index) => {
          expect(stage.notBefore >= (staff[index]?.notAfter ?? '')).toBe(true);
        });
      }),
    );
  });

  it('never lets an approval bring anything forward, nor past the undo window', () => {
    fc.assert(
      fc.property(days, rules, fc.integer({ min: 0, max: 600 }), (day, anyRule, back) => {
        const approvedAt = `${addDays(day, -back)}T12:00`;
        const planned = planFamilyMail(day, anyRule, calendar);
        const { notice, reminder } = planApprovedMail(day, approvedAt, anyRule, calendar);
        expect(notice.notBefore >= planned.notice.notBefore).toBe(true);
        expect(notice.notBefore >= approvedAt).toBe(true);
        if (reminder) expect(reminder).toEqual(planned.reminder);
      }),
    );
  });
});
