import { isUserError } from '../../../src/core/errors';
import { readClaim, readWords, refuseProblems } from '../../../src/core/inset/read-claim';
import { insetDaysTable, layOutTable, type Row, readTable } from '../../../src/core/tables';
import { describeInsetProblem, insetFieldText } from '../../../src/text/inset-fields';
import { anyCharacter, fc } from '../../properties';

const columns = Object.entries(insetDaysTable.columns);
const emptyOf = (type: string): unknown =>
  type === 'yesNo' ? false : type === 'number' || type === 'date' ? null : '';
const empty = Object.fromEntries(columns.map(([key, { type }]) => [key, emptyOf(type)]));

it('cleans text: one line where the column has one, no marks that turn the direction', () => {
  const { row, problems } = readClaim(insetDaysTable, {
    ...empty,
    titleEnglish: ' A\r\ntitle\u202e ',
    aimEnglish: 'Two\r\nlines\u0000',
    venue: '=HYPERLINK("x")',
  });
  expect(row).toMatchObject({
    titleEnglish: 'A title',
    aimEnglish: 'Two\nlines',
    venue: '=HYPERLINK("x")',
  });
  expect(problems).toEqual({});
});

it.each([
  ['a word for a yes or no', { mandatory: 'yes' }],
  ['a number for a text', { venue: 7 }],
  ['a text for a number', { headcount: '7' }],
  ['an object for a date', { date: {} }],
  ['nothing at all', { titleWelsh: undefined }],
])('refuses %s, which no page of ours sends', (_, change) => {
  expect(() => readClaim(insetDaysTable, { ...empty, ...change })).toThrow('bad-input');
});

it.each([
  ['1999-12-31', 'no-date'],
  ['2100-01-01', 'no-date'],
  ['2026-02-29', 'no-date'],
  ['23/10/2026', 'no-date'],
  ['2028-02-29', undefined],
])('%s as a date: %s', (date, problem) => {
  expect(readClaim(insetDaysTable, { ...empty, date }).problems.date).toBe(problem);
});

it('refuses with every field that is wrong, and only then', () => {
  expect(() => refuseProblems({}, {})).not.toThrow();
  expect(() => refuseProblems({ a: 'missing' }, { b: 'no-date' })).toThrow(
    'bad-input {"a":"missing","b":"no-date"}',
  );
  expect(readWords('x'.repeat(11), 10).problem).toBe('most-10');
});

it('whatever a page sends is refused, or is a row that stands in the tab as it was read', () => {
  const value = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 400 }),
    fc.constantFrom(...[null, true, false, '', 'whole', 'all', '2026-10-23', 7, Number.NaN, -1]),
  );
  const shaped = fc.record(
    Object.fromEntries(
      columns.map(([key, { type }]) => [
        key,
        fc.oneof(
          { weight: 60, arbitrary: fc.constant(emptyOf(type)) },
          { weight: 1, arbitrary: value },
        ),
      ]),
    ),
  );
  fc.assert(
    fc.property(fc.oneof(shaped, fc.anything()), (claimed) => {
      try {
        const { row, problems } = readClaim(insetDaysTable, claimed);
        expect(
          Object.values(problems).filter((one) => !describeInsetProblem(one, insetFieldText.en)),
        ).toEqual([]);
        if (Object.keys(problems).length > 0) return;
        const cells = layOutTable(insetDaysTable, [row]);
        const [read] = readTable(insetDaysTable, cells).rows;
        const isEmpty = Object.values(row).every(
          (one) => one === '' || one === null || one === false,
        );
        expect(read?.row ?? (empty as Row<typeof insetDaysTable>)).toEqual(isEmpty ? empty : row);
      } catch (error) {
        if (!isUserError(error)) throw error;
        expect(error.code).toBe('bad-input');
      }
    }),
    { numRuns: 300 },
  );
});
