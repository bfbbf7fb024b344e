import { queueProjectMail } from '../../../../src/app/office/mail/queue-project-mail';
import { openSession } from '../../../../src/app/office/session';
import { insetDaysTable, staffTable, stateTable } from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { day, makeSchool, type School } from './school';

const staff = ['s01@cwmffug.example.org', 's02@cwmffug.example.org', 's03@cwmffug.example.org'];

async function addressesTold(school: School): Promise<string[]> {
  return (await school.read()).map(({ to }) => to).sort();
}

describe('reminders to staff', () => {
  it('leave by themselves, once a stage, to everybody who works here and has an address', async () => {
    const school = makeSchool();
    school.clock.set('2026-12-07T15:59');
    expect(school.run().sent).toBe(0);
    school.clock.set('2026-12-07T16:00');
    expect(school.run().sent).toBe(3);
    expect(school.run().sent).toBe(0);
    expect(await addressesTold(school)).toEqual(staff);
    school.clock.set('2026-12-11T16:00');
    expect(school.run().sent).toBe(3);
    expect(school.run().sent).toBe(0);
  });

  it('cost no more than the session’s read once they are queued', () => {
    const school = makeSchool();
    school.clock.set('2026-12-07T16:00');
    school.run();
    school.remote.clear();
    school.run();
    expect(school.remote.names).toEqual(['sheets.read']);
  });

  it('put each person’s own language first', async () => {
    const school = makeSchool();
    school.clock.set('2026-12-07T16:00');
    school.run();
    const subjects = new Map((await school.read()).map(({ to, subject }) => [to, subject]));
    expect(subjects.get('s01@cwmffug.example.org')).toMatch(/^Diwrnod HMS/);
    expect(subjects.get('s02@cwmffug.example.org')).toMatch(/^INSET day/);
    expect(subjects.get('s03@cwmffug.example.org')).toMatch(/^Diwrnod HMS/);
  });

  it('come again for the new date when the day moves, and not for the old one', async () => {
    const school = makeSchool();
    school.clock.set('2026-12-07T16:00');
    school.remote.killFrom(3, 'after');
    expect(() => school.run()).toThrow();
    school.remote.clear();
    school.type(insetDaysTable, 'D3', 'date', '2026-12-16');
    school.run();
    expect(school.mail.sent).toEqual([]);
    school.clock.set('2026-12-09T16:00');
    expect(school.run().sent).toBe(3);
    expect((await school.read()).every(({ text }) => text.includes('16 December 2026'))).toBe(true);
  });

  it('of a day of one phase, or of a twilight of it, leave out the other', async () => {
    const toldOf = async (takenAs: string, moment: string) => {
      const school = makeSchool({
        days: [{ ...day, phase: 'infants', takenAs }],
        sessions: [{ id: 'A2', day: 'D3', date: '2026-12-08' }],
      });
      school.type(staffTable, 'S01', 'phase', 'Juniors');
      school.type(staffTable, 'S02', 'phase', 'Infants');
      school.clock.set(moment);
      school.run();
      return (await addressesTold(school)).map((address) => address.slice(0, 3));
    };
    expect(await toldOf('', '2026-12-11T16:00')).toEqual(['s02', 's03']);
    expect(await toldOf('twilights', '2026-12-07T16:00')).toEqual(['s02', 's03']);
  });

  it('leave out who has gone since they were queued', () => {
    const school = makeSchool();
    school.clock.set('2026-12-07T16:00');
    const sheet = findSheet(school.books, 'office', stateTable.sheetId);
    sheet.cells.push(['sending-stopped', 'yes']);
    school.run();
    sheet.cells = sheet.cells.filter(([key]) => key !== 'sending-stopped');
    school.type(staffTable, 'S03', 'leaves', '2026-12-01');
    expect(school.run()).toMatchObject({ sent: 2, leftOut: 1 });
  });

  it('use the standard words where the school’s own cannot be filled in', async () => {
    const school = makeSchool({
      templates: [{ key: 'staff-reminder', language: 'en', subject: 'x', body: '{{nonsense}}' }],
    });
    school.clock.set('2026-12-07T16:00');
    expect(school.run().sent).toBe(3);
    expect((await school.read())[0]?.text).toContain(
      'Our INSET day is on Monday 14 December 2026, 09:00–15:30.',
    );
  });

  it('are reported as missed when no run came in time, not when the day was typed late', async () => {
    const asleep = makeSchool();
    findSheet(asleep.books, 'office', stateTable.sheetId).cells.push([
      'last-good-run',
      '2026-12-01T10:00',
    ]);
    asleep.clock.set('2026-12-14T08:30');
    asleep.run();
    const mails = await asleep.read();
    expect(mails.map(({ to }) => to)).toEqual(['s02@cwmffug.example.org']);
    expect(mails[0]?.text).toContain('Reminder to staff, Monday 14 December 2026: too late');
    const typedLate = makeSchool();
    typedLate.clock.set('2026-12-14T08:30');
    typedLate.run();
    expect(typedLate.mail.sent).toEqual([]);
  });

  it('are not sent for a day that is over', () => {
    const school = makeSchool({ days: [{ ...day, date: '2026-11-06' }] });
    school.run();
    expect(school.rows().map(({ kind }) => kind)).not.toContain('staff reminder');
  });
});

describe('mail about a project', () => {
  const project = {
    id: 'p-1',
    version: 1,
    state: 'ready',
    title: 'Oracy in Y1 <b>',
    lead: 'S03',
    team: 'S01, S98',
    question: 'Does talk help?',
    folderLink: 'https://drive.example/folder',
    documentLink: 'https://docs.example/document',
  };

  function queue(school: School, id = 'p-1'): void {
    const session = openSession(school.context);
    queueProjectMail(session, id);
    session.write();
  }

  it('tells lead and team where things are, each once, whoever calls again', async () => {
    const school = makeSchool({ projects: [project] });
    queue(school);
    queue(school);
    school.run();
    queue(school);
    school.run();
    const mails = await school.read();
    expect(mails.map(({ to }) => to).sort()).toEqual([staff[0], staff[2]]);
    expect(mails[0]?.text).toContain('Folder: https://drive.example/folder');
    expect(mails[0]?.text).toContain('Title: Oracy in Y1 <b>');
    expect(mails[0]?.text).toContain('Project lead: Llŷr Ffug');
  });

  it('says nothing of a project without links, withdrawn or unknown', () => {
    const school = makeSchool({
      projects: [
        { ...project, folderLink: '' },
        { ...project, id: 'p-2', state: 'withdrawn' },
      ],
    });
    for (const id of ['p-1', 'p-2', 'p-3']) queue(school, id);
    school.run();
    expect(school.mail.sent).toEqual([]);
  });
});
