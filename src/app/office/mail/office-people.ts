import type { CivilDate } from '../../../core/civil-date';
import { addressOf, officePeople, type StaffMember, worksOn } from '../../../core/run/people';
import { rowsOf } from '../../../core/tables';
import type { OfficeData } from '../office-data';

/** Staff who work at the school on the day and have an address that can be right; each address once. */
export function findStaffToTell(data: OfficeData, today: CivilDate): readonly StaffMember[] {
  const seen = new Set<string>();
  return data.staff.rows.flatMap(({ row }) => {
    const address = addressOf(row);
    if (!worksOn(row, today) || address === '' || seen.has(address)) return [];
    seen.add(address);
    return [{ ...row, address }];
  });
}

/** Whether this person works here with this address; of two people with one, either may be told. */
export function isStillHere(
  data: OfficeData,
  id: string,
  address: string,
  today: CivilDate,
): boolean {
  return data.staff.rows.some(
    ({ row }) =>
      row.id === id && worksOn(row, today) && address !== '' && addressOf(row) === address,
  );
}

/** P-01: the PL lead on this day; where none has an address, whoever else has an office role then. */
export function findLead(data: OfficeData, date: CivilDate): StaffMember | undefined {
  const staff = rowsOf(data.staff);
  const reachable = officePeople(staff, date)
    .map((person) => ({ ...person, address: addressOf(person) }))
    .filter(({ address }) => address !== '');
  return reachable.find(({ officeRole }) => officeRole === 'PL lead') ?? reachable[0];
}
