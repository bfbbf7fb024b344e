import { queueDueMail } from '../../../../src/app/office/mail/queue-due-mail';
import { loadNoticeDays } from '../../../../src/app/office/notice/load-notice-days';
import { prepareNotice } from '../../../../src/app/office/notice/prepare-notice';
import { openSession } from '../../../../src/app/office/session';
import {
  insetDaysTable,
  noticesTable,
  readTable,
  sessionsTable,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { approve, day, makeSchool, type School, type SchoolRows } from './school';

/** Monday 14 December is taken as three twilights; it is Monday 9 November. */
const twilights: SchoolRows = {
  days: [{ ...day, takenAs: 'twilights' }],
  sessions: [
    { id: 'A1', day: 'D3', date: '2026-09-17', starts: '15:45', ends: '17:45', state: 'held' },
    { id: 'A2', day: 'D3', date: '2026-11-12', venue: 'Library', titleEnglish: 'Costs' },
    { id: 'A3', day: 'D3', date: '2026-12-03', starts: '16:00' },
    { id: 'A4', day: 'D3', date: '2026-12-08', state: 'called off' },
  ],
  attendance: [{ about: 'A1', staff: 'S02', state: 'present', at: '2026-09-17T15:50' }],
};

const noticeOf = (school: School) => prepareNotice(school.context, 'D3');
const textOf = (school: School) => noticeOf(school).groups[0]?.notice.text ?? '';
const noticeState = (school: School) => {
  const { cells } = findSheet(school.books, 'office', noticesTable.sheetId);
  return readTable(noticesTable, cells).rows.map(({ row }) => row.state);
};

describe('a day taken as twilights', () => {
  it('is told to families in the words of twilights, with every session in whole words', () => {
    const text = textOf(makeSchool(twilights));
    expect(text).toContain(
      'Monday 14 December 2026 is an INSET day. The school will be closed to pupils, and staff will not be in school on that day.',
    );
    expect(text).toContain(
      [
        'Staff will complete this day’s training before that date, in twilight sessions (training sessions after school):',
        'Thursday 17 September 2026, 15:45–17:45',
        'Thursday 12 November 2026, 15:45–17:45',
        'Thursday 3 December 2026, 16:00–18:00',
      ].join('\n'),
    );
    expect(text).toContain(
      'Together the sessions equal one INSET day (hours: 6). They will not affect the school day.',
    );
    expect(text).toContain(
      [
        'Bydd staff yn cwblhau hyfforddiant y diwrnod hwn cyn y dyddiad hwn, mewn sesiynau cyfnos (sesiynau hyfforddi ar ôl ysgol):',
        'Dydd Iau 17 Medi 2026, 15:45–17:45',
        'Dydd Iau 12 Tachwedd 2026, 15:45–17:45',
        'Dydd Iau 3 Rhagfyr 2026, 16:00–18:00',
      ].join('\n'),
    );
    expect(text).toContain('(nifer yr oriau: 6). Ni fydd y sesiynau’n effeithio');
  });

  it('is never told in the words of a day in school, by notice or reminder, whatever Templates says', () => {
    const own = { subject: 'Staff are in from nine', body: 'Staff are in from nine' };
    const templates = (['inset-notice', 'inset-reminder', 'half-day-notice'] as const).flatMap(
      (key) => [
        { key, language: 'en', ...own },
        { key, language: 'cy', ...own },
      ],
    );
    const { groups } = noticeOf(makeSchool({ ...twilights, templates }));
    expect(groups.length).toBeGreaterThan(0);
    for (const { notice, reminder } of groups) {
      for (const message of [notice, reminder]) {
        expect(message.text).toContain('twilight sessions');
        expect(message.text).not.toMatch(/for a staff INSET|ar gyfer diwrnod HMS|from nine/);
      }
    }
  });

  it('is told in the past once every session was held, not because it is over by the clock', () => {
    const untold = makeSchool(twilights);
    untold.clock.set('2026-12-03T18:00');
    expect(textOf(untold)).toContain('will complete');
    const warned = noticeOf(untold).warnings.filter((one) => one.startsWith('Nobody has said yet'));
    expect(warned).toEqual([expect.stringContaining('3 December 2026')]);
    const attendance = [{ about: 'A3', staff: 'S02', state: 'present' }];
    const school = makeSchool({ ...twilights, attendance });
    school.type(sessionsTable, 'A2', 'state', 'held');
    school.clock.set('2026-12-03T17:59');
    expect(textOf(school)).toContain('will complete');
    school.clock.set('2026-12-03T18:00');
    school.remote.clear();
    expect(noticeOf(school).warnings.join()).not.toContain('Nobody has said yet');
    expect(school.remote.names).toEqual([
      'sheets.read',
      'sheets.read',
      'sheets.read',
      'sheets.read',
    ]);
    const text = textOf(school);
    expect(text).toContain('This is because staff have already completed this day’s training');
    expect(text).toContain('They did not affect the school day.');
    expect(text).toContain('Y rheswm yw bod staff eisoes wedi cwblhau hyfforddiant y diwrnod hwn');
    expect(text).toContain('Nid oedd y sesiynau’n effeithio ar y diwrnod ysgol.');
  });

  it('says that the school day is not affected only where no session begins while pupils are in', () => {
    const [first, second, third] = twilights.sessions ?? [];
    const early = { ...second, starts: '13:30', ends: '15:30' };
    const school = makeSchool({ ...twilights, sessions: [{ ...first }, early, { ...third }] });
    const text = textOf(school);
    expect(text).toContain('Thursday 12 November 2026, 13:30–15:30');
    expect(text).not.toMatch(/affect|sessions after school|effeithio|hyfforddi ar ôl ysgol/);
    expect(text).toContain('Together the sessions equal one INSET day (hours: 6).');
    expect(noticeOf(school).warnings).toEqual([
      expect.stringMatching(/^These sessions begin while pupils are in school: 12 November 2026\./),
    ]);
    school.type(sessionsTable, 'A2', 'date', '2026-11-14');
    expect(textOf(school)).toContain('They will not affect the school day.');
  });

  it('is not told in the past while the sessions that are over do not make up the day', () => {
    const [first] = twilights.sessions ?? [];
    const school = makeSchool({ ...twilights, sessions: first ? [first] : [] });
    expect(textOf(school)).toContain('will complete');
  });

  it('cannot be approved while the sessions, until the day, do not make it up', () => {
    const [first, second, third] = twilights.sessions ?? [];
    const short = 'The twilight sessions do not make up this day yet. Still missing: 2\u00a0h.';
    for (const last of [{ state: 'called off' }, { date: '2027-09-30' }]) {
      const sessions = [{ ...first }, { ...second }, { ...third, ...last }];
      const notice = noticeOf(makeSchool({ ...twilights, sessions }));
      expect(notice.blockers).toEqual([short]);
    }
    expect(noticeOf(makeSchool(twilights)).blockers).toEqual([]);
  });

  it('names no session that is to come after the day', () => {
    const late = { id: 'A9', day: twilights.days?.[0]?.id ?? '', date: '2027-09-30' };
    const school = makeSchool({ ...twilights, sessions: [...(twilights.sessions ?? []), late] });
    expect(noticeOf(school).blockers).toEqual([]);
    expect(textOf(school)).not.toContain('30 September 2027');
  });

  it('cannot be approved without a session to tell of', () => {
    const { blockers } = noticeOf(makeSchool({ ...twilights, sessions: [] }));
    expect(blockers).toEqual([
      'Staff take this day as twilights, but no session counts towards it yet, so there is nothing to tell families why staff are not in.',
    ]);
  });

  it('has hours as its year has them', () => {
    const rules = [{ year: '2026-27', hoursPerDay: 5.5 }];
    expect(textOf(makeSchool({ ...twilights, rules }))).toContain('(hours: 5.5)');
  });

  it('names the last day of term where no school day comes after it', () => {
    const days = [{ ...day, date: '2026-12-18', takenAs: 'twilights' }];
    const text = textOf(makeSchool({ ...twilights, days }));
    expect(text).toContain('Last day of term for pupils: Thursday 17 December 2026');
    expect(text).toContain('Diwrnod olaf y tymor i ddisgyblion: dydd Iau 17 Rhagfyr 2026');
    expect(textOf(makeSchool(twilights))).not.toContain('Last day of term');
  });

  it('keeps its approval when a session has been held, and loses it when one moves or is called off', () => {
    const school = makeSchool(twilights);
    approve(school);
    school.clock.set('2026-12-04T09:00');
    school.type(sessionsTable, 'A2', 'state', 'held');
    school.run();
    expect(noticeState(school)).toEqual(['approved']);
    school.type(sessionsTable, 'A3', 'date', '2026-12-10');
    school.run();
    expect(noticeState(school)).toEqual(['void']);
    const other = makeSchool(twilights);
    approve(other);
    other.type(sessionsTable, 'A3', 'state', 'called off');
    other.run();
    expect(noticeState(other)).toEqual(['void']);
  });

  it('keeps its approval when a room changes, which families do not read', () => {
    const school = makeSchool(twilights);
    approve(school);
    school.type(sessionsTable, 'A2', 'venue', 'Hall');
    school.run();
    expect(noticeState(school)).toEqual(['approved']);
  });
});

describe('other days', () => {
  it('half a day says when pupils are not in, in words of its own', () => {
    const days = [{ ...day, part: 'half', starts: '13:00', ends: '15:30' }];
    const { groups, warnings } = noticeOf(makeSchool({ days }));
    const text = groups[0]?.notice.text ?? '';
    expect(text).toContain(
      'The school will be closed to pupils on Monday 14 December 2026 for part of the day, 13:00–15:30',
    );
    expect(text).toContain('Bydd disgyblion yn yr ysgol am weddill y diwrnod.');
    expect(warnings).toEqual([]);
  });

  it('half a day without times says which it takes', () => {
    const { warnings } = noticeOf(makeSchool({ days: [{ ...day, part: 'half' }] }));
    expect(warnings.join()).toContain('The message says: 09:00–12:00.');
  });

  it('a day shared with the cluster names the schools, and transport has its sentence', () => {
    const days = [
      {
        ...day,
        partners: 'Bryn Prawf, St Enghraifft’s <b>RC</b>',
        transportEnglish: 'There will be no school transport.',
        transportWelsh: 'Ni fydd cludiant ysgol.',
      },
    ];
    const text = textOf(makeSchool({ days }));
    expect(text).toContain(
      'Other schools in our cluster also have an INSET day on this date: Bryn Prawf, St Enghraifft’s <b>RC</b>',
    );
    expect(text).toContain('There will be no school transport.');
    expect(text).toContain('Ni fydd cludiant ysgol.');
    expect(noticeOf(makeSchool({ days })).groups[0]?.notice.html).not.toContain('<b>RC</b>');
  });

  it('a day of one phase says whom it is for, and the page says that all are told', () => {
    const { groups, warnings } = noticeOf(makeSchool({ days: [{ ...day, phase: 'infants' }] }));
    const notice = groups[0]?.notice;
    expect(notice?.text).toContain('This is for part of the school only: infants.');
    expect(notice?.subject).toContain('school closed to pupils (infants)');
    expect(notice?.subject).toContain('ysgol ar gau i ddisgyblion (infants)');
    expect(warnings.join()).toContain('All families are told');
  });

  it('a day that is called off cannot be approved, and loses its approval', () => {
    const school = makeSchool();
    approve(school);
    school.type(insetDaysTable, 'D3', 'state', 'called off');
    school.run();
    expect(noticeState(school)).toEqual(['void']);
    expect(noticeOf(school).blockers).toEqual([
      'This day is called off, so families cannot be told of it.',
    ]);
    const listed = loadNoticeDays(school.context);
    expect(listed.map(({ id, calledOff }) => ({ id, calledOff }))).toContainEqual({
      ...{ id: 'D3', calledOff: true },
    });
  });
});

describe('reminders to staff of twilights', () => {
  const told = async (school: School) =>
    (await school.read()).map(
      ({ to, subject }) => `${to.slice(0, 3)} ${subject.split(' / ').pop()}`,
    );

  it('come before each session as before a day, and say where and what it counts towards', async () => {
    const school = makeSchool(twilights);
    school.clock.set('2026-11-11T16:00');
    expect(school.run().sent).toBe(3);
    const [message] = await school.read();
    expect(message?.text).toContain(
      'Our next twilight session is on Thursday 12 November 2026, 15:45–17:45.',
    );
    expect(message?.text).toContain('Focus: Costs');
    expect(message?.text).toContain('Venue: Library');
    expect(message?.text).toContain(
      'It counts towards the INSET day, Monday 14 December 2026. Staff are not in school that day.',
    );
    expect(message?.text).toContain('Cynhelir ein sesiwn gyfnos nesaf ddydd Iau 12 Tachwedd 2026');
    expect(message?.text).toContain('Expected outcome: A plan for each class');
    expect(school.run().sent).toBe(0);
  });

  it('lead to My page once Settings says where it is, and to no other address', async () => {
    const linkOf = async (link: string): Promise<readonly string[]> => {
      const school = makeSchool({ ...twilights, settings: { 'my-page-link': link } });
      school.clock.set('2026-11-11T16:00');
      school.run();
      const [message] = await school.read();
      return message?.text.match(/https:\S+/g) ?? [];
    };
    const page = 'https://script.google.com/macros/s/my-page/exec';
    expect(await linkOf(page)).toEqual([page, page]);
    expect(await linkOf('')).toEqual([]);
    expect(await linkOf('https://evil.example.org/my-page')).toEqual([]);
  });

  it('do not come for the day itself, nor for what was called off', () => {
    const school = makeSchool(twilights);
    for (const moment of ['2026-11-26T16:00', '2026-12-07T16:00', '2026-12-11T16:00']) {
      school.clock.set(moment);
      school.run();
    }
    const reminders = school.rows().filter(({ kind }) => kind === 'staff reminder');
    expect(new Set(reminders.map(({ about }) => about))).toEqual(new Set(['A3']));
  });

  it('are stopped when the session is called off or moved after they were queued', async () => {
    const school = makeSchool(twilights);
    school.clock.set('2026-11-11T16:00');
    const session = openSession(school.context);
    queueDueMail(session);
    session.write();
    school.type(sessionsTable, 'A2', 'state', 'called off');
    expect(school.run().sent).toBe(0);
    expect(school.rows().map(({ state, detail }) => `${state} ${detail}`)).toEqual(
      new Array(3).fill('stopped day-moved'),
    );
    expect(await told(school)).toEqual([]);
  });

  it('of a session for teachers go to teachers', async () => {
    const sessions = [{ id: 'A2', day: 'D3', date: '2026-11-12', audience: 'teachers' }];
    const school = makeSchool({ ...twilights, sessions });
    school.clock.set('2026-11-11T16:00');
    expect(school.run().sent).toBe(0);
    expect(noticeOf(school).staff.count).toBe(0);
  });

  it('are none where no session counts towards the day', () => {
    const { staff } = noticeOf(makeSchool({ ...twilights, sessions: [] }));
    expect(staff).toEqual({ count: 0, at: [], message: null });
  });

  it('of sessions that have one moment are told as one moment', () => {
    const session = { day: 'D3', date: '2026-11-12' };
    const sessions = [
      { ...session, id: 'A1' },
      { ...session, id: 'A2', starts: '18:00' },
    ];
    expect(noticeOf(makeSchool({ ...twilights, sessions })).staff.at).toEqual([
      '2026-11-05T16:00',
      '2026-11-11T16:00',
    ]);
  });

  it('stand on the page of the day’s notice, those of sessions that are still to come', () => {
    const { staff } = noticeOf(makeSchool(twilights));
    expect(staff.at).toEqual([
      '2026-11-05T16:00',
      '2026-11-11T16:00',
      '2026-11-26T16:00',
      '2026-12-02T16:00',
    ]);
    expect(staff.message?.subject).toContain('Twilight session, Thursday 12 November 2026: Costs');
  });
});
