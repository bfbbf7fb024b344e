import { areaReaderKey } from '../../../core/area';
import { dateOf } from '../../../core/civil-date';
import { type WantedShare, wantedReaders } from '../../../core/run/wanted-shares';
import { staffTable } from '../../../core/tables';
import type { SetUpNote } from '../../../text/set-up-notes';
import type { OfficeContext } from '../context';
import { reasonOf } from '../run/failure-reason';
import type { ReaderList, SetUpRecord } from './set-up-record';
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

export function toReaderList(open: readonly WantedShare[]): ReaderList {
  return {
    open: open.map(({ address, name }) => ({ address, name: name.slice(0, 60) })),
    given: [],
  };
}

export type Shared = {
  readonly readers: ReaderList;
  /** How many were given access now that did not have it. */
  readonly count: number;
  readonly refused: readonly string[];
  readonly failed: readonly SetUpNote[];
};

/**
 * Lets some of the open readers read the area. Whoever can open it already is left as they are, so
 * that nobody’s right to edit is taken.
 */
export function shareArea(context: OfficeContext, areaId: string, readers: ReaderList): Shared {
  const next = readers.open.slice(0, permissionsMost);
  const grants = new Map(
    (next.length > 0 ? context.drive.grants(areaId) : []).map(({ address, id }) => [address, id]),
  );
  const given = [...readers.given];
  const refused: string[] = [];
  const failed: SetUpNote[] = [];
  let count = 0;
  for (const { address, name } of next) {
    const known = grants.get(address);
    const grantId = known ?? tryGrant(context, areaId, address);
    if (grantId === null) {
      refused.push(address);
      failed.push({ code: 'reader-refused', a: name, b: address.slice(0, 60) });
      continue;
    }
    if (known === undefined) count++;
    given.push({ address, grantId });
  }
  return { readers: { open: readers.open.slice(permissionsMost), given }, count, refused, failed };
}

/** `null` where Google refuses this person; anything else is no matter of theirs, and thrown. */
function tryGrant(context: OfficeContext, areaId: string, address: string): string | null {
  try {
    return context.drive.grant(areaId, address, 'reader').id;
  } catch (error) {
    if (reasonOf(error) !== 'refused') throw error;
    context.log.error('the area could not be shared with one person', error);
    return null;
  }
}

/** Into `Made`; the caller writes. */
export function recordReaders(
  context: OfficeContext,
  session: SetUpSession,
  { given }: ReaderList,
): void {
  const at = context.clock.now().local;
  for (const { address, grantId } of given) {
    const row = { id: grantId, link: '', state: 'made', facts: '', at };
    session.made.put({ key: areaReaderKey(address), ...row });
  }
}
