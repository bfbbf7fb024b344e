import { findEntryProblems } from '../../src/core/entry';
import {
  blankEntry,
  type EntryForm,
  findEntryErrors,
  fromEntry,
  readEntryForm,
  toEntry,
} from '../../src/ui/shared/entry/entry-form';
import { parseHours } from '../../src/ui/shared/parse-hours';
import { makeKey } from '../../src/ui/shared/save-key';
import { numberTalk } from '../browser/sidebar-world';
import { fc } from '../properties';

const today = '2026-11-09';
const filled: EntryForm = {
  what: 'Number talk',
  date: '2026-11-06',
  hours: '1,5',
  form: 'lesson-study',
  idea: 'both',
  priority: 'P1',
  change: '',
  bringToInset: true,
};

describe('hours as people type them', () => {
  it.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    [' 2 ', 2],
    ['.5', 0.5],
    ['3,', 3],
  ])('%s is a number', (typed, hours) => expect(parseHours(typed)).toBe(hours));

  it.each(['', 'two', '1h30', '1.5.2', '-1', '1e3', '1 000', '=2', '٣'])('%s is none', (typed) =>
    expect(parseHours(typed)).toBeNaN(),
  );
});

describe('the entry form', () => {
  it('becomes an entry with hours as a number', () => {
    expect(toEntry(filled)).toEqual({ ...filled, hours: 1.5 });
    expect(findEntryProblems(toEntry(filled), today)).toEqual({});
  });

  it('leaves a priority out of one’s own interest', () => {
    expect(toEntry({ ...filled, idea: 'interest' }).priority).toBe('');
  });

  it('says beside each field what is missing, in the person’s language', () => {
    expect(findEntryErrors(blankEntry(today), today, 'en')).toEqual({
      what: 'Say what you did.',
      hours: 'Write the hours as a number, such as 1.5.',
      form: 'Choose what kind of learning it was.',
      idea: 'Choose where the idea came from.',
    });
    expect(findEntryErrors({ ...filled, date: '' }, today, 'cy')).toEqual({
      date: 'Dewiswch ddiwrnod.',
    });
    expect(findEntryErrors({ ...filled, date: '2026-11-10' }, today, 'en').date).toMatch(
      /not come/,
    );
    expect(findEntryErrors({ ...filled, priority: '' }, today, 'en').priority).toMatch(/priority/);
  });

  it('shows a saved entry as it was typed', () => {
    const { id, version, savedAt, ...entry } = numberTalk;
    expect([id, version, savedAt]).toHaveLength(3);
    expect(toEntry(fromEntry(numberTalk))).toEqual(entry);
  });

  it('makes a whole form of whatever the browser kept', () => {
    expect(readEntryForm(JSON.parse(JSON.stringify(filled)))).toEqual(filled);
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        const form = readEntryForm(kept);
        if (form === null) return;
        expect(Object.keys(form).sort()).toEqual(Object.keys(filled).sort());
        expect(['', 'priority', 'interest', 'both']).toContain(form.idea);
      }),
    );
  });
});

it('makes keys that the journal takes, each another', () => {
  const keys = Array.from({ length: 200 }, () => makeKey());
  expect(new Set(keys).size).toBe(200);
  expect(keys.every((key) => /^[0-9a-z]{20}$/.test(key))).toBe(true);
});
