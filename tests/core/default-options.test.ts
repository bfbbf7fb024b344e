import { readSample } from '../../local/sample-school/read';
import { defaultOptions } from '../../src/core/default-options';
import { layOutTable, optionsTable, readTable } from '../../src/core/tables';

test('the default options read back from their tab without a problem', () => {
  const read = readTable(optionsTable, layOutTable(optionsTable, defaultOptions));
  expect(read.problems).toEqual([]);
  expect(read.rows.map(({ row }) => row)).toEqual(defaultOptions);
});

test('no id comes twice in a list', () => {
  const ids = defaultOptions.map(({ list, id }) => `${list}/${id}`);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every option has words in both languages', () => {
  expect(defaultOptions.filter(({ english, welsh }) => !english || !welsh)).toEqual([]);
});

test('forms of learning stand in one of the three origins, other lists in none (P-14)', () => {
  const groups = (list: string) =>
    new Set(defaultOptions.filter((one) => one.list === list).map(({ group }) => group));
  expect(groups('form')).toEqual(new Set(['inset', 'school', 'external']));
  for (const list of ['phase', 'role-group', 'national', 'factor', 'principle', 'napl']) {
    expect([list, groups(list)]).toEqual([list, new Set([''])]);
  }
});

test('the sample school uses no form, phase or role group that is not there', () => {
  const ids = (list: string) => defaultOptions.filter((one) => one.list === list).map((o) => o.id);
  for (const { form } of readSample('entries')) expect(ids('form')).toContain(form);
  for (const { phase, roleGroup } of readSample('staff')) {
    expect(ids('phase')).toContain(phase);
    expect(ids('role-group')).toContain(roleGroup);
  }
});
