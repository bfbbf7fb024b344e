import { areaReaderKey } from '../area';
import type { CivilDate } from '../civil-date';
import { firstOfEach } from '../group-by';
import { shareKey } from './made-keys';
import { addressOf, byStaffId, type StaffMember, worksOn } from './people';
import type { ProjectRow } from './take-in';
import { teamOf } from './unknown-choices';

/** Somebody who should be able to open something, under the key of its record. */
export type WantedShare = {
  readonly key: string;
  readonly address: string;
  readonly name: string;
};

/**
 * Lead and team of a project that is being set up or ready, as far as they work here (P-26), but for
 * the account that owns its folder.
 */
export function wantedProjectShares(
  project: ProjectRow,
  staff: readonly StaffMember[],
  today: CivilDate,
  runner: string,
): readonly WantedShare[] {
  if (project.state !== 'setting up' && project.state !== 'ready') return [];
  const people = byStaffId(staff);
  const members = [project.lead, ...teamOf(project.team)].map((id) => people.get(id));
  const shares = members.map((one) => {
    const address = one && worksOn(one, today) ? addressOf(one) : '';
    return { key: shareKey(project.id, address), address, name: one?.name ?? '' };
  });
  return unique(shares.filter(({ address }) => address !== runner));
}

/** Everyone who works here can read the area, but for the account that owns it. */
export function wantedReaders(
  staff: readonly StaffMember[],
  today: CivilDate,
  runner: string,
): readonly WantedShare[] {
  const readers = staff
    .filter((one) => worksOn(one, today))
    .map((one) => ({ address: addressOf(one), name: one.name }))
    .filter(({ address }) => address !== runner)
    .map((reader) => ({ ...reader, key: areaReaderKey(reader.address) }));
  return unique(readers);
}

function unique(shares: readonly WantedShare[]): readonly WantedShare[] {
  const addressed = shares.filter(({ address }) => address !== '');
  return [...firstOfEach(addressed, ({ key }) => key).values()];
}
