import { findGaps, type GapInput } from '../../../src/core/inset/gaps';
import type { GapCode } from '../../../src/core/inset/gaps/gap';
import { inOrderOfWeight } from '../../../src/core/inset/gaps/weigh';
import type { ActionRow, ChangeRow, InsetDayRow, SessionRow } from '../../../src/core/inset/types';
import {
  agendaRow,
  dayRow,
  mark,
  person,
  rulesRow,
  sampleDays,
  sessionRow,
  termRow,
} from './sample-year';
import { schoolDay, twilightDay, wholeDay, wholeSessions, wholeYear } from './whole-year';

/** Code and what it is about, of a year that lacks nothing else. */
function gapsOf(change: Partial<GapInput>): readonly string[] {
  return findGaps({ ...wholeYear, ...change }).map(({ code, about }) => `${about} ${code}`.trim());
}

const changeOfA1 = (rest: Partial<ChangeRow>): ChangeRow => ({
  ...{ at: '2026-09-01T09:00', by: 'S02', about: 'a1', what: '', before: '', after: '' },
  ...{ reason: '', evaluation: '', ...rest },
});

const withDay = (rest: Partial<InsetDayRow>): readonly string[] =>
  gapsOf({ days: [{ ...schoolDay, ...rest }, twilightDay] });

const withSession = (rest: Partial<SessionRow>, change: Partial<GapInput> = {}) =>
  gapsOf({
    ...change,
    sessions: wholeSessions.map((row) => (row.id === 'A2' ? { ...row, ...rest } : row)),
  });

const detailsOf = (code: GapCode, change: Partial<GapInput>) =>
  findGaps({ ...wholeYear, ...change }).find((gap) => gap.code === code)?.details;

test('a year in which everything is said has no gaps', () => {
  expect(findGaps(wholeYear)).toEqual([]);
});

test('what is called off lacks nothing', () => {
  const off = dayRow('D9', '2026-10-24', { state: 'called off' });
  const session = sessionRow('A9', 'D5', '2026-10-24', { state: 'called off', starts: 'x' });
  expect(gapsOf({ days: [...wholeYear.days, off], sessions: [...wholeSessions, session] })).toEqual(
    [],
  );
});

describe('when a day is', () => {
  test.each([
    ['2026-10-24', 'D2 on-weekend'],
    ['2026-10-26', 'D2 on-holiday'],
    ['2026-12-22', 'D2 not-in-term'],
    ['2027-05-03', 'D2 on-bank-holiday'],
    ['2027-08-30', 'D2 not-in-term'],
  ])('%s is no school day', (date, gap) => {
    expect(withDay({ date, pupilsReturn: '2027-09-01' })).toEqual([gap]);
  });

  test('nobody can tell where no term dates have been typed', () => {
    expect(gapsOf({ terms: [] })).toEqual(['no-terms', 'D2 dates-unknown', 'D5 dates-unknown']);
    // The first thing a new year needs.
    expect(gapsOf({ days: [], sessions: [], terms: [] })).toEqual(['no-terms', 'too-few-days']);
    const last = termRow('term', '2026-04-13', '2026-07-20');
    expect(gapsOf({ terms: [last] })).toContain('no-terms');
  });

  test('a bank holiday and a holiday are told by their names', () => {
    expect(detailsOf('on-holiday', { days: [{ ...schoolDay, date: '2026-10-26' }] })).toEqual({
      date: '2026-10-26',
      name: { en: 'Autumn half term', cy: 'Hanner tymor yr hydref' },
    });
  });

  test('two days are not on one date, unless they are for different people', () => {
    const other = (rest: Partial<InsetDayRow>) =>
      gapsOf({
        rules: [rulesRow('2026-27', { days: 3, confirmed: true, noticeDays: 20 })],
        days: [
          { ...schoolDay, phase: 'juniors' },
          twilightDay,
          dayRow('D3', '2026-10-23', { ...wholeDay, ...rest }),
        ],
        agenda: [...wholeYear.agenda, agendaRow('g3', 'D3', { priority: 'P1' })],
      }).filter((gap) => gap.endsWith('same-date'));
    expect(other({})).toEqual(['D2 same-date', 'D3 same-date']);
    expect(other({ phase: 'Juniors' })).toEqual(['D2 same-date', 'D3 same-date']);
    expect(other({ phase: 'infants' })).toEqual([]);
    expect(other({ state: 'called off' })).toEqual([]);
    const teachers = { ...schoolDay, audience: 'teachers' };
    const tas = dayRow('D3', '2026-10-23', { ...wholeDay, audience: 'TAs' });
    expect(gapsOf({ days: [teachers, tas] }).filter((gap) => /same-date/.test(gap))).toEqual([]);
  });

  test('a day without a date is not forgotten', () => {
    expect(gapsOf({ days: [...wholeYear.days, dayRow('D6', null)] })).toEqual(['D6 no-date']);
    const off = dayRow('D6', null, { state: 'called off' });
    expect(gapsOf({ days: [...wholeYear.days, off] })).toEqual([]);
  });

  test('a day in school lasts as long as it counts for', () => {
    expect(withDay({ starts: '09:00', ends: '12:00' })).toEqual(['D2 day-too-short']);
    const days = [{ ...schoolDay, ends: '12:00' }, twilightDay];
    expect(detailsOf('day-too-short', { days })).toEqual({ minutes: 180, needed: 360 });
    expect(withDay({ starts: '09:00', ends: '15:00' })).toEqual([]);
    expect(withDay({ part: 'half', starts: '09:00', ends: '12:00' })).toEqual(['too-few-days']);
    expect(withDay({ part: 'half', starts: '09:00', ends: '11:00' })).toContain('D2 day-too-short');
  });

  test('times that nobody can read are told', () => {
    expect(withDay({ starts: 'nine' })).toEqual(['D2 time-unread']);
    expect(withDay({ starts: '9:00', ends: '8:00' })).toEqual(['D2 ends-first']);
    expect(withDay({ pupilsReturn: '2026-10-23' })).toEqual(['D2 returns-first']);
  });
});

