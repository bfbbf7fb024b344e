import { findGaps, type GapInput } from '../inset/gaps';
import type { Gap, GapCode, GapDetails } from '../inset/gaps/gap';
import { idKey } from '../inset/id-list';
import { titleOf } from '../inset/occasions';
import { type Bilingual, inEither } from '../language';
import { spreadsheetLink } from '../links';
import { placeOf, type Row, type Table } from '../tables';
import type { CheckNote } from './check-note';
import type { OpenTab } from './open-tab';

/** The tabs in which something of INSET is typed that may not fit. */
export type InsetPlaceTab = 'days' | 'sessions' | 'rules' | 'actions' | 'staff';

/** Where the cells of a tab stand, by the ids of its rows in lower case and the keys of its columns. */
export type InsetPlaces = {
  readonly title: string;
  readonly bookId: string;
  readonly sheetId: number;
  /** 0-based, both. */
  readonly rows: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, number>>;
};

/** What the page needs to look through INSET with the rules that the year’s page uses. */
export type CheckedInset = {
  readonly years: readonly GapInput[];
  readonly places: Readonly<Partial<Record<InsetPlaceTab, InsetPlaces>>>;
};

export type InsetFinding = Pick<CheckNote, 'place' | 'link' | 'kind'> & {
  /** What it is about: a day, a session, or the year. */
  readonly name: Bilingual;
  /** More than one where they only tell what is still missing. */
  readonly gaps: readonly Gap[];
};

/** Of rows with one id the first counts, as everywhere. */
export function placesOf<T extends Table>(
  open: OpenTab<T>,
  idOf: (row: Row<T>) => string,
): InsetPlaces {
  const rows: Record<string, number> = {};
  for (const { row, index } of open.read.rows) {
    const id = idKey(idOf(row));
    if (id !== '') rows[id] ??= index;
  }
  const { title, bookId, table } = open.tab;
  const columns = Object.fromEntries(open.read.layout);
  return { title, bookId, sheetId: table.sheetId, rows, columns };
}

/**
 * What does not fit, each at its cell; what a day or session still lacks, together at its row; and what
 * the year lacks. Only the first has to be put right.
 */
export function checkInset({ years, places }: CheckedInset): readonly InsetFinding[] {
  return years.flatMap((year) => {
    const nameOf = namesIn(year);
    const missing = new Map<string, Gap[]>();
    const findings: InsetFinding[] = [];
    for (const gap of findGaps(year)) {
      // Said with the other things about Term dates.
      if (gap.code === 'no-terms') continue;
      const whole = missing.get(gap.about);
      if (gap.kind !== 'clash' && gap.about !== '' && whole) whole.push(gap);
      else {
        const gaps = [gap];
        if (gap.kind !== 'clash' && gap.about !== '') missing.set(gap.about, gaps);
        const kind = gap.kind === 'clash' ? 'mend' : 'know';
        findings.push({ ...placeGap(gap, year, places), kind, name: nameOf(gap.about), gaps });
      }
    }
    return findings;
  });
}

function namesIn({ year, days, sessions }: GapInput): (about: string) => Bilingual {
  const names = new Map<string, Bilingual>();
  const dayOf = new Map(days.map((day) => [idKey(day.id), day]));
  const add = (id: string, name: Bilingual): void => {
    if (!names.has(id)) names.set(id, inEither(name, id));
  };
  for (const day of days) add(day.id, titleOf(day));
  for (const session of sessions) {
    const day = dayOf.get(idKey(session.day));
    const { en, cy } = day ? titleOf(day, session) : { en: '', cy: '' };
    // Sessions of one day mostly share its title.
    add(session.id, { en: `${en} ${session.id}`.trim(), cy: `${cy} ${session.id}`.trim() });
  }
  return (about) =>
    about === '' ? { en: year, cy: year } : (names.get(about) ?? { en: about, cy: about });
}

