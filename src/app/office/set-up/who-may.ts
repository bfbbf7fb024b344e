import { dateOf } from '../../../core/civil-date';
import { UserError } from '../../../core/errors';
import { addressOf, officePeople, type StaffMember } from '../../../core/run/people';
import { readState, type State } from '../../../core/state';
import { rowsOf, staffTable, stateTable } from '../../../core/tables';
import type { OfficeContext } from '../context';
import { requireOfficePersonOnceNamed } from '../require-person';
import type { Tabs } from './read-tabs';

/** Throws `address-unknown`, `not-office`. */
export function requireSetUpPerson(context: OfficeContext, tabs: Tabs): void {
  requireOfficePersonOnceNamed(context, staffOf(tabs));
}

/** Nobody where Staff cannot be read. */
export function staffOf(tabs: Tabs): readonly StaffMember[] {
  return rowsOf(tabs.read(staffTable));
}

/** What `State` holds, as far as it can be read. */
export function stateOf(tabs: Tabs): State {
  return readState(rowsOf(tabs.read(stateTable)));
}

/** Whether this workbook was copied from one that had been set up. */
export function isCopy(context: OfficeContext, state: State): boolean {
  return Boolean(state['office-id']) && state['office-id'] !== context.officeId;
}

/** Lower-case addresses of those who work here and hold an office role. */
export function officeAddresses(context: OfficeContext, tabs: Tabs): readonly string[] {
  const today = dateOf(context.clock.now().local);
  return officePeople(staffOf(tabs), today)
    .map(addressOf)
    .filter((address) => address !== '');
}

/** The account that sets up is the runner; another’s set-up is taken over first. Throws `not-runner`. */
export function requireRunner(context: OfficeContext, state: Pick<State, 'runner'>): void {
  const { runner } = state;
  if (runner && runner !== context.identity.effectiveAddress()) {
    throw new UserError('not-runner', { runner });
  }
}
