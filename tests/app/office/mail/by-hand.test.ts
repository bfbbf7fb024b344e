import { queueDueMail } from '../../../../src/app/office/mail/queue-due-mail';
import { decideDraftGone } from '../../../../src/app/office/notice/decide-draft-gone';
import { loadNoticeDays } from '../../../../src/app/office/notice/load-notice-days';
import { prepareNotice } from '../../../../src/app/office/notice/prepare-notice';
import { openSession } from '../../../../src/app/office/session';
import {
  type CellValue,
  contactsTable,
  insetDaysTable,
  noticesTable,
  outboxTable,
  staffTable,
  stateTable,
  type Table,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { approve, day, lead, makeSchool, noticeTime, type School, told } from './school';

const keyOf = (address: string): string => `notice:D3:families:notice:${address}`;
const [first = '', second = ''] = told;
const newcomer = 'new@rhieni.example.org';

const cellsOf = (school: School, table: Table): CellValue[][] =>
  findSheet(school.books, table.workbook, table.sheetId).cells;
const toFamilies = async (school: School): Promise<readonly string[]> =>
  (await school.read()).map(({ to }) => to).filter((to) => to.includes('rhieni'));
const approvedSchool = (): School => {
  const school = makeSchool();
  approve(school);
  return school;
};
const sendNotice = (school: School): void => {
  school.clock.set(noticeTime);
  school.run();
};

describe('what somebody types into the Outbox', () => {
  it('sends nothing to an address that nobody approved', async () => {
    const school = approvedSchool();
    cellsOf(school, contactsTable).push(['R010', 'N. Newydd', newcomer, 'en']);
    school.type(outboxTable, keyOf(first), 'address', newcomer);
    sendNotice(school);
    expect(await toFamilies(school)).toEqual(told.slice(1));
    expect(school.rows().find(({ key }) => key === keyOf(first))).toMatchObject({
      state: 'stopped',
      detail: 'row-changed',
    });
  });

  it('sends no second message to an address that stands in two rows', async () => {
    const school = approvedSchool();
    school.type(outboxTable, keyOf(first), 'address', second);
    const cells = cellsOf(school, outboxTable);
    cells.push([...(cells.find(([key]) => key === keyOf(second)) ?? [])]);
    sendNotice(school);
    expect(await toFamilies(school)).toEqual(told.slice(1));
  });

  it('asks before it sends again what was sent and is set back to waiting', async () => {
    const school = approvedSchool();
    sendNotice(school);
    school.type(outboxTable, keyOf(first), 'state', 'waiting');
    school.type(stateTable, 'next-mail-at', 'value', noticeTime);
    school.run();
    expect(await toFamilies(school)).toEqual(told);
    expect(school.rows().find(({ key }) => key === keyOf(first))?.state).toBe('draft gone');
    decideDraftGone(school.context, { key: keyOf(first), was: 'not sent' });
    school.run();
    expect(await toFamilies(school)).toEqual([...told, first]);
  });

  it('makes what has no readable time missed, and the lead is told', async () => {
    const school = approvedSchool();
    school.type(outboxTable, keyOf(first), 'notBefore', 'soon');
    school.type(outboxTable, keyOf(second), 'notAfter', null);
    sendNotice(school);
    expect(school.states('notice').filter((one) => one.endsWith('missed'))).toEqual([
      `${first} missed`,
      `${second} missed`,
    ]);
    school.run();
    expect((await school.read()).find(({ to }) => to === lead)?.text).toMatch(/not sent: 2/);
  });
});

describe('who reads the tabs that people edit', () => {
  it('waits while PL Contacts is empty, as between deleting a list and pasting a new one', async () => {
    const school = approvedSchool();
    const families = cellsOf(school, contactsTable).splice(1);
    sendNotice(school);
    expect(await toFamilies(school)).toEqual([]);
    expect(loadNoticeDays(school.context)[0]?.status).toBe('approved');
    cellsOf(school, contactsTable).push(...families);
    school.run();
    expect(await toFamilies(school)).toEqual(told);
  });

  it('does not call sent what reached nobody', () => {
    const school = approvedSchool();
    const address = Object.keys(contactsTable.columns).indexOf('address');
    for (const line of cellsOf(school, contactsTable).slice(1))
      line[address] = `${line[0]}@rhieni.example.org`.replace('R', 'x');
    sendNotice(school);
    expect(loadNoticeDays(school.context)[0]?.status).toBe('missed');
  });

  it('tells two people of one address once, though Staff is sorted meanwhile', async () => {
    const school = makeSchool();
    const staff = cellsOf(school, staffTable);
    const one = staff.find(([id]) => id === 'S03') ?? [];
    staff.push(one.map((cell) => (cell === 'S03' ? 'S13' : cell)));
    school.clock.set('2026-12-07T16:00');
    const session = openSession(school.context);
    queueDueMail(session);
    session.write();
    staff.splice(1, staff.length, ...staff.slice(1).reverse());
    school.run();
    const people = (await school.read()).map(({ to }) => to).sort();
    expect(people).toEqual(['s01@cwmffug.example.org', lead, 's03@cwmffug.example.org']);
  });

  it('takes no orders from, and sends no reports to, a PL lead who has left', () => {
    const school = approvedSchool();
    school.type(staffTable, 'S02', 'leaves', '2026-10-23');
    expect(() => prepareNotice(school.context, 'D3')).toThrow(/not-office/);
  });
});

describe('a setting that is no whole number', () => {
  it.each([
    ['notice-days', '1e9'],
    ['notice-days', '-5'],
    ['notice-days', '999999999999'],
    ['undo-minutes', '1e300'],
    ['undo-minutes', '-1'],
    ['reminder-days', '0x1F'],
    ['staff-reminder-days', 'seven'],
    ['send-time', '99:99'],
  ])('%s = %s counts as not set', (key, value) => {
    const { facts: _, ...plan } = prepareNotice(makeSchool().context, 'D3');
    const { facts: __, ...odd } = prepareNotice(
      makeSchool({ settings: { [key]: value } }).context,
      'D3',
    );
    expect(odd).toEqual(plan);
  });
});

describe('a page that sends anything', () => {
  it.each([undefined, null, '', 'perhaps', 7, ['sent']])(
    'decides nothing about a draft by %j',
    (was) => {
      const school = approvedSchool();
      school.type(outboxTable, keyOf(first), 'state', 'draft gone');
      const decision = { key: keyOf(first), was } as never;
      expect(() => decideDraftGone(school.context, decision)).toThrow(/bad-input/);
      expect(school.rows().find(({ key }) => key === keyOf(first))?.state).toBe('draft gone');
    },
  );
});

describe('rows of Notices that somebody deletes', () => {
  it('leave room for new approvals, which never take the place of another', () => {
    const school = approvedSchool();
    for (const title of ['Second', 'Third']) {
      school.type(insetDaysTable, 'D3', 'titleEnglish', title);
      approve(school);
    }
    cellsOf(school, noticesTable).splice(1, 1);
    school.type(insetDaysTable, 'D3', 'titleEnglish', 'Fourth');
    approve(school);
    const rows = cellsOf(school, noticesTable).slice(1);
    expect(rows.map(([id, , state]) => [id, state])).toEqual([
      ['D3-2', 'void'],
      ['D3-3', 'void'],
      ['D3-4', 'approved'],
    ]);
  });
});

describe('two INSET days with one id', () => {
  it('cannot be approved, because only one of them would be announced', () => {
    const { context } = makeSchool({ days: [day, { ...day, date: '2027-01-04' }] });
    expect(prepareNotice(context, 'D3').blockers.join()).toContain('D3');
  });
});
