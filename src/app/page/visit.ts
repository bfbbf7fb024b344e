import { academicYearOf, dateOf, type LocalMoment } from '../../core/civil-date';
import { UserError } from '../../core/errors';
import { foldMarks } from '../../core/inset/marks';
import { type PlanInput, planYear } from '../../core/inset/plan';
import { planYears } from '../../core/inset/plan-years';
import { readInsetSettings } from '../../core/inset/settings';
import type { InsetPlan } from '../../core/inset/types';
import type { Language } from '../../core/language';
import { plainLetters } from '../../core/names';
import { addressOf, byAddress, byStaffId, type StaffMember, worksOn } from '../../core/run/people';
import { readSettings, type Settings } from '../../core/state';
import { layOutRow, type Row, type Table } from '../../core/tables';
import { authorise } from '../authorise';
import { findLanguage } from '../language';
import { readConnected } from './connection';
import type { PageContext } from './context';
import { patiently } from './patiently';
import { type PageRead, type PageTab, type PageTables, pageTables } from './read-page';

/** One person’s call: who they are, and PL Office as it is with what they have added. */
export type Visit = {
  readonly context: PageContext;
  readonly read: PageRead;
  readonly me: StaffMember;
  readonly language: Language;
  readonly now: LocalMoment;
  /** Every academic year that has a day or session, as it is planned and marked; worked out once. */
  readonly plans: () => readonly InsetPlan[];
};

/**
 * One remote call. Whoever is not in `Staff` today is told no more than that: throws `address-unknown`,
 * `other-account`, `page-not-connected`, `page-office-lost` or `not-staff`.
 */
export function openVisit(context: PageContext, openedFor: unknown): Visit {
  const address = authorise(context.identity, openedFor);
  return visitOf(context, address, readConnected(context));
}

export function visitOf(context: PageContext, address: string, read: PageRead): Visit {
  const now = context.clock.now().local.slice(0, 16);
  const me = findVisitor(read.rows.staff, address, dateOf(now));
  const language = findLanguage(context.identity, context.visitorStore);
  return withPlans({ context, read, me, language, now });
}

/**
 * Rows are kept by staff id: whose id is empty, or another person’s too, can be told nothing. Nor can anybody
 * while two people of different names stand there with this address, for one of them it is a slip.
 */
function findVisitor(staff: readonly StaffMember[], address: string, today: string): StaffMember {
  const me = byAddress(staff, today).get(address);
  const first = byStaffId(staff).get(me?.id ?? '');
  if (!me || !worksOn(me, today) || !first || addressOf(first) !== address) {
    throw new UserError('not-staff');
  }
  const names = staff
    .filter((one) => worksOn(one, today) && addressOf(one) === address)
    .map(({ name }) => plainLetters(name).replace(/\s+/g, ' '));
  if (new Set(names).size > 1) throw new UserError('not-staff');
  return me;
}

/** Adds one row to a tab: one remote call. What the visit shows from then on has it. */
export function addRow<K extends PageTab>(visit: Visit, tab: K, row: Row<PageTables[K]>): Visit {
  const { context, read } = visit;
  const table: Table = pageTables[tab];
  const cells = [layOutRow(table, read.layouts[tab], row as Row<Table>)];
  patiently(context.clock, () =>
    context.workbooks.write(read.officeId, [{ kind: 'append', sheetId: table.sheetId, cells }]),
  );
  const rows = { ...read.rows, [tab]: [...read.rows[tab], row] };
  return withPlans({ ...visit, read: { ...read, rows } });
}

/** All that attendance ever grew to is gone through for it, and several parts of the page want it. */
function withPlans(visit: Omit<Visit, 'plans'>): Visit {
  let plans: readonly InsetPlan[] | null = null;
  return {
    ...visit,
    plans: () => {
      plans ??= planYears(planInput(visit));
      return plans;
    },
  };
}

/** The academic year that today is in, as it is planned and marked. */
export function planOf(visit: Visit): InsetPlan {
  const year = yearOf(visit);
  const planned = visit.plans().find((plan) => plan.year === year);
  return planned ?? planYear({ ...planInput(visit), year });
}

export function yearOf({ now }: Visit): string {
  return academicYearOf(dateOf(now));
}

function planInput({ read, now }: Pick<Visit, 'read' | 'now'>): Omit<PlanInput, 'year'> {
  const { rules, days, sessions } = read.rows;
  const marks = foldMarks(read.rows.attendance);
  return { now, settings: readInsetSettings(settingsOf(read)), rules, days, sessions, marks };
}

export function settingsOf({ rows }: Pick<PageRead, 'rows'>): Settings {
  return readSettings(rows.settings);
}
