import { dateOf } from '../../core/civil-date';
import { UserError } from '../../core/errors';
import { addressOf, officePeople, type StaffMember } from '../../core/run/people';
import { rowsOf } from '../../core/tables';
import type { OfficeContext } from './context';

type PeopleRead = {
  readonly context: OfficeContext;
  readonly data: { readonly staff: { readonly rows: readonly { readonly row: StaffMember }[] } };
};

/**
 * The person at the keyboard, who must work here and hold an office role in `Staff` (P-01). Throws
 * `not-office`, or `address-unknown` where Google does not give the address.
 */
export function requireOfficePerson({ context, data }: PeopleRead): StaffMember {
  const address = requireAddress(context);
  const staff = rowsOf(data.staff);
  const person = officePeople(staff, todayOf(context)).find((one) => addressOf(one) === address);
  if (!person) throw new UserError('not-office', { address });
  return person;
}

/**
 * The same for *Set up* and *Check the workbooks*, but until Staff names anyone for the office who can
 * be reached, whoever can open PL Office may, or nobody could begin.
 */
export function requireOfficePersonOnceNamed(
  context: OfficeContext,
  staff: readonly StaffMember[],
): void {
  const address = requireAddress(context);
  const named = officePeople(staff, todayOf(context)).map(addressOf).filter(Boolean);
  if (named.length > 0 && !named.includes(address)) throw new UserError('not-office', { address });
}

function requireAddress({ identity }: OfficeContext): string {
  const address = identity.activeAddress();
  if (!address) throw new UserError('address-unknown');
  return address;
}

function todayOf({ clock }: OfficeContext): string {
  return dateOf(clock.now().local);
}
