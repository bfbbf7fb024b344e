import { approveNotice } from '../../../../src/app/office/notice/approve-notice';
import { loadNoticeDays } from '../../../../src/app/office/notice/load-notice-days';
import { prepareNotice } from '../../../../src/app/office/notice/prepare-notice';
import {
  contactsTable,
  insetDaysTable,
  settingsTable,
  trailTable,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { codeOfRefusal } from '../../../fakes/refusal';
import { approvalOf, approve, contacts, lead, makeSchool, noticeTime, told } from '../mail/school';

describe('approving', () => {
  it('is refused when the count, the facts or the families are not what was shown', () => {
    const school = makeSchool();
    const plan = prepareNotice(school.context, 'D3');
    for (const typedCount of ['', '4', '55', 'five', '5.0x', '-5', '05']) {
      const approval = approvalOf(plan, { typedCount });
      expect(codeOfRefusal(() => approveNotice(school.context, approval))).toBe('count-differs');
    }
    school.type(contactsTable, 'R002', 'address', 'another@rhieni.example.org');
    expect(codeOfRefusal(() => approveNotice(school.context, approvalOf(plan)))).toBe(
      'facts-changed',
    );
    const again = prepareNotice(school.context, 'D3');
    school.type(insetDaysTable, 'D3', 'date', '2026-12-15');
    expect(codeOfRefusal(() => approveNotice(school.context, approvalOf(again)))).toBe(
      'facts-changed',
    );
    expect(school.rows()).toEqual([]);
  });

  it('is refused when the day is over, unknown, without families, or a run is at work', () => {
    const over = makeSchool({ now: '2026-12-14T07:00' });
    const plan = prepareNotice(over.context, 'D3');
    expect(plan.day.over).toBe(true);
    expect(codeOfRefusal(() => approveNotice(over.context, approvalOf(plan)))).toBe('day-over');
    const nobody = makeSchool({ contacts: [{ id: 'R006', name: 'E. Ffug' }] });
    const empty = prepareNotice(nobody.context, 'D3');
    expect(empty.blockers).toEqual(['There is nobody to tell.']);
    expect(codeOfRefusal(() => approveNotice(nobody.context, approvalOf(empty)))).toBe(
      'nobody-to-tell',
    );
    expect(codeOfRefusal(() => prepareNotice(nobody.context, 'D77'))).toBe('day-unknown');
    nobody.lock.heldByOther = true;
    expect(codeOfRefusal(() => approveNotice(nobody.context, approvalOf(empty)))).toBe('busy');
  });

  it('writes the approval and both stages at once, and twice is once', () => {
    const school = makeSchool();
    const plan = prepareNotice(school.context, 'D3');
    school.remote.clear();
    const approved = approveNotice(school.context, approvalOf(plan));
    expect(school.remote.names.filter((name) => name === 'sheets.write')).toHaveLength(1);
    expect(school.rows()).toHaveLength(10);
    expect(approved.progress).toMatchObject({
      status: 'approved',
      approvedBy: 'Nia Enghraifft',
      count: 5,
      undo: { until: '2026-11-09T08:40', secondsLeft: 600 },
      noticeAt: noticeTime,
      newFamilies: 0,
    });
    expect(approveNotice(school.context, approvalOf(plan)).progress?.count).toBe(5);
    expect(school.rows()).toHaveLength(10);
  });

  it('covers new families only when their own number is approved', async () => {
    const school = makeSchool();
    approve(school);
    const sheet = findSheet(school.books, 'contacts', contactsTable.sheetId);
    sheet.cells.push(['R010', 'H. Newydd', 'r010@rhieni.example.org', 'cy']);
    school.clock.set(noticeTime);
    expect(school.run().sent).toBe(5);
    const plan = prepareNotice(school.context, 'D3');
    expect(plan.progress?.newFamilies).toBe(1);
    const newOnly = (typedCount: string) =>
      approveNotice(school.context, approvalOf(plan, { typedCount, newFamiliesOnly: true }));
    expect(codeOfRefusal(() => newOnly('6'))).toBe('count-differs');
    expect(newOnly('1').progress).toMatchObject({ newFamilies: 0, count: 6, status: 'sending' });
    expect(newOnly('1').progress?.count).toBe(6);
    expect(school.run().sent).toBe(0);
    school.clock.set('2026-11-16T16:10');
    expect(school.run().sent).toBe(1);
    expect((await school.read()).map(({ to }) => to).sort()).toEqual(
      [...told, 'r010@rhieni.example.org'].sort(),
    );
  });
});

it('says when the time of a notice that still waits has passed', () => {
  const school = makeSchool();
  approve(school);
  expect(prepareNotice(school.context, 'D3').progress?.noticeTimeIsPast).toBe(false);
  school.clock.set('2027-01-01T09:00');
  expect(prepareNotice(school.context, 'D3').progress?.noticeTimeIsPast).toBe(true);
});

describe('facts that change', () => {
  it('leave a notice void until its day is over, and sent after it', () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.run();
    const { date } = prepareNotice(school.context, 'D3').day;
    school.type(settingsTable, 'signatory', 'value', 'Rhywun Arall');
    expect(prepareNotice(school.context, 'D3').progress?.status).toBe('void');
    school.clock.set(`${date}T23:00`);
    expect(prepareNotice(school.context, 'D3').progress?.status).toBe('void');
    school.clock.set('2027-07-01T09:00');
    expect(prepareNotice(school.context, 'D3').progress?.status).toBe('sent');
  });

  it('show as void, and approving anew tells only those not yet told', async () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.remote.killFrom(12, 'after');
    expect(() => school.run()).toThrow();
    school.remote.clear();
    school.type(settingsTable, 'signatory', 'value', 'Rhywun Arall');
    school.run();
    // Three families and, because the approval has ended, the lead.
    expect(school.mail.sent).toHaveLength(4);
    const plan = prepareNotice(school.context, 'D3');
    expect(plan.progress?.status).toBe('void');
    expect(plan.warnings.join(' ')).toContain('as it was before: 3');
    // Two get the notice; the three told before get the reminder only.
    expect(plan.count).toBe(5);
    approveNotice(school.context, approvalOf(plan));
    school.clock.set('2026-11-16T16:10');
    expect(school.run().sent).toBe(2);
    const mails = await school.read();
    const families = mails.filter(({ to }) => to !== lead);
    expect(families.map(({ to }) => to).sort()).toEqual(told);
    expect(families.slice(3).every(({ text }) => text.includes('Rhywun Arall'))).toBe(true);
    expect(loadNoticeDays(school.context)[0]?.status).toBe('sent');
  });
});

test('names of families stand nowhere in the Trail or the logs', () => {
  const school = makeSchool();
  approve(school);
  school.clock.set(noticeTime);
  school.run();
  const said = JSON.stringify([
    findSheet(school.books, 'office', trailTable.sheetId).cells,
    school.log.infos,
    school.log.errors,
  ]);
  for (const { name = '', address = '' } of contacts) {
    expect(said).not.toContain(name);
    if (address) expect(said).not.toContain(address);
  }
});
