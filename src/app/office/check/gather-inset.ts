import { type CheckedInset, type InsetPlaces, placesOf } from '../../../core/check/check-inset';
import type { OpenTab } from '../../../core/check/open-tab';
import {
  academicYearOf,
  dateOf,
  type LocalMoment,
  nextAcademicYear,
} from '../../../core/civil-date';
import { firstOfEach } from '../../../core/group-by';
import type { GapInput } from '../../../core/inset/gaps';
import { readAcademicYear } from '../../../core/inset/read-cells';
import {
  actionsTable,
  insetDaysTable,
  insetRulesTable,
  type Row,
  rowsOf,
  sessionsTable,
  staffTable,
  type Table,
} from '../../../core/tables';
import type { InsetFacts } from '../../../core/wire/inset';
import { describeYear, type InsetRows } from '../inset/describe-year';
import { insetTables } from '../inset/read-inset';
import type { Book } from './read-books';

/**
 * What the page looks through with the rules of `core/inset`: this academic year, and the next once a day
 * stands in it. `null` where PL Office has not been set up for INSET. Flagged entries and own interests are
 * not among it: the record of entries is not read here, and the year’s page tells of them.
 */
export function gatherInset(office: Book, now: LocalMoment): CheckedInset | null {
  const [days, sessions, rules] = [
    office.tab(insetDaysTable),
    office.tab(sessionsTable),
    office.tab(insetRulesTable),
  ];
  if (!days || !sessions || !rules) return null;
  const rows = readRows(office);
  const current = academicYearOf(dateOf(now));
  const next = nextAcademicYear(current);
  const isBegun = rows.days.some(({ date }) => date !== null && academicYearOf(date) === next);
  return {
    years: [current, ...(isBegun ? [next] : [])].map((year) =>
      pickFacts(describeYear(rows, { now, year, me: '' })),
    ),
    places: {
      days: placesOf(days, ({ id }) => id),
      sessions: placesOf(sessions, ({ id }) => id),
      rules: placesOf(rules, ({ year }) => readAcademicYear(year)),
      ...onTab(office.tab(actionsTable), (tab) => ({ actions: placesOf(tab, ({ id }) => id) })),
      ...onTab(office.tab(staffTable), (tab) => ({ staff: placesOf(tab, ({ id }) => id) })),
    },
  };
}

function onTab<T extends Table>(
  tab: OpenTab<T> | null,
  places: (tab: OpenTab<T>) => Readonly<Record<string, InsetPlaces>>,
): Readonly<Record<string, InsetPlaces>> {
  return tab ? places(tab) : {};
}

/** A tab that is not there has no rows. */
function readRows(office: Book): InsetRows {
  const entries = Object.entries(insetTables).map(
    ([key, table]): [string, readonly Row<Table>[]] => [
      key,
      rowsOf(office.tab<Table>(table)?.read),
    ],
  );
  return Object.fromEntries(entries) as unknown as InsetRows;
}

/** That a session was held is told by one person who was there. */
function pickFacts(facts: InsetFacts): GapInput {
  const { now, year, settings, rules, days, sessions, agenda, actions } = facts;
  const { terms, priorities, options, staff, otherDays, flagged, requests, interests } = facts;
  const { told, changes } = facts;
  const present = facts.marks.filter(({ state }) => state === 'present');
  return {
    ...{ now, year, settings, rules, days, sessions, agenda, actions },
    ...{
      terms,
      priorities,
      options,
      staff,
      otherDays,
      flagged,
      requests,
      interests,
      told,
      changes,
    },
    marks: [...firstOfEach(present, ({ about }) => about).values()],
  };
}
