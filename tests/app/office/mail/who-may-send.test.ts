import { stateTable } from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { approve, makeSchool, noticeTime } from './school';

describe('who may send, and when not', () => {
  it('leaves everything to the runner', () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.identity.effective = 's01@cwmffug.example.org';
    expect(school.run()).toMatchObject({ sent: 0, stoppedBy: 'not-runner' });
    expect(school.mail.sent).toEqual([]);
  });

  it('hands a message that another account was sending to a person', () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.remote.killFrom(10, 'before');
    expect(() => school.run()).toThrow();
    school.remote.clear();
    school.mail.drafts.clear();
    school.identity.effective = 's01@cwmffug.example.org';
    school.type(stateTable, 'runner', 'value', 's01@cwmffug.example.org');
    expect(school.run()).toMatchObject({ sent: 0, draftGone: 5 });
  });

  it('hands a message whose draft was removed by hand to a person, after a crash too', () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.remote.betweenCalls(10, () => school.mail.drafts.delete('draft-3'));
    expect(school.run()).toMatchObject({ sent: 4, draftGone: 1 });

    const crashed = makeSchool();
    approve(crashed);
    crashed.clock.set(noticeTime);
    // Two sent, the answer to the second lost with the run.
    crashed.remote.killFrom(11, 'after');
    expect(() => crashed.run()).toThrow();
    crashed.remote.clear();
    crashed.mail.drafts.delete('draft-5');
    expect(crashed.run()).toMatchObject({ sent: 4, draftGone: 1 });
    expect(crashed.mail.sent).toHaveLength(4);
  });

  it('deletes no draft that is not ours', () => {
    const school = makeSchool();
    approve(school);
    school.mail.drafts.set('mine', 'Subject: hello\r\n\r\nx');
    school.mail.drafts.set('odd', 'X-PL-Key: notice:D3:families:notice:who@x.example\r\n\r\nx');
    school.clock.set(noticeTime);
    school.remote.killFrom(8, 'after');
    expect(() => school.run()).toThrow();
    school.remote.clear();
    school.run();
    expect([...school.mail.drafts.keys()]).toEqual(['mine', 'odd']);
    expect(school.mail.sent).toHaveLength(5);
  });

  it('sends nothing while all sending is stopped', () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.type(stateTable, 'next-mail-at', 'value', '2026-11-16T16:00');
    const sheet = findSheet(school.books, 'office', stateTable.sheetId);
    sheet.cells.push(['sending-stopped', 'yes']);
    expect(school.run()).toMatchObject({ sent: 0, stoppedBy: 'switch' });
    sheet.cells.pop();
    expect(school.run().sent).toBe(5);
  });

  it('lets only one of two runs at once do anything', () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    let second: unknown;
    school.remote.betweenCalls(6, () => {
      try {
        school.run();
      } catch (error) {
        second = error;
      }
    });
    expect(school.run().sent).toBe(5);
    expect(second).toEqual(new Error('another run is at work'));
    expect(school.mail.sent).toHaveLength(5);
  });
});
