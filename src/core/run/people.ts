import type { CivilDate } from '../civil-date';
import { firstOfEach } from '../group-by';
import { isAddress, normaliseAddress } from '../mail/address';
import type { Row, staffTable } from '../tables';

export type StaffMember = Row<typeof staffTable>;

/** Lower-case, `''` where what stands there is no address that mail could go to. */
export function addressOf(person: Pick<StaffMember, 'address'>): string {
  const address = normaliseAddress(person.address);
  return isAddress(address) ? address : '';
}

type Employment = Pick<StaffMember, 'starts' | 'leaves'>;

/** Whether the person works at the school on this day, first and last day included. */
export function worksOn(person: Employment, date: CivilDate): boolean {
  if (person.starts !== null && date < person.starts) return false;
  return !hasLeft(person, date);
}

export function hasLeft(person: Pick<Employment, 'leaves'>, date: CivilDate): boolean {
  return person.leaves !== null && person.leaves < date;
}

/** Of two rows with one id the first counts. */
export function byStaffId(staff: readonly StaffMember[]): ReadonlyMap<string, StaffMember> {
  return firstOfEach(
    staff.filter(({ id }) => id !== ''),
    ({ id }) => id,
  );
}

/**
 * By address. Of one address with two rows (two roles, a return) the one that works at the school on
 * this day counts, else one that has not left, else the first.
 */
export function byAddress(
  staff: readonly StaffMember[],
  date: CivilDate,
): ReadonlyMap<string, StaffMember> {
  const rank = (one: StaffMember): number => (worksOn(one, date) ? 2 : hasLeft(one, date) ? 0 : 1);
  const people = new Map<string, StaffMember>();
  for (const person of staff) {
    const address = addressOf(person);
    const known = people.get(address);
    if (address !== '' && (!known || rank(person) > rank(known))) people.set(address, person);
  }
  return people;
}

/** Those who work at the school on this day and hold an office role: they plan and approve (P-01). */
export function officePeople(
  staff: readonly StaffMember[],
  date: CivilDate,
): readonly StaffMember[] {
  return staff.filter((person) => person.officeRole !== '' && worksOn(person, date));
}

/** Addresses of those who work at the school on this day. */
export function currentAddresses(
  staff: readonly StaffMember[],
  date: CivilDate,
): ReadonlySet<string> {
  const current = staff.filter((person) => worksOn(person, date)).map(addressOf);
  return new Set(current.filter((address) => address !== ''));
}
