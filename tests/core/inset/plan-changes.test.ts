import { planYear } from '../../../src/core/inset/plan';
import {
  dayChanges,
  isReasonNeeded,
  type Standing,
  sessionChanges,
  standingIn,
} from '../../../src/core/inset/plan-changes';
import type { InsetDayRow, SessionRow } from '../../../src/core/inset/types';
import { insetDaysTable, type Row, sessionsTable, type Table } from '../../../src/core/tables';
import { fc } from '../../properties';
import { settings } from './sample-year';

function emptyRow<T extends Table>(table: T): Row<T> {
  const entries = Object.entries(table.columns).map(([key, { type }]) => [
    key,
    type === 'yesNo' ? false : type === 'number' || type === 'date' ? null : '',
  ]);
  return Object.fromEntries(entries) as Row<T>;
}

const day: InsetDayRow = { ...emptyRow(insetDaysTable), id: 'D1', date: '2026-10-23' };
const session: SessionRow = {
  ...emptyRow(sessionsTable),
  ...{ id: 'A1', day: 'D5', date: '2026-11-12', starts: '15:45', ends: '17:45' },
};
const words = (changes: readonly { what: string; before: string; after: string }[]): string[] =>
  changes.map(({ what, before, after }) => `${what}: ${before} → ${after}`);

it('names what is done to a day', () => {
  expect(words(dayChanges(null, day, 'to come'))).toEqual(['added:  → 2026-10-23']);
  expect(words(dayChanges(day, { ...day, date: '2026-10-24' }, 'to come'))).toEqual([
    'moved: 2026-10-23 → 2026-10-24',
  ]);
  const off = { ...day, state: 'called off', takenAs: 'twilights' };
  expect(words(dayChanges(day, off, 'to come'))).toEqual([
    'called off: planned → called off',
    'changed: day → twilights',
  ]);
  expect(words(dayChanges({ ...day, state: 'called off' }, day, 'to come'))).toEqual([
    're-instated: called off → planned',
  ]);
});

it('takes an empty cell for what it means', () => {
  const said = { ...day, state: 'planned', part: 'whole', takenAs: 'day', audience: 'all' };
  expect(dayChanges(day, said, 'to come')).toEqual([]);
  expect(dayChanges(day, said, 'held')).toEqual([]);
});

it('a draft that gets its first date has not moved; one that loses its date has', () => {
  expect(dayChanges({ ...day, date: null }, day, 'to come')).toEqual([]);
  expect(words(dayChanges(day, { ...day, date: null }, 'to come'))).toEqual([
    'moved: 2026-10-23 → ',
  ]);
});

it('names what is done to a session', () => {
  const plan = (change: Partial<SessionRow>) =>
    words(sessionChanges(session, { ...session, ...change }, 'to come'));
  expect(plan({ state: 'held' })).toEqual(['held: planned → held']);
  expect(plan({ ends: '17:15' })).toEqual(['changed: 17:45 → 17:15']);
  expect(plan({ venue: 'Hall' })).toEqual([]);
});

it('what changes minutes that were counted is a correction', () => {
  const held = { ...session, state: 'held' };
  const correct = (change: Partial<SessionRow>) =>
    words(sessionChanges(held, { ...held, ...change }, 'held'));
  expect(correct({ ends: '17:15' })).toEqual([
    'corrected: 2026-11-12 15:45 17:45 → 2026-11-12 15:45 17:15',
  ]);
  expect(correct({ state: 'planned' })).toEqual([
    'corrected: 2026-11-12 15:45 17:45 held → 2026-11-12 15:45 17:45 planned',
  ]);
  expect(correct({ state: 'called off' })).toEqual(['called off: held → called off']);
  expect(correct({ titleEnglish: 'Other' })).toEqual([]);
});

it('a session that counts towards another day has moved, held or not, unless it counts for neither', () => {
  const towards = (day: string, row: Partial<SessionRow> = {}, standing: Standing = 'to come') =>
    words(sessionChanges({ ...session, ...row }, { ...session, ...row, day }, standing));
  expect(towards('D6')).toEqual(['moved: D5 → D6']);
  expect(towards('d5')).toEqual([]);
  expect(towards('D6', { state: 'held' }, 'held')).toEqual(['moved: D5 → D6']);
  expect(towards('D6', { state: 'called off' })).toEqual(['changed: D5 → D6']);
  expect(towards('D6', { date: null })).toEqual(['changed: D5 → D6']);
  expect(towards('D6', { day: '' })).toEqual([]);
  const held = { ...session, state: 'held' };
  expect(words(sessionChanges(held, { ...held, day: 'D6', ends: '17:15' }, 'held'))).toEqual([
    'corrected: 2026-11-12 15:45 17:45 → 2026-11-12 15:45 17:15',
    'moved: D5 → D6',
  ]);
});

