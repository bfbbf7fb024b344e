import { insetDaysTable, sessionsTable, staffTable } from '../../../../src/core/tables';
import {
  lastText,
  makeInsetSchool,
  mark,
  present,
  runAt,
  sessions,
  stopSending,
} from './inset-school';
import { day } from './school';

const question = 'S02 Please say what was held, and who was there';
const [a1, a2, a3] = sessions;

describe('the lead', () => {
  it('is asked on the next school morning what was held, once', async () => {
    const school = makeInsetSchool();
    expect(await runAt(school, '2026-11-12T18:00')).toEqual([]);
    expect(await runAt(school, '2026-11-13T06:50')).toEqual([]);
    expect(await runAt(school, '2026-11-13T07:00')).toEqual([question]);
    for (const moment of ['2026-11-13T07:10', '2026-11-16T07:00', '2026-11-17T16:00']) {
      expect(await runAt(school, moment)).toEqual([]);
    }
  });

  it('reads which day it pays for, when families hear, and what to do, in both languages', async () => {
    const school = makeInsetSchool();
    await runAt(school, '2026-11-13T07:00');
    const text = await lastText(school);
    expect(text).toContain(
      [
        'Thursday 12 November 2026, 15:45–17:45: Costs',
        'It counts towards the INSET day, Monday 14 December 2026. Held so far: 2\u00a0h of 6\u00a0h.',
        'Families are due to hear of that day on Monday 16 November 2026 at 16:00.',
      ].join('\n'),
    );
    expect(text).toContain('in PL Office, menu Professional learning, Register…');
    expect(text).toContain(
      [
        'Dydd Iau 12 Tachwedd 2026, 15:45–17:45: Costau',
        'Mae’n cyfrif tuag at y diwrnod HMS, dydd Llun 14 Rhagfyr 2026. Wedi’u cynnal hyd yma: 2\u00a0h o 6\u00a0h.',
        'Disgwylir i deuluoedd glywed am y diwrnod hwnnw ddydd Llun 16 Tachwedd 2026 am 16:00.',
      ].join('\n'),
    );
    expect(text).toContain('dewislen Dysgu proffesiynol, Cofrestr…');
  });

  it('is asked about several in one mail', async () => {
    const days = [
      { ...day, takenAs: 'twilights' },
      { ...day, id: 'D2', date: '2026-11-13' },
    ];
    const together = [{ ...a2 }, { ...a2, id: 'A2b', audience: 'TAs' }];
    const school = makeInsetSchool({ days, sessions: [{ ...a1 }, ...together] });
    // Friday is an INSET day: the next school morning is Monday’s.
    expect(await runAt(school, '2026-11-13T16:00')).toEqual([]);
    expect(await runAt(school, '2026-11-16T07:00')).toEqual([question]);
    const text = await lastText(school);
    expect(text.match(/Thursday 12 November 2026, 15:45–17:45: Costs/g)).toHaveLength(2);
    expect(text).toContain(
      'Friday 13 November 2026, 09:00–15:30: Additional learning needs\nINSET day in school.',
    );
  });

  it('is asked after the holidays of what was before them, and in autumn of what was in July', async () => {
    const before = makeInsetSchool({ sessions: [{ ...a1 }, { ...a2, date: '2026-10-23' }] });
    for (const moment of ['2026-10-26T07:00', '2026-10-30T16:00', '2026-10-31T09:00']) {
      expect(await runAt(before, moment)).toEqual([]);
    }
    expect(await runAt(before, '2026-11-02T07:00')).toEqual([question]);
    const july = makeInsetSchool({
      days: [{ ...day, date: '2027-10-22', takenAs: 'twilights' }],
      sessions: [{ ...a2, date: '2027-07-20' }],
      attendance: [],
    });
    july.type(insetDaysTable, 'D3', 'titleEnglish', 'Next year’s');
    expect(await runAt(july, '2027-07-20T18:00')).toEqual([]);
    expect(await runAt(july, '2027-09-01T07:00')).toEqual([question]);
    expect(await runAt(july, '2027-09-02T07:00')).toEqual([]);
  });

  it('is asked once where people only signed in themselves, and reads how many of whom', async () => {
    const school = makeInsetSchool({ sessions: [{ ...a1 }, { ...a2 }] });
    mark(school, present('A2', 'S03', '2026-11-12T15:45', 'S03'));
    expect(await runAt(school, '2026-11-13T07:00')).toEqual([question]);
    const text = await lastText(school);
    expect(text).toContain('Signed in themselves: 1 of 4 expected. Nobody hears that they missed');
    expect(text).toContain('Wedi mewngofnodi eu hunain: 1 o’r 4 a ddisgwylid.');
    expect(text).not.toContain('It is down as held');
    // Nor does anybody else hear anything, weeks later.
    for (const moment of ['2026-11-20T16:00', '2026-12-09T07:00', '2027-01-11T16:00']) {
      expect(await runAt(school, moment)).not.toContain(question);
      expect(school.rows().filter(({ kind }) => kind === 'catch-up')).toEqual([]);
    }
  });

  it('is not asked of what they looked at, what was called off, nor what is long past', async () => {
    const marked = makeInsetSchool();
    mark(marked, present('A2', 'S03', '2026-11-12T15:45', 'S03'));
    mark(marked, present('A2', 'S01', '2026-11-12T17:50'));
    expect(await runAt(marked, '2026-11-13T07:00')).toEqual([]);
    const off = makeInsetSchool();
    off.type(sessionsTable, 'A2', 'state', 'called off');
    expect(await runAt(off, '2026-11-13T07:00')).toEqual([]);
    const dayOff = makeInsetSchool();
    dayOff.type(insetDaysTable, 'D3', 'state', 'called off');
    expect(await runAt(dayOff, '2026-11-13T07:00')).toEqual([]);
    const past = makeInsetSchool({
      days: [{ ...day, date: '2026-07-20', takenAs: 'twilights' }],
      sessions: [{ ...a2, date: '2026-06-11' }],
      attendance: [],
    });
    expect(await runAt(past, '2026-11-13T07:00')).toEqual([]);
  });

  it('is asked who was there where it was only said that it was held, once, without families', async () => {
    const school = makeInsetSchool({ sessions: [{ ...a1 }, { ...a2 }] });
    school.type(sessionsTable, 'A2', 'state', 'held');
    expect(await runAt(school, '2026-11-13T07:00')).toEqual([question]);
    const text = await lastText(school);
    expect(text).toContain('It is down as held. Until somebody is marked as there');
    expect(text).not.toContain('Families are due to hear');
    expect(await runAt(school, '2026-12-09T07:00')).toEqual([]);
  });

  it('is asked again once, when families are about to be reminded of the day', async () => {
    const school = makeInsetSchool({ sessions: [{ ...a1 }, { ...a2 }] });
    expect(await runAt(school, '2026-11-13T07:00')).toEqual([question]);
    // Families are reminded on Friday 11 December.
    expect(await runAt(school, '2026-12-08T07:00')).toEqual([]);
    expect(await runAt(school, '2026-12-09T07:00')).toEqual([question]);
    expect(await lastText(school)).toContain('on Friday 11 December 2026 at 16:00');
    for (const moment of ['2026-12-10T07:00', '2026-12-11T07:00', '2026-12-15T07:00']) {
      expect(await runAt(school, moment)).toEqual([]);
    }
  });

  it('is not asked again of what has been confirmed meanwhile', async () => {
    const school = makeInsetSchool({ sessions: [{ ...a1 }, { ...a2 }] });
    await runAt(school, '2026-11-13T07:00');
    school.type(sessionsTable, 'A2', 'state', 'held');
    mark(school, present('A2', 'S01', '2026-11-13T08:30'));
    expect(await runAt(school, '2026-12-09T07:00')).toEqual([]);
  });

  it('is asked of the new date when a session was moved', async () => {
    const school = makeInsetSchool();
    await runAt(school, '2026-11-13T07:00');
    school.type(sessionsTable, 'A2', 'date', '2026-11-19');
    expect(await runAt(school, '2026-11-16T07:00')).not.toContain(question);
    expect(await runAt(school, '2026-11-20T07:00')).toEqual([question]);
  });

  it('hears nothing where the register was begun before the mail could leave', async () => {
    const school = makeInsetSchool();
    stopSending(school, true);
    expect(await runAt(school, '2026-11-13T07:00')).toEqual([]);
    mark(school, present('A2', 'S01', '2026-11-13T08:30'));
    stopSending(school, false);
    expect(await runAt(school, '2026-11-13T08:40')).toEqual([]);
    expect(school.rows().map(({ key, state, detail }) => [key, state, detail])).toEqual([
      ['register:2026-11-13:S02', 'stopped', 'nothing-left'],
    ]);
  });

  it('is another by now: they are asked', async () => {
    const school = makeInsetSchool();
    stopSending(school, true);
    await runAt(school, '2026-11-13T07:00');
    school.type(staffTable, 'S02', 'officeRole', '');
    stopSending(school, false);
    expect(await runAt(school, '2026-11-13T07:10')).toEqual([]);
    expect(await runAt(school, '2026-11-16T07:00')).toEqual([
      'S01 Dywedwch beth a gynhaliwyd, a phwy oedd yno',
    ]);
  });

  it('is asked by a run that comes late, and of nothing where nobody leads', async () => {
    const late = makeInsetSchool();
    expect(await runAt(late, '2026-11-17T11:20')).toEqual([question]);
    const nobody = makeInsetSchool();
    for (const id of ['S01', 'S02']) nobody.type(staffTable, id, 'officeRole', '');
    expect(await runAt(nobody, '2026-11-13T07:00')).toEqual([]);
  });

  it('asks again for the third session by itself: each is asked of once', async () => {
    const school = makeInsetSchool({ sessions: [{ ...a1 }, { ...a2 }, { ...a3 }] });
    await runAt(school, '2026-11-13T07:00');
    expect(await runAt(school, '2026-12-04T07:00')).toEqual([question]);
    const text = await lastText(school);
    expect(text).toContain('Thursday 3 December 2026, 16:00–18:00');
    expect(text).not.toContain('Thursday 12 November 2026');
    // Near families’ reminder both are asked of once more, together.
    expect(await runAt(school, '2026-12-09T07:00')).toEqual([question]);
    const again = await lastText(school);
    expect(again).toContain('Thursday 12 November 2026');
    expect(again).toContain('Thursday 3 December 2026');
  });

  it('costs a run two calls more, and those after it on that day none', async () => {
    const school = makeInsetSchool();
    for (const id of ['S01', 'S02', 'S03']) mark(school, present('A2', id, '2026-11-12T17:50'));
    school.clock.set('2026-11-13T07:00');
    school.remote.clear();
    school.run();
    expect(school.remote.names).toEqual(['sheets.read', 'sheets.read', 'sheets.write']);
    school.clock.set('2026-11-13T16:00');
    school.remote.clear();
    school.run();
    expect(school.remote.names).toEqual(['sheets.read']);
  });
});
