import { blankedData, composeId, ownsId, parseJournalRow } from '../../src/core/journal';
import { fc } from '../properties';

const mair = 'mair@ysgol.example';
const id = composeId('e', mair, 'aaaabbbbccccdddd') ?? '';
const projectId = composeId('p', mair, 'aaaabbbbccccdddd') ?? '';

const entry = {
  what: 'Read about phonics',
  date: '2026-11-06',
  hours: 1.5,
  form: 'reading',
  idea: 'both',
  priority: 'P1',
  change: 'Shorter lessons',
  bringToInset: false,
};

const project = {
  title: 'Talk for maths',
  question: 'Does talk help?',
  objective: 'More reasoning',
  baseline: '',
  measure: '',
  starts: '2026-11-09',
  ends: '2027-03-26',
  priority: '',
  team: ['S04'],
};

function rowOf(change: Partial<Record<number, string>> = {}): string[] {
  const cells = ['2026-11-09T08:30', mair, 'entry', id, '1', JSON.stringify(entry)];
  for (const [place, cell] of Object.entries(change)) cells[Number(place)] = cell ?? '';
  return cells;
}

describe('ids', () => {
  test('the same person and key give the same id, another person another', () => {
    expect(composeId('e', 'Mair@Ysgol.example', 'AAAA-BBBB-CCCC-DDDD')).toBe(id);
    expect(composeId('e', 'sion@ysgol.example', 'aaaabbbbccccdddd')).not.toBe(id);
  });

  test('a person owns what was made for their address, in any case of letters', () => {
    expect(ownsId(id, 'MAIR@ysgol.example')).toBe(true);
    expect(ownsId(id, 'sion@ysgol.example')).toBe(false);
    expect(ownsId('e-1', mair)).toBe(false);
    expect(ownsId('', '')).toBe(false);
  });

  test('a key too short to be one gives no id', () => {
    expect(composeId('e', mair, '=1+1')).toBeNull();
  });

  test('whatever the key, the id is owned or there is none', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const made = composeId('e', mair, key);
        expect(made === null || (ownsId(made, mair) && made.length <= 40)).toBe(true);
      }),
    );
  });
});

describe('reading a journal row', () => {
  test('an entry', () => {
    expect(parseJournalRow(rowOf({ 1: 'Mair@Ysgol.example' }), 7)).toEqual({
      kind: 'entry',
      at: '2026-11-09T08:30',
      by: mair,
      id,
      version: 1,
      row: 7,
      data: entry,
    });
  });

  test('a project, a withdrawal and a text taken out', () => {
    const data = JSON.stringify(project);
    expect(parseJournalRow(rowOf({ 2: 'project', 3: projectId, 5: data }), 1)).toMatchObject({
      kind: 'project',
      data: project,
    });
    expect(parseJournalRow(rowOf({ 2: 'entry-withdrawn', 4: '2', 5: '{}' }), 1)).toMatchObject({
      kind: 'entry-withdrawn',
      version: 2,
    });
    expect(parseJournalRow(rowOf({ 5: blankedData('2026-11-06') }), 1)).toMatchObject({
      kind: 'entry-blanked',
      date: '2026-11-06',
    });
  });

  test('a row whose apostrophes a plain-text cell shows', () => {
    const cells = rowOf({ 2: 'entry-withdrawn', 4: '2', 5: '{}' });
    const shown = cells.map((cell) => `'${cell}`);
    expect(parseJournalRow(shown, 4)).toEqual(parseJournalRow(cells, 4));
    expect(parseJournalRow(shown, 4)).toMatchObject({ kind: 'entry-withdrawn', version: 2 });
  });

  test('cells that a person turned into numbers are still read', () => {
    const cells = ['2026-11-09T08:30', mair, 'entry', id, 1, JSON.stringify(entry)];
    expect(parseJournalRow(cells, 1)).toMatchObject({ kind: 'entry', version: 1 });
  });

  test.each([
    ['a moment that is none', { 0: '2026-02-30T09:00' }, 'at'],
    ['no address', { 1: '' }, 'by'],
    ['two addresses', { 1: 'a@x.example, b@x.example' }, 'by'],
    ['a kind nobody knows', { 2: 'delete-everything' }, 'kind'],
    ['an id of another shape', { 3: 'E001' }, 'id'],
    ['an entry under a project’s id', { 3: projectId }, 'id'],
    ['version nought', { 4: '0' }, 'version'],
    ['a version in words', { 4: 'two' }, 'version'],
    ['half-written data', { 5: '{"what":"Read ab' }, 'data'],
    ['no data', { 5: '' }, 'data'],
    ['a formula', { 5: '=IMPORTRANGE("x")' }, 'data'],
    ['a number for a text', { 5: JSON.stringify({ ...entry, what: 5 }) }, 'data'],
    ['hours without end', { 5: JSON.stringify({ ...entry, hours: 1e9 }) }, 'data'],
    ['a text far too long', { 5: JSON.stringify({ ...entry, change: 'x'.repeat(2001) }) }, 'data'],
    ['a date after it was saved', { 5: JSON.stringify({ ...entry, date: '2027-01-01' }) }, 'data'],
    ['an idea nobody has', { 5: JSON.stringify({ ...entry, idea: 'none' }) }, 'data'],
    ['taken out with a date that is none', { 5: blankedData('yesterday') }, 'data'],
  ])('%s is a problem with its place', (_, change, expected) => {
    expect(parseJournalRow(rowOf(change), 3)).toEqual({ kind: 'problem', row: 3, expected });
  });

  test('an empty row is a problem, not a crash', () => {
    expect(parseJournalRow([], 3)).toEqual({ kind: 'problem', row: 3, expected: 'at' });
  });

  test('control characters and a second line in a title do not come through', () => {
    const data = JSON.stringify({ ...entry, what: 'Read\r\nBcc: all\u0000', change: 'a\r\nb' });
    expect(parseJournalRow(rowOf({ 5: data }), 1)).toMatchObject({
      data: { what: 'Read Bcc: all', change: 'a\nb' },
    });
  });

  test('no cells at all make it throw', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.json());
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), fc.json(), (cells, data) => {
        parseJournalRow(cells, 0);
        expect(parseJournalRow(rowOf({ 5: data }), 0)).toHaveProperty('kind');
      }),
    );
  });
});
