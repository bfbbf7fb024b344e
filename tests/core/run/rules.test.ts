import { joinBoth } from '../../../src/core/language';
import { nameForDrive } from '../../../src/core/run/drive-name';
import { makeLabels } from '../../../src/core/run/labels';
import { readShareKey, shareKey } from '../../../src/core/run/made-keys';
import { projectFolders } from '../../../src/core/run/project-folders';
import {
  hashCells,
  isSameTab,
  readHashes,
  writeHashes,
} from '../../../src/core/run/published-hashes';
import { isTailInPlace, readJournalRows } from '../../../src/core/run/read-journal';
import { eventIdOf } from '../../../src/core/run/wanted-events';
import { anyCharacter, fc } from '../../properties';

describe('names for Drive', () => {
  test('hold title and lead on one line without slashes', () => {
    expect(nameForDrive(' Maths\n/ talk \u202e', 'Siân O’Sampl')).toBe(
      'Maths - talk – Siân O’Sampl',
    );
    expect(nameForDrive('', 'Siân')).toBe('Siân');
  });

  test('never exceed 200 characters, and the lead stays readable', () => {
    const name = nameForDrive('x'.repeat(500), 'Mair');
    expect(name).toHaveLength(200);
    expect(name).toMatch(/… – Mair$/);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: anyCharacter }),
        fc.string({ maxLength: 120 }),
        (a, b) => {
          const made = nameForDrive(a, b);
          expect(made.length).toBeLessThanOrEqual(200);
          expect(made).not.toMatch(/[/\\\n\r\u202a-\u202e\u2066-\u2069]/);
        },
      ),
    );
  });
});

describe('ids of calendar events', () => {
  test('are what Google takes, always the same, and another for every day', () => {
    expect(eventIdOf('D2')).toBe('inset00440032');
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 20, unit: anyCharacter }),
        fc.string({ minLength: 1, maxLength: 20, unit: anyCharacter }),
        (a, b) => {
          expect(eventIdOf(a)).toMatch(/^[0-9a-v]{5,1024}$/);
          expect(eventIdOf(a) === eventIdOf(b)).toBe(a === b);
        },
      ),
    );
  });
});

describe('both languages in one cell', () => {
  test('stand in the school’s order, once where they are the same or one is missing', () => {
    const text = { en: 'Reading', cy: 'Darllen' };
    expect(joinBoth(text, 'cy', ' / ')).toBe('Darllen / Reading');
    expect(joinBoth(text, 'en', ' / ')).toBe('Reading / Darllen');
    expect(joinBoth({ en: 'Sabbatical', cy: ' ' }, 'cy', ' / ')).toBe('Sabbatical');
    expect(joinBoth({ en: 'P1', cy: 'P1' }, 'cy', ' / ')).toBe('P1');
  });

  test('an id without a name is shown as it is', () => {
    const labels = makeLabels([], [], [], 'cy');
    expect([labels.person('S99'), labels.form('x'), labels.priority('P9')]).toEqual([
      'S99',
      'x',
      'P9',
    ]);
    expect(labels.hasPerson('S99')).toBe(false);
  });
});

describe('what was published', () => {
  test('is remembered in one cell, and nonsense there means never', () => {
    const hashes = { log: 'a1', names: 'b', projects: '', inset: 'c', resources: 'e', lists: 'd' };
    expect(readHashes(writeHashes(hashes))).toEqual(hashes);
    expect(readHashes('').log).toBe('');
    expect(readHashes('{"log":1}').log).toBe('');
  });

  test('is the same tab, whatever empty cells stand at the ends', () => {
    const published = [['a', null, 0.1 + 0.2], ['b'], [null]];
    expect(
      isSameTab(
        [
          ['a', '', 0.3],
          ['b', '', ''],
        ],
        published,
      ),
    ).toBe(true);
    expect(isSameTab([['a', '', 0.3]], published)).toBe(false);
    expect(isSameTab([['a', '', '0.3'], ['b']], published)).toBe(false);
    expect(hashCells(published)).toBe(hashCells([['a', '', 0.3], ['b']]));
  });
});

describe('the mark in the journal', () => {
  const line = (id: string) => ['at', 'by', 'kind', id, '1', '{}'];

  test('holds while the last row taken stands where it stood', () => {
    const mark = { count: 2, lastId: 'two' };
    expect(isTailInPlace([line('two'), line('three')], mark)).toBe(true);
    expect(isTailInPlace([line('three')], mark)).toBe(false);
    expect(isTailInPlace([], mark)).toBe(false);
    expect(isTailInPlace([], { count: 0, lastId: '' })).toBe(true);
  });

  test('moves to the last row, readable or not', () => {
    const { mark, problems } = readJournalRows([line('three'), [], line('four')], 3, {
      count: 2,
      lastId: 'two',
    });
    expect(mark).toEqual({ count: 5, lastId: 'four' });
    expect(problems.map(({ row }) => row)).toEqual([3, 5]);
    const before = { count: 2, lastId: 'two' };
    expect(readJournalRows([], 3, before).mark).toEqual(before);
  });
});

test('a share’s key can be read again, whatever the address', () => {
  const key = shareKey('p-abc-1', "o'sampl+pl:x@ysgol.example");
  expect(readShareKey(key)).toEqual({
    projectId: 'p-abc-1',
    address: "o'sampl+pl:x@ysgol.example",
  });
});

test('a project lies in the folder of the academic year in which it starts', () => {
  expect(projectFolders('2027-28').map(({ name }) => name)).toEqual([
    'Professional Research Projects',
    '2027-28',
  ]);
});
