import {
  attendanceTable,
  catchUpTable,
  insetDaysTable,
  outboxTable,
  settingsTable,
  staffTable,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import {
  lastText,
  makeInsetSchool,
  mark,
  myPage,
  present,
  runAt,
  sayCatchUp,
  sessions,
  stopSending,
} from './inset-school';
import { day, type School, type SchoolRows } from './school';

const llyr = 'S03 HMS i chi ddal i fyny ag ef';
const reminder = 'S03 Nodyn atgoffa: HMS i ddal i fyny ag ef';
const [a1, a2, a3] = sessions;

/** Llŷr missed the second session, on Thursday 12 November, and the register is in on Friday. */
function missed(rows: SchoolRows = {}): School {
  const school = makeInsetSchool({ sessions: [{ ...a1 }, { ...a2 }], ...rows });
  mark(school, present('A2', 'S01', '2026-11-12T17:50'), present('A2', 'S02', '2026-11-12T17:50'));
  return school;
}

const inEnglish = (text: string): string =>
  text.split('\n* * *\n').find((half) => half.includes('Dear ')) ?? '';

describe('somebody with something to catch up with', () => {
  it('is told once, on the next school day at the time of all messages', async () => {
    const school = missed();
    expect(await runAt(school, '2026-11-12T18:10')).toEqual([]);
    expect(await runAt(school, '2026-11-13T07:00')).toEqual([]);
    expect(await runAt(school, '2026-11-13T15:50')).toEqual([]);
    expect(await runAt(school, '2026-11-13T16:00')).toEqual([llyr]);
    for (const moment of ['2026-11-13T16:10', '2026-11-16T07:00', '2026-11-16T16:00']) {
      expect(await runAt(school, moment)).toEqual([]);
    }
  });

  it('reads what, how long, by when and where, of nobody else and without a reason', async () => {
    const resources = [
      {
        ...{ id: 'G1', titleEnglish: 'Poverty and learning', titleWelsh: 'Tlodi a dysgu' },
        ...{ provider: 'Llywodraeth Cymru', link: 'https://hwb.example/g1', active: true },
      },
    ];
    const school = missed({ resources });
    sayCatchUp(school, { event: 'set', staff: '*', resource: 'G1', due: '2026-12-11' });
    await runAt(school, '2026-11-13T07:00');
    await runAt(school, '2026-11-13T16:00');
    const text = await lastText(school);
    expect(inEnglish(text).trim()).toBe(
      [
        'INSET for you to catch up with by Friday 11 December 2026',
        'Dear Llŷr Ffug,',
        'There is INSET for you to catch up with, at a time that suits you. Nobody asks why.',
        [
          'INSET day, Monday 14 December 2026, taken as twilight sessions: Additional learning needs',
          'How long: 2\u00a0h',
          'By: Friday 11 December 2026',
          'With: Poverty and learning (Llywodraeth Cymru)',
          'https://hwb.example/g1',
        ].join('\n'),
        `It is on your page, where you also say when you have done it: ${myPage}`,
        'If you were there, or something here is not right, please tell Nia Enghraifft.',
      ].join('\n\n'),
    );
    expect(text).toContain(
      [
        'Diwrnod HMS, dydd Llun 14 Rhagfyr 2026, ar ffurf sesiynau cyfnos: Anghenion dysgu ychwanegol',
        'Faint o amser: 2\u00a0h',
        'Erbyn: dydd Gwener 11 Rhagfyr 2026',
        'Gyda: Tlodi a dysgu (Llywodraeth Cymru)',
      ].join('\n'),
    );
    expect(text).not.toContain('Ann Prawf');
  });

  it('is told without a resource and without My page what the lead can be asked', async () => {
    const school = missed({ settings: { 'my-page-link': '' } });
    await runAt(school, '2026-11-13T07:00');
    await runAt(school, '2026-11-13T16:00');
    const text = inEnglish(await lastText(school));
    expect(text).toContain('By: Thursday 10 December 2026');
    expect(text).toContain('When you have done it, please tell Nia Enghraifft.');
    expect(text).not.toMatch(/With:|page/);
  });

  it('hears of everything new in one mail, and again only when more was missed', async () => {
    const days = [
      { ...day, takenAs: 'twilights' },
      { ...day, id: 'D2', date: '2026-10-23' },
    ];
    const school = missed({ days, sessions: [{ ...a1 }, { ...a2 }, { ...a3 }] });
    mark(
      school,
      present('D2', 'S01', '2026-10-23T15:40'),
      present('D2', 'S02', '2026-10-23T15:40'),
    );
    await runAt(school, '2026-11-13T07:00');
    expect(await runAt(school, '2026-11-13T16:00')).toEqual([llyr]);
    const text = inEnglish(await lastText(school));
    expect(text).toContain(
      'INSET day, Friday 23 October 2026: Additional learning needs\nHow long: 6\u00a0h',
    );
    expect(text).toContain('INSET day, Monday 14 December 2026, taken as twilight sessions');
    mark(
      school,
      present('A3', 'S01', '2026-12-03T18:00'),
      present('A3', 'S02', '2026-12-03T18:00'),
    );
    await runAt(school, '2026-12-04T07:00');
    expect(await runAt(school, '2026-12-04T16:00')).toEqual([llyr]);
    const second = inEnglish(await lastText(school));
    expect(second).toContain('How long: 4\u00a0h\nBy: Thursday 31 December 2026');
    expect(second).not.toContain('23 October');
  });

  it('says when a date has passed, where the register came late', async () => {
    const school = makeInsetSchool({ sessions: [{ ...a1 }, { ...a2 }] });
    await runAt(school, '2026-11-13T07:00');
    mark(
      school,
      present('A2', 'S01', '2026-12-15T17:50'),
      present('A2', 'S02', '2026-12-15T17:50'),
    );
    await runAt(school, '2026-12-16T07:00');
    expect(await runAt(school, '2026-12-16T16:00')).toEqual([llyr]);
    expect(await lastText(school)).toContain(
      'By: Thursday 10 December 2026. That date has passed. It counts whenever you do it.',
    );
    expect(await runAt(school, '2026-12-17T16:00')).toEqual([]);
  });

  it('hears nothing while only others have signed in, until the lead has marked somebody', async () => {
    const school = makeInsetSchool({ sessions: [{ ...a1 }, { ...a2 }] });
    for (const id of ['S01', 'S02']) mark(school, present('A2', id, '2026-11-12T15:45', id));
    for (const moment of ['2026-11-13T16:00', '2026-11-18T16:00', '2026-11-26T16:00']) {
      expect(await runAt(school, moment)).not.toContain(llyr);
    }
    mark(school, present('A2', 'S01', '2026-11-27T06:00'));
    expect(await runAt(school, '2026-11-27T16:00')).toEqual([llyr]);
  });

  it('hears nothing of what the lead marks, or calls off, before the mail leaves', async () => {
    for (const undo of [
      (school: School) => mark(school, present('A2', 'S03', '2026-11-13T10:00')),
      (school: School) => school.type(insetDaysTable, 'D3', 'state', 'called off'),
      (school: School) =>
        sayCatchUp(school, { event: 'done', staff: 'S03', id: 'c-1', minutes: 120 }),
      (school: School) => school.type(staffTable, 'S03', 'awayFrom', '2026-11-13'),
      (school: School) => school.type(staffTable, 'S03', 'insetInContract', 'none'),
    ]) {
      const school = missed();
      await runAt(school, '2026-11-13T07:00');
      undo(school);
      expect(await runAt(school, '2026-11-13T16:00')).not.toContain(llyr);
      const [row] = school.rows().filter(({ kind }) => kind === 'catch-up');
      expect(row).toMatchObject({ state: 'stopped', detail: 'nothing-left' });
      expect(await runAt(school, '2026-11-16T16:00')).not.toContain(llyr);
    }
  });

  it('hears of it anew where it was taken back, if they were not told before', async () => {
    const school = missed();
    await runAt(school, '2026-11-13T07:00');
    sayCatchUp(school, { event: 'done', staff: 'S03', id: 'c-1', minutes: 120 });
    await runAt(school, '2026-11-13T16:00');
    sayCatchUp(school, { event: 'undone', staff: 'S03', id: 'c-1', at: '2026-11-16T09:00' });
    await runAt(school, '2026-11-17T07:00');
    expect(await runAt(school, '2026-11-17T16:00')).toEqual([llyr]);
    sayCatchUp(school, {
      event: 'done',
      staff: 'S03',
      id: 'c-2',
      minutes: 120,
      at: '2026-11-18T09:00',
    });
    sayCatchUp(school, { event: 'undone', staff: 'S03', id: 'c-2', at: '2026-11-18T10:00' });
    expect(await runAt(school, '2026-11-19T16:00')).toEqual([]);
  });

  it('hears nothing when they have left or are away, and when they are back what is still open', async () => {
    const left = missed();
    left.type(staffTable, 'S03', 'leaves', '2026-11-12');
    expect(await runAt(left, '2026-11-13T16:00')).toEqual([]);
    const away = missed();
    away.type(staffTable, 'S03', 'awayFrom', '2026-11-13');
    away.type(staffTable, 'S03', 'awayUntil', '2026-11-24');
    expect(await runAt(away, '2026-11-13T16:00')).toEqual([]);
    expect(await runAt(away, '2026-11-24T16:00')).toEqual([]);
    expect(await runAt(away, '2026-11-25T16:00')).toEqual([llyr]);
  });

  it('hears nothing where they owe nothing, whoever came', async () => {
    const school = missed();
    school.type(staffTable, 'S03', 'insetInContract', 'none');
    expect(await runAt(school, '2026-11-13T16:00')).toEqual([]);
  });

  it('is told on a school day, in autumn of nothing that the page of the new year does not show', async () => {
    const friday = { ...a2, date: '2026-10-22' };
    const school = makeInsetSchool({ sessions: [{ ...a1 }, friday] });
    mark(
      school,
      present('A2', 'S01', '2026-10-23T17:00'),
      present('A2', 'S02', '2026-10-23T17:00'),
    );
    for (const moment of ['2026-10-26T16:00', '2026-10-30T16:00', '2026-11-01T16:00']) {
      expect(await runAt(school, moment)).toEqual([]);
    }
    expect(await runAt(school, '2026-11-02T16:00')).toEqual([llyr]);
    const next = missed();
    expect(await runAt(next, '2027-09-02T16:00')).toEqual([]);
  });

  it('has their row stopped where somebody typed another person or day into it', async () => {
    for (const [column, value] of [
      ['person', 'S01'],
      ['address', 's01@cwmffug.example.org'],
    ] as const) {
      const school = missed();
      await runAt(school, '2026-11-13T07:00');
      school.type(outboxTable, 'catch-up:2026-11-13:S03', column, value);
      expect(await runAt(school, '2026-11-13T16:00')).toEqual([]);
      expect(school.rows()[0]?.state).toMatch(/stopped|left out/);
    }
  });

  it('is missed, not sent late, where nothing could leave for a week, and the lead hears of it', async () => {
    const school = missed();
    stopSending(school, true);
    await runAt(school, '2026-11-13T16:00');
    stopSending(school, false);
    expect(await runAt(school, '2026-11-20T16:00')).toEqual([]);
    expect(await runAt(school, '2026-11-20T16:10')).toEqual(['S02 Messages that need a look']);
    expect(await lastText(school)).toMatch(
      /Mail about catch-up, Monday 14 December 2026, .*: too late, not sent: 1/,
    );
    expect(await runAt(school, '2026-11-23T16:00')).toEqual([]);
  });
});

describe('a reminder of what is still open', () => {
  it('comes once, as many days before the date as Settings says', async () => {
    const school = missed();
    await runAt(school, '2026-11-13T16:00');
    expect(await runAt(school, '2026-12-02T16:00')).toEqual([]);
    expect(await runAt(school, '2026-12-03T16:00')).toEqual([reminder]);
    expect(inEnglish(await lastText(school))).toContain('By: Thursday 10 December 2026');
    for (const moment of ['2026-12-04T16:00', '2026-12-10T16:00', '2026-12-11T16:00']) {
      expect(await runAt(school, moment)).toEqual([]);
    }
  });

  it('is none at 0, and falls back to seven days where nobody can read the setting', async () => {
    const never = missed({ settings: { 'catch-up-reminder-days': '0' } });
    const typed = missed({ settings: { 'catch-up-reminder-days': 'a week' } });
    for (const school of [never, typed]) await runAt(school, '2026-11-13T16:00');
    expect(await runAt(never, '2026-12-03T16:00')).toEqual([]);
    expect(await runAt(typed, '2026-12-03T16:00')).toEqual([reminder]);
    typed.type(settingsTable, 'catch-up-reminder-days', 'value', '3');
    expect(await runAt(typed, '2026-12-07T16:00')).toEqual([]);
  });

  it('comes again for a later date, and not when it was done in part or whole before', async () => {
    const school = missed();
    await runAt(school, '2026-11-13T16:00');
    await runAt(school, '2026-12-03T16:00');
    sayCatchUp(school, { event: 'set', staff: 'S03', due: '2026-12-17', at: '2026-12-04T09:00' });
    sayCatchUp(school, {
      event: 'done',
      staff: 'S03',
      id: 'c',
      minutes: 60,
      at: '2026-12-05T09:00',
    });
    expect(await runAt(school, '2026-12-10T16:00')).toEqual([reminder]);
    expect(inEnglish(await lastText(school))).toContain('How long: 1\u00a0h');
    const done = missed();
    await runAt(done, '2026-11-13T16:00');
    sayCatchUp(done, {
      event: 'done',
      staff: 'S03',
      id: 'c',
      minutes: 120,
      at: '2026-12-01T09:00',
    });
    expect(await runAt(done, '2026-12-03T16:00')).toEqual([]);
  });

  it('comes before the holidays for a date in them, over the year’s end', async () => {
    const school = missed();
    sayCatchUp(school, { event: 'set', staff: '*', due: '2027-01-02' });
    await runAt(school, '2026-11-13T16:00');
    expect(await runAt(school, '2026-12-17T16:00')).toEqual([]);
    expect(await runAt(school, '2026-12-18T16:00')).toEqual([reminder]);
    for (const moment of ['2026-12-28T16:00', '2027-01-04T16:00']) {
      expect(await runAt(school, moment)).toEqual([]);
    }
  });

  it('costs a run that looks and finds nothing new two calls more, once a school day', async () => {
    const school = missed();
    await runAt(school, '2026-11-13T16:00');
    const callsAt = (moment: string): readonly string[] => {
      school.clock.set(moment);
      school.remote.clear();
      school.run();
      return school.remote.names;
    };
    const looked = ['sheets.read', 'sheets.read', 'sheets.read', 'sheets.write'];
    expect(callsAt('2026-11-16T06:50')).toEqual(['sheets.read']);
    expect(callsAt('2026-11-16T07:00')).toEqual(looked);
    expect(callsAt('2026-11-16T07:10')).toEqual(['sheets.read']);
    expect(callsAt('2026-11-21T07:10')).toEqual(['sheets.read']);
  });
});

it('somebody is told in a workbook from before an event had its later columns', async () => {
  const school = missed();
  for (const [{ sheetId }, ...late] of [
    [attendanceTable, 'Of the date', 'Draft'],
    [catchUpTable, 'On top of'],
  ] as const) {
    const sheet = findSheet(school.books, 'office', sheetId);
    const kept = (sheet.cells[0] ?? []).map(
      (header) => !(late as readonly unknown[]).includes(header),
    );
    sheet.cells = sheet.cells.map((line) => line.filter((_, place) => kept[place]));
  }
  expect(await runAt(school, '2026-11-13T07:00')).toEqual([]);
  expect(await runAt(school, '2026-11-13T16:00')).toEqual([llyr]);
});

it('who was there after all is told of as many minutes that are missed later', async () => {
  const school = missed({ sessions: [{ ...a1 }, { ...a2 }, { ...a3 }] });
  await runAt(school, '2026-11-13T07:00');
  expect(await runAt(school, '2026-11-13T16:00')).toEqual([llyr]);
  mark(
    school,
    present('A2', 'S03', '2026-11-16T09:00'),
    present('A3', 'S01', '2026-12-03T18:00'),
    present('A3', 'S02', '2026-12-03T18:00'),
  );
  await runAt(school, '2026-12-04T07:00');
  expect(await runAt(school, '2026-12-04T16:00')).toEqual([llyr]);
  await runAt(school, '2026-12-07T07:00');
  expect(await runAt(school, '2026-12-07T16:00')).toEqual([]);
});