it('no change of a held session that touches its minutes or whom they are for goes without a reason', () => {
  const change = fc.record(
    {
      date: fc.constantFrom('2026-11-12', '2026-11-13'),
      starts: fc.constantFrom('15:45', '16:00'),
      ends: fc.constantFrom('17:45', '17:15'),
      day: fc.constantFrom('D5', 'D6'),
      audience: fc.constantFrom('', 'TAs'),
      state: fc.constantFrom('held', 'planned', 'called off'),
      venue: fc.constantFrom('', 'Hall'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(change, (changed) => {
      const held = { ...session, state: 'held' };
      const after = { ...held, ...changed };
      const isTouched = (['date', 'starts', 'ends', 'day', 'audience', 'state'] as const).some(
        (key) => held[key] !== after[key],
      );
      expect(isReasonNeeded(sessionChanges(held, after, 'held'))).toBe(isTouched);
    }),
  );
});

it.each<[string, Partial<InsetDayRow>]>([
  ['half', { part: 'half' }],
  ['taken as twilights', { takenAs: 'twilights' }],
  ['later', { starts: '10:00' }],
  ['shorter', { ends: '12:00' }],
  ['for one phase', { phase: 'infants' }],
  ['for teachers', { audience: 'teachers' }],
])('a day that has been is not made %s without a reason; one to come is', (_, change) => {
  const after = { ...day, ...change };
  expect(isReasonNeeded(dayChanges(day, after, 'held'))).toBe(true);
  expect(isReasonNeeded(dayChanges(day, after, 'to come'))).toBe(false);
});

it('what a day that has been is about changes without a reason', () => {
  const after = { ...day, venue: 'Hall', titleEnglish: 'Other', lead: 'S06', why: 'x' };
  expect(dayChanges(day, after, 'held')).toEqual([]);
});

it('a session that is over and not confirmed yet is moved, not corrected, and keeps its times with a reason', () => {
  const plan = (change: Partial<SessionRow>) =>
    words(sessionChanges(session, { ...session, ...change }, 'over'));
  expect(plan({ date: '2026-11-19' })).toEqual(['moved: 2026-11-12 → 2026-11-19']);
  expect(plan({ ends: '17:15' })).toEqual(['corrected: 17:45 → 17:15']);
  expect(plan({ audience: 'TAs' })).toEqual(['corrected: all → TAs']);
  expect(plan({ state: 'held' })).toEqual(['held: planned → held']);
});

describe('how a day or session stands', () => {
  const at = (now: string, change: Partial<InsetDayRow> = {}, held: Partial<SessionRow> = {}) => {
    const days = [{ ...day, ...change }];
    const sessions = [{ ...session, day: 'D1', date: '2026-10-01', ...held }];
    const plan = planYear({
      ...{ now, year: '2026-27', settings, rules: [], marks: [] },
      days,
      sessions,
    });
    return (about: string) => standingIn(plan, about);
  };

  it('a day in school is held once it is over, one called off never', () => {
    expect(at('2026-10-23T14:00')('D1')).toBe('to come');
    expect(at('2026-10-23T18:00')('D1')).toBe('held');
    expect(at('2026-10-30T09:00', { state: 'called off' })('D1')).toBe('to come');
  });

  it('a day taken as twilights is held from its first session on, or once its date is past', () => {
    const twilights = { takenAs: 'twilights' };
    expect(at('2026-09-20T09:00', twilights)('D1')).toBe('to come');
    expect(at('2026-10-02T09:00', twilights)('D1')).toBe('to come');
    expect(at('2026-10-02T09:00', twilights, { state: 'held' })('D1')).toBe('held');
    expect(at('2026-10-24T09:00', twilights, { state: 'called off' })('D1')).toBe('held');
  });

  it('a session is over until somebody says that it was held', () => {
    expect(at('2026-09-30T09:00')('A1')).toBe('to come');
    expect(at('2026-10-01T18:00')('A1')).toBe('over');
    expect(at('2026-10-01T18:00', {}, { state: 'held' })('A1')).toBe('held');
    expect(at('2026-10-01T18:00', {}, { state: 'called off' })('A1')).toBe('to come');
  });
});
