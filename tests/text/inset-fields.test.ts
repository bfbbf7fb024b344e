import { describeInsetProblem, insetFieldText } from '../../src/text/inset-fields';

const { en, cy } = insetFieldText;

it('says what is wrong with a field in both languages, with the number where there is one', () => {
  expect(describeInsetProblem('most-200', en)).toBe('Too long. Characters at most: 200.');
  expect(describeInsetProblem('most-200', cy)).toBe('Rhy hir. Nodau ar y mwyaf: 200.');
  expect(describeInsetProblem('reason-missing', en)).toMatch(/^Say why\./);
});

it('knows its own problems from those of set-up', () => {
  for (const problem of ['missing', 'most-2000', 'ends-first']) {
    expect(describeInsetProblem(problem, en)).not.toBeNull();
  }
  for (const problem of ['empty', 'too-long', 'not-a-link', 'most-', 'toString']) {
    expect(describeInsetProblem(problem, en)).toBeNull();
  }
});
