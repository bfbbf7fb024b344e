import { academicYearOf, type CivilDate } from '../civil-date';
import { compare } from '../compare';
import type { termDatesTable } from '../tables';
import { type CheckNote, fieldPlace, tabPlace } from './check-note';
import type { OpenTab } from './open-tab';

/** Terms of the year that is running: there, the right way round, apart from one another. */
export function checkTermDates(
  terms: OpenTab<typeof termDatesTable>,
  today: CivilDate,
): readonly CheckNote[] {
  const { read, tab } = terms;
  const year = academicYearOf(today);
  const notes: CheckNote[] = [];
  const place = (index: number) => fieldPlace(tab, read.layout, index, 'first');
  const whole = read.rows.flatMap(({ row, index }) => {
    const { first, last, kind, english, welsh } = row;
    if (first === null || last === null) return [];
    return [{ first, last, kind, index, name: english || welsh || kind }];
  });
  const isThere = whole.some(
    ({ kind, first, last }) =>
      kind === 'term' && (academicYearOf(first) === year || academicYearOf(last) === year),
  );
  if (!isThere) notes.push({ code: 'no-term-dates', kind: 'mend', ...tabPlace(tab), a: year });
  for (const { first, last, index, name } of whole) {
    if (last < first) {
      notes.push({ code: 'dates-reversed', kind: 'mend', ...place(index), a: name });
    }
  }
  const inOrder = whole
    .filter(({ kind, first, last }) => kind === 'term' && first <= last)
    .sort((one, other) => compare(one.first, other.first));
  inOrder.forEach((term, index) => {
    const before = inOrder[index - 1];
    if (before && term.first <= before.last) {
      const names = { a: term.name, b: before.name };
      notes.push({ code: 'terms-overlap', kind: 'mend', ...place(term.index), ...names });
    }
  });
  return notes;
}
