import type { CivilDate } from '../../../core/civil-date';
import { isAddress, normaliseAddress } from '../../../core/mail/address';
import type { Row, staffTable } from '../../../core/tables';
import type { OfficeData } from '../office-data';

export type StaffRow = Row<typeof staffTable>;

/** Staff who work at the school on the day and have an address that can be right; each address once. */
export function findStaffToTell(data: OfficeData, today: CivilDate): readonly StaffRow[] {
  const seen = new Set<string>();
  return data.staff.rows.flatMap(({ row }) => {
    const address = normaliseAddress(row.address);
    if (!isHere(row, today) || !isAddress(address) || seen.has(address)) return [];
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
      row.id === id &&
      isHere(row, today) &&
      isAddress(address) &&
      normaliseAddress(row.address) === address,
  );
}

/** P-01: the PL lead on this day; where none has an address, whoever else has an office role then. */
export function findLead(data: OfficeData, date: CivilDate): StaffRow | undefined {
  const rows = data.staff.rows
    .filter(({ row }) => isHere(row, date))
    .map(({ row }) => ({ ...row, address: normaliseAddress(row.address) }));
  const withRole = rows.filter(({ officeRole, address }) => officeRole && isAddress(address));
  return withRole.find(({ officeRole }) => officeRole === 'PL lead') ?? withRole[0];
}

export function isHere({ starts, leaves }: StaffRow, today: CivilDate): boolean {
  return (starts === null || starts <= today) && (leaves === null || today <= leaves);
}