describe('what a day says', () => {
  test.each([
    [{ titleEnglish: '', titleWelsh: ' ' }, 'no-title'],
    [{ titleEnglish: '' }, 'no-title-english'],
    [{ titleWelsh: '' }, 'no-title-welsh'],
    [{ aimEnglish: '' }, 'no-aim'],
    [{ purposeWelsh: '' }, 'no-purpose'],
    [{ outcomeEnglish: '' }, 'no-outcome'],
    [{ priority: '' }, 'no-priority'],
    [{ mer: '' }, 'no-mer'],
    [{ national: '' }, 'no-national'],
    [{ factors: '' }, 'no-factor'],
    [{ napl: '' }, 'no-napl'],
    [{ principles: '' }, 'no-principle'],
    [{ audience: '' }, 'no-audience'],
    [{ lead: '' }, 'no-lead'],
    [{ venue: '' }, 'no-venue'],
    [{ why: '' }, 'no-why'],
    [{ learnersEnglish: '' }, 'no-learners'],
    [{ checkOn: null }, 'no-check-date'],
    [{ checkOn: '2026-10-01' }, 'check-due'],
    [{ pupilsReturn: null }, 'no-pupils-return'],
    [{ clubsEnglish: '' }, 'no-clubs'],
  ])('%o is missing as %s', (rest, code) => {
    expect(withDay(rest)).toEqual([`D2 ${code}`]);
  });

  test('mandatory training needs no link to the plan (P-72)', () => {
    expect(withDay({ priority: '', mer: '', national: '', mandatory: true })).toEqual([]);
  });

  test('after the day nobody is asked where it will be, but still what it was for', () => {
    const rest = { venue: '', lead: '', clubsEnglish: '', pupilsReturn: null, outcomeEnglish: '' };
    expect(
      gapsOf({
        now: '2026-10-24T09:00',
        days: [{ ...schoolDay, ...rest }, twilightDay],
        agenda: wholeYear.agenda.slice(1),
      }),
    ).toEqual(['D2 no-outcome', 'D2 register-empty']);
  });

  test('what was seen with learners closes the look at them', () => {
    expect(withDay({ checkOn: '2026-10-01', checkFound: 'Three more of them take part' })).toEqual(
      [],
    );
  });

  test('ids that the school does not have are told once each', () => {
    const rest = { national: 'cfw, Cymraeg, aln, equity, welsh welsh', factors: '1 2 3 9' };
    expect(withDay({ ...rest, priority: 'P9' })).toEqual([
      'D2 unknown-option',
      'D2 unknown-option',
      'D2 unknown-option',
    ]);
    expect(detailsOf('unknown-option', { days: [{ ...schoolDay, priority: 'P9' }] })).toEqual({
      list: 'priority',
      found: 'p9',
    });
    // A list that the school does not keep has no wrong ids.
    const options = wholeYear.options.filter(({ list }) => list !== 'napl');
    expect(gapsOf({ options, days: [{ ...schoolDay, napl: 'anything' }, twilightDay] })).toEqual(
      [],
    );
  });

  test('an extra day serves what it was given for (P-70)', () => {
    const rules = [
      rulesRow('2026-27', { days: 2, confirmed: true, noticeDays: 20, extraFor: 'cymraeg' }),
    ];
    const extra = (national: string) =>
      gapsOf({ rules, days: [{ ...schoolDay, extra: true, national }, twilightDay] });
    expect(extra('Cymraeg')).toEqual([]);
    expect(extra('aln')).toEqual(['D2 extra-not-permitted']);
    expect(gapsOf({ rules })).toEqual([]);
    const agenda = [...wholeYear.agenda, agendaRow('g3', 'D2', { national: 'cymraeg' })];
    const days = [{ ...schoolDay, extra: true, national: 'aln' }, twilightDay];
    expect(gapsOf({ rules, agenda, days })).toEqual([]);
  });
});

