import PostalMime from 'postal-mime';
import { loadRunner, takeOver } from '../../../../src/app/office/mail/runner';
import { loadSending, resumeSending, stopSending } from '../../../../src/app/office/mail/sending';
import { approveNotice } from '../../../../src/app/office/notice/approve-notice';
import { decideDraftGone } from '../../../../src/app/office/notice/decide-draft-gone';
import { loadNoticeDays } from '../../../../src/app/office/notice/load-notice-days';
import { prepareNotice } from '../../../../src/app/office/notice/prepare-notice';
import { sendTest } from '../../../../src/app/office/notice/send-test';
import { stopNotice } from '../../../../src/app/office/notice/stop-notice';
import { codeOfRefusal } from '../../../fakes/refusal';
import { approvalOf, approve, day, lead, makeSchool, noticeTime } from '../mail/school';

describe('the plan of a notice', () => {
  it('says who is told, who is left out and why, when it leaves and how long it takes', () => {
    const school = makeSchool();
    school.remote.clear();
    const plan = prepareNotice(school.context, 'D3');
    expect(school.remote.names).toEqual(['sheets.read', 'sheets.read', 'sheets.read']);
    expect(plan).toMatchObject({
      count: 5,
      leavesAt: noticeTime,
      reminderAt: '2026-12-11T16:00',
      noticeDays: 28,
      promisedDays: 28,
      undoMinutes: 10,
      minutesToSend: 1,
      forecast: { limit: 1500, sentToday: 0, roomLeft: 1400 },
      warnings: [],
      blockers: [],
      progress: null,
    });
    expect(plan.day).toMatchObject({ id: 'D3', status: 'not approved', over: false });
    expect(plan.groups.map(({ key, count }) => [key, count])).toEqual([
      ['cy', 2],
      ['en', 2],
      ['both', 1],
    ]);
    expect(plan.leftOut.map(({ reason, people }) => [reason, people.map(({ id }) => id)])).toEqual([
      ['no-address', ['R006']],
      ['malformed', ['R007']],
      ['duplicate', ['R005']],
      ['opted-out', ['R008']],
    ]);
  });

  it('shows exactly the message that each group gets', async () => {
    const school = makeSchool();
    const plan = prepareNotice(school.context, 'D3');
    approve(school);
    school.clock.set(noticeTime);
    school.run();
    const parsed = await Promise.all(school.mail.sent.map((mime) => new PostalMime().parse(mime)));
    const welsh = plan.groups.find(({ key }) => key === 'cy')?.notice;
    const mail = parsed.find(({ to }) => to?.[0]?.address === 'r001@rhieni.example.org');
    expect(mail?.subject).toBe(welsh?.subject);
    expect(mail?.text?.replace(/\r\n/g, '\n').trim()).toBe(welsh?.text);
    expect(mail?.html?.replace(/\r\n/g, '\n').trim()).toBe(welsh?.html.trim());
    expect(welsh?.text).toBe(
      [
        'English: see below',
        'Annwyl rieni a gofalwyr,',
        'Bydd yr ysgol ar gau i ddisgyblion ddydd Llun 14 Rhagfyr 2026 ar gyfer diwrnod HMS (hyfforddiant mewn swydd) i’r staff.',
        'Ffocws y diwrnod: Anghenion dysgu ychwanegol',
        'Ni fydd clwb brecwast na chlwb ar ôl ysgol.',
        'Bydd disgyblion yn dychwelyd ddydd Mawrth 15 Rhagfyr 2026.',
        'Mae’r diwrnod ynghlwm, i’w ychwanegu at eich calendr.',
        'Am ragor o wybodaeth, cysylltwch â’r ysgol: swyddfa@cwmffug.example.org',
        'Diolch am eich cydweithrediad.',
        'Yn gywir,\nAnn Prawf, Pennaeth',
        '* * *',
        'INSET day: Monday 14 December 2026 – school closed to pupils',
        'Dear parents and carers,',
        'The school will be closed to pupils on Monday 14 December 2026 for a staff INSET (in-service training) day.',
        'Focus of the day: Additional learning needs',
        'There will be no breakfast club or after-school club.',
        'Pupils return on Tuesday 15 December 2026.',
        'The day is attached, to add to your calendar.',
        'For more information please contact the school: swyddfa@cwmffug.example.org',
        'Thank you for your co-operation.',
        'Yours sincerely,\nAnn Prawf, Headteacher',
      ].join('\n\n'),
    );
    expect(mail?.attachments[0]?.mimeType).toBe('text/calendar');
    expect(mail?.from).toEqual({ name: 'Ysgol Gynradd Cwm Ffug', address: lead });
    expect(mail?.replyTo?.[0]?.address).toBe('swyddfa@cwmffug.example.org');
  });

  it('tells staff the aim, purpose, outcome and priority, and leaves out what is missing', () => {
    const { staff } = prepareNotice(makeSchool().context, 'D3');
    expect(staff.count).toBe(3);
    expect(staff.at).toEqual(['2026-12-07T16:00', '2026-12-11T16:00']);
    expect(staff.message?.text).toContain('Aim: Know the new code');
    expect(staff.message?.text).toContain('School development plan: Inclusion');
    const bare = makeSchool({ days: [{ ...day, aimEnglish: '', priority: 'P9' }] });
    const plan = prepareNotice(bare.context, 'D3');
    expect(plan.staff.message?.text).not.toContain('Aim:');
    expect(plan.warnings.join(' ')).toMatch(/no aim.*no P9/);
  });

  it('warns of short notice, a dropped reminder and what is not said', () => {
    const school = makeSchool({
      now: '2026-12-11T09:00',
      days: [
        {
          ...{ id: 'D3', date: '2026-12-14', titleEnglish: 'ALN', titleWelsh: 'ADY' },
          pupilsReturn: '2026-12-13',
        },
      ],
    });
    const plan = prepareNotice(school.context, 'D3');
    expect(plan.noticeDays).toBe(3);
    expect(plan.reminderAt).toBeNull();
    expect(plan.leavesAt).toBe('2026-12-11T09:10');
    expect(plan.warnings.join('\n')).toMatch(/notice: 3\. The school promises 28/);
    expect(plan.warnings.join('\n')).toMatch(/No reminder/);
    expect(plan.warnings.join('\n')).toMatch(/not a school day after/);
    expect(plan.blockers).toEqual([]);
  });

  it.each([
    [{ titleWelsh: '' }, 'The day has no Welsh title, and every message is in both languages.'],
    [{ titleEnglish: '' }, 'The day has no English title, and every message is in both languages.'],
    [{ titleEnglish: '', titleWelsh: '' }, 'The day has no title.'],
  ])('cannot be approved without a title in both languages: %o', (titles, blocker) => {
    const school = makeSchool({ days: [{ ...day, ...titles }] });
    const plan = prepareNotice(school.context, 'D3');
    expect(plan.blockers).toEqual([blocker]);
    expect(codeOfRefusal(() => approveNotice(school.context, approvalOf(plan)))).toBe(
      'not-approvable',
    );
  });

  it('calls a day without a title so, in the list and to staff', () => {
    const school = makeSchool({ days: [{ ...day, titleEnglish: '', titleWelsh: '' }] });
    const plan = prepareNotice(school.context, 'D3');
    expect(plan.day.title).toEqual({ en: 'No title yet', cy: 'Dim teitl eto' });
    expect(plan.staff.message?.subject).toContain(': No title yet');
    expect(plan.staff.message?.subject).toContain(': Dim teitl eto');
  });

  it('cannot be approved with words or settings that leave a hole, and names them', () => {
    const school = makeSchool({
      settings: { 'reply-to': 'swyddfa' },
      templates: [
        { key: 'inset-notice', language: 'en', subject: 'INSET {{dat}}', body: 'Hello {{title}}' },
        { key: 'inset-reminder', language: 'cy', subject: 'x', body: '{{#clubs}}' },
      ],
    });
    const plan = prepareNotice(school.context, 'D3');
    expect(plan.blockers).toEqual([
      'The tab Settings has no address that families can reply to.',
      'Templates, inset-notice (English): nothing is called {{dat}}.',
      'Templates, inset-reminder (Cymraeg): a {{…}} is opened and not closed.',
    ]);
    expect(plan.groups[0]?.notice.subject).toContain('dat');
    expect(codeOfRefusal(() => approveNotice(school.context, approvalOf(plan)))).toBe(
      'not-approvable',
    );
    expect(codeOfRefusal(() => sendTest(school.context, 'D3', 'cy'))).toBe('not-approvable');
    expect(school.rows()).toEqual([]);
  });

  it('is only for those with an office role', () => {
    const school = makeSchool();
    school.identity.address = 's03@cwmffug.example.org';
    for (const ask of [
      () => prepareNotice(school.context, 'D3'),
      () => loadNoticeDays(school.context),
      () => sendTest(school.context, 'D3', 'cy'),
      () => approveNotice(school.context, approvalOf({ count: 5, facts: '' })),
      () => stopNotice(school.context, 'D3'),
      () => decideDraftGone(school.context, { key: 'k', was: 'sent' }),
      () => stopSending(school.context),
      () => resumeSending(school.context),
      () => loadSending(school.context),
      () => takeOver(school.context),
      () => loadRunner(school.context),
    ]) {
      expect(codeOfRefusal(ask)).toBe('not-office');
    }
    school.identity.address = '';
    expect(codeOfRefusal(() => prepareNotice(school.context, 'D3'))).toBe('address-unknown');
  });
});
