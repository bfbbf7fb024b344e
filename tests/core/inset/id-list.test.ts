import { readIds, writeIds } from '../../../src/core/inset/id-list';

it('reads ids as people type them, each once, and writes them as a person would', () => {
  expect(readIds(' cfw,aln ;equity\ncfw,, ')).toEqual(['cfw', 'aln', 'equity']);
  expect(readIds('')).toEqual([]);
  expect(writeIds(['cfw', 'aln'])).toBe('cfw, aln');
});