describe('what weighs most', () => {
  const shown = (gaps: Partial<GapInput>) =>
    inOrderOfWeight(findGaps({ ...wholeYear, ...gaps }))
      .filter(({ about }) => about === 'D2')
      .map(({ code }) => code);

  test('of a new day is what stops it or families, then what staff can expect', () => {
    const days = [dayRow('D2', '2026-10-24'), twilightDay];
    const agenda = wholeYear.agenda.slice(1);
    expect(shown({ days, agenda }).slice(0, 10)).toEqual([
      ...['on-weekend', 'no-lead', 'no-title', 'no-pupils-return', 'no-clubs', 'no-venue'],
      ...['no-purpose', 'no-outcome', 'no-aim', 'no-agenda'],
    ]);
  });

  test('of a day that has been is only what can still be of use', () => {
    const days = [dayRow('D2', '2026-10-23'), twilightDay];
    const told = [{ day: 'D2', at: '2026-10-20T16:00' }];
    const agenda = wholeYear.agenda.slice(1);
    const codes = shown({ days, agenda, told, now: '2026-10-24T09:00' });
    expect(codes.slice(0, 3)).toEqual(['register-empty', 'no-title', 'no-outcome']);
    expect(codes).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/aim|purpose|audience|notice|lead|clubs/)]),
    );
  });
});

describe('the agenda', () => {
  const withAgenda = (...agenda: GapInput['agenda']) =>
    gapsOf({ agenda: [...agenda, ...wholeYear.agenda.slice(1)] });

  test('is there, and its items serve a priority', () => {
    expect(withAgenda()).toEqual(['D2 no-agenda']);
    expect(withAgenda(agendaRow('g1', 'D2'))).toEqual(['D2 agenda-no-priority']);
    expect(withAgenda(agendaRow('g1', 'D2', { national: 'cfw' }))).toEqual([]);
    expect(withAgenda(agendaRow('g1', 'D2', { priority: 'P9' }))).toEqual(['D2 unknown-option']);
  });

  test('is no longer than the day or the session', () => {
    const item = { priority: 'P1' };
    expect(withAgenda(agendaRow('g1', 'D2', { ...item, minutes: 390 }))).toEqual([]);
    expect(withAgenda(agendaRow('g1', 'D2', { ...item, minutes: 391 }))).toEqual([
      'D2 agenda-too-long',
    ]);
    expect(
      gapsOf({ agenda: [...wholeYear.agenda, agendaRow('g3', 'A1', { ...item, minutes: 15 })] }),
    ).toEqual(['A1 agenda-too-long']);
  });
});

describe('notice to families (P-62)', () => {
  test('is too short once the promise can no longer be kept, until they are told', () => {
    const at = (now: string, told: GapInput['told'] = []) =>
      gapsOf({ now, told }).filter((gap) => gap.includes('notice'));
    expect(at('2026-10-03T12:00')).toEqual([]);
    expect(at('2026-10-04T12:00')).toEqual(['D2 notice-late']);
    expect(at('2026-10-04T12:00', [{ day: 'D2', at: '2026-10-03T16:00' }])).toEqual([]);
    expect(at('2026-10-14T12:00', [{ day: 'D2', at: '2026-10-14T16:00' }])).toEqual([
      'D2 notice-short',
    ]);
    // Afterwards nobody can do anything about it.
    expect(at('2026-10-24T12:00')).toEqual([]);
  });

  test('counts from the day itself over the end of the year and the change of clocks', () => {
    const days = [{ ...schoolDay, date: '2027-01-04', pupilsReturn: '2027-01-05' }];
    const told = [{ day: 'D2', at: '2026-12-16T16:00' }];
    expect(detailsOf('notice-short', { days, told })).toEqual({ days: 19, promised: 20 });
    const spring = [{ ...schoolDay, date: '2027-04-06', pupilsReturn: '2027-04-07' }];
    const march = [{ day: 'D2', at: '2027-03-17T16:00' }];
    expect(detailsOf('notice-short', { days: spring, told: march })).toBeUndefined();
  });
});

