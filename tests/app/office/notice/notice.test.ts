import PostalMime from 'postal-mime';
import { loadRunner, takeOver } from '../../../../src/app/office/mail/runner';
import { loadSending, resumeSending, stopSending } from '../../../../src/app/office/mail/sending';
import { approveNotice } from '../../../../src/app/office/notice/approve-notice';
import { decideDraftGone } from '../../../../src/app/office/notice/decide-draft-gone';
import { loadNoticeDays } from '../../../../src/app/office/notice/load-notice-days';
import { prepareNotice } from '../../../../src/app/office/notice/prepare-notice';
import { sendTest } from '../../../../src/app/office/notice/send-test';
import { stopNotice } from '../../../../src/app/office/notice/stop-notice';
import {
  contactsTable,
  insetDaysTable,
  settingsTable,
  trailTable,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { codeOfRefusal } from '../../../fakes/refusal';
import { approve, contacts, day, lead, makeSchool, told } from '../mail/school';

const noticeTime = '2026-11-16T16:00';

const approvalOf = (plan: { count: number; facts: string }, rest = {}) => ({
  dayId: 'D3',
  typedCount: String(plan.count),
  facts: plan.facts,
  newFamiliesOnly: false,
  ...rest,
});

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

describe('facts that change', () => {
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

describe('a test to oneself', () => {
  it('is one message to the person at the keyboard, marked, and in the Trail only', async () => {
    const school = makeSchool();
    expect(sendTest(school.context, 'D3', 'cy')).toEqual({ to: lead });
    const [mail] = await school.read();
    expect(mail?.to).toBe(lead);
    expect(mail?.subject.startsWith('PRAWF: Diwrnod HMS')).toBe(true);
    expect(school.rows()).toEqual([]);
    expect(school.mail.drafts.size).toBe(0);
    const trail = findSheet(school.books, 'office', trailTable.sheetId).cells;
    expect(trail[1]?.slice(1, 3)).toEqual(['S02', 'send test']);
  });

  it('comes from a colleague’s own account when they ask', async () => {
    const school = makeSchool();
    school.identity.address = 's01@cwmffug.example.org';
    school.identity.effective = 's01@cwmffug.example.org';
    sendTest(school.context, 'D3', 'en');
    const mail = await new PostalMime().parse(school.mail.sent[0] ?? '');
    expect(mail.from?.address).toBe('s01@cwmffug.example.org');
    expect(mail.to?.map(({ address }) => address)).toEqual(['s01@cwmffug.example.org']);
  });
});

describe('a message nobody knows about', () => {
  const gone = () => {
    const school = makeSchool();
    approve(school);
    school.clock.set(noticeTime);
    school.remote.betweenCalls(10, () => school.mail.drafts.delete('draft-3'));
    school.run();
    const [row] = school.rows().filter(({ state }) => state === 'draft gone');
    if (!row) throw new Error('no row');
    return { school, key: row.key };
  };

  it('is shown, and is sent after all when a person says it was not', async () => {
    const { school, key } = gone();
    const { progress } = prepareNotice(school.context, 'D3');
    expect(progress?.people.filter(({ needsDecision }) => needsDecision)).toMatchObject([{ key }]);
    decideDraftGone(school.context, { key, was: 'not sent' });
    school.run();
    const families = (await school.read())
      .map(({ to }) => to)
      .filter((to) => to.includes('rhieni'));
    expect(families.sort()).toEqual(told);
  });

  it('counts as sent when a person says so, and nothing else can be decided', () => {
    const { school, key } = gone();
    decideDraftGone(school.context, { key, was: 'sent' });
    expect(school.states('notice').every((state) => state.endsWith(' sent'))).toBe(true);
    decideDraftGone(school.context, { key, was: 'not sent' });
    decideDraftGone(school.context, { key: 'no such key', was: 'not sent' });
    expect(school.states('notice').every((state) => state.endsWith(' sent'))).toBe(true);
  });
});

describe('the runner', () => {
  it('is whoever takes over, with a trigger of their own', () => {
    const school = makeSchool();
    school.identity.address = 's01@cwmffug.example.org';
    school.identity.effective = 's01@cwmffug.example.org';
    expect(loadRunner(school.context)).toEqual({
      runner: lead,
      isMe: false,
      lastGoodRun: null,
      mayEditArea: true,
    });
    expect(takeOver(school.context)).toEqual({ runner: 's01@cwmffug.example.org' });
    expect(takeOver(school.context)).toEqual({ runner: 's01@cwmffug.example.org' });
    expect(school.triggers.existing).toEqual([{ name: 'reconcile', every: 10 }]);
    expect(loadRunner(school.context).isMe).toBe(true);
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