type Placed = Pick<CheckNote, 'place' | 'link'>;
type Wanted = { readonly tab: InsetPlaceTab; readonly id: string; readonly column: string };

function placeGap(gap: Gap, year: GapInput, places: CheckedInset['places']): Placed {
  const { tab, id, column } = cellOf(gap, year);
  const there = places[tab];
  if (!there) return { place: '', link: '' };
  const { title, bookId, sheetId, rows, columns } = there;
  const link = `${spreadsheetLink(bookId)}#gid=${sheetId}`;
  const row = rows[idKey(id)];
  if (row === undefined) return { place: title, link };
  const cell = placeOf(row, columns[column] ?? columns.id ?? 0);
  return { place: `${title}!${cell}`, link: `${link}&range=${cell}` };
}

function cellOf(gap: Gap, year: GapInput): Wanted {
  const isDay = year.days.some(({ id }) => id === gap.about);
  if (gap.about !== '') {
    const tab = isDay ? 'days' : 'sessions';
    const column = gap.kind === 'clash' ? (columnOf(gap, year) ?? 'id') : 'id';
    return { tab, id: gap.about, column };
  }
  switch (gap.code) {
    case 'no-rules':
    case 'number-not-confirmed':
      return { tab: 'rules', id: year.year, column: 'confirmed' };
    case 'twilight-rules':
      return { tab: 'rules', id: year.year, column: 'twilights' };
    case 'too-few-days':
    case 'too-many-days':
      return { tab: 'rules', id: year.year, column: 'days' };
    case 'action-overdue':
    case 'actions-open':
      return { tab: 'actions', id: '', column: 'id' };
    case 'contract-empty':
    case 'dates-unfair':
      return { tab: 'staff', id: '', column: 'id' };
    case 'working-days-unread':
      return { tab: 'staff', id: gap.details.id, column: 'workingDays' };
    case 'away-unread':
      return { tab: 'staff', id: gap.details.id, column: 'alsoAway' };
    case 'contract-unread':
      return { tab: 'staff', id: gap.details.id, column: 'insetInContract' };
    case 'expected-day-unknown':
    case 'expected-day-not-worked':
    case 'expected-day-not-theirs':
    case 'expected-days-too-many':
    case 'expected-days-unused':
      return { tab: 'staff', id: gap.details.id, column: 'insetDays' };
    default:
      return { tab: 'days', id: '', column: 'id' };
  }
}

/** The cell that a clash is about, where it is about one. */
const columns: Readonly<Partial<Record<GapCode, string>>> = {
  'on-weekend': 'date',
  'on-bank-holiday': 'date',
  'on-holiday': 'date',
  'not-in-term': 'date',
  'same-date': 'date',
  'session-on-date': 'date',
  'ends-first': 'ends',
  'returns-first': 'pupilsReturn',
  'extra-not-permitted': 'extra',
  'notice-late': 'date',
  'not-earned': 'takenAs',
  'session-of-no-day': 'day',
  'session-of-school-day': 'day',
  'session-on-inset-day': 'date',
  'session-after-day': 'date',
  'session-overlaps': 'starts',
  'session-in-school-hours': 'starts',
  'day-too-short': 'ends',
  'held-in-future': 'state',
  'held-date-typed': 'date',
};

const listColumns: Readonly<Record<GapDetails['unknown-option']['list'], string>> = {
  priority: 'priority',
  national: 'national',
  factor: 'factors',
  principle: 'principles',
  napl: 'napl',
  phase: 'phase',
};

function columnOf(gap: Gap, year: GapInput): string | undefined {
  if (gap.code === 'unknown-option') return listColumns[gap.details.list];
  if (gap.code !== 'time-unread') return columns[gap.code];
  const { about, details } = gap;
  const row = [...year.days, ...year.sessions].find(({ id }) => id === about);
  return row?.starts === details.found ? 'starts' : 'ends';
}
