import { academicYearOf, fromSerialDate } from '../civil-date';
import { cleanLine } from '../clean-text';
import { type Found, findDates, isOnlyDays } from './find-dates';
import type { Entry } from './finish-entries';
import { findHeader, type Roles } from './header-row';
import { firstYearOf, lineMost, type ReadHint, shorten } from './reading';
import { findSchool } from './school-names';
import type { TableLine } from './split-table';
import { cleanTitle, titlesBeside } from './titles';

/** What each line of a table or text says, in its order; nothing is decided about its dates yet. */
export function readRows(
  rows: readonly TableLine[],
  hint: ReadHint,
  isTable: boolean,
): readonly Entry[] {
  const header = findHeader(rows, firstYearOf(hint.year));
  const roles = header?.roles ?? guessRoles(rows, hint.schools);
  const entries: Entry[] = [];
  let school = '';
  let heading = '';
  rows.forEach((row, index) => {
    const text = shorten(cleanLine(row.cells.filter((cell) => cell !== '').join(' · ')));
    const base = { place: row.number, text, school, heading, words: text };
    if (header && index < header.index) entries.push({ ...base, reason: 'no-date' });
    else if (header?.index === index) entries.push({ ...base, reason: 'heading' });
    else if (row.cells.some((cell) => cell.length > lineMost)) {
      entries.push({ ...base, reason: 'too-long-line' });
    } else {
      const read = readRow(row, roles, { hint, isTable, school });
      school = read.school;
      if (read.entries.some((entry) => 'reason' in entry && entry.reason === 'no-date'))
        heading = text;
      entries.push(...read.entries.map((entry) => ({ ...base, ...entry })));
    }
  });
  return entries;
}

type Row = { readonly hint: ReadHint; readonly isTable: boolean; readonly school: string };
type Part = Pick<Entry, 'school'> &
  (DatedPart | Pick<Extract<Entry, { reason: unknown }>, 'reason'>);
type DatedPart = Pick<Extract<Entry, { span: unknown }>, 'span' | 'title'>;

function readRow(
  { cells }: TableLine,
  roles: Roles,
  row: Row,
): { readonly school: string; readonly entries: readonly Part[] } {
  const named = roles.school === null ? '' : cleanLine(cells[roles.school] ?? '');
  const known = named && (findSchool(named, row.hint.schools) ?? named);
  const dated = cells.map((cell, column) =>
    column === roles.school || !mayHoldDate(column, roles) ? [] : readCellDates(cell, row),
  );
  const founds = joinEnds(dated, roles);
  if (founds.length === 0) {
    const heading = roles.school === null ? findSchool(cells.join(' '), row.hint.schools) : null;
    const school = heading ?? (known || row.school);
    const reason = heading === null ? ('no-date' as const) : ('school-name' as const);
    return { school, entries: [{ school, reason }] };
  }
  const beside = besideDates(cells, dated, roles);
  const lead = known ? null : leadingSchool(cells, dated, row);
  const school = known || lead || row.school;
  const entries = founds.map(({ found, column, index }) => {
    const own = titlesBeside(cells[column] ?? '', dated[column] ?? [], lead ? '' : undefined)[
      index
    ];
    const title = cleanTitle([own, beside].filter(Boolean).join(', '));
    return { school, span: { from: found.from, to: found.to }, title };
  });
  // A school named in a line holds for that line; only a column or a heading holds for what follows.
  return { school: lead ? row.school : school, entries };
}

function readCellDates(cell: string, { hint, isTable }: Row): readonly Found[] {
  const serial = isTable ? readSerial(cell, hint.year) : null;
  return serial ? [serial] : findDates(cell, firstYearOf(hint.year));
}

/** What a sheet stores for a date, as it comes where the column was not formatted; near years only. */
function readSerial(cell: string, year: string): Found | null {
  if (!/^\d{5}(\.\d+)?$/.test(cell)) return null;
  const date = fromSerialDate(Number(cell));
  if (Math.abs(firstYearOf(academicYearOf(date)) - firstYearOf(year)) > 1) return null;
  const [written = 0, month = 0, day = 0] = date.split('-').map(Number);
  const from = { day, month, year: written, weekday: null, isNumeric: false };
  return { start: 0, end: cell.length, from, to: from };
}

type Placed = { readonly found: Found; readonly column: number; readonly index: number };

/** A row with a first and a last day is one range. */
function joinEnds(dated: readonly (readonly Found[])[], roles: Roles): readonly Placed[] {
  const end = roles.end === null ? [] : (dated[roles.end] ?? []);
  const placed = dated.flatMap((founds, column) =>
    column === roles.end ? [] : founds.map((found, index) => ({ found, column, index })),
  );
  const [first] = placed;
  const [last] = end;
  if (!last || end.length > 1) return placed;
  if (!first) return [{ found: last, column: roles.end ?? 0, index: 0 }];
  if (placed.length > 1) return placed;
  return [{ ...first, found: { ...first.found, to: last.to } }];
}

/** The title’s column, or whatever else stands in the row but names of days, times and addresses. */
function besideDates(
  cells: readonly string[],
  dated: readonly (readonly Found[])[],
  roles: Roles,
): string {
  if (roles.title !== null) return cells[roles.title] ?? '';
  const beside = cells.filter(
    (cell, column) =>
      column !== roles.school &&
      !roles.ignored.includes(column) &&
      (dated[column] ?? []).length === 0 &&
      !isOnlyDays(cell) &&
      !cell.includes('@'),
  );
  return beside.join(', ');
}

/** `Bryn Prawf Primary: 1 September, 23 October`. */
function leadingSchool(
  cells: readonly string[],
  dated: readonly (readonly Found[])[],
  { hint }: Row,
): string | null {
  const column = dated.findIndex((founds) => founds.length > 0);
  const before = (cells[column] ?? '').slice(0, dated[column]?.[0]?.start ?? 0);
  return findSchool(before.replace(/^[\s•*·–—-]+/, ''), hint.schools);
}

function mayHoldDate(column: number, roles: Roles): boolean {
  if (roles.dates.length === 0) return !roles.ignored.includes(column);
  return roles.dates.includes(column) || column === roles.end;
}

/** Without a header: a column that holds nothing but schools is the schools’. */
function guessRoles(rows: readonly TableLine[], schools: readonly string[]): Roles {
  const width = Math.max(0, ...rows.slice(0, 100).map(({ cells }) => cells.length));
  const looked = rows.slice(0, 100);
  const isSchools = (column: number): boolean => {
    const cells = looked.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
    const named = cells.filter((cell) => findSchool(cell, schools) !== null);
    return width > 1 && cells.length > 0 && named.length >= cells.length * 0.8;
  };
  const column = Array.from({ length: Math.min(width, 20) }, (_, index) => index).find(isSchools);
  return { school: column ?? null, dates: [], end: null, title: null, ignored: [] };
}
