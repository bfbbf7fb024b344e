import { loadSending, resumeSending, stopSending } from '../../../../src/app/office/mail/sending';
import { loadNoticeDays } from '../../../../src/app/office/notice/load-notice-days';
import { stopNotice } from '../../../../src/app/office/notice/stop-notice';
import { approve, makeSchool, noticeTime, told } from '../mail/school';

describe('stopping', () => {
  it('within the undo window lets nothing leave, and it can be approved anew', async () => {
    const school = makeSchool({ now: '2026-12-01T10:00' });
    approve(school);
    const { progress } = stopNotice(school.context, 'D3');
    expect(progress?.status).toBe('stopped');
    expect(progress?.people.map(({ state, at }) => `${state} ${at}`)).toContain('stopped ');
    expect(JSON.stringify(progress?.people)).not.toContain(noticeTime);
    school.clock.set('2026-12-01T11:00');
    expect(school.run().sent).toBe(0);
    expect(loadNoticeDays(school.context)[0]?.status).toBe('stopped');
    expect(approve(school).count).toBe(5);
    school.clock.set('2026-12-01T11:10');
    expect(school.run().sent).toBe(5);
    expect((await school.read()).map(({ to }) => to).sort()).toEqual(told);
  });

  it('while a run sends, stops before the next message and is shown at once', () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    let shown: string | undefined;
    // After two messages.
    school.remote.betweenCalls(11, () => {
      school.lock.heldByOther = true;
      shown = stopNotice(school.context, 'D3').progress?.status;
      school.lock.heldByOther = false;
    });
    expect(school.run().sent).toBeLessThanOrEqual(3);
    expect(shown).toBe('stopped');
    const sent = school.mail.sent.length;
    school.run();
    expect(school.mail.sent).toHaveLength(sent);
    expect(school.mail.drafts.size).toBe(0);
    expect(school.rows().filter(({ state }) => state === 'stopped')).toHaveLength(10 - sent);
    expect(school.store.get('stop-asked')).toBeNull();
  });

  it('all sending, while a run sends, keeps what waits for later', async () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.remote.betweenCalls(11, () => {
      school.lock.heldByOther = true;
      expect(stopSending(school.context).stopped).toBe(true);
      school.lock.heldByOther = false;
    });
    expect(school.run().stoppedBy).toBe('switch');
    expect(loadSending(school.context)).toMatchObject({ stopped: true });
    const sent = school.mail.sent.length;
    expect(sent).toBeLessThan(5);
    expect(school.run().sent).toBe(0);
    expect(resumeSending(school.context).stopped).toBe(false);
    school.run();
    expect((await school.read()).map(({ to }) => to).sort()).toEqual(told);
  });
});
