import { MailError } from '../../../../src/app/ports';
import { googleError } from '../../../fakes/remote';
import { approve, makeSchool, noticeTime, told } from './school';

describe('Gmail’s limits', () => {
  it('pauses a day at the daily limit, keeps the rest, and finishes then', async () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.mail.roomLeft = 2;
    expect(school.run()).toMatchObject({ sent: 2, waiting: 3, stoppedBy: 'daily-limit' });
    expect(school.mail.drafts.size).toBe(0);
    school.clock.set('2026-11-17T15:00');
    expect(school.run()).toMatchObject({ sent: 0, stoppedBy: 'daily-limit' });
    school.mail.roomLeft = 100;
    school.clock.set('2026-11-17T16:01');
    expect(school.run()).toMatchObject({ sent: 3, stoppedBy: null });
    expect((await school.read()).map(({ to }) => to).sort()).toEqual(told);
  });

  it('keeps the reserve for the account’s own mail', () => {
    const school = makeSchool({ settings: { 'daily-limit': '8', 'daily-reserve': '5' } });
    approve(school);
    school.clock.set(noticeTime);
    expect(school.run()).toMatchObject({ sent: 3, stoppedBy: 'daily-limit' });
    school.clock.set('2026-11-17T16:01');
    expect(school.run()).toMatchObject({ sent: 2, stoppedBy: null });
  });

  it('waits when Gmail says it is too fast, and goes on', () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.remote.failCall(5, new MailError('rate', googleError(429, 'rateLimitExceeded')));
    school.remote.failCall(12, new MailError('rate', googleError(429, 'rateLimitExceeded')));
    expect(school.run()).toMatchObject({ sent: 5, stoppedBy: null });
    expect(school.clock.sleptMs).toBeGreaterThan(0);
  });

  it('leaves the rest to the next run when Gmail goes on saying so', async () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    for (const nth of [11, 12, 13, 14]) {
      school.remote.failCall(nth, new MailError('rate', googleError(429, 'rateLimitExceeded')));
    }
    expect(school.run()).toMatchObject({ sent: 1, waiting: 4, stoppedBy: 'rate' });
    expect(school.run()).toMatchObject({ sent: 4, stoppedBy: null });
    expect((await school.read()).map(({ to }) => to).sort()).toEqual(told);
  });

  it('never spends more units in a minute than Gmail allows, and stops in time', () => {
    const many = Array.from({ length: 350 }, (_, n) => ({
      id: `R${n}`,
      address: `r${n}@rhieni.example.org`,
      language: 'en' as const,
    }));
    const school = makeSchool({ contacts: many });
    approve(school);
    school.clock.set(noticeTime);
    const began = school.clock.now().epochMs;
    const first = school.run(260_000);
    expect(first.stoppedBy).toBe('time');
    expect(school.clock.now().epochMs - began).toBeLessThan(262_000);
    expect(first.sent).toBeGreaterThan(200);
    // The first minute's units can be spent at once; after that Gmail's pace holds.
    const minutes = (school.clock.now().epochMs - began) / 60_000;
    expect(first.sent * 110).toBeLessThanOrEqual(6000 * (minutes + 1));
    school.clock.set('2026-11-16T16:10');
    expect(school.run(260_000)).toMatchObject({ sent: 350 - first.sent, stoppedBy: null });
  });

  it('sets aside a message that Gmail will not take, and tells the others', async () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.remote.failCall(5, new MailError('refused', googleError(400, 'invalidArgument')));
    expect(school.run()).toMatchObject({ sent: 4, failed: 1 });
    expect(school.run().sent).toBe(1);
    expect((await school.read()).filter(({ to }) => to.includes('rhieni'))).toHaveLength(4);
  });
});
