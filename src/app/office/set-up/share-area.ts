import { areaReaderKey } from '../../../core/area';
import { dateOf } from '../../../core/civil-date';
import { type WantedShare, wantedReaders } from '../../../core/run/wanted-shares';
import type { SetUpNote } from '../../../text/set-up-notes';
import type { Grant } from '../../ports';
import type { OfficeContext } from '../context';
import { reasonOf } from '../failure-reason';
import { type ReaderList, type SetUpRecord, saveReaders } from './set-up-record';
import type { SetUpSession } from './set-up-session';
import { staffOf } from './who-may';

/** Permissions one call may give: at about half a second each, a dialog’s patience. */
const permissionsMost = 10;

/** Everyone who works here, but for the runner; nobody where Staff cannot be read. */
export function findReaders(
  context: OfficeContext,
  session: SetUpSession,
  record: SetUpRecord,
): { readonly all: readonly WantedShare[]; readonly open: readonly WantedShare[] } {
  const staff = staffOf(session.tabs);
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
    tried: [],
    given: [],
  };
}

export type Shared = {
  readonly readers: ReaderList;
  /** How many can read the area by this set-up that could not before. */
  readonly count: number;
  readonly refused: readonly string[];
  readonly failed: readonly SetUpNote[];
};

/**
 * Lets some of the open readers read the area. Whoever can open it already by other hands keeps what
 * they have, and is recorded without an id, so that it is never taken back by us.
 */
export function shareArea(context: OfficeContext, areaId: string, readers: ReaderList): Shared {
  const next = readers.open.slice(0, permissionsMost);
  const there = findGrants(context, areaId, next);
  const lacking = next.map(({ address }) => address).filter((address) => !there.has(address));
  // Before the acts: what a dying call has given is then known to be ours.
  saveReaders(context, { ...readers, tried: [...readers.tried, ...lacking] });
  const given = [...readers.given];
  const refused: string[] = [];
  const failed: SetUpNote[] = [];
  let count = 0;
  for (const { address, name } of next) {
    const found = there.get(address);
    const grantId = found ? idIfOurs(found, readers) : tryGrant(context, areaId, address);
    if (grantId === null) {
      refused.push(address);
      failed.push({ code: 'reader-refused', a: name, b: address.slice(0, 60) });
      continue;
    }
    if (grantId !== '') count++;
    given.push({ address, grantId });
  }
  const open = readers.open.slice(permissionsMost);
  return { readers: { open, tried: [], given }, count, refused, failed };
}

function findGrants(
  context: OfficeContext,
  areaId: string,
  next: ReaderList['open'],
): ReadonlyMap<string, Grant> {
  if (next.length === 0) return new Map();
  const grants = context.drive.grants(areaId).filter(({ kind }) => kind === 'user');
  return new Map(grants.map((grant) => [grant.address, grant]));
}

/** `''` for what somebody else gave. */
function idIfOurs(grant: Grant, { tried }: ReaderList): string {
  const isOurs = tried.includes(grant.address) && grant.role === 'reader' && !grant.inherited;
  return isOurs ? grant.id : '';
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
