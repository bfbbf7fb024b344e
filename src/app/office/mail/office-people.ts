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

/** P-01: the PL lead; where there is none with an address, whoever else has an office role. */
export function findLead(data: OfficeData): StaffRow | undefined {
  const rows = data.staff.rows.map(({ row }) => ({
    ...row,
    address: normaliseAddress(row.address),
  }));
  const withRole = rows.filter(({ officeRole, address }) => officeRole && isAddress(address));
  return withRole.find(({ officeRole }) => officeRole === 'PL lead') ?? withRole[0];
}

export function isHere({ starts, leaves }: StaffRow, today: CivilDate): boolean {
  return (starts === null || starts <= today) && (leaves === null || today <= leaves);
}
