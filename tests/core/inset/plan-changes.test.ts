import { dayChanges, isReasonNeeded, sessionChanges } from '../../../src/core/inset/plan-changes';
import type { InsetDayRow, SessionRow } from '../../../src/core/inset/types';
import { insetDaysTable, type Row, sessionsTable, type Table } from '../../../src/core/tables';
import { fc } from '../../properties';

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
  expect(words(dayChanges(null, day))).toEqual(['added:  → 2026-10-23']);
  expect(words(dayChanges(day, { ...day, date: '2026-10-24' }))).toEqual([
    'moved: 2026-10-23 → 2026-10-24',
  ]);
  expect(words(dayChanges(day, { ...day, state: 'called off', takenAs: 'twilights' }))).toEqual([
    'called off: planned → called off',
    'changed: day → twilights',
  ]);
  expect(words(dayChanges({ ...day, state: 'called off' }, day))).toEqual([
    're-instated: called off → planned',
  ]);
});

it('takes an empty cell for what it means', () => {
  const said = { ...day, state: 'planned', part: 'whole', takenAs: 'day' };
  expect(dayChanges(day, said)).toEqual([]);
});

it('a draft that gets its first date has not moved; one that loses its date has', () => {
  expect(dayChanges({ ...day, date: null }, day)).toEqual([]);
  expect(words(dayChanges(day, { ...day, date: null }))).toEqual(['moved: 2026-10-23 → ']);
});

it('names what is done to a session', () => {
  const plan = (change: Partial<SessionRow>) =>
    words(sessionChanges(session, { ...session, ...change }, false));
  expect(plan({ state: 'held' })).toEqual(['held: planned → held']);
  expect(plan({ ends: '17:15' })).toEqual(['changed: 17:45 → 17:15']);
  expect(plan({ venue: 'Hall' })).toEqual([]);
});

it('what changes minutes that were counted is a correction', () => {
  const held = { ...session, state: 'held' };
  const correct = (change: Partial<SessionRow>) =>
    words(sessionChanges(held, { ...held, ...change }, true));
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
  const towards = (day: string, row: Partial<SessionRow> = {}, wasHeld = false) =>
    words(sessionChanges({ ...session, ...row }, { ...session, ...row, day }, wasHeld));
  expect(towards('D6')).toEqual(['moved: D5 → D6']);
  expect(towards('d5')).toEqual([]);
  expect(towards('D6', { state: 'held' }, true)).toEqual(['moved: D5 → D6']);
  expect(towards('D6', { state: 'called off' })).toEqual(['changed: D5 → D6']);
  expect(towards('D6', { date: null })).toEqual(['changed: D5 → D6']);
  expect(towards('D6', { day: '' })).toEqual([]);
  const held = { ...session, state: 'held' };
  expect(words(sessionChanges(held, { ...held, day: 'D6', ends: '17:15' }, true))).toEqual([
    'corrected: 2026-11-12 15:45 17:45 → 2026-11-12 15:45 17:15',
    'moved: D5 → D6',
  ]);
});

it('no change of a held session that touches its minutes goes without a reason', () => {
  const change = fc.record(
    {
      date: fc.constantFrom('2026-11-12', '2026-11-13'),
      starts: fc.constantFrom('15:45', '16:00'),
      ends: fc.constantFrom('17:45', '17:15'),
      day: fc.constantFrom('D5', 'D6'),
      state: fc.constantFrom('held', 'planned', 'called off'),
      venue: fc.constantFrom('', 'Hall'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(change, (changed) => {
      const held = { ...session, state: 'held' };
      const after = { ...held, ...changed };
      const isTouched = (['date', 'starts', 'ends', 'day', 'state'] as const).some(
        (key) => held[key] !== after[key],
      );
      expect(isReasonNeeded(sessionChanges(held, after, true))).toBe(isTouched);
    }),
  );
});