describe('twilight sessions', () => {
  test('make up the day, or say by how much they do not', () => {
    expect(gapsOf({ sessions: [] })).toContain('D5 no-sessions');
    expect(gapsOf({ sessions: wholeSessions.slice(0, 2) })).toEqual(['D5 twilights-short']);
    expect(withSession({ state: 'called off' })).toEqual(['D5 twilights-re-opened']);
    expect(detailsOf('twilights-short', { sessions: wholeSessions.slice(0, 2) })).toEqual({
      minutes: 120,
    });
  });

  test('that did not are told once the day is gone', () => {
    const sessions = wholeSessions.map((row) => ({ ...row, state: 'held' })).slice(0, 2);
    expect(gapsOf({ now: '2027-07-20T09:00', sessions })).toContain('D5 not-earned');
    expect(detailsOf('not-earned', { now: '2027-07-20T09:00', sessions })).toEqual({
      held: 240,
      needed: 360,
    });
  });

  test('are asked about when they are over and nobody was marked', () => {
    const now = '2026-11-12T17:45';
    const about = (marks: GapInput['marks']) =>
      gapsOf({ now, marks }).filter((gap) => gap.startsWith('A1'));
    expect(about([])).toEqual(['A1 session-unconfirmed']);
    expect(about([mark('A1', 'S06')])).toEqual([]);
    const held = wholeSessions.map((row) => ({ ...row, state: 'held' }));
    const late = (marks: GapInput['marks']) =>
      gapsOf({ now: '2027-07-01T09:00', sessions: held, marks }).filter((gap) =>
        gap.startsWith('A'),
      );
    expect(late([mark('A1', 'S06'), mark('A2', 'S06', { state: 'not attending' })])).toEqual([
      'A2 register-empty',
      'A3 register-empty',
    ]);
  });

  test.each([
    [{ date: '2027-01-23' }, ['A2 on-weekend']],
    [{ date: '2027-02-08' }, ['A2 on-holiday']],
    [{ date: '2027-05-03' }, ['A2 on-bank-holiday']],
    [{ date: '2026-10-23' }, ['A2 session-on-inset-day']],
    [{ date: '2027-07-19' }, ['A2 session-on-inset-day']],
    [{ date: '2027-07-20' }, ['D5 twilights-re-opened', 'A2 session-after-day']],
    [
      { date: '2027-02-25', starts: '17:00', ends: '19:00' },
      ['D5 twilights-short', 'A2 session-overlaps'],
    ],
    [{ date: '2027-02-25', starts: '17:45', ends: '19:45' }, []],
    [{ state: 'held' }, ['A2 held-in-future']],
    [{ starts: '=NOW()' }, ['A2 time-unread']],
    [{ date: null }, ['D5 twilights-short', 'A2 no-date']],
    [{ day: 'D9' }, ['D5 twilights-short', 'A2 session-of-no-day']],
    [{ day: 'D2' }, ['D5 twilights-short', 'A2 session-of-school-day']],
  ])('%o gives %o', (rest, gaps) => {
    expect([...withSession(rest)].sort()).toEqual([...gaps].sort());
  });

  test.each([
    [{ starts: '09:00', ends: '11:00' }, ['A2 session-in-school-hours']],
    [{ starts: '15:29', ends: '17:29' }, ['A2 session-in-school-hours']],
    [{ starts: '15:30', ends: '17:30' }, []],
    [{ starts: '07:00', ends: '09:00' }, []],
    // Nobody is in school then; that it is no school day is said of itself.
    [{ starts: '09:00', ends: '11:00', date: '2027-02-08' }, ['A2 on-holiday']],
    [{ starts: '09:00', ends: '11:00', date: '2026-10-23' }, ['A2 session-on-inset-day']],
  ])('%o, against the end of the pupils’ day, gives %o', (rest, gaps) => {
    expect(withSession(rest)).toEqual(gaps);
  });

  test('that were held in school hours are told too: families read of them', () => {
    const sessions = wholeSessions.map((row) => ({ ...row, starts: '13:00', ends: '15:00' }));
    const early = gapsOf({ sessions, now: '2027-07-18T09:00', marks: [mark('A1', 'S06')] });
    expect(early.filter((gap) => gap.endsWith('school-hours'))).toHaveLength(3);
    expect(detailsOf('session-in-school-hours', { sessions })).toEqual({
      date: '2026-11-12',
      starts: '13:00',
      leave: '15:30',
    });
  });

  test('that were held are not moved by typing over their date (P-53)', () => {
    const now = '2026-11-20T09:00';
    const marks = [mark('A1', 'S06')];
    const about = (...changes: readonly Partial<ChangeRow>[]) =>
      gapsOf({ now, marks, changes: changes.map(changeOfA1) }).filter((gap) => /typed/.test(gap));
    const added = { what: 'added', after: '2026-11-11' };
    expect(about()).toEqual([]);
    expect(about(added)).toEqual(['A1 held-date-typed']);
    expect(about(added, { what: 'moved', after: '2026-11-12', reason: 'Hall' })).toEqual([]);
    expect(about(added, { what: 'corrected', after: '2026-11-12 15:45 17:45' })).toEqual([]);
    expect(about(added, { what: 'moved', after: 'D5', reason: 'One too many' })).toEqual([]);
    expect(about(added, { what: 'held', before: 'planned', after: 'held' })).toEqual([
      'A1 held-date-typed',
    ]);
    // Once somebody has said why, it is as it is.
    expect(about(added, { what: 'changed', reason: 'Typed the wrong day at first' })).toEqual([]);
    // What is to come is only planned.
    const changes = [changeOfA1(added)];
    expect(gapsOf({ changes })).toEqual([]);
    expect(detailsOf('held-date-typed', { now, marks, changes })).toEqual({
      date: '2026-11-12',
      was: '2026-11-11',
    });
  });

  test('are as many as the rules say make a day, once the hours are there', () => {
    const [first] = wholeSessions;
    const two = wholeSessions.slice(0, 2);
    const long = first ? [{ ...first, ends: '21:45' }] : [];
    expect(gapsOf({ sessions: long })).toEqual(['D5 twilights-number']);
    expect(detailsOf('twilights-number', { sessions: long })).toEqual({ placed: 1, wanted: 3 });
    expect(gapsOf({ sessions: [...wholeSessions, sessionRow('A4', 'D5', '2027-03-11')] })).toEqual([
      'D5 twilights-number',
    ]);
    // What is missing is said in hours.
    expect(gapsOf({ sessions: two })).toEqual(['D5 twilights-short']);
    const half = { ...twilightDay, part: 'half' };
    expect(gapsOf({ days: [schoolDay, half], sessions: two })).toEqual(['too-few-days']);
  });

  test('are asked for by rules whose twilights make up a day (P-63)', () => {
    const rules = (twilights: number, hoursPerDay: number) => [
      rulesRow('2026-27', { days: 2, confirmed: true, noticeDays: 20, twilights, hoursPerDay }),
    ];
    expect(gapsOf({ rules: rules(3, 5) })).toEqual(['twilight-rules']);
    expect(detailsOf('twilight-rules', { rules: rules(3, 5) })).toEqual({
      count: 3,
      minutes: 360,
      needed: 300,
    });
    // A school without twilights is not asked.
    const days = [schoolDay, { ...twilightDay, takenAs: 'day' }];
    expect(gapsOf({ rules: rules(2, 6), days, sessions: [] })).not.toContain('twilight-rules');
  });

  test('may stand side by side for teachers and TAs', () => {
    const both = wholeSessions.flatMap((row) => [
      { ...row, audience: 'teachers' },
      { ...row, id: `${row.id}b`, audience: 'TAs' },
    ]);
    expect(gapsOf({ sessions: both })).toEqual(['few-joint']);
  });

  describe('for some alone', () => {
    const ta = person('S09', { roleGroup: 'ta' });
    const office = person('S39', { roleGroup: 'office', insetInContract: 'none' });
    const staff = [person('S06'), ta, office];
    const audiences = (...list: readonly string[]) =>
      wholeSessions.map((row, index) => ({ ...row, audience: list[index] ?? '' }));
    const shorts = (sessions: readonly SessionRow[], change: Partial<GapInput> = {}) =>
      findGaps({ ...wholeYear, staff, sessions, ...change }).flatMap((gap) =>
        gap.code === 'crowd-short' ? [gap.details] : [],
      );

    test('leave the others short', () => {
      expect(shorts(audiences('', 'teachers', ''))).toEqual([{ crowd: 'TAs', minutes: 120 }]);
      expect(shorts(audiences('TAs', 'TAs', 'TAs'))).toEqual([{ crowd: 'teachers', minutes: 360 }]);
      expect(shorts(audiences('', '', ''))).toEqual([]);
    });

    test('leave nobody short who is not there, nor whoever owes nothing beside teachers and TAs', () => {
      const own = audiences('', 'teachers', '');
      expect(shorts(own, { staff: [person('S06'), office] })).toEqual([]);
      expect(shorts(own, { staff: [{ ...ta, leaves: '2027-03-31' }] })).toEqual([]);
      expect(shorts(own, { staff: [{ ...office, insetInContract: 'yes' }] })).toEqual([
        { crowd: 'all', minutes: 120 },
      ]);
    });

    test('on different dates make up the day for nobody, which is told once', () => {
      const halves = audiences('teachers', 'TAs', '');
      expect(shorts(halves)).toEqual([]);
      expect(detailsOf('twilights-short', { staff, sessions: halves })).toEqual({ minutes: 120 });
    });

    test('are told while there is time to mend it', () => {
      const held = audiences('', 'teachers', '').map((row) => ({ ...row, state: 'held' }));
      expect(shorts(held, { now: '2027-07-19T16:00' })).toHaveLength(1);
      expect(shorts(held, { now: '2027-07-20T09:00' })).toEqual([]);
    });
  });

  test('of a day that was called off are worth a look', () => {
    expect(
      gapsOf({ days: [schoolDay, { ...twilightDay, state: 'called off' }] }).filter((gap) =>
        gap.startsWith('A'),
      ),
    ).toEqual(['A1', 'A2', 'A3'].map((id) => `${id} session-of-called-off-day`));
  });

  test('name who leads and where, unless their day does', () => {
    const days = [schoolDay, { ...twilightDay, lead: '', venue: '' }];
    expect(withSession({ lead: 'S04', venue: 'Library' }, { days })).toEqual([
      'A1 no-lead',
      'A1 no-venue',
      'A3 no-lead',
      'A3 no-venue',
    ]);
  });
});

