import {
  academicYearOf,
  addDays,
  addMinutes,
  daysBetween,
  fromSerialDate,
  fromSerialMoment,
  isCivilDate,
  isLocalMoment,
  isWeekend,
  toSerial,
  weekdayOf,
} from '../../src/core/civil-date';
import { fc } from '../properties';

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
const moment = fc
  .tuple(day, fc.integer({ min: 0, max: 1439 }))
  .map(([date, minutes]) => addMinutes(`${date}T00:00`, minutes));

describe('civil dates', () => {
  test('are told from what only looks like one', () => {
    expect(isCivilDate('2028-02-29')).toBe(true);
    for (const text of [
      '2027-02-29',
      '2026-13-01',
      '2026-1-1',
      '09/11/2026',
      '',
      '2026-11-09T08:30',
    ]) {
      expect(isCivilDate(text)).toBe(false);
    }
    expect(isLocalMoment('2026-11-09T23:59')).toBe(true);
    for (const text of ['2026-11-09', '2026-11-09T24:00', '2026-11-09 08:30', '2026-02-30T08:30']) {
      expect(isLocalMoment(text)).toBe(false);
    }
  });

  test('are the serial numbers that Sheets shows', () => {
    expect(toSerial('1900-01-01')).toBe(2);
    expect(toSerial('2026-11-09')).toBe(46335);
    expect(toSerial('2026-11-09T18:00')).toBe(46335.75);
    expect(fromSerialDate(46335.99)).toBe('2026-11-09');
  });

  test('do not jump where the clocks change', () => {
    expect(addDays('2026-10-24', 1)).toBe('2026-10-25');
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(addMinutes('2027-03-28T00:30', 60)).toBe('2027-03-28T01:30');
  });

  test('belong to the academic year that begins in September', () => {
    expect(academicYearOf('2026-08-31')).toBe('2025-26');
    expect(academicYearOf('2026-09-01')).toBe('2026-27');
    expect(academicYearOf('2099-12-31')).toBe('2099-00');
  });

  test('know their weekday', () => {
    expect(weekdayOf('2026-11-09')).toBe(1);
    expect(isWeekend('2026-11-08')).toBe(true);
    expect(isWeekend('2026-11-09')).toBe(false);
  });

  test('survive the way to a serial number and back', () => {
    fc.assert(fc.property(day, (date) => expect(fromSerialDate(toSerial(date))).toBe(date)));
    fc.assert(fc.property(moment, (at) => expect(fromSerialMoment(toSerial(at))).toBe(at)));
  });

  test('sort as they read, and adding days counts them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(date < other).toBe(days > 0);
      }),
    );
  });
});
