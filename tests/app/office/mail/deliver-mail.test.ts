import {
  contactsTable,
  insetDaysTable,
  outboxTable,
  settingsTable,
  stateTable,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { approve, contacts, lead, makeSchool, noticeTime, runMail, told } from './school';

const reminderTime = '2026-12-11T16:00';

describe('an approved notice', () => {
  it('leaves at its time, once to each address, and its reminder on its day', async () => {
    const school = makeSchool();
    approve(school);
    expect(school.run().sent).toBe(0);
    school.clock.set(noticeTime);
    expect(school.run()).toMatchObject({ sent: 5, waiting: 0, stoppedBy: null });
    expect(school.run().sent).toBe(0);
    const first = await school.read();
    expect(first.map(({ to }) => to).sort()).toEqual(told);
    expect(first.find(({ to }) => to === 'r009@rhieni.example.org')?.subject).toBe(
      'Diwrnod HMS: dydd Llun 14 Rhagfyr 2026 – ysgol ar gau i ddisgyblion / INSET day: Monday 14 December 2026 – school closed to pupils',
    );
    school.clock.set(reminderTime);
    // Staff have had theirs a week before, and get their last with families’ reminder moved back.
    school.run();
    const families = (await school.read()).slice(5).filter(({ to }) => to.includes('rhieni'));
    expect(families.map(({ to }) => to).sort()).toEqual(told);
    expect(school.states('reminder').every((state) => state.endsWith(' sent'))).toBe(true);
    expect(school.mail.drafts.size).toBe(0);
    expect(school.store.values.size).toBe(0);
  });

  it('spends two calls a message, two reads beside the session’s, and few looks and writes', () => {
    const many = Array.from({ length: 100 }, (_, n) => ({
      id: `R${n}`,
      name: `Teulu ${n}`,
      address: `r${n}@rhieni.example.org`,
      language: 'cy' as const,
    }));
    const school = makeSchool({ contacts: many });
    approve(school);
    school.clock.set(noticeTime);
    school.remote.clear();
    expect(school.run().sent).toBe(100);
    const count = (name: string) => school.remote.names.filter((one) => one === name).length;
    expect(count('gmail.createDraft')).toBe(100);
    expect(count('gmail.sendDraft')).toBe(100);
    const looks = count('sheets.read') - 3;
    expect(count('sheets.write') + looks).toBeLessThanOrEqual(8);
    expect(school.remote.names).toHaveLength(200 + 3 + looks + count('sheets.write'));
  });

  it('makes a run with nothing due cost no more than the session’s read', () => {
    const school = makeSchool();
    approve(school);
    school.remote.clear();
    school.run();
    expect(school.remote.names).toEqual(['sheets.read']);
  });

  it('never leaves before the undo window ends, also when the clock jumps forward', () => {
    const school = makeSchool({ now: '2026-12-05T10:00' });
    approve(school);
    school.clock.set('2026-12-05T10:09');
    expect(school.run().sent).toBe(0);
    school.clock.set('2026-12-05T10:10');
    expect(school.run().sent).toBe(5);

    const spring = makeSchool({
      now: '2027-03-28T00:55',
      days: [{ id: 'D9', date: '2027-04-05', titleEnglish: 'x', titleWelsh: 'x' }],
    });
    approve(spring, 'D9');
    const { clock } = spring.context;
    const fiveMinutesLater = clock.now().epochMs + 5 * 60_000;
    const jumped = {
      ...spring.context.clock,
      now: () => ({ local: '2027-03-28T02:00', epochMs: fiveMinutesLater }),
    };
    const context = { ...spring.context, clock: jumped };
    expect(runMail({ ...spring, context }).sent).toBe(0);
    spring.clock.set('2027-03-28T02:06');
    expect(spring.run().sent).toBe(5);
  });

  it('waits an hour longer when the clock goes back in its undo window, and goes once', () => {
    const school = makeSchool({
      now: '2026-10-25T01:55',
      days: [{ id: 'D2', date: '2026-11-20', titleEnglish: 'x', titleWelsh: 'x' }],
    });
    approve(school, 'D2');
    school.clock.set('2026-10-25T01:10');
    expect(school.run().sent).toBe(0);
    school.clock.set('2026-10-25T02:05');
    expect(school.run().sent).toBe(5);
    expect(school.run().sent).toBe(0);
  });

  it('is missed rather than sent late, and the lead is told once a day', async () => {
    const school = makeSchool();
    approve(school);
    school.clock.set('2026-12-14T07:00');
    expect(school.run()).toMatchObject({ missed: 10 });
    expect(school.run().sent).toBeGreaterThan(0);
    const mails = await school.read();
    expect(mails.filter(({ to }) => to.includes('rhieni'))).toEqual([]);
    const reports = mails.filter(({ subject }) => subject.includes('need a look'));
    expect(reports.map(({ to }) => to)).toEqual(['s02@cwmffug.example.org']);
    expect(reports[0]?.text).toContain('Notice to families, Monday 14 December 2026');
    expect(reports[0]?.text).toContain('too late, not sent: 5');
    school.run();
    expect(school.mail.sent).toHaveLength(mails.length);
  });
});

describe('who is still to be told when it leaves', () => {
  it('leaves out who has opted out, gone or changed address since the approval', () => {
    const school = makeSchool();
    approve(school);
    school.type(contactsTable, 'R001', 'status', 'opted out');
    school.type(contactsTable, 'R002', 'status', 'left');
    school.type(contactsTable, 'R003', 'address', 'new@rhieni.example.com');
    school.type(contactsTable, 'R009', 'status', 'optd owt');
    school.clock.set(noticeTime);
    expect(school.run()).toMatchObject({ sent: 1, leftOut: 4 });
    expect(school.mail.sent).toHaveLength(1);
  });

  it('does not care how Contacts is sorted', () => {
    const school = makeSchool();
    approve(school);
    const sheet = findSheet(school.books, 'contacts', contactsTable.sheetId);
    const [header = [], ...lines] = sheet.cells;
    sheet.cells = [header, ...lines.reverse()];
    school.clock.set(noticeTime);
    expect(school.run()).toMatchObject({ sent: 5, leftOut: 0 });
    expect(school.run().sent).toBe(0);
  });

  it('does not care how the rows of the Outbox are ordered', async () => {
    const school = makeSchool();
    approve(school);
    const sheet = findSheet(school.books, 'office', outboxTable.sheetId);
    const [header = [], ...lines] = sheet.cells;
    sheet.cells = [header, ...lines.reverse()];
    school.clock.set(noticeTime);
    school.remote.killFrom(12, 'after');
    expect(() => school.run()).toThrow();
    school.remote.clear();
    sheet.cells = [header, ...sheet.cells.slice(1).reverse()];
    school.run();
    expect((await school.read()).map(({ to }) => to).sort()).toEqual(told);
  });

  it('sends families nothing while Contacts cannot be read, tells the lead, and loses nobody', async () => {
    const school = makeSchool();
    approve(school);
    const sheet = findSheet(school.books, 'contacts', contactsTable.sheetId);
    const [header = []] = sheet.cells;
    sheet.cells[0] = ['Id', 'Name'];
    school.clock.set(noticeTime);
    expect(school.run()).toMatchObject({ sent: 0, leftOut: 0, lacksContacts: true });
    school.run();
    const [report, ...others] = await school.read();
    expect(others).toEqual([]);
    expect(report).toMatchObject({ to: lead, text: expect.stringContaining('PL Contacts') });
    // Once: the days after it, a weekend among them, have nothing new.
    for (const moment of ['2026-11-17T07:01', '2026-11-18T07:01', '2026-11-21T07:01']) {
      school.clock.set(moment);
      expect(school.run()).toMatchObject({ sent: 0, lacksContacts: true });
    }
    expect(school.mail.sent).toHaveLength(1);
    sheet.cells[0] = header;
    school.clock.set('2026-11-21T16:20');
    expect(school.run()).toMatchObject({ sent: 5, lacksContacts: false });
    // The same trouble with the reminder is news.
    sheet.cells[0] = ['Id', 'Name'];
    school.clock.set('2026-12-11T16:00');
    school.run();
    school.run();
    const subjects = (await school.read()).slice(6).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.includes('need a look'))).toHaveLength(1);
  });

  it('sends no row that nobody approved', () => {
    const school = makeSchool();
    const sheet = findSheet(school.books, 'office', outboxTable.sheetId);
    const forged = {
      key: 'notice:D3:families:notice:r001@rhieni.example.org',
      kind: 'family notice',
      about: 'D3-1',
      address: 'r001@rhieni.example.org',
      notBefore: 46000,
      notAfter: 47000,
      stage: 'notice',
      state: 'waiting',
    } as const;
    sheet.cells.push(
      Object.keys(outboxTable.columns).map(
        (key) => (forged as Record<string, string | number>)[key] ?? null,
      ),
    );
    school.type(stateTable, 'next-mail-at', 'value', '2026-01-01T00:00');
    school.run();
    expect(school.mail.sent).toEqual([]);
    expect(school.states('notice')).toEqual(['r001@rhieni.example.org stopped']);
  });
});

