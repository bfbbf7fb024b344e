import { findClosedDates } from '../../../src/core/inset/closed-dates';
import type { InsetDayRow } from '../../../src/core/inset/types';

type Closing = Pick<InsetDayRow, 'date' | 'part' | 'phase' | 'state'>;

const day = (given: Partial<Closing> = {}): Closing => ({
  date: '2026-10-23',
  part: '',
  phase: '',
  state: '',
  ...given,
});
const phases = ['infants', 'juniors', 'both'];
const closed = (...days: readonly Closing[]) => findClosedDates(days, phases);

test('an INSET day of the whole school is no school day, once', () => {
  expect(closed(day(), day({ phase: 'both' }))).toEqual(['2026-10-23']);
});

test('a day that was called off is a school day again', () => {
  expect(closed(day({ state: 'called off' }))).toEqual([]);
});

test('half a day leaves pupils the other half', () => {
  expect(closed(day({ part: 'half' }))).toEqual([]);
});

test('a day of one phase leaves the other in school; days of both make up the school', () => {
  expect(closed(day({ phase: 'Infants' }))).toEqual([]);
  expect(closed(day({ phase: 'Infants' }), day({ phase: 'juniors' }))).toEqual(['2026-10-23']);
  expect(closed(day({ phase: 'infants' }), day({ phase: 'infants' }))).toEqual([]);
  expect(closed(day({ phase: 'infants' }), day({ phase: 'juniors', part: 'half' }))).toEqual([]);
});

test('a school that lists no phases has none that would make it up', () => {
  expect(findClosedDates([day({ phase: 'Site A' })], [])).toEqual([]);
});

test('a row without a date closes nothing', () => {
  expect(closed(day({ date: null }))).toEqual([]);
});
