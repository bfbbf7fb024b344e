import { dateOf } from '../../../core/civil-date';
import { type WantedShare, wantedReaders } from '../../../core/run/wanted-shares';
import { staffTable } from '../../../core/tables';
import type { SetUpNote } from '../../../text/set-up-notes';
import type { OfficeContext } from '../context';
import { reasonOf } from '../run/failure-reason';
import type { SetUpRecord } from './set-up-record';
import type { SetUpSession } from './set-up-session';

/** Permissions one call may give: at about half a second each, a dialog’s patience. */
const permissionsMost = 10;

/** Everyone who works here, but for the runner; nobody where Staff cannot be read. */
export function findReaders(
  context: OfficeContext,
  session: SetUpSession,
  record: SetUpRecord,
): { readonly all: readonly WantedShare[]; readonly open: readonly WantedShare[] } {
  const staff = session.tabs.read(staffTable)?.rows.map(({ row }) => row) ?? [];
  const today = dateOf(context.clock.now().local);
  const all = wantedReaders(staff, today, record.runner);
  const open = all.filter(
    ({ key, address }) =>
      session.made.find(key)?.state !== 'made' && !record.refused.includes(address),
  );
  return { all, open };
}

export type Shared = {
  readonly given: number;
  readonly refused: readonly string[];
  readonly failed: readonly SetUpNote[];
};

/**
 * Lets some of the open readers read the area, and records it. Whoever can open it already is left
 * as they are, so that nobody’s right to edit is taken.
 */
export function shareArea(
  context: OfficeContext,
  session: SetUpSession,
  areaId: string,
  open: readonly WantedShare[],
): Shared {
  const grants = new Map(context.drive.grants(areaId).map((grant) => [grant.address, grant.id]));
  const refused: string[] = [];
  const failed: SetUpNote[] = [];
  let given = 0;
  for (const { key, address, name } of open.slice(0, permissionsMost)) {
    let id = grants.get(address);
    if (id === undefined) {
      try {
        id = context.drive.grant(areaId, address, 'reader').id;
        given++;
      } catch (error) {
        // Anything else is no matter of this person: the same call is right later.
        if (reasonOf(error) !== 'refused') throw error;
        context.log.error('the area could not be shared with one person', error);
        refused.push(address);
        failed.push({ code: 'reader-refused', a: name.slice(0, 60), b: address.slice(0, 60) });
        continue;
      }
    }
    const at = context.clock.now().local;
    session.made.put({ key, id, link: '', state: 'made', facts: '', at });
  }
  return { given, refused, failed };
}
