import {
  type CellValue,
  defineTable,
  findLayout,
  layOutTable,
  placeOf,
  type Row,
  readTable,
} from '../../../src/core/tables';
import { fc } from '../../properties';

const table = defineTable({
  key: 'days',
  workbook: 'office',
  sheetId: 9,
  title: 'Days',
  writtenBy: 'people',
  columns: {
    id: { header: 'Id', type: 'text', required: true, max: 5 },
    date: { header: 'Date / Dyddiad', type: 'date' },
    at: { header: 'At', type: 'moment' },
    hours: { header: 'Hours', type: 'number' },
    kind: { header: 'Kind', type: 'choice', choices: ['term', 'holiday'] },
    open: { header: 'Open', type: 'yesNo' },
    notes: { header: 'Notes', type: 'long', optional: true },
  },
});

const header = ['Id', 'Date / Dyddiad', 'At', 'Hours', 'Kind', 'Open'];
const read = (...lines: CellValue[][]) => readTable(table, [header, ...lines]);
const first = (...cells: CellValue[]) => read(cells).rows[0]?.row;

describe('reading a tab', () => {
  test('finds columns by header in any order, whatever the case and spaces, others left alone', () => {
    const { rows, problems } = readTable(table, [
      ['Mine', ' hours ', 'ID', 'date  /  dyddiad', 'Open', 'Kind', 'At'],
      ['x', 2, 'D1', 46335, true, 'term', 46335.5],
    ]);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        index: 1,
        row: {
          id: 'D1',
          date: '2026-11-09',
          at: '2026-11-09T12:00',
          hours: 2,
          kind: 'term',
          open: true,
          notes: '',
        },
      },
    ]);
  });

  test('refuses a tab that lacks a header, naming it', () => {
    expect(() => readTable(table, [header.slice(0, 5)])).toThrow(
      'header-missing {"tab":"Days","header":"Open"}',
    );
    expect(() => readTable(table, [])).toThrow('header-missing {"tab":"Days","header":"Id"}');
  });

  test('takes the first of two columns with one header', () => {
    expect(findLayout(table, [...header, 'Id']).get('id')).toBe(0);
  });

  test('passes over empty rows, and says where the last one is that holds anything', () => {
    const { rows, end } = read(
      ['D1'],
      [],
      ['', null, ' '],
      ['D2'],
      [null, null, null, null, null, null, 'x'],
    );
    expect(rows.map(({ index, row }) => [index, row.id])).toEqual([
      [1, 'D1'],
      [4, 'D2'],
    ]);
    expect(end).toBe(6);
  });

  test('reads dates, numbers and yes as people type them', () => {
    expect(first('D1', '9/11/2026', '2026-11-09 08:30', '1,5', 'HOLIDAY', 'Ydy')).toMatchObject({
      date: '2026-11-09',
      at: '2026-11-09T08:30',
      hours: 1.5,
      kind: 'holiday',
      open: true,
    });
    expect(first('D1', '2026-11-09', null, 2, '', 'na')).toMatchObject({
      date: '2026-11-09',
      at: null,
      open: false,
    });
  });

  test('turns each bad cell into a problem with its place, and keeps the rest of the row', () => {
    const { rows, problems } = read(['', 'soon', 'later', 'two', 'party', 'perhaps']);
    expect(problems.map(({ place, expected, found }) => [place, expected, found])).toEqual([
      ['A2', 'required', ''],
      ['B2', 'date', 'soon'],
      ['C2', 'moment', 'later'],
      ['D2', 'number', 'two'],
      ['E2', 'choice', 'party'],
      ['F2', 'yesNo', 'perhaps'],
    ]);
    expect(rows[0]?.row).toMatchObject({ id: '', date: null, hours: null, kind: '', open: false });
    expect(read(['muchtoolong']).rows[0]?.row.id).toBe('mucht');
  });

  test('takes no impossible day and no slip of a number for a date', () => {
    for (const cell of ['30/02/2026', '31-04-2026', 0, -1, 20261109, true]) {
      expect(read(['D1', cell]).problems).toEqual([expect.objectContaining({ expected: 'date' })]);
    }
  });

  test('names places as Sheets does', () => {
    expect([placeOf(0, 0), placeOf(6, 3), placeOf(0, 25), placeOf(0, 26), placeOf(9, 701)]).toEqual(
      ['A1', 'D7', 'Z1', 'AA1', 'ZZ10'],
    );
  });
});

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('=1+1', '<b>', '9/11/2026', 'שלום', '😀', '\r\n'),
);

const goodRow: fc.Arbitrary<Row<typeof table>> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,5}$/),
  date: fc.constantFrom(null, '2026-11-09', '2028-02-29', '1999-12-31'),
  at: fc.constantFrom(null, '2026-11-09T08:31', '2026-03-29T01:59'),
  hours: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 400 }).map((n) => n / 4),
  ),
  kind: fc.constantFrom('', 'term', 'holiday'),
  open: fc.boolean(),
  notes: fc.string({ maxLength: 20 }).map((text) => text.trim()),
});

describe('reading, whatever stands there', () => {
  test('never throws once the headers are there, and never drops a row that holds something', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), (lines) => {
        const { rows, end } = readTable(table, [header, ...lines]);
        for (const { row } of rows) expect(Object.keys(row)).toEqual(Object.keys(table.columns));
        const held = lines.filter((line) =>
          line
            .slice(0, 6)
            .some((one) => one !== null && one !== false && String(one).trim() !== ''),
        );
        expect(rows).toHaveLength(held.length);
        expect(end).toBeLessThanOrEqual(lines.length + 1);
      }),
    );
  });

  test('what was laid out is read again, whatever the order of the columns', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    fc.assert(
      fc.property(fc.array(goodRow, { maxLength: 5 }), order, (rows, places) => {
        const cells = layOutTable(table, rows).map((line) => places.map((at) => line[at] ?? null));
        const again = readTable(table, cells);
        expect(again.problems).toEqual([]);
        expect(again.rows.map(({ row }) => row)).toEqual(rows);
      }),
    );
  });
});