describe('the year', () => {
  test('has rules of its own, and a number of days that somebody confirmed', () => {
    expect(gapsOf({ rules: [], now: '2026-09-01T12:00' })).toEqual([
      'no-rules',
      'number-not-confirmed',
      'too-few-days',
    ]);
    const rules = (days: number, confirmed = true) => [
      rulesRow('2026-27', { days, confirmed, noticeDays: 20 }),
    ];
    expect(gapsOf({ rules: rules(2, false) })).toEqual(['number-not-confirmed']);
    expect(gapsOf({ rules: rules(3) })).toEqual(['too-few-days']);
    expect(gapsOf({ rules: rules(1) })).toEqual(['too-many-days']);
    expect(detailsOf('too-many-days', { rules: rules(1) })).toEqual({ placed: 2, days: 1 });
  });

  test('touches every national priority, factor and principle', () => {
    const rest = { national: 'aln, equity', factors: '1', principles: 'reflective' };
    const days = [
      { ...schoolDay, ...rest },
      { ...twilightDay, ...rest },
    ];
    expect(gapsOf({ days })).toEqual([
      'national-untouched',
      'national-untouched',
      'factors-untouched',
      'principles-untouched',
    ]);
    expect(detailsOf('factors-untouched', { days })).toEqual({
      name: { en: '2, 3', cy: '2 (cy), 3 (cy)' },
    });
  });

  test('is not for teachers alone', () => {
    const days = (audience: string) => [
      { ...schoolDay, audience: 'teachers' },
      { ...twilightDay, audience },
    ];
    expect(gapsOf({ days: days('teachers') })).toEqual(['tas-left-out']);
    expect(gapsOf({ days: days('TAs') })).toEqual(['few-joint']);
    expect(detailsOf('few-joint', { days: days('TAs') })).toEqual({ percent: 0 });
    expect(gapsOf({ days: days('all') })).toEqual([]);
  });

  test('of which nothing is planned only asks for rules and days', () => {
    expect(gapsOf({ days: [], sessions: [] })).toEqual(['too-few-days']);
  });

  test('takes up what people flagged and asked for', () => {
    const request = {
      at: '2026-09-20T12:00',
      staff: 'S06',
      text: 'Phonics',
      priority: '',
      state: 'open',
    };
    const change = {
      flagged: [{ id: 'e1' }, { id: 'e2' }],
      requests: [
        { ...request, id: 'r1' },
        { ...request, id: 'r2', priority: 'P1' },
      ],
    };
    expect(gapsOf(change)).toEqual(['flagged-waiting', 'requests-waiting']);
    expect(detailsOf('flagged-waiting', change)).toEqual({ count: 2 });
    expect(detailsOf('requests-waiting', change)).toEqual({ count: 1 });
    const agenda = wholeYear.agenda.map((item) => ({ ...item, from: 'e1, e2, r1' }));
    expect(gapsOf({ ...change, agenda })).toEqual([]);
    const after = detailsOf('flagged-waiting', { ...change, now: '2027-09-01T08:00' });
    expect(after).toBeUndefined();
  });

  test('counts topics of own interest that nothing takes up, as good to know', () => {
    const interest = { what: 'Oracy', date: '2026-11-01', priority: '', staff: ['S06'], ids: [] };
    const interests = [
      { ...interest, id: 'e1' },
      { ...interest, id: 'e2', ids: ['e2'] },
    ];
    expect(detailsOf('interests-waiting', { interests })).toEqual({ count: 2 });
    const agenda = wholeYear.agenda.map((item) => ({ ...item, from: 'e2' }));
    expect(detailsOf('interests-waiting', { interests, agenda })).toEqual({ count: 1 });
  });

  test('counts rows of the year that were typed without an id, as nothing can show them', () => {
    const row = { ...schoolDay, id: '' };
    const days = [...wholeYear.days, row, { ...row, date: null }, { ...row, date: '2031-10-23' }];
    expect(gapsOf({ days })).toEqual(['no-id']);
    expect(detailsOf('no-id', { days })).toEqual({ count: 2 });
  });

  test('reminds of actions that are due, and counts the open ones (P-38)', () => {
    const action: ActionRow = {
      id: 'c1',
      about: 'd2',
      priority: '',
      action: 'Tell  the\ngovernors',
      owner: '',
      due: '2026-09-30',
      closedOn: null,
      found: '',
    };
    expect(gapsOf({ actions: [action, { ...action, due: null }] })).toEqual([
      'D2 action-overdue',
      'actions-open',
    ]);
    expect(detailsOf('action-overdue', { actions: [action] })).toEqual({
      date: '2026-09-30',
      action: 'Tell the governors',
      owner: '',
    });
    const [named] = wholeYear.staff;
    expect(
      detailsOf('action-overdue', { actions: [{ ...action, owner: named?.id ?? '' }] }),
    ).toEqual(expect.objectContaining({ owner: named?.name }));
    expect(gapsOf({ actions: [{ ...action, due: '2026-10-01' }] })).toEqual(['actions-open']);
    expect(gapsOf({ actions: [{ ...action, closedOn: '2026-09-30' }] })).toEqual([]);
    const [gap] = findGaps({
      ...wholeYear,
      actions: [{ ...action, action: '🐉'.repeat(25_000), about: 'gone' }],
    });
    expect(gap?.about).toBe('');
    expect(JSON.stringify(gap).length).toBeLessThan(500);
  });
});

