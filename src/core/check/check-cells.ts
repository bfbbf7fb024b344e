import { type CheckNote, cellPlace, clip } from './check-note';
import type { OpenTab } from './open-tab';

/** Every cell that could not be read: what stands there, and what is expected. */
export function checkCells(tabs: readonly OpenTab[]): readonly CheckNote[] {
  return tabs.flatMap(({ tab, read }) =>
    read.problems.map((problem): CheckNote => {
      const column = Object.values(tab.table.columns).find(
        ({ header }) => header === problem.column,
      );
      return {
        code: `expected-${problem.expected}`,
        kind: 'mend',
        ...cellPlace(tab, problem.place),
        a: problem.column,
        b: clip(problem.found),
        c: problem.expected === 'shorter' ? String(column?.max ?? '') : choicesOf(column?.choices),
      };
    }),
  );
}

function choicesOf(choices: readonly string[] = []): string {
  return choices.join(', ');
}
