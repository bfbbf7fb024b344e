import * as v from 'valibot';
import { academicYearOf, dateOf, isCivilDate } from '../../../core/civil-date';
import { cleanLine, hasWords } from '../../../core/clean-text';
import { compare } from '../../../core/compare';
import { readClaim, refuseProblems } from '../../../core/inset/read-claim';
import type { ClusterRow } from '../../../core/inset/types';
import { clusterTable } from '../../../core/tables';
import type { InsetFacts } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';
import { readShape, yearShape } from './claims';
import { changeInset, type InsetSession } from './inset-session';

const datesMost = 400;
const shape = v.object({
  year: yearShape,
  school: v.string(),
  contact: v.string(),
  from: v.string(),
  dates: v.pipe(v.array(v.object({ date: v.string(), title: v.string() })), v.maxLength(datesMost)),
});

/**
 * P-67: the dates of one school in one academic year, from now on; those of other years and schools stay.
 * A school that has given none keeps one row, so that it shows as missing.
 */
export function saveCluster(context: OfficeContext, claimed: unknown): InsetFacts {
  const { year, dates, ...save } = readShape(shape, claimed);
  const readOn = dateOf(context.clock.now().local);
  const { row: school, problems } = readClaim(clusterTable, {
    ...save,
    ...{ date: null, title: '', readOn },
  });
  refuseProblems(!hasWords(school.school) ? { school: 'missing' } : {}, problems);
  const wanted = readDates(school, dates, year);
  return changeInset(context, year, (session) => setDates(session, school, wanted, year));
}

/** In order, each date once. */
function readDates(
  school: ClusterRow,
  dates: readonly { readonly date: string; readonly title: string }[],
  year: string,
): readonly ClusterRow[] {
  const rows = new Map<string, ClusterRow>();
  for (const { date, title } of dates) {
    if (!isCivilDate(date) || academicYearOf(date) !== year) refuseProblems({ dates: 'no-date' });
    const { row, problems } = readClaim(clusterTable, { ...school, date, title });
    refuseProblems(problems);
    if (!rows.has(date)) rows.set(date, row);
  }
  return [...rows.values()].sort((one, other) => compare(one.date ?? '', other.date ?? ''));
}

function setDates(
  { tabs, trail }: InsetSession,
  school: ClusterRow,
  dates: readonly ClusterRow[],
  year: string,
): void {
  const wanted = dates.length > 0 ? dates : [school];
  const there = tabs.cluster
    .rows()
    .filter((row) => isSameSchool(row, school))
    .filter(({ date }) => date === null || academicYearOf(date) === year);
  const kept = new Set<ClusterRow>();
  for (const row of wanted) {
    const same = there.find(({ date }) => date === row.date);
    if (same) kept.add(same);
    if (same) tabs.cluster.change(same, row);
    else tabs.cluster.add(row);
  }
  for (const row of there) if (!kept.has(row)) tabs.cluster.remove(row);
  if (tabs.cluster.changes().length > 0) trail('cluster', `${year}: ${dates.length}`);
}

function isSameSchool(one: ClusterRow, other: ClusterRow): boolean {
  const plain = (name: string): string => cleanLine(name).toLowerCase();
  return plain(one.school) === plain(other.school);
}
