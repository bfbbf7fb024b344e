import { findDates } from './find-dates';
import type { TableLine } from './split-table';

/** Which column holds what; numbered from 0. */
export type Roles = {
  readonly school: number | null;
  /** Empty: dates may stand in any column. */
  readonly dates: readonly number[];
  readonly end: number | null;
  readonly title: number | null;
  /** Times, contacts, names of days: neither dates nor a title. */
  readonly ignored: readonly number[];
};

export type Header = { readonly index: number; readonly roles: Roles };

type Role = 'school' | 'date' | 'end' | 'title' | 'ignored';

const rowsLooked = 6;

/** The first that fits counts: `Start time` is no date, `End date` is the end. */
const patterns: readonly (readonly [Role, RegExp])[] = [
  [
    'ignored',
    /time|amser|contact|cyswllt|e-?mail|e-?bost|all day|^day$|^diwrnod$|location|lleoliad/,
  ],
  ['school', /school|ysgol|setting/],
  ['end', /\bend|until|diwedd|^to$|^hyd$/],
  [
    'date',
    /date|dyddiad|start|^from$|^o$|when|pryd|dechrau|closed|ar gau|^(inset|hms)( days?)? ?\d*$/,
  ],
  [
    'title',
    /title|teitl|event|digwyddiad|what|beth|description|disgrifiad|subject|summary|reason|focus|ffocws/,
  ],
];

/** A row near the top that names columns and holds no date; nothing for a text. */
export function findHeader(rows: readonly TableLine[], firstYear: number): Header | null {
  for (const [index, { cells }] of rows.slice(0, rowsLooked).entries()) {
    const roles = cells.map(roleOf);
    const named = roles.filter((role) => role !== null);
    const hasDate = cells.some(
      (cell) => cell.length < 200 && findDates(cell, firstYear).length > 0,
    );
    const isHeader = !hasDate && named.length > 0 && named.length >= cells.length / 2;
    if (isHeader && (cells.length > 1 || isBare(cells[0] ?? ''))) {
      return { index, roles: toRoles(roles) };
    }
  }
  return null;
}

function roleOf(cell: string): Role | null {
  const name = cell.toLowerCase().trim();
  if (name === '' || name.length > 40) return null;
  return patterns.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** One word alone on a line heads a column; a sentence about dates does not. */
function isBare(cell: string): boolean {
  return /^(dates?|dyddiad(au)?)$/i.test(cell.trim());
}

function toRoles(roles: readonly (Role | null)[]): Roles {
  const all = (role: Role): number[] =>
    roles.flatMap((one, column) => (one === role ? [column] : []));
  const first = (role: Role): number | null => all(role)[0] ?? null;
  const dates = all('date');
  return {
    school: first('school'),
    dates,
    end: dates.length > 0 ? first('end') : null,
    title: first('title'),
    ignored: all('ignored'),
  };
}
