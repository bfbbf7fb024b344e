import { addDays, at, dateOf } from '../../../src/core/civil-date';
import { askAgainSlot, isNews, mustAsk, mustRemind } from '../../../src/core/mail/inset-mail';
import { waitingRow } from '../../../src/core/mail/outbox';
import {
  findSaid,
  type Point,
  readPoint,
  type Said,
  writePoints,
} from '../../../src/core/mail/points';
import { isSchoolDay } from '../../../src/core/mail/school-days';
import type { Slot } from '../../../src/core/mail/timetable';
import { anyCharacter, fc } from '../../properties';

/** Both clock changes, both half-terms, the year’s end and a bank holiday lie in it. */
const calendar = {
  spans: [
    { kind: 'term', first: '2026-09-01', last: '2026-12-18' },
    { kind: 'holiday', first: '2026-10-26', last: '2026-10-30' },
    { kind: 'term', first: '2027-01-04', last: '2027-03-25' },
    { kind: 'holiday', first: '2027-02-15', last: '2027-02-19' },
    { kind: 'term', first: '2027-04-12', last: '2027-07-20' },
    { kind: 'bank holiday', first: '2027-05-03', last: '2027-05-03' },
    { kind: 'holiday', first: '2027-05-31', last: '2027-06-04' },
    { kind: 'term', first: '2027-09-01', last: '2027-12-17' },
  ],
  insetDays: ['2027-01-04', '2027-07-19'],
} as const;

const said = (on: string, value = '') => ({ on, value });

describe('the points of a message', () => {
  const row = (facts: string, state = 'sent') => ({
    ...waitingRow({
      ...{ key: 'k', kind: 'catch-up', about: '', stage: '', person: 'S05', address: 'a@b.org' },
      ...{ language: 'cy', facts, notBefore: '2026-11-16T16:00', notAfter: '2026-11-23T16:00' },
    }),
    state,
  });

  it('are read back by id, whatever people put into one', () => {
    const anything = fc.uniqueArray(
      fc.tuple(fc.string({ unit: anyCharacter }), fc.stringMatching(/^[0-9-]{1,10}$/)),
      { selector: ([id]) => id.trim().toLowerCase() },
    );
    fc.assert(
      fc.property(anything, fc.string(), (points, other) => {
        const facts = writePoints(points);
        for (const [id, value] of points) expect(readPoint(facts, id)).toBe(value);
        const isThere = points.some(
          ([id]) => id.trim().toLowerCase() === other.trim().toLowerCase(),
        );
        if (!isThere) expect(readPoint(facts, other)).toBeNull();
      }),
    );
  });

  it('are said by what was sent, is to be sent or was missed, not by what never left', () => {
    const facts = writePoints([['D5', '120'] as Point]);
    for (const state of ['waiting', 'sending', 'sent', 'missed', 'draft gone', 'failed']) {
      expect(findSaid([row(facts, state)], 'd5')).toEqual([said('2026-11-16', '120')]);
    }
    for (const state of ['stopped', 'left out']) {
      expect(findSaid([row(facts, state)], 'D5')).toEqual([]);
    }
    expect(findSaid([row('typed by hand'), row('')], 'D5')).toEqual([]);
  });
});

describe('the lead', () => {
  it.each([
    ['2027-07-14T16:00', '2027-07-12T00:00', 'a Wednesday'],
    ['2027-07-12T16:00', '2027-07-09T00:00', 'a Monday, after a weekend'],
    ['2027-02-22T16:00', '2027-02-12T00:00', 'the Monday after half-term'],
    ['2026-12-18T16:00', '2026-12-16T00:00', 'the last day before Christmas'],
  ])('may be asked again before a reminder at %s from %s on: %s', (notBefore, from) => {
    const slot = askAgainSlot({ notBefore, notAfter: '2027-07-19T07:00' }, calendar);
    expect(slot).toEqual({ notBefore: from, notAfter: notBefore });
  });

  it('is asked once, and once more when families’ reminder is near', () => {
    const again = { notBefore: '2027-07-12T00:00', notAfter: '2027-07-14T16:00' };
    const first = said('2027-06-18');
    expect(mustAsk([], again, '2027-06-18T07:00')).toBe(true);
    expect(mustAsk([first], again, '2027-07-09T07:00')).toBe(false);
    expect(mustAsk([first], again, '2027-07-12T07:00')).toBe(true);
    expect(mustAsk([first], again, '2027-07-14T16:00')).toBe(false);
    expect(mustAsk([first, said('2027-07-12')], again, '2027-07-13T07:00')).toBe(false);
    expect(mustAsk([said('2027-07-12')], again, '2027-07-13T07:00')).toBe(false);
    expect(mustAsk([first], null, '2027-07-12T07:00')).toBe(false);
  });

  it('is asked twice at most, on different days, however often it is looked at', () => {
    const date = fc.integer({ min: 0, max: 330 }).map((days) => addDays('2026-09-01', days));
    fc.assert(
      fc.property(date, date, (session, reminder) => {
        const notBefore = at(reminder, '16:00');
        const again = askAgainSlot(
          { notBefore, notAfter: at(addDays(reminder, 3), '07:00') },
          calendar,
        );
        const asked = askAllYear(session, again);
        const [first, second] = asked;
        expect(asked.length).toBeLessThanOrEqual(2);
        expect(first?.on).toBe(nextSchoolDay(session));
        if (second) expect(second.on >= dateOf(again?.notBefore ?? '')).toBe(true);
        if (second) expect(second.on > (first?.on ?? '') && second.on <= reminder).toBe(true);
      }),
    );
  });
});

