import Papa from 'papaparse';
import { findDelimiter, splitTable } from '../../../src/core/cluster/split-table';
import { fc } from '../../properties';

const cells = (text: string, delimiter: ',' | ';' | '\t' | '|') =>
  splitTable(text, delimiter).map((row) => row.cells);

it('splits as Papa Parse does what Papa Parse writes', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'ŵ', '"', ',', ';', '\n', '\t', '1', '’', ' '), { maxLength: 8 })
    .map((parts) => parts.join('').trim());
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 6,
    }),
  );
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',' as const, ';' as const, '\t' as const),
      (rows, delimiter) => {
        const text = Papa.unparse(rows, { delimiter, newline: '\r\n' });
        const full = rows.filter((row) => row.some((one) => one !== ''));
        expect(cells(text, delimiter)).toEqual(full);
        expect(
          Papa.parse<string[]>(text, { delimiter }).data.filter((row) =>
            row.some((one) => one !== ''),
          ),
        ).toEqual(full);
      },
    ),
  );
});

it('numbers rows by the line they begin on', () => {
  const rows = splitTable('a,b\r\n"x\ny",c\n\nd,e', ',');
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 5]);
});

it('takes a mark that nothing closes for a mark', () => {
  expect(cells('5" nails,1\n"6" nails,2', ',')).toEqual([
    ['5" nails', '1'],
    ['"6" nails', '2'],
  ]);
});

it.each([
  ['a,b\nc,d', ','],
  ['a;b,c\nd;e', ';'],
  ['1 September\t2', '\t'],
  ['Friday, 23 October', null],
  ['1 Sept, INSET\nWe are closed then\nand then, too, and again', null],
  ['', null],
])('finds what parts the cells of %j', (text, expected) => {
  expect(findDelimiter(text)).toBe(expected);
});
