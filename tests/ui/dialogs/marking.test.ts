import {
  afterSaving,
  catchUpWith,
  type Edits,
  type Marking,
  type Markings,
  markStep,
  noEdits,
  nothingYet,
  pressed,
  readMinutes,
  shownMarking,
  undoStep,
} from '../../../src/ui/dialogs/register/marking';
import { fc } from '../../properties';

const present: Marking = { state: 'present', minutes: null, pay: '' };
const away: Marking = { state: 'not attending', minutes: null, pay: '' };
const saved: Markings = new Map([['S02', present]]);
/** What is still to be saved. */
const marked = (edits: Edits) => [...edits.marked].map(([staff, { after }]) => [staff, after]);
const step = (edits: Edits, ...people: [string, Marking][]) =>
  markStep(saved, edits, new Map(people));

it('counts only what differs from what is saved', () => {
  const edits = step(noEdits, ['S01', present], ['S02', present]);
  expect(marked(edits)).toEqual([['S01', present]]);
  expect(marked(step(edits, ['S01', nothingYet]))).toEqual([]);
});

it('undoes a whole group at once, and then the step before', () => {
  const one = step(noEdits, ['S01', away]);
  const group = step(one, ['S01', present], ['S02', present], ['S03', present]);
  const back = undoStep(saved, group);
  expect(marked(back)).toEqual([['S01', away]]);
  expect(marked(undoStep(saved, back))).toEqual([]);
  expect(undoStep(saved, noEdits)).toBe(noEdits);
});

it('can undo what is saved already: then that is a change to save', () => {
  const edits = step(noEdits, ['S01', present]);
  const rest = afterSaving(edits, edits.marked);
  expect(marked(rest)).toEqual([]);
  const now: Markings = new Map([...saved, ['S01', present]]);
  expect(marked(undoStep(now, rest))).toEqual([['S01', nothingYet]]);
});

it('keeps what was marked while the rest was being saved', () => {
  const sent = step(noEdits, ['S01', present], ['S03', present]);
  const since = step(sent, ['S03', away], ['S04', present]);
  expect(marked(afterSaving(since, sent.marked))).toEqual([
    ['S03', away],
    ['S04', present],
  ]);
});

describe('somebody signs in on My page meanwhile', () => {
  const now: Markings = new Map([...saved, ['S08', present]]);
  const paid: Marking = { ...nothingYet, pay: 'paid' };

  it('stays signed in where only the pay is marked', () => {
    const edits = catchUpWith(now, step(noEdits, ['S08', paid]));
    expect(shownMarking(now, edits, 'S08')).toEqual({ ...present, pay: 'paid' });
    expect(edits.marked.get('S08')).toEqual({
      before: present,
      after: { ...present, pay: 'paid' },
    });
  });

  it('stays signed in when the pay is taken back, before it is saved or after', () => {
    const edits = step(noEdits, ['S08', paid]);
    expect(marked(undoStep(now, edits))).toEqual([]);
    const since: Markings = new Map([...saved, ['S08', { ...present, pay: 'paid' }]]);
    const rest = afterSaving(edits, edits.marked);
    expect(marked(undoStep(since, rest))).toEqual([['S08', present]]);
  });

  it('is not marked otherwise by what was marked before it was heard of', () => {
    const edits = catchUpWith(now, step(noEdits, ['S08', away], ['S09', away]));
    expect(marked(edits)).toEqual([['S09', away]]);
    expect(marked(markStep(now, edits, new Map([['S08', away]])))).toEqual([
      ['S09', away],
      ['S08', away],
    ]);
  });
});

it('takes a state back when it is pressed again, keeps the pay, and forgets the minutes', () => {
  const paid: Marking = { state: 'present', minutes: 60, pay: 'paid' };
  expect(pressed(paid, 'present')).toEqual({ state: 'open', minutes: null, pay: 'paid' });
  expect(pressed(paid, 'not attending')).toEqual({
    state: 'not attending',
    minutes: null,
    pay: 'paid',
  });
});

it.each([
  ['', null],
  [' 60 ', 60],
  ['120', null],
  ['121', undefined],
  ['0', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['=1+1', undefined],
  ['٦٠', undefined],
])('reads %j of 120 minutes as %s', (typed, minutes) => {
  expect(readMinutes(typed, 120)).toBe(minutes);
});

const marking = fc.record({
  state: fc.constantFrom('present' as const, 'not attending' as const, 'open' as const),
  minutes: fc.constantFrom(null, 30, 60),
  pay: fc.constantFrom('' as const, 'paid' as const, 'in lieu' as const),
});
const markings = fc
  .array(fc.tuple(fc.constantFrom('S01', 'S02', 'S03', 'S04'), marking), { maxLength: 4 })
  .map((pairs): Markings => new Map(pairs));

it('comes back to what was saved once every step is undone', () => {
  fc.assert(
    fc.property(markings, fc.array(markings, { maxLength: 8 }), (stands, steps) => {
      const done = steps.reduce((edits, one) => markStep(stands, edits, one), noEdits);
      const undone = done.steps.reduce((edits) => undoStep(stands, edits), done);
      expect(undone.marked.size).toBe(0);
    }),
  );
});

it('shows after saving exactly what it showed before', () => {
  fc.assert(
    fc.property(markings, fc.array(markings, { maxLength: 8 }), (stands, steps) => {
      const edits = steps.reduce((all, one) => markStep(stands, all, one), noEdits);
      const after = new Map([
        ...stands,
        ...[...edits.marked].map(([id, { after }]) => [id, after] as const),
      ]);
      const rest = afterSaving(edits, edits.marked);
      for (const staff of ['S01', 'S02', 'S03', 'S04']) {
        expect(shownMarking(after, rest, staff)).toEqual(shownMarking(stands, edits, staff));
      }
    }),
  );
});
