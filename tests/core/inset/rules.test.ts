import { readInsetRules } from '../../../src/core/inset/rules';
import { rulesRow, settings } from './sample-year';

describe('the rules of a year', () => {
  const rules = (year: string, ...rows: ReturnType<typeof rulesRow>[]) =>
    readInsetRules(rows, year, settings);

  test('are those of its row, and the defaults where it says nothing', () => {
    const row = rulesRow('2026/27', {
      days: 6,
      confirmed: true,
      hoursPerDay: 5.5,
      extraFor: 'Cymraeg, CfW',
      noticeDays: 0,
    });
    expect(rules('2026-27', row)).toEqual({
      year: '2026-27',
      isOwn: true,
      days: 6,
      confirmed: true,
      dayMinutes: 330,
      twilightMinutes: 120,
      twilights: 3,
      extraFor: ['cymraeg', 'cfw'],
      noticeDays: 0,
      reminderDays: 3,
    });
  });

  test('are those of the last year before it where it has no row', () => {
    const older = rulesRow('2024-25', { hoursPerDay: 4 });
    const last = rulesRow('2025-26', { hoursPerDay: 5, twilights: 2, noticeDays: 35 });
    const later = rulesRow('2027-28', { hoursPerDay: 3 });
    expect(rules('2026-27', older, last, later)).toMatchObject({
      isOwn: false,
      dayMinutes: 300,
      twilights: 2,
      noticeDays: 35,
    });
    expect(rules('2024-25', older, last)).toMatchObject({ isOwn: true, dayMinutes: 240 });
  });

  test('never take over a sixth day, nor what it was for: the number is settled anew each year', () => {
    const last = rulesRow('2025-26', { days: 6, confirmed: true, extraFor: 'cymraeg' });
    expect(rules('2026-27', last)).toMatchObject({ days: 5, confirmed: false, extraFor: [] });
  });

  test('are five days of six hours where nobody has said anything', () => {
    expect(rules('2026-27')).toMatchObject({
      isOwn: false,
      days: 5,
      dayMinutes: 360,
      twilightMinutes: 120,
      twilights: 3,
      noticeDays: 28,
      reminderDays: 3,
    });
  });

  test('pass over what is no number of days or hours', () => {
    const row = rulesRow('2026-27', {
      days: -1,
      hoursPerDay: 600,
      twilightHours: 0,
      twilights: 2.5,
    });
    expect(rules('2026-27', row)).toMatchObject({
      days: 5,
      dayMinutes: 360,
      twilightMinutes: 120,
      twilights: 3,
    });
  });
});
