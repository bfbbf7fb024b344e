import { UserError } from '../../../core/errors';
import { addressOf } from '../../../core/run/people';
import { readState, type State } from '../../../core/state';
import { type Row, staffTable, stateTable } from '../../../core/tables';
import type { OfficeContext } from '../context';
import type { Tabs } from './read-tabs';

/**
 * The person at the keyboard. As soon as anyone in Staff holds an office role, only they may; until
 * then whoever can open PL Office may, or nobody could begin. Throws `address-unknown`, `not-office`.
 */
export function requireSetUpPerson(
  context: OfficeContext,
  tabs: Tabs,
): Row<typeof staffTable> | null {
  const address = context.identity.activeAddress();
  if (!address) throw new UserError('address-unknown');
  const staff = tabs.read(staffTable)?.rows.map(({ row }) => row) ?? [];
  const office = staff.filter((person) => person.officeRole !== '');
  const person = office.find((one) => addressOf(one) === address);
  if (office.length > 0 && !person) throw new UserError('not-office', { address });
  return person ?? null;
}

/** What `State` holds, as far as it can be read. */
export function stateOf(tabs: Tabs): State {
  return readState(tabs.read(stateTable)?.rows.map(({ row }) => row) ?? []);
}

/** Whether this workbook was copied from one that had been set up. */
export function isCopy(context: OfficeContext, state: State): boolean {
  return Boolean(state['office-id']) && state['office-id'] !== context.officeId;
}

/** Lower-case addresses of those who hold an office role. */
export function officeAddresses(tabs: Tabs): readonly string[] {
  const staff = tabs.read(staffTable)?.rows.map(({ row }) => row) ?? [];
  return staff
    .filter((person) => person.officeRole !== '')
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