describe('cells of Staff (P-57)', () => {
  const withPerson = (rest: Parameters<typeof person>[1]) =>
    gapsOf({ staff: [person('S20', rest)] });

  test('that nobody can read are told', () => {
    expect(withPerson({ workingDays: 'Mon Xyz' })).toEqual(['working-days-unread']);
    expect(withPerson({ workingDays: 'Mon; from 31/02/2027 Tue' })).toEqual([
      'working-days-unread',
    ]);
    expect(withPerson({ alsoAway: 'soon; 04/05/2027–' })).toEqual(['away-unread']);
    expect(withPerson({ insetInContract: 'ask Nia' })).toEqual(['contract-unread']);
    expect(withPerson({ insetInContract: '1', insetDays: 'D2, D7' })).toEqual([
      'expected-day-unknown',
    ]);
    expect(withPerson({ insetInContract: '' })).toEqual(['contract-empty']);
  });

  describe('that say how much of full time somebody works', () => {
    /** The six dates of the sample year. */
    const unfair = (...staff: readonly Parameters<typeof person>[1][]) =>
      findGaps({
        ...wholeYear,
        ...{ days: sampleDays, sessions: [], rules: [rulesRow('2026-27', { days: 6 })] },
        staff: staff.map((rest, index) =>
          person(`S${index + 1}`, { fte: 0.6, insetInContract: 'pro rata', ...rest }),
        ),
      }).flatMap((gap) => (gap.code === 'dates-unfair' ? [gap.details] : []));

    test('tell which dates give them far more, or less, than their share', () => {
      expect(unfair({ workingDays: 'Mon Tue Wed' }, { workingDays: 'Wed Thu Fri' })).toEqual([
        { staff: 'S1 (S1)', minutes: 1800, most: 1296 },
        { staff: 'S2 (S2)', minutes: 360, most: 1296 },
      ]);
      // Four days of six are as near to 0.6 as whole days can be.
      expect(unfair({ workingDays: 'Mon Thu Fri' })).toEqual([]);
    });

    test('tell it once for all with the same days', () => {
      const mondays = { workingDays: 'Mon Tue Wed' };
      expect(unfair(mondays, mondays).map(({ staff }) => staff)).toEqual(['S1 (S1), S2 (S2)']);
    });

    test('count only the days of their time here, and nothing for full time or a number of days', () => {
      const mondays = { workingDays: 'Mon Tue Wed' };
      expect(unfair({ ...mondays, starts: '2027-07-01' })).toEqual([
        { staff: 'S1 (S1)', minutes: 720, most: 432 },
      ]);
      expect(unfair({ ...mondays, starts: '2027-07-20' })).toEqual([]);
      expect(unfair({ ...mondays, fte: 1 }, { ...mondays, fte: null })).toEqual([]);
      expect(unfair({ ...mondays, insetInContract: '2' })).toEqual([]);
    });
  });

  describe('that name days for somebody', () => {
    // D2 is a Friday, D5 a Monday.
    const named = (insetDays: string, rest: Parameters<typeof person>[1] = {}) =>
      findGaps({
        ...wholeYear,
        otherDays: ['C1'],
        staff: [person('S20', { insetInContract: '2', insetDays, ...rest })],
      }).map(({ code, details }) => [code, details]);
    const who = { staff: 'S20', id: 'S20' };
    const [friday, monday] = [
      { ...who, found: 'D2', date: '2026-10-23' },
      { ...who, found: 'D5', date: '2027-07-19' },
    ];

    test('say nothing where each is asked of them, nor of the days of another year', () => {
      expect(named('D2, d5')).toEqual([]);
      expect(named('C1')).toEqual([]);
      expect(named('C1, D2')).toEqual([]);
    });

    test('on which they do not work, or that are not theirs', () => {
      expect(named('D2, D5', { workingDays: 'Mon Tue Wed' })).toEqual([
        ['expected-day-not-worked', friday],
      ]);
      expect(named('D2, D5', { awayFrom: '2027-04-12' })).toEqual([
        ['expected-day-not-theirs', monday],
      ]);
      expect(named('D2, D5', { starts: '2026-11-02', workingDays: 'Fri' })).toEqual([
        ['expected-day-not-theirs', friday],
        ['expected-day-not-worked', monday],
      ]);
    });

    test('for longer than the contract holds, or beside one that holds all days', () => {
      expect(named('D2, D5', { insetInContract: '1.5' })).toEqual([
        ['expected-days-too-many', { ...who, minutes: 720, most: 540 }],
      ]);
      expect(named('D2', { insetInContract: 'yes' })).toEqual([['expected-days-unused', who]]);
    });
  });

  test('are not asked of those who have left', () => {
    expect(withPerson({ workingDays: 'Xyz', leaves: '2026-09-30' })).toEqual([]);
  });
});

test('ten times the school’s year is searched without going through everything again and again', () => {
  const days = Array.from({ length: 60 }, (_, index) =>
    dayRow(`D${index}`, '2027-07-19', { ...wholeDay, takenAs: 'twilights' }),
  );
  const sessions = Array.from({ length: 2400 }, (_, index) =>
    sessionRow(`T${index}`, `D${index % 60}`, '2026-11-12'),
  );
  const agenda = Array.from({ length: 6000 }, (_, index) =>
    agendaRow(`g${index}`, `T${index % 2400}`, { from: `e${index}` }),
  );
  const staff = Array.from({ length: 420 }, (_, index) => person(`S${index}`));
  const gaps = findGaps({
    ...wholeYear,
    days,
    sessions,
    agenda,
    staff,
    flagged: agenda.map(({ from }) => ({ id: from })),
  });
  // Every session but the first overlaps the one before it; each says so once.
  expect(gaps.filter(({ code }) => code === 'session-overlaps')).toHaveLength(2399);
  expect(gaps.filter(({ code }) => code === 'same-date')).toHaveLength(60);
  expect(gaps.some(({ code }) => code === 'flagged-waiting')).toBe(false);
});
