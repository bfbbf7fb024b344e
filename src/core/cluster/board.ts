import { academicYearOf, type CivilDate } from '../civil-date';
import { cleanLine } from '../clean-text';
import { compare } from '../compare';
import { firstOfEach } from '../group-by';
import type { clusterTable, Row } from '../tables';
import { isSameSchool } from './school-names';

export type ClosedDate = { readonly date: CivilDate; readonly title: string };

export type ClusterSchool = {
  readonly name: string;
  /** A role address, never a person’s. */
  readonly contact: string;
  readonly isUs: boolean;
  /** Days of the year on which it is closed to pupils; none: it has not given any yet. */
  readonly dates: readonly ClosedDate[];
  readonly from: string;
  readonly readOn: CivilDate | null;
};

/**
 * The cluster in one academic year, our school first, the others in the order of the tab (P-67). Rows
 * about ourselves are passed over: our dates are those of the tab INSET days.
 */
export function readCluster(
  rows: readonly Row<typeof clusterTable>[],
  year: string,
  us: {
    readonly name: string;
    readonly names: readonly string[];
    readonly dates: readonly ClosedDate[];
  },
): readonly ClusterSchool[] {
  const schools = new Map<string, ClusterSchool>();
  for (const row of rows) {
    const key = cleanLine(row.school).toLowerCase();
    if (key === '' || us.names.some((name) => isSameSchool(name, row.school))) continue;
    const school = schools.get(key) ?? {
      name: cleanLine(row.school),
      contact: '',
      isUs: false,
      dates: [],
      from: '',
      readOn: null,
    };
    schools.set(key, addRow(school, row, year));
  }
  const ours = { contact: '', isUs: true, from: '', readOn: null };
  return [{ ...ours, name: us.name, dates: inOrder(us.dates) }, ...schools.values()];
}

function addRow(school: ClusterSchool, row: Row<typeof clusterTable>, year: string): ClusterSchool {
  const contact = school.contact || row.contact;
  const isOfYear = row.date !== null && academicYearOf(row.date) === year;
  if (row.date === null || !isOfYear) return { ...school, contact };
  return {
    ...school,
    contact,
    dates: inOrder([...school.dates, { date: row.date, title: row.title }]),
    from: row.from || school.from,
    readOn: (row.readOn ?? '') > (school.readOn ?? '') ? row.readOn : school.readOn,
  };
}

/** Each date once. */
function inOrder(dates: readonly ClosedDate[]): readonly ClosedDate[] {
  const first = firstOfEach(dates, ({ date }) => date);
  return [...first.values()].sort((one, other) => compare(one.date, other.date));
}

/** A school that has given no dates is not open all year: nothing is known of it, so it never counts. */
export function isKnown(school: ClusterSchool): boolean {
  return school.dates.length > 0;
}
