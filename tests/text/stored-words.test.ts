import { checkNoteText, sayCheckNote } from '../../src/text/check';
import { fill } from '../../src/text/fill';
import { storedWords } from '../../src/text/stored-words';

describe('sentences kept as data', () => {
  test('are filled in by name, and what is not known is left out', () => {
    expect(fill('{tab}: {count} of {count}{rest}.', { tab: 'Staff', count: 0 })).toBe(
      'Staff: 0 of 0.',
    );
  });

  test('what people typed is put in as it is', () => {
    const typed = '{a} $& $1 {{tag}} =1+1 <b>ŵ</b>';
    expect(fill('“{a}” and {{{a}}}', { a: typed })).toBe(`“${typed}” and {{${typed}}}`);
  });

  test('survive being written down: no functions, nothing undefined', () => {
    expect(JSON.parse(JSON.stringify(storedWords))).toEqual(storedWords);
  });

  test.each(['check', 'run', 'notice'] as const)('%s: both languages name the same', (name) => {
    const { en, cy } = storedWords[name];
    const named = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, part]) => named(part, `${path}/${key}`))
        : [`${path}: ${[...new Set(String(value).match(/\{\w+\}/g) ?? [])].sort().join(' ')}`];
    expect(named(cy)).toEqual(named(en));
  });

  test('set-up notes of both languages name the same', () => {
    const { en, cy } = storedWords['set-up'].notes;
    for (const [code, text] of Object.entries(en)) {
      const places = (one: string) => [...new Set(one.match(/\{\w+\}/g) ?? [])].sort();
      expect([code, places(cy[code as keyof typeof cy])]).toEqual([code, places(text)]);
    }
  });
});

describe('a finding of Check', () => {
  const about = { kind: 'mend', place: 'Staff!D7', link: '' } as const;

  test('says what stands in a cell, or that it is empty', () => {
    const note = { ...about, code: 'expected-number', a: 'FTE' } as const;
    expect(sayCheckNote({ ...note, b: 'half' }, checkNoteText.en)).toBe(
      'FTE: it says “half”; a number is expected.',
    );
    expect(sayCheckNote(note, checkNoteText.en)).toBe('FTE: it is empty; a number is expected.');
  });

  test('names what is used instead of a wrong setting, where something is', () => {
    const note = { ...about, code: 'setting-wrong', a: 'undo-minutes', b: 'ten' } as const;
    expect(sayCheckNote({ ...note, c: '10' }, checkNoteText.en)).toBe(
      'undo-minutes: “ten” cannot be used; 10 is used instead.',
    );
    expect(sayCheckNote(note, checkNoteText.en)).toBe('undo-minutes: “ten” cannot be used.');
  });
});

test('a sentence says something else where nobody is named', () => {
  expect(fill('Ask {lead|your lead}.', { lead: '' })).toBe('Ask your lead.');
  expect(fill('Ask {lead|your lead}.', { lead: 'Nia' })).toBe('Ask Nia.');
  expect(fill('Rows: {count|none}.', { count: 0 })).toBe('Rows: 0.');
});
