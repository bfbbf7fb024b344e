import { groupAgenda } from '../../../src/core/inset/agenda';
import { coverYear, nationalByYear, nationalMinutes } from '../../../src/core/inset/coverage';
import { planYear } from '../../../src/core/inset/plan';
import { planYears } from '../../../src/core/inset/plan-years';
import type { AgendaRow, InsetDayRow, SessionRow } from '../../../src/core/inset/types';
import { fc } from '../../properties';
import {
  agendaRow,
  dayRow,
  optionRow,
  sampleInput,
  sampleOptions,
  sessionRow,
} from './sample-year';

const cover = (
  days: readonly InsetDayRow[],
  agenda: readonly AgendaRow[] = [],
  sessions: readonly SessionRow[] = [],
  options = sampleOptions,
) => coverYear(planYear({ ...sampleInput, days, sessions }), agenda, options);

const minutesOf = (coverage: ReturnType<typeof cover>): Readonly<Record<string, number>> =>
  Object.fromEntries(coverage.national.map(({ id, minutes }) => [id, minutes]));

describe('national priorities (P-70)', () => {
  test('count the minutes of the items that name them', () => {
    const agenda = [
      agendaRow('g1', 'd2', { minutes: 90, national: 'CfW' }),
      agendaRow('g2', 'D2', { minutes: 60, national: 'cfw, ALN' }),
      agendaRow('g3', 'D2', { minutes: 45 }),
      agendaRow('g4', 'D2', { national: 'equity' }),
    ];
    const coverage = cover([dayRow('D2', '2026-10-23', { national: 'cymraeg' })], agenda);
    expect(minutesOf(coverage)).toEqual({ cfw: 120, aln: 30, equity: 0, cymraeg: 210 });
    // Named without time is touched all the same.
    expect(coverage.national.every(({ isTouched }) => isTouched)).toBe(true);
  });

  test('have what no item takes up of a day that is theirs', () => {
    const day = dayRow('D1', '2026-10-23', { national: 'equity' });
    const agenda = [agendaRow('g1', 'D1', { minutes: 30, national: 'equity' })];
    expect(minutesOf(cover([day], agenda)).equity).toBe(360);
    // The third session has no agenda yet.
    const twilights = dayRow('D5', '2027-07-19', { takenAs: 'twilights', national: 'equity' });
    const sessions = ['A1', 'A2', 'A3'].map((id) => sessionRow(id, 'D5', '2026-11-12'));
    const two = ['A1', 'A2'].map((id) => agendaRow(id, id, { minutes: 120, national: 'equity' }));
    expect(minutesOf(cover([twilights], two, sessions)).equity).toBe(360);
    // An agenda longer than the day leaves nothing.
    const long = [agendaRow('g1', 'D1', { minutes: 390, national: 'cfw' })];
    expect(minutesOf(cover([day], long))).toMatchObject({ cfw: 390, equity: 0 });
  });

  test('are there side by side for the years that have days', () => {
    const days = [
      dayRow('D1', '2025-10-24', { national: 'Equity', part: 'half' }),
      dayRow('D2', '2026-10-23', { national: 'cfw' }),
      dayRow('D3', '2027-10-22', { national: 'cfw', state: 'called off' }),
    ];
    const agenda = [agendaRow('g1', 'D2', { minutes: 60, national: 'aln' })];
    expect(nationalByYear(planYears({ ...sampleInput, days, sessions: [] }), agenda)).toEqual([
      { year: '2025-26', minutes: { equity: 180 } },
      { year: '2026-27', minutes: { aln: 60, cfw: 300 } },
    ]);
  });

  test('share the day evenly where no item gives them minutes', () => {
    const days = [
      dayRow('D2', '2026-10-23', { national: 'cfw equity' }),
      dayRow('D3', '2027-01-04', { national: 'aln', part: 'half' }),
    ];
    expect(minutesOf(cover(days, [agendaRow('g1', 'D2', { minutes: 90 })]))).toEqual({
      cfw: 180,
      aln: 180,
      equity: 180,
      cymraeg: 0,
    });
  });

  test('count the agendas of twilight sessions for their day, and nothing that was called off', () => {
    const days = [
      dayRow('D5', '2027-07-19', { takenAs: 'twilights', national: 'cfw' }),
      dayRow('D3', '2027-01-04', { state: 'called off', national: 'cymraeg' }),
    ];
    const sessions = [
      sessionRow('A1', 'D5', '2026-09-17'),
      sessionRow('A2', 'D5', '2026-11-12', { state: 'called off' }),
    ];
    const agenda = [
      agendaRow('g1', 'A1', { minutes: 120, national: 'equity' }),
      agendaRow('g2', 'A2', { minutes: 120, national: 'aln' }),
      agendaRow('g3', 'D3', { minutes: 120, national: 'aln' }),
    ];
    const coverage = cover(days, agenda, sessions);
    expect(minutesOf(coverage)).toEqual({ cfw: 240, aln: 0, equity: 120, cymraeg: 0 });
    expect(coverage.national.filter(({ isTouched }) => !isTouched).map(({ id }) => id)).toEqual([
      'aln',
      'cymraeg',
    ]);
  });

  test('are those the school keeps in use', () => {
    const options = [optionRow('national', 'cfw'), optionRow('national', 'old', { active: false })];
    expect(cover([], [], [], options).national.map(({ id }) => id)).toEqual(['cfw']);
  });

  test('never take more time than the day and its agenda have', () => {
    const ids = fc.constantFrom('', 'cfw', 'cfw aln', 'cfw, cfw', 'x, y, z');
    const items = fc.array(
      fc.record({ minutes: fc.option(fc.integer({ min: -10, max: 200 })), national: ids }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(items, ids, (list, national) => {
        const plan = planYear({ ...sampleInput, days: [dayRow('D2', '2026-10-23', { national })] });
        const [day] = plan.days;
        if (!day) throw new Error('expected a day');
        const agenda = list.map((rest, index) => agendaRow(`g${index}`, 'D2', rest));
        const sum = [...nationalMinutes(plan, day, groupAgenda(agenda)).values()].reduce(
          (total, minutes) => total + minutes,
          0,
        );
        const onAgenda = list.reduce((total, item) => total + Math.max(0, item.minutes ?? 0), 0);
        expect(sum).toBeLessThanOrEqual(Math.max(onAgenda, day.minutes) + 1e-6);
      }),
    );
  });
});

describe('what the year touches', () => {
  test('are the factors and principles that some day names', () => {
    const coverage = cover([
      dayRow('D1', '2026-09-01', { factors: '1, 3', principles: 'Reflective' }),
      dayRow('D2', '2026-10-23', { state: 'called off', factors: '2' }),
    ]);
    expect(coverage.factors.map(({ id, isTouched }) => [id, isTouched])).toEqual([
      ['1', true],
      ['2', false],
      ['3', true],
    ]);
    expect(coverage.principles.map(({ isTouched }) => isTouched)).toEqual([false, true]);
    expect(coverage.napl.map(({ isTouched }) => isTouched)).toEqual([false]);
  });
});

describe('who learns together (P-55)', () => {
  test('is the share of the time that is for all', () => {
    const days = [
      dayRow('D1', '2026-09-01', { audience: 'all' }),
      dayRow('D2', '2026-10-23', { audience: 'teachers' }),
      dayRow('D5', '2027-07-19', { takenAs: 'twilights', audience: 'teachers' }),
    ];
    const sessions = [
      sessionRow('A1', 'D5', '2026-09-17', { audience: 'all' }),
      sessionRow('A2', 'D5', '2026-11-12'),
      sessionRow('A3', 'D5', '2027-01-21', { state: 'called off' }),
    ];
    expect(cover(days, [], sessions)).toMatchObject({
      plannedMinutes: 960,
      jointMinutes: 480,
      jointShare: 0.5,
      areTAsLeftOut: false,
    });
  });

  test('leaves TAs out where everything is for teachers, and says nothing of an empty year', () => {
    const days = [dayRow('D1', '2026-09-01', { audience: 'teachers' })];
    expect(cover(days)).toMatchObject({ jointShare: 0, areTAsLeftOut: true });
    expect(cover([])).toMatchObject({ jointShare: null, areTAsLeftOut: false });
  });
});