describe('facts that change after the approval', () => {
  it('end the approval: nothing waiting leaves, and it says why', () => {
    const school = makeSchool();
    approve(school);
    school.type(insetDaysTable, 'D3', 'titleEnglish', 'Something else');
    school.clock.set(noticeTime);
    school.run();
    expect([...school.states('notice'), ...school.states('reminder')]).toEqual(
      [...told, ...told].map((address) => `${address} stopped`),
    );
    expect(school.rows().find(({ kind }) => kind === 'family notice')?.detail).toBe(
      'facts-changed',
    );
  });

  it('are told to the lead, once, because families would not hear', async () => {
    const school = makeSchool();
    approve(school);
    school.type(insetDaysTable, 'D3', 'titleEnglish', 'Something else');
    school.clock.set(noticeTime);
    school.run();
    school.run();
    const mails = await school.read();
    expect(mails.map(({ to }) => to)).toEqual([lead]);
    expect(mails[0]?.text).toContain('the approval no longer counts');
  });

  it('do not end it when only staff read them', () => {
    const school = makeSchool();
    approve(school);
    school.type(insetDaysTable, 'D3', 'aimEnglish', 'Another aim');
    school.clock.set(noticeTime);
    expect(school.run().sent).toBe(5);
  });

  it('are seen even in the run that was sending when they changed', async () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    // Dies with five drafts made and marked, none sent.
    school.remote.killFrom(9 + 1, 'before');
    expect(() => school.run()).toThrow();
    school.remote.clear();
    expect(school.mail.drafts.size).toBe(5);
    school.type(settingsTable, 'signatory', 'value', 'Rhywun Arall');
    school.run();
    expect((await school.read()).map(({ to }) => to)).toEqual([lead]);
    expect(school.mail.drafts.size).toBe(0);
    expect(school.states('notice').every((state) => state.endsWith(' stopped'))).toBe(true);
  });
});

test('the sample has the people that the tests speak of', () => expect(contacts).toHaveLength(9));