/** Twice every school day after the session. */
function askAllYear(session: string, again: Slot | null): readonly Said[] {
  const asked: Said[] = [];
  for (let on = nextSchoolDay(session); on < '2027-09-10'; on = nextSchoolDay(on)) {
    for (const time of ['07:00', '15:50']) {
      if (mustAsk(asked, again, at(on, time))) asked.push(said(on));
    }
  }
  return asked;
}

function nextSchoolDay(date: string): string {
  let day = addDays(date, 1);
  while (!isSchoolDay(day, calendar)) day = addDays(day, 1);
  return day;
}

describe('somebody who has something to catch up with', () => {
  const remind = (due: string, today: string, told: string, reminded: readonly string[] = []) =>
    mustRemind(
      { told: [said(told, '120')], reminded: reminded.map((value) => said('2026-11-01', value)) },
      { due, today, days: 7 },
      calendar,
    );

  it('hears of more than they were told of, not of less', () => {
    expect(isNews([], 120, () => 120)).toBe(true);
    expect(isNews([said('2026-09-18', '120')], 120, () => 120)).toBe(false);
    expect(isNews([said('2026-09-18', '120'), said('2026-11-13', '240')], 120, () => 120)).toBe(
      false,
    );
    expect(isNews([said('2026-09-18', '120')], 240, () => 240)).toBe(true);
    expect(isNews([said('2026-09-18', 'typed over')], 120, () => 120)).toBe(false);
  });

  it('hears of as much again where it was missed since', () => {
    const missedBy = (on: string) => (on < '2026-11-12' ? 0 : 120);
    expect(isNews([said('2026-09-18', '120')], 120, missedBy)).toBe(true);
    expect(isNews([said('2026-11-12', '120')], 120, missedBy)).toBe(true);
    expect(isNews([said('2026-09-18', '120'), said('2026-11-13', '120')], 120, missedBy)).toBe(
      false,
    );
  });

  it.each([
    ['2026-11-13', '2026-11-06', 'a week before'],
    ['2026-11-15', '2026-11-06', 'a week before a Sunday, from the Friday'],
    ['2026-11-05', '2026-10-23', 'on the last school day before half-term'],
    ['2026-11-01', '2026-10-23', 'over the change of clocks'],
    ['2027-01-05', '2026-12-18', 'on the last school day of the year'],
    ['2027-03-28', '2027-03-19', 'due on the day when clocks go forward'],
    ['2027-08-16', '2027-07-20', 'in the summer'],
  ])('is reminded of what is due on %s from %s on: %s', (due, from) => {
    const before = addDays(from, -1);
    expect([remind(due, before, '2026-09-18'), remind(due, from, '2026-09-18')]).toEqual([
      false,
      true,
    ]);
    expect(remind(due, due, '2026-09-18')).toBe(true);
    expect(remind(due, addDays(due, 1), '2026-09-18')).toBe(false);
  });

  it('is reminded once of each date', () => {
    expect(remind('2026-11-13', '2026-11-09', '2026-09-18', ['2026-11-13'])).toBe(false);
    expect(remind('2026-12-10', '2026-12-03', '2026-09-18', ['2026-11-13'])).toBe(true);
  });

  it('is not reminded of what they heard of only days before, nor where the setting is 0', () => {
    expect(remind('2026-11-13', '2026-11-09', '2026-11-04')).toBe(false);
    expect(remind('2026-11-13', '2026-11-09', '2026-11-03')).toBe(true);
    const before = { told: [said('2026-09-18', '120')], reminded: [] };
    const on = { due: '2026-11-13', today: '2026-11-13', days: 0 };
    expect(mustRemind(before, on, calendar)).toBe(false);
  });
});
